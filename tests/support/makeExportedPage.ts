/** A page as Next exports it. */
export function makeExportedPage(body: string, head = ''): string {
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
    `<script src="/_next/static/chunks/b.js" async=""></script><title>News</title>${head}</head>` +
    `<body>${body}<script src="/courier.js" defer=""></script>` +
    '<script>self.__next_f.push([1,"…"])</script></body></html>'
  );
}

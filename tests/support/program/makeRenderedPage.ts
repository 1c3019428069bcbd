/** The head of a page that search engines may not show, so that they need to know nothing of it. */
export const hidden = '<meta name="robots" content="noindex"/>';

/** A page as React renders it. */
export function makeRenderedPage(body: string, head = hidden): string {
  return (
    `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>News</title>${head}` +
    `</head><body>${body}<script src="/courier.js" defer=""></script></body></html>`
  );
}

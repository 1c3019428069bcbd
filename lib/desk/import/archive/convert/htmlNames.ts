/** Elements of HTML, also those of long ago; any other `<T>` in a text is part of it. */
const names = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption ' +
    'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img ' +
    'input ins kbd label legend li link main map mark menu meta meter nav nobr noscript object ol optgroup option ' +
    'output p param path picture pre progress q rb rp rt rtc ruby s samp script section select slot small source ' +
    'span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr ' +
    'track tt u ul var video wbr'
  ).split(' '),
);

/** The blocks among them: what stands beside them is not one word with what is inside. */
const blocks =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

export function isHtmlName(name: string): boolean {
  return names.has(name.toLowerCase());
}

export function isBlockName(name: string): boolean {
  return blocks.test(name);
}

/** HTML in which only elements of HTML are such. */
export function escapeOtherTags(html: string): string {
  return html
    .replace(/<(?=[?!](?!--))/g, '&lt;')
    .replace(/<(\/?)([a-z][\w-]*)/gi, (found, slash: string, name: string) =>
      isHtmlName(name) ? found : `&lt;${slash}${name}`,
    );
}

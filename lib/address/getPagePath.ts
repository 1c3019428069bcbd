/** The address of a page by its file: `en/about/index.html` is `/en/about/`. */
export function getPagePath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

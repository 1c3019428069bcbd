/**
 * Takes React's flight data out of the HTML that Next exports. `stripRuntime` would take it too,
 * but it is as long as the page, and a parser reads it letter by letter: with it a page takes
 * 15 ms, without it 4.
 */
export function cutFlightData(html: string): string {
  return html.replace(/<script>\(?self\.__next_f\b[\s\S]*?<\/script>/g, '');
}

/** A text in UTF-8 as a route gives it; without one, 404, which exporting leaves out. */
export function createTextResponse(text: string | undefined, type: string): Response {
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

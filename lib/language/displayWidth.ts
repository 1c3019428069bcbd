/** The width of a text in a terminal, in columns: East Asian wide characters take two (Unicode Standard Annex 11). */
export function getDisplayWidth(text: string): number {
  const wide = text.match(
    /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g,
  );
  return text.length + (wide?.length ?? 0);
}

/** So many Han characters that follow one another are a term, and so are fewer. */
export const mostTogether = 3;

/** Whether a term is one with what follows it, too: figures are looked for joined by marks, as in `24/7`. */
export function isFigure(term: string): boolean {
  return /^\p{N}+$/u.test(term);
}

/** The term of a figure and of what follows it at once. */
export function joinFigure(figure: string, next: string): string {
  return `${figure} ${next}`;
}

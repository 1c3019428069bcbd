/** Colours are for people at a terminal: https://no-color.org */
export function isColoured(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

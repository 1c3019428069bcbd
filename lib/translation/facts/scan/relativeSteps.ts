/** How many steps from now a word leads: `next` is one ahead. */
export const relativeSteps: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  last: -1,
  next: 1,
  previous: -1,
  following: 1,
  coming: 1,
};

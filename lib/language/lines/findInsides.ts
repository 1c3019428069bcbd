/** The places inside names in a text, where none of its lines may end. */
export function findInsides(text: string, names: readonly string[]): ReadonlySet<number> {
  const insides = new Set<number>();
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      for (let place = at + 1; place < at + name.length; place += 1) insides.add(place);
    }
  }
  return insides;
}

import { type Edition, editions } from './editions';

/** The edition of that id. Throws where there is none: an id comes from the registry. */
export function getEdition(id: string): Edition {
  const edition = editions.find((candidate) => candidate.id === id);
  if (!edition) throw new RangeError(`There is no edition "${id}"`);
  return edition;
}

import type { Yaml } from '@/lib/content/files/parseYaml';
import { getNames } from '@/lib/content/links/checkReferences';
import { checkAlias, isOldPath } from '@/lib/content/schemas/address';
import { createFault, type Fault, type FilePlace } from '@/lib/fault/fault';

/** An article’s claim to an address. Plain data: the desk keeps it between runs. */
export interface AddressClaim extends FilePlace {
  readonly field?: string;
  /** The last part of the address, or a whole path of an older site, in small letters. */
  readonly name: string;
  /** Path of the article’s folder. */
  readonly owner: string;
}

/** Each article’s folder claims the address of its name. */
export function listFolderClaims(path: string, slugs: readonly string[]): readonly AddressClaim[] {
  return slugs.map((slug) => {
    const folder = `${path}/${slug}`;
    return { name: slug.toLowerCase(), owner: folder, file: folder, line: 1, column: 1 };
  });
}

/** The claims of an article’s aliases, as far as they can be addresses, whatever else is wrong in the file. */
export function listAliasClaims(
  yaml: Yaml,
  { path }: { readonly path: string },
): readonly AddressClaim[] {
  const aliases = getNames(yaml.value, 'aliases').filter(({ name }) => !checkAlias(name));
  return aliases.map((alias) => ({
    name: isOldPath(alias.name) ? alias.name.toLowerCase().replace(/\/$/, '') : alias.name,
    owner: path,
    file: `${path}/article.yaml`,
    field: 'aliases',
    ...yaml.locate(alias.path),
  }));
}

/** Present slugs by the former ones that articles claim as aliases. */
export function getMoves(claims: readonly AddressClaim[]): ReadonlyMap<string, string> {
  const aliases = claims.filter(({ field }) => field === 'aliases');
  return new Map(aliases.map(({ name, owner }) => [name, owner.slice(owner.lastIndexOf('/') + 1)]));
}

/** The same faults; where one is about an article’s former name, it suggests the present one. */
export function suggestMoves(
  faults: readonly Fault[],
  moves: ReadonlyMap<string, string>,
): readonly Fault[] {
  return faults.map((fault) => {
    const { rule, values } = fault;
    const likely = rule === 'unknown-article' ? moves.get(String(values.name)) : undefined;
    return likely === undefined ? fault : { ...fault, values: { ...values, likely } };
  });
}

/**
 * The claims to addresses that an earlier claim in the list has taken. List the folders first, then
 * the aliases in the order of their articles.
 */
export function findClashes(claims: readonly AddressClaim[]): readonly Fault[] {
  const owners = new Map<string, string>();
  return claims.flatMap(({ name, owner, ...place }) => {
    const first = owners.get(name);
    owners.set(name, first ?? owner);
    return first === undefined ? [] : [createFault('address-taken', place, { name, owner: first })];
  });
}

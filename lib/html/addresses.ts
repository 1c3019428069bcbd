const sources = new Set(['src', 'poster', 'data', 'background']);
const sourceSets = new Set(['srcset', 'imagesrcset']);
const references = new Set(['href', 'action', 'formaction', 'cite']);

/** An address in the value of an attribute. */
export interface WrittenAddress {
  readonly url: string;
  /** Whether the attribute names something to show in place, such as a picture, not to go to. */
  readonly isSource: boolean;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** The addresses in an attribute, as they are written (HTML, index of attributes); most hold none. */
export function getAddresses({ name, value }: Attribute): readonly WrittenAddress[] {
  if (sourceSets.has(name)) {
    return [...value.matchAll(candidates)].map(([, , url = '']) => ({ url, isSource: true }));
  }
  const isSource = sources.has(name);
  return isSource || references.has(name) ? [{ url: value.trim(), isSource }] : [];
}

/** The value of an attribute with each address in it replaced. */
export function replaceAddresses(
  { name, value }: Attribute,
  replace: (url: string) => string,
): string {
  if (sourceSets.has(name)) {
    return value.replace(candidates, (_, before: string, url: string) => before + replace(url));
  }
  return sources.has(name) || references.has(name) ? replace(value.trim()) : value;
}

/**
 * What comes before each address of a `srcset`, and the address: descriptors follow it after a
 * space, the next candidate after a comma, but a comma inside an address is part of it.
 */
const candidates = /((?:^|,|\s[^,]*,)[\s,]*)(\S*[^\s,])/g;

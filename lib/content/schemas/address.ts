import { z } from 'zod';
import { reservedNames } from '@/lib/address/address';
import { hasHost, isLocal, isReachable, isSecure } from '@/lib/address/url';
import { editions } from '@/lib/edition/editions';
import { type Broken, forms, withRule } from './field';

/** The name of an article in its address. Whether there is one is asked with the other articles at hand. */
export const slug = z.string().trim().meta({ pattern: '^[a-z0-9-]+$' }).register(forms, {
  form: 'slug',
});

/** Where an article was: a former name of its folder, or a path of an older site. */
export const alias = z.string().trim().meta({ pattern: '^([a-z0-9-]+|/.+)$' }).register(forms, {
  form: 'alias',
});

/** The name of a file in `content/topics`, without `.yaml`. Whether there is one is asked later. */
export const topicId = z.string().trim().meta({ pattern: '^[a-z0-9-]+$' }).register(forms, {
  form: 'topicId',
});

/** The name of a file in `content/authors`, likewise. */
export const authorId = z.string().trim().meta({ pattern: '^[a-z0-9-]+$' }).register(forms, {
  form: 'authorId',
});

/** Characters. File systems take 255 bytes in a name, and readers see this one in an address. */
const longestSlug = 100;

/** Names in addresses are lower-case letters, digits and hyphens, so that they work everywhere. */
export function checkSlug(name: string): Broken | undefined {
  if (/^[a-z0-9-]+$/.test(name)) {
    const values = { found: `${name.slice(0, 40)}…`, characters: name.length, limit: longestSlug };
    return name.length > longestSlug ? { rule: 'name-too-long', values } : undefined;
  }
  return { rule: 'slug', values: { found: name, likely: suggestSlug(name) || 'none' } };
}

/** Whether an alias is a path of an older site, `/2019/05/a-name/`, not a former name of a folder. */
export function isOldPath(alias: string): boolean {
  return alias.startsWith('/');
}

/** Where the site has something of its own: no article of an older one can be led on from there. */
function isOwnPath([first = '', second = '', ...more]: readonly string[]): boolean {
  if (/^(?:assets|media|sitemaps|admin|[_.].*|(?:index|404)\.html?|)$/i.test(first)) return true;
  const isEdition = editions.some(({ id }) => id === first);
  return isEdition && (more.length === 0 || reservedNames.includes(second));
}

/** A former name, or a path that a page can stand at: no query, nothing that a host would read otherwise. */
export function checkAlias(alias: string): Broken | undefined {
  if (/^https?:\/\//i.test(alias)) return { rule: 'old-path', values: { found: alias } };
  if (!isOldPath(alias)) {
    const path = `/${alias}`;
    if (!alias.includes('/') || checkAlias(path)) return checkSlug(alias);
    return { rule: 'slug', values: { found: alias, likely: path } };
  }
  const parts = alias.split('/').slice(1, alias.endsWith('/') ? -1 : undefined);
  const isPlain = !/[\s?#%\\"'<>{}|^`;*\p{Cc}\p{Cf}]/u.test(alias) && alias.length <= 200;
  const isSound = parts.every((part) => part !== '' && !/^\.+$/.test(part) && part.length <= 60);
  const isPage = !/\.[^./]+$/.test(alias) || /\.html?$/i.test(alias);
  if (isPlain && isSound && isPage && !isOwnPath(parts)) return undefined;
  return { rule: 'old-path', values: { found: alias } };
}

/** A name for an address made of words: letters of the Latin alphabet, digits, hyphens; empty where there are none. */
export function suggestSlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** An address that a reader can open. */
export const webAddress = withRule(z.string().trim(), (value) => checkReachable(value, 'other'))
  .meta({ format: 'uri', pattern: '^https?://' })
  .register(forms, { form: 'webAddress' });

/** What keeps readers from opening an address; `whose` says whether it is that of the paper. */
function checkReachable(value: string, whose: 'paper' | 'other'): Broken | undefined {
  if (isReachable(value) && !/\s/.test(value)) return undefined;
  const found = { found: value };
  if (!URL.canParse(value) || !isLocal(value)) return { rule: 'web-address', values: found };
  return { rule: 'local-address', values: { ...found, whose } };
}

/**
 * An address that is asked in confidence: nobody on the way may read it or change the answer. It may be one
 * of this machine or its network; a server on this machine may do without HTTPS, to try things out.
 */
export const secureAddress = withRule(z.string().trim(), checkSecure)
  .meta({ format: 'uri', pattern: '^https://' })
  .register(forms, { form: 'webAddress' });

function checkSecure(value: string): Broken | undefined {
  if (!hasHost(value) || /\s/.test(value)) return { rule: 'web-address', values: { found: value } };
  return isSecure(new URL(value)) ? undefined : describeInsecure(value);
}

function describeInsecure(value: string): Broken {
  const values = { found: value, expected: value.replace(/^http:/i, 'https:') };
  return { rule: 'insecure-address', values };
}

/** The origin of the site: scheme and host, as browsers write it. */
export const siteAddress = withRule(z.string().trim(), checkOrigin)
  .meta({ format: 'uri', pattern: '^https://[^/]+$' })
  .register(forms, { form: 'siteAddress' });

function checkOrigin(value: string): Broken | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return { rule: 'web-address', values: { found: value } };
  }
  if (url.protocol === 'http:') return describeInsecure(value);
  if (url.origin === value) return checkReachable(value, 'paper');
  return { rule: 'site-address', values: { found: value, expected: url.origin } };
}

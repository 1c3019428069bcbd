import { z } from 'zod';
import { isSecure } from '@/lib/address/url';
import { type Broken, forms, withRule } from './field';

/** The name of an article in its address. Whether there is one is asked with the other articles at hand. */
export const slug = z.string().trim().meta({ pattern: '^[a-z0-9-]+$' }).register(forms, {
  form: 'slug',
});

/** The name of a file in `content/topics`, without `.yaml`. Whether there is one is asked later. */
export const topicId = z.string().trim().meta({ pattern: '^[a-z0-9-]+$' }).register(forms, {
  form: 'topicId',
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
export const webAddress = withRule(z.string().trim(), (value) =>
  isWebAddress(value) ? undefined : { rule: 'web-address', values: { found: value } },
)
  .meta({ format: 'uri', pattern: '^https?://' })
  .register(forms, { form: 'webAddress' });

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value);
}

/**
 * An address that is asked in confidence: nobody on the way may read it or change the answer. A
 * server on this machine may do without HTTPS, to try things out.
 */
export const secureAddress = withRule(webAddress, checkSecure)
  .meta({ format: 'uri', pattern: '^https://' })
  .register(forms, { form: 'webAddress' });

function checkSecure(value: string): Broken | undefined {
  const isInsecure = URL.canParse(value) && !isSecure(new URL(value));
  return isInsecure ? describeInsecure(value) : undefined;
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
  return url.origin === value
    ? undefined
    : { rule: 'site-address', values: { found: value, expected: url.origin } };
}

import { z } from 'zod';
import { findLikely } from '@/lib/fault/findLikely';
import { secureAddress, siteAddress, slug, topicId, webAddress } from './address';
import { admin } from './admin';
import { day } from './contentDate';
import { type Broken, forms, listOf, withRule } from './field';
import { silenced } from './silenced';
import { localized } from './text';

/** The key by which a site shows search engines that it is its own (https://www.indexnow.org). */
const indexNowKey = withRule(z.string().trim(), (value) =>
  /^[A-Za-z0-9-]{8,128}$/.test(value)
    ? undefined
    : { rule: 'index-now-key', values: { found: value } },
)
  .meta({ pattern: '^[A-Za-z0-9-]{8,128}$' })
  .register(forms, { form: 'text' });

/** A time zone by its name, not by its offset: offsets change with the seasons. */
const timeZone = withRule(z.string().trim(), checkTimeZone).register(forms, {
  form: 'timeZone',
});

function checkTimeZone(value: string): Broken | undefined {
  if (/^[A-Za-z]/.test(value) && isKnown(value)) {
    return undefined;
  }
  const likely = findLikelyZone(value) ?? 'none';
  return { rule: 'time-zone', values: { found: value, likely } };
}

/** A zone that is called alike, or the one of that city. */
function findLikelyZone(value: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = `/${value.replace(/\s/g, '_')}`.toLowerCase();
  return zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? findLikely(value, zones);
}

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const email = withRule(z.string().trim(), (value) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
    ? undefined
    : { rule: 'email', values: { found: value } },
)
  .meta({ format: 'email' })
  .register(forms, { form: 'email' });

const seal = withRule(z.string().trim(), (value) =>
  /^\p{Script=Han}$/u.test(value) ? undefined : { rule: 'seal', values: { found: value } },
)
  .meta({ minLength: 1, maxLength: 1 })
  .register(forms, { form: 'text' });

const publisher = z
  .strictObject({
    name: localized.describe('Who is responsible for the paper.'),
    url: webAddress.exactOptional().describe('Its own site.'),
    email: email.exactOptional().describe('Where readers can write.'),
  })
  .register(forms, { form: 'group' });

const announce = z
  .strictObject({
    indexNowKey: indexNowKey
      .exactOptional()
      .describe(
        'Key by which search engines are told (IndexNow). The site then has a file of that name.',
      ),
    hubs: listOf(secureAddress).describe(
      'WebSub hubs that the feeds name and that are told of new articles.',
    ),
  })
  .register(forms, { form: 'group' });

const aiUsage = z
  .strictObject({
    training: z.boolean().exactOptional().describe('To train models.'),
    answers: z
      .boolean()
      .exactOptional()
      .describe(
        'To answer the questions of those who use a model, as a summary above search results.',
      ),
  })
  .register(forms, { form: 'group' });

/** `content/site.yaml`: the identity of the paper. */
export const siteSchema = z.strictObject({
  name: localized.describe('The name of the paper.'),
  tagline: localized.describe('What the paper is, in one line.'),
  seal: seal
    .exactOptional()
    .describe('One Han character, stamped in red beside the name and on share cards.'),
  url: siteAddress.describe('Where the paper is published, without a path.'),
  founded: day
    .exactOptional()
    .describe(
      'A day on which the host in `url` was already the paper’s. Feeds name each article by both, so never change it; without it, by the article’s first address.',
    ),
  timeZone: timeZone.describe('The paper’s time zone, a name from the IANA list.'),
  publisher: publisher.describe('Who publishes the paper.'),
  navigation: listOf(topicId).describe('Topics in the masthead.'),
  announce: announce
    .exactOptional()
    .describe('Whom `npm run announce` tells what was published. Without it, nobody is told.'),
  aiUsage: aiUsage
    .exactOptional()
    .describe(
      'Whether AI may use the texts, `true` or `false`; said to crawlers in `robots.txt`, which is a wish and no lock. Of what is left out, nothing is said.',
    ),
  admin: admin
    .exactOptional()
    .describe(
      'Puts an editor at `/admin/` of the site, which keeps changes in this repository. Without it, there is none.',
    ),
  lead: slug
    .exactOptional()
    .describe('The article at the top of the front page; without it, the newest.'),
  ignore: listOf(silenced).describe(
    'Rules of `npm run check` that are silenced for everything but the articles: this file, topics and pages.',
  ),
});

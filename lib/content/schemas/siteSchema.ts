import { z } from 'zod';
import { forms } from './forms';
import { indexNowKey } from './indexNowKey';
import { listOf } from './listOf';
import { localized } from './localized';
import { siteAddress } from './siteAddress';
import { slug } from './slug';
import { timeZone } from './timeZone';
import { topicId } from './topicId';
import { webAddress } from './webAddress';
import { withRule } from './withRule';

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
    name: localized.describe('Who answers for the paper.'),
    url: webAddress.exactOptional().describe('Its own site.'),
    email: email.exactOptional().describe('Where readers can write to.'),
  })
  .register(forms, { form: 'group' });

const announce = z
  .strictObject({
    indexNowKey: indexNowKey
      .exactOptional()
      .describe('Tells search engines by IndexNow; the site then has a file of that name.'),
    hubs: listOf(webAddress).describe('WebSub hubs that the feeds name and that are told of news.'),
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
  timeZone: timeZone.describe('The paper’s time zone, a name of the IANA list.'),
  publisher: publisher.describe('Who publishes the paper.'),
  navigation: listOf(topicId).describe('Topics in the masthead.'),
  announce: announce
    .exactOptional()
    .describe('Whom `npm run announce` tells what was published; without it, nobody.'),
  lead: slug
    .exactOptional()
    .describe('The article at the head of the front page; without it, the newest.'),
});

import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { announceChanges } from '@/lib/cli/announce/announceChanges';
import type { Delivery } from '@/lib/cli/announce/postMessage';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { readWholePaper } from '@/lib/cli/terminal/environment';
import { getLanguage } from '@/lib/cli/terminal/language';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import type { Site } from '@/lib/content/site';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { readChanges, writeChanges } from '@/lib/publish/changes/changeRecord';
import {
  type Changes,
  compareStates,
  joinChanges,
  type SiteState,
} from '@/lib/publish/changes/changes';

/** Shared by Bing, Yandex, Seznam, Naver and others. */
const endpoint = 'https://api.indexnow.org/indexnow';

const patience = {
  timeout: 30_000,
  wait: async (milliseconds: number) => {
    await wait(milliseconds);
  },
};

/** `courier announce`: tells search engines and hubs what was published. Exits with 1 where one refuses. */
export function addAnnounceCommand(program: Command, language: Language): void {
  program
    .command('announce')
    .description(translate(language, 'announce.help.does'))
    .option('--dry-run', translate(language, 'announce.help.dryRun'))
    .action(announce);
}

async function announce({ dryRun }: { readonly dryRun?: true }): Promise<void> {
  const language = getLanguage(process.env);
  const site = readSite(language);
  if (!site.announce) {
    console.log(translate(language, 'announce.nobody'));
    return;
  }
  const folder = getOutFolder();
  const record = readChanges(folder);
  if (!record) throw new CommandError(translate(language, 'announce.unpublished', { folder }));
  const { changes, state } = record;
  checkHost(changes, site.url, folder, language);
  if (Object.values(changes).every((addresses) => addresses.length === 0)) {
    console.log(translate(language, 'announce.unchanged'));
    return;
  }
  process.stdout.write(formatChanges(changes));
  if (dryRun) return;
  const { announce: whom, url: origin } = site;
  const outcome = await announceChanges({ announce: whom, changes, origin, endpoint, patience });
  writeReceipt(folder, outcome.deliveries);
  keep(folder, state, outcome.rest);
  tell(outcome.deliveries, language);
}

function readSite(language: Language): Site {
  const { archive } = readWholePaper();
  if (!archive) throw new CommandError(translate(language, 'announce.faulty'));
  return archive.site;
}

/** Addresses of another host are not this site's to announce: SITE_URL was another at the last build. */
function checkHost(changes: Changes, origin: string, folder: string, language: Language): void {
  const other = Object.values(changes)
    .flat()
    .find((address) => !address.startsWith(`${origin}/`));
  if (other === undefined) return;
  const values = { folder, other: new URL(other).origin, origin };
  throw new CommandError(translate(language, 'announce.otherHost', values), 2);
}

/** A build may have published more while the messages were being sent. */
function keep(folder: string, state: SiteState, rest: Changes): void {
  const latest = readChanges(folder)?.state ?? state;
  const changes = joinChanges(rest, compareStates(state, latest));
  writeChanges(folder, { changes, state: latest });
}

/** Beside the output folder, like the record of changes. */
function writeReceipt(folder: string, deliveries: readonly Delivery[]): void {
  const file = join(dirname(folder), `.${basename(folder)}.announced.json`);
  const receipt = { at: new Date().toISOString(), deliveries };
  writeFileSync(file, `${JSON.stringify(receipt, undefined, 1)}\n`);
}

function tell(deliveries: readonly Delivery[], language: Language): void {
  for (const { to, addresses, accepted, status = 'none' } of deliveries) {
    const engine = String(to === endpoint);
    const values = { to, addresses: addresses.length, engine, status: String(status) };
    console.log(translate(language, `announce.${accepted ? 'accepted' : 'refused'}`, values));
  }
  if (deliveries.some(({ accepted }) => !accepted)) {
    throw new CommandError(translate(language, 'announce.again'));
  }
}

const signs = [
  ['added', '+'],
  ['changed', '~'],
  ['removed', '-'],
  ['feeds', '@'],
] as const;

/** The changes of a site, a line for each address: `+` added, `~` changed, `-` removed, `@` a feed. */
function formatChanges(changes: Changes): string {
  return signs
    .flatMap(([kind, sign]) => changes[kind].map((address) => `${sign} ${address}\n`))
    .join('');
}

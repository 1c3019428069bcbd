import { existsSync } from 'node:fs';
import { parsePath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import { getContentFolder } from '@/lib/archive/readPaper';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { getLanguage } from '@/lib/cli/terminal/language';
import type { Content } from '@/lib/content/records';
import { translate } from '@/lib/language/messages';
import { readChanges } from '@/lib/publish/changes/changeRecord';

/** A clock that is behind by as much, in milliseconds, was set so. */
const slack = 3_600_000;

/** Articles that may go at once, whatever their share. */
const fewest = 4;

/**
 * Throws `CommandError` where publishing into `folder` would take articles from readers that nobody
 * took off the paper: by a clock that was set back they are not out yet, or more than half are gone.
 */
export function checkFewer(
  folder: string,
  archive: Archive,
  { articles }: Pick<Content, 'articles'>,
): void {
  const { now } = archive;
  if (!existsSync(folder)) return;
  const live = listLive(folder, archive.site.url);
  const isLeft = (slug: string): boolean =>
    (archive.getArticle(slug) ?? archive.getWithdrawn(slug)) !== undefined;
  const gone = live.filter((slug) => !isLeft(slug));
  const waiting = articles.filter(
    ({ slug, draft, published }) => !draft && published.instant > now && gone.includes(slug),
  );
  const isSetBack = waiting.length > 0 && now < Date.now() - slack;
  if (!isSetBack && (gone.length <= fewest || gone.length * 2 <= live.length)) return;
  const values = {
    reason: isSetBack ? 'clock' : 'content',
    clock: new Date(now).toISOString(),
    gone: isSetBack ? waiting.length : gone.length,
    live: live.length,
    folder,
    content: getContentFolder(),
  };
  throw new CommandError(translate(getLanguage(process.env), 'build.fewer', values));
}

/** Slugs of the articles that the last publish put there, by its record; those of another paper are none. */
function listLive(folder: string, origin: string): readonly string[] {
  const addresses = Object.keys(readChanges(folder)?.state.pages ?? {});
  const slugs = addresses.flatMap((address) => {
    // There are tens of thousands, and to parse each as a URL takes half a second.
    const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : undefined;
    const page = path === undefined ? undefined : parsePath(path)?.address;
    return page?.kind === 'article' ? page.slug : [];
  });
  return [...new Set(slugs)];
}

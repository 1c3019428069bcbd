import { getAt } from '@/lib/content/files/checkSchema';
import { parseYaml } from '@/lib/content/files/parseYaml';
import type { Outline } from '@/lib/content/paper/readOutline';
import { checkDate } from '@/lib/content/schemas/contentDate';
import type { Site } from '@/lib/content/site';
import { parseDate } from '@/lib/date/contentDate';
import { runGit } from '@/lib/desk/history/runGit';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { ArticleCheck } from './articleCheck';

/** How many commits are searched for articles that once existed. */
const mostCommits = 2000;

/**
 * Articles that readers could see under a name that leads nowhere now: their folder is gone
 * and no article has the name among its aliases. `now` is in milliseconds since the epoch.
 */
export function checkAddresses(
  { path: directory, site }: Pick<Outline, 'path' | 'site'>,
  articles: readonly ArticleCheck[],
  now: number,
): readonly Fault[] {
  const there = new Set(
    articles.flatMap(({ slug, claims }) => [slug, ...claims.map(({ name }) => name)]),
  );
  const gone = findRemoved(directory).filter(({ slug }) => !there.has(slug));
  return gone.flatMap(({ slug, commit }) => {
    const path = `./articles/${slug}/article.yaml`;
    const former = runGit(directory, ['show', `${commit}:${path}`]);
    if (former === undefined || !wasPublished(former, now, site.timeZone)) return [];
    if (wasOtherPaper(runGit(directory, ['show', `${commit}:./site.yaml`]), site)) return [];
    const likely = findSuccessor(directory, former, articles) ?? 'none';
    const file = likely === 'none' ? directory : `${directory}/articles/${likely}/article.yaml`;
    return [createFault('address-changed', { file }, { slug, likely })];
  });
}

interface Removed {
  readonly slug: string;
  /** The last commit that had it. */
  readonly commit: string;
}

/** Articles removed in a commit, or since the last one. */
function findRemoved(directory: string): readonly Removed[] {
  const format = ['--diff-filter=D', '--no-renames', '--name-only', '--relative'];
  const files = ['--', 'articles/*/article.yaml'];
  const count = `--max-count=${mostCommits}`;
  const log = runGit(directory, ['log', count, '--format=commit %H', ...format, ...files]) ?? '';
  const removed = new Map<string, Removed>();
  let commit = '';
  for (const line of log.split('\n')) {
    const slug = getSlug(line);
    if (line.startsWith('commit ')) commit = `${line.slice('commit '.length)}^`;
    else if (slug !== undefined && !removed.has(slug)) removed.set(slug, { slug, commit });
  }
  const pending = runGit(directory, ['diff', 'HEAD', ...format, ...files]) ?? '';
  for (const slug of pending.split('\n').map(getSlug)) {
    if (slug !== undefined) removed.set(slug, { slug, commit: 'HEAD' });
  }
  return [...removed.values()];
}

function getSlug(path: string): string | undefined {
  return /(?:^|\/)articles\/([^/]+)\/article\.yaml$/.exec(path)?.[1];
}

/**
 * Whether another paper had the folder, say, the sample that this one has replaced: its name and its
 * address were both others. A file that can’t be read counts as this paper’s.
 */
function wasOtherPaper(former: string | undefined, { name, url }: Site): boolean {
  const { value } = parseYaml(former ?? '', 'site.yaml');
  const [formerUrl, en, zh] = [['url'], ['name', 'en'], ['name', 'zh']].map((path) =>
    getAt(value, path),
  );
  return formerUrl !== undefined && formerUrl !== url && en !== name.en && zh !== name.zh;
}

/** Neither a draft nor embargoed. A file that can't be read counts as never seen. */
function wasPublished(former: string, now: number, timeZone: string): boolean {
  const { value } = parseYaml(former, 'article.yaml');
  const published = getAt(value, ['published']);
  if (typeof published !== 'string' || getAt(value, ['draft']) === true) return false;
  return checkDate(published) === undefined && parseDate(published, timeZone).instant <= now;
}

/** The folder that the article was probably renamed to: the only one with the same `published`. */
function findSuccessor(
  directory: string,
  former: string,
  articles: readonly ArticleCheck[],
): string | undefined {
  const date = /^published:\s*(\S+)/m.exec(former)?.[1];
  const words = ['-l', '--untracked', '-F', `published: ${date}`, '--', 'articles'];
  const listed = runGit(directory, ['grep', ...words]);
  const slugs = new Set(listed?.split('\n').map(getSlug));
  const candidates = articles.filter(({ slug }) => slugs.has(slug));
  return candidates.length === 1 ? candidates[0]?.slug : undefined;
}

import { type Archive, getEdition } from '@/lib/archive/archive';
import { renderMarkdownCopy } from '@/lib/feeds/markdownCopy';
import { getPage } from '@/lib/page/page';
import type { IndexFiles } from '@/lib/search/index/createIndex';
import { type Candidate, findCandidates } from '@/lib/search/query/candidates';
import { checkCandidate } from '@/lib/search/query/checkCandidate';
import { parseCopy } from '@/lib/search/query/copy';
import { findPassages } from '@/lib/search/query/findPassages';
import type { IndexReader } from '@/lib/search/query/indexReader';
import { parseQuery } from '@/lib/search/query/query';
import { findNamedTopics } from '@/lib/search/query/topicNames';
import type { Draw } from '@/tests/bench/search/draw';
import { makeReader } from '@/tests/support/papers/makeSearch';

/**
 * Whether each draw finds its article: it is among the candidates of the index, and stays one when
 * its text is looked at. A reader who goes on asking for more results comes to it.
 */
export async function checkRecall(
  archive: Archive,
  files: IndexFiles,
  draws: readonly Draw[],
): Promise<readonly boolean[]> {
  const { reader } = makeReader(files);
  const keys = await readKeys(reader);
  const found: boolean[] = [];
  for (const draw of draws) found.push(await isFound(archive, reader, keys, draw));
  return found;
}

/** Where in the index each article stands, by its slug. */
async function readKeys(reader: IndexReader): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  for (const segment of reader.manifest.segments) {
    for (let article = 0; article < segment.articles; article += 1) {
      const { slug } = await reader.getArticle(segment, article);
      keys.set(slug, getKey({ segment, article }));
    }
  }
  return keys;
}

function getKey({ segment, article }: Pick<Candidate, 'segment' | 'article'>): string {
  return `${segment.name} ${article}`;
}

async function isFound(
  archive: Archive,
  reader: IndexReader,
  keys: ReadonlyMap<string, string>,
  { query: text, language, slug }: Draw,
): Promise<boolean> {
  const { forms, topics } = await reader.prepare();
  const query = parseQuery(text, forms);
  const named = findNamedTopics(topics, query, forms);
  const scope = { languages: [language], named };
  const candidates = await findCandidates(reader, query, scope, false);
  const own = candidates.find((candidate) => getKey(candidate) === keys.get(slug));
  const [option] = own?.options ?? [];
  if (!own || !option) return false;
  if (option.match.isSure) return true;
  const page = getPage(archive, getEdition(archive, option.language), { kind: 'article', slug });
  if (!page) return false;
  const copy = parseCopy(renderMarkdownCopy(page));
  return checkCandidate(own, findPassages(copy, query.clauses, forms)).options.length > 0;
}

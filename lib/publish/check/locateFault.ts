import { existsSync, readFileSync } from 'node:fs';
import { getPlace } from '@/lib/address/getPlace';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Fault } from '@/lib/fault/fault';
import type { PageFault } from './pageFault';

/**
 * A fault of a page as editors know faults: at the line of the content that it comes from. Where
 * its traces stand in none of the files that the page is made of, it is at the first of them,
 * and where the page is made of all, at the page itself.
 */
export function locateFault(fault: PageFault, archive: Archive): Fault {
  const { page, rule, values, traces = [] } = fault;
  const own = getOwnFiles(page, archive);
  const all = own.length > 0 ? own : archive.articles.flatMap(getArticleFiles);
  const spot = findSpot(all, traces) ?? { file: own[0] ?? page, line: 1, column: 1 };
  return { ...spot, severity: 'error', rule, values };
}

function getOwnFiles(path: string, archive: Archive): readonly string[] {
  const { kind, slug = '', name, topic = '', edition } = getPlace(path);
  const article = archive.articlesBySlug.get(slug);
  if (article) {
    const texts = edition?.languages.flatMap((language) => article.texts[language]?.file ?? []);
    return [...new Set([...(texts ?? []), ...getArticleFiles(article)])];
  }
  if (kind === 'topic') return [archive.topicsById.get(topic)?.file ?? []].flat();
  const page = archive.pages.find((candidate) => candidate.name === name);
  return page ? Object.values(page.texts).map(({ file }) => file) : [];
}

function getArticleFiles({ folder, texts }: Article): readonly string[] {
  return [...Object.values(texts).map(({ file }) => file), `${folder}/article.yaml`];
}

/** The first place of the most telling trace. */
function findSpot(files: readonly string[], traces: readonly string[]) {
  for (const trace of traces.filter((text) => text.length > 1)) {
    for (const file of files) {
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const offset = text.indexOf(trace);
      if (offset < 0) continue;
      const before = text.slice(0, offset).split(/\r\n|\n|\r/);
      return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    }
  }
  return undefined;
}

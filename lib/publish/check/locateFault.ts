import { existsSync, readFileSync } from 'node:fs';
import { parsePath } from '@/lib/address/address';
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
  const { edition, address } = parsePath(path) ?? {};
  switch (address?.kind) {
    case 'article': {
      const article = archive.articlesBySlug.get(address.slug);
      if (!article) return [];
      const texts = edition?.languages.flatMap((language) => article.texts[language]?.file ?? []);
      return [...new Set([...(texts ?? []), ...getArticleFiles(article)])];
    }
    case 'topic':
      return [archive.topicsById.get(address.id)?.file ?? []].flat();
    case 'paper': {
      const page = archive.pages.find(({ name }) => name === address.name);
      return page ? Object.values(page.texts).map(({ file }) => file) : [];
    }
    default:
      return [];
  }
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

import { existsSync, readFileSync } from 'node:fs';
import { parsePath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { Rule } from '@/lib/fault/rules';

/** Something wrong with a page that is about to be published, before its cause is known. */
export interface PageFault {
  readonly page: string;
  readonly rule: PageRule;
  readonly values: Readonly<Record<string, string | number>>;
  /** Texts that show where in the content the fault comes from, the most telling one first. */
  readonly traces?: readonly string[];
}

export type PageRule = Extract<Rule, `page-${string}`>;

/** A fault of the page at this path; `page` is always among its values. */
export function createPageFault(
  rule: PageRule,
  page: string,
  values: PageFault['values'] = {},
): PageFault {
  return { page, rule, values: { page, ...values } };
}

/** The first few of the faults found in one file: one in a list is often in each of its items. */
export function createFormatFaults(
  rule: PageRule,
  page: string,
  found: readonly string[],
): readonly PageFault[] {
  return found.slice(0, 3).map((each) => createPageFault(rule, page, { found: each }));
}

/**
 * A page fault as editors know faults: at the line of the content that it comes from. If none of
 * the files that the page is made of holds any of its traces, it is at the first of those files; if
 * the page is made of all content, it is at the page itself.
 */
export function locateFault(fault: PageFault, archive: Archive): Fault {
  const { page, rule, values, traces = [] } = fault;
  const own = getOwnFiles(page, archive);
  const all = own.length > 0 ? own : archive.articles.flatMap(getArticleFiles);
  const position = findTrace(all, traces) ?? { file: own[0] ?? page };
  return createFault(rule, position, values);
}

function getOwnFiles(path: string, archive: Archive): readonly string[] {
  const { edition, address } = parsePath(path) ?? {};
  switch (address?.kind) {
    case 'article': {
      const article = archive.getArticle(address.slug);
      if (!article) return [];
      const texts = edition?.languages.flatMap((language) => article.texts[language]?.file ?? []);
      return [...new Set([...(texts ?? []), ...getArticleFiles(article)])];
    }
    case 'topic':
      return [archive.getTopic(address.id)?.file ?? []].flat();
    case 'author':
      return [archive.getAuthor(address.id)?.file ?? []].flat();
    case 'series':
      return [archive.getSeriesName(address.id)?.file ?? []].flat();
    case 'paper': {
      const page = archive.getPaperPageRecord(address.name);
      return page ? Object.values(page.texts).map(({ file }) => file) : [];
    }
    default:
      return [];
  }
}

function getArticleFiles({ folder, texts }: Article): readonly string[] {
  return [...Object.values(texts).map(({ file }) => file), `${folder}/article.yaml`];
}

/** The first position of the most telling trace. */
function findTrace(files: readonly string[], traces: readonly string[]) {
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { getPlainText } from '@/lib/edition/runs';
import type { Block } from '@/lib/markdown/block';
import { renderText } from '@/lib/page/body';
import { listPages } from '@/lib/page/page';
import { type ArticlePage, getTextRuns } from '@/lib/page/textPages';
import { readArchive } from '@/tests/support/papers/readArchive';

const archive = readArchive();

/** Articles with text enough for a reader view, by Firefox’s own measure: not those of a sentence or two. */
const pages = listPages(archive)
  .filter((page) => page.kind === 'article')
  .filter((page) => {
    const text = listBlocks(page).map(({ html }) => html);
    return isProbablyReaderable(new JSDOM(text.join('')).window.document);
  });

function listBlocks({ article, edition }: ArticlePage): readonly Block[] {
  return edition.languages.flatMap((language) => {
    const text = article.texts[language];
    return text ? renderText({ archive, edition, record: article }, text) : [];
  });
}

function parse(path: string): Document {
  const html = readFileSync(join(getOutFolder(), path, 'index.html'), 'utf8');
  return new JSDOM(html, { url: `https://site.test${path}` }).window.document;
}

/** White space is the browser's business. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

describe.each(pages)('the reader view of Firefox on $path', (page) => {
  const { path, article, edition } = page;
  test('is offered', () => {
    expect(isProbablyReaderable(parse(path))).toBe(true);
  });

  const view = new Readability(parse(path)).parse();

  test('has headline, byline, date and language', () => {
    for (const { text } of getTextRuns(edition, article, 'title'))
      expect(view?.title).toContain(text);
    for (const author of page.authors)
      expect(view?.byline).toContain(getPlainText(edition, author.name));
    const { iso, precision, instant } = article.published;
    const date = view?.publishedTime ?? '';
    if (precision === 'minute') expect(Date.parse(date)).toBe(instant);
    // Machines are told no date where only the month is known.
    else expect(date.slice(0, iso.length)).toBe(precision === 'month' ? '' : iso);
    expect(view?.lang).toBe(edition.lang);
  });

  test('has the whole text', () => {
    const shown = squeeze(view?.textContent ?? '');
    const missing = listBlocks(page).filter(
      ({ html: block }) => !shown.includes(squeeze(JSDOM.fragment(block).textContent ?? '')),
    );
    expect(missing.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });
});

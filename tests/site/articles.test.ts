import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { getPath } from '@/lib/address/address';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { getMessage } from '@/lib/edition/getMessage';
import { getRuns } from '@/lib/edition/runs';
import type { PartlyLocalized } from '@/lib/language/language';
import { listPages } from '@/lib/page/page';
import { readArchive } from '@/tests/support/papers/readArchive';

const archive = readArchive();

const pages = listPages(archive).filter((page) => page.kind === 'article');

describe.each(pages)('$path', ({ path, article, edition }) => {
  const main = parse(readFileSync(join(getOutFolder(), path, 'index.html'), 'utf8')).querySelector(
    'main',
  );
  const texts = Object.values(article.texts);

  function getWords(text: PartlyLocalized): readonly string[] {
    return getRuns(edition, text).map((run) => run.text);
  }

  function getSection(title: readonly string[]) {
    return main
      ?.querySelectorAll('section')
      .find((section) => title.every((words) => section.querySelector('h2')?.text.includes(words)));
  }

  test('has the headline, the summary, who wrote it, where and when', () => {
    const byLanguage = (part: 'title' | 'summary') =>
      Object.fromEntries(texts.map((text) => [text.language, text[part]]));
    const headline = main?.querySelector('h1')?.text;
    for (const title of getWords(byLanguage('title'))) expect(headline).toContain(title);
    const names = article.authors.map((id) => archive.getAuthorName(id)?.name ?? {});
    const said = [byLanguage('summary'), ...names, article.dateline ?? {}];
    for (const words of said.flatMap(getWords)) expect(main?.text).toContain(words);
    expect(main?.querySelector(`time[datetime="${article.published.iso}"]`)).not.toBeNull();
  });

  test('names what it rests on, with its address', () => {
    const { name, url } = article.source ?? {};
    const names = typeof name === 'string' ? [name] : getWords(name ?? {});
    for (const words of names) expect(main?.text).toContain(words);
    const links = main?.querySelectorAll('a').map((link) => link.getAttribute('href'));
    if (url) expect(links).toContain(url);
  });

  test('leads to each of its topics', () => {
    const links = main?.querySelectorAll('a').map((link) => link.getAttribute('href'));
    const topics = article.topics.map((id) => getPath(edition, { kind: 'topic', id }));
    expect(links).toEqual(expect.arrayContaining(topics));
  });

  /** The articles that a section leads to, by their slugs. */
  function getSlugs(name: 'RelatedNews.title' | 'LatestNews.title'): readonly string[] {
    const title = getMessage(edition, name).map((run) => run.text);
    const links = getSection(title)?.querySelectorAll('h3 a') ?? [];
    return links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? '');
  }

  test('has related news under it: up to four articles that the editor or a topic joins to it', () => {
    const related = archive.articles.filter(
      (other) =>
        other !== article &&
        (article.related.includes(other.slug) ||
          other.topics.some((topic) => article.topics.includes(topic))),
    );
    const shown = getSlugs('RelatedNews.title');
    expect(shown).toHaveLength(Math.min(related.length, 4));
    expect(related.map(({ slug }) => slug)).toEqual(expect.arrayContaining([...shown]));
  });

  test('leads on to other articles, to each but once', () => {
    const shown = [...getSlugs('RelatedNews.title'), ...getSlugs('LatestNews.title')];
    const others = archive.articles.filter((other) => other !== article);
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(others.length, 2));
    expect(others.map(({ slug }) => slug)).toEqual(expect.arrayContaining(shown));
    expect(new Set(shown).size).toBe(shown.length);
  });
});

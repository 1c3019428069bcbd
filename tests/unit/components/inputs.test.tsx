import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArchivePage } from '@/components/archive/ArchivePage';
import { AuthorPage } from '@/components/archive/Collection';
import { CollectionsPage } from '@/components/archive/CollectionsPage';
import { GlossaryPage } from '@/components/archive/GlossaryPage';
import { MonthPage } from '@/components/archive/MonthPage';
import { SeriesPage } from '@/components/archive/SeriesPage';
import { TopicPage } from '@/components/archive/TopicPage';
import { TopicsPage } from '@/components/archive/TopicsPage';
import { ArticlePage } from '@/components/article/ArticlePage';
import { FollowPage } from '@/components/follow/FollowPage';
import { FrontPage } from '@/components/front/FrontPage';
import { SearchPage } from '@/components/search/SearchPage';
import { PageLayout } from '@/components/site/PageLayout';
import { PaperPage } from '@/components/site/PaperPage';
import { type Archive, getEdition } from '@/lib/archive/archive';
import { areCurrent, type Inputs, recordInputs } from '@/lib/archive/recordInputs';
import { getFeed } from '@/lib/feeds/feed';
import { renderLlms } from '@/lib/feeds/llms';
import { renderMarkdownCopy } from '@/lib/feeds/markdownCopy';
import { renderFeed } from '@/lib/feeds/renderFeed';
import { getHead } from '@/lib/metadata/head';
import { renderNewsSitemap } from '@/lib/metadata/newsSitemap';
import { getSitemaps, renderSitemap, renderSitemapIndex } from '@/lib/metadata/sitemaps';
import { CollectionPage } from '@/lib/page/collectionPage';
import { getPage, listPages, type Page } from '@/lib/page/page';
import { editedPaper, makeArchive } from '@/tests/support/papers/randomPaper';

type Output = (archive: Archive) => string;

/** Everything that is made of a paper, by name. */
function listOutputs(archive: Archive): ReadonlyMap<string, Output> {
  const pages = listPages(archive).map(({ path, edition, address }): [string, Output] => [
    path,
    (own) => {
      const page = getPage(own, getEdition(own, edition.id), address);
      return page ? renderPage(page) : '';
    },
  ]);
  const sitemaps = getSitemaps(archive).map(({ file }): [string, Output] => [
    file,
    (own) => {
      const sitemap = getSitemaps(own).find((other) => other.file === file);
      return sitemap ? renderSitemap(own.site, sitemap) : '';
    },
  ]);
  return new Map<string, Output>([
    ...pages,
    ...sitemaps,
    ['sitemap.xml', renderSitemapIndex],
    ['news-sitemap.xml', renderNewsSitemap],
    ['llms.txt', renderLlms],
  ]);
}

/** A page with all that goes with it: its head, the feed or the copy beside it. */
function renderPage(page: Page): string {
  const feed =
    page.kind === 'front' || page instanceof CollectionPage
      ? renderFeed(getFeed(page), 'atom.xml')
      : '';
  const copy = page.kind === 'article' ? renderMarkdownCopy(page) : '';
  const html = renderToStaticMarkup(<PageLayout page={page}>{renderMain(page)}</PageLayout>);
  return [html, JSON.stringify(getHead(page)), feed, copy].join('\n');
}

function renderMain(page: Page) {
  switch (page.kind) {
    case 'front':
      return <FrontPage page={page} />;
    case 'article':
      return <ArticlePage page={page} />;
    case 'topics':
      return <TopicsPage page={page} />;
    case 'topic':
      return <TopicPage page={page} />;
    case 'authors':
    case 'allSeries':
      return <CollectionsPage page={page} />;
    case 'author':
      return <AuthorPage page={page} />;
    case 'series':
      return <SeriesPage page={page} />;
    case 'archive':
      return <ArchivePage page={page} />;
    case 'month':
      return <MonthPage page={page} />;
    case 'search':
      return <SearchPage page={page} />;
    case 'follow':
      return <FollowPage page={page} />;
    case 'glossary':
      return <GlossaryPage page={page} />;
    case 'paper':
      return <PaperPage page={page} />;
  }
}

function record(archive: Archive, render: Output): Readonly<{ text: string; inputs: Inputs }> {
  const recording = recordInputs(archive);
  return { text: render(recording.archive), inputs: recording.inputs };
}

/** Of all outputs one in so many is looked at, in each run others. */
const portion = 6;

test('whatever reads differently after a change is known to be out of date', () => {
  fc.assert(
    fc.property(editedPaper, fc.nat(portion - 1), ({ before, after }, start) => {
      const [then, now] = [makeArchive(before), makeArchive(after)];
      const outputs = [...listOutputs(then)].filter((_, place) => place % portion === start);
      for (const [name, render] of outputs) {
        const { text, inputs } = record(then, render);
        if (areCurrent(now, inputs)) expect(render(now), name).toBe(text);
      }
    }),
    { numRuns: 20 },
  );
});

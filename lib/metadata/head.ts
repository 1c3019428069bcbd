import type { Metadata } from 'next';
import { feedFormats, getPath } from '@/lib/address/address';
import { type Archive, getEdition } from '@/lib/archive/archive';
import { getMessage } from '@/lib/edition/getMessage';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { FrontPage } from '@/lib/page/frontPage';
import type { MissingPage, Page } from '@/lib/page/page';
import { getOpenGraph } from './openGraph';

/**
 * The head of a page. Its languages (hreflang) are those in which it exists, itself
 * included; an edition that is not indexed names the page that is, and no languages.
 */
export function getMetadata(page: Page): Metadata {
  const { edition, site, title, description } = page;
  const name = getPlainText(edition, site.name);
  return {
    metadataBase: new URL(site.url),
    title: page.kind === 'front' ? name : `${joinRuns(title)} – ${name}`,
    description: joinRuns(description),
    alternates: {
      canonical: page.canonical,
      languages: edition.indexed ? getLanguages(page) : {},
      types: getOtherForms(page),
    },
    openGraph: getOpenGraph(page),
    twitter: { card: 'summary_large_image' },
    robots: edition.indexed
      ? { index: true, follow: true, 'max-image-preview': 'large' }
      : { index: false, follow: true },
  };
}

/**
 * The head of `/`, where a reader chooses an edition: in both languages, as that of the bilingual
 * front page, but a page that search engines show to readers of any other language.
 */
export function getEntryMetadata(archive: Archive): Metadata {
  const page = new FrontPage(archive, getEdition(archive, 'bilingual'));
  return {
    ...getMetadata(page),
    alternates: { canonical: '/', languages: getLanguages(page), types: getOtherForms(page) },
    openGraph: { ...getOpenGraph(page), url: '/' },
    robots: { index: true, follow: true },
  };
}

/** The head of the “not found” page and of a withdrawal notice; search engines follow their links alone. */
export function getMissingMetadata(page: MissingPage): Metadata {
  return {
    metadataBase: new URL(page.archive.site.url),
    title: joinRuns(
      getMessage(page.edition, page.article ? 'NotFound.withdrawn' : 'NotFound.title'),
    ),
    alternates: { types: getOtherForms(page) },
    robots: { index: false, follow: true },
  };
}

function getLanguages({ alternates }: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(alternates.map(({ hreflang, path }) => [hreflang, path]));
}

/** Links by media type, as Next writes them (`rel="alternate"`). */
type Links = Readonly<Record<string, { readonly title: string; readonly url: string }[]>>;

/**
 * What a page has in other forms: the feeds of its edition, on a topic's page also those of the
 * topic, on an article's page the article as Markdown.
 */
function getOtherForms(page: Page | MissingPage): Links {
  const { edition } = page;
  const { name } = page.archive.site;
  const sources = [
    { name, address: { kind: 'front' } as const },
    ...(page.kind === 'topic' ? [{ name: page.topic.name, address: page.address }] : []),
  ];
  const feeds = feedFormats.map(({ file, type, label }) => [
    type,
    sources.map((source) => ({
      title: `${getPlainText(edition, source.name)} (${label})`,
      url: getPath(edition, source.address, file),
    })),
  ]);
  return {
    ...Object.fromEntries(feeds),
    ...(page.kind === 'article' && {
      'text/markdown': [{ title: 'Markdown', url: getPath(edition, page.address, 'index.md') }],
    }),
  };
}

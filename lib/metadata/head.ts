import { feedFormats, getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { type Archive, getEdition } from '@/lib/archive/archive';
import { getMessage } from '@/lib/edition/getMessage';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { FrontPage } from '@/lib/page/frontPage';
import type { MissingPage, Page } from '@/lib/page/page';
import { getOpenGraph, type OpenGraph } from './openGraph';

/** What the head of a page says. Addresses are absolute, but for those of other forms. */
export interface Head {
  readonly title: string;
  readonly description?: string;
  /** What search engines may do with the page (`robots`). */
  readonly robots: string;
  /** The page that search engines keep for this one. */
  readonly canonical?: string;
  /** The same page by language (hreflang). */
  readonly languages: Readonly<Record<string, string>>;
  readonly otherForms: readonly OtherForm[];
  readonly openGraph?: OpenGraph;
}

/** A page in another form, or a feed that it belongs to (`rel="alternate"`). */
export interface OtherForm {
  /** Media type. */
  readonly type: string;
  readonly title: string;
  /** From the root. */
  readonly path: string;
}

/**
 * The head of a page. Its languages (hreflang) are those in which it exists, itself
 * included; an edition that is not indexed names the page that is, and no languages.
 */
export function getHead(page: Page | MissingPage): Head {
  if (page.kind === 'missing') return getMissingHead(page);
  const { edition, site, title, description } = page;
  const name = getPlainText(edition, site.name);
  return {
    title: page.kind === 'front' ? name : `${joinRuns(title)} – ${name}`,
    description: joinRuns(description),
    robots: edition.indexed ? 'index, follow, max-image-preview:large' : 'noindex, follow',
    canonical: getUrl(site, page.canonical),
    languages: edition.indexed ? getLanguages(page) : {},
    otherForms: getOtherForms(page),
    openGraph: getOpenGraph(page),
  };
}

/**
 * The head of `/`, where a reader chooses an edition: in both languages, as that of the bilingual
 * front page, but a page that search engines show to readers of any other language.
 */
export function getEntryHead(archive: Archive): Head {
  const page = new FrontPage(archive, getEdition(archive, 'bilingual'));
  const url = getUrl(archive.site, '/');
  return {
    ...getHead(page),
    robots: 'index, follow',
    canonical: url,
    languages: getLanguages(page),
    openGraph: { ...getOpenGraph(page), url },
  };
}

/** The head of the “not found” page and of a withdrawal notice; search engines follow their links alone. */
function getMissingHead(page: MissingPage): Head {
  const title = getMessage(page.edition, page.article ? 'NotFound.withdrawn' : 'NotFound.title');
  return {
    title: joinRuns(title),
    robots: 'noindex, follow',
    languages: {},
    otherForms: getOtherForms(page),
  };
}

function getLanguages({ alternates, site }: Page): Head['languages'] {
  return Object.fromEntries(alternates.map(({ hreflang, path }) => [hreflang, getUrl(site, path)]));
}

/**
 * What a page has in other forms: the feeds of its edition, on the page of a topic, an author or a series also
 * theirs, on an article's page the article as Markdown, in each of its languages.
 */
function getOtherForms(page: Page | MissingPage): readonly OtherForm[] {
  const { archive, edition } = page;
  const { site } = archive;
  const sources = [
    { name: site.name, address: { kind: 'front' } as const },
    ...(page.kind === 'topic' || page.kind === 'author' || page.kind === 'series'
      ? [{ name: page.name.name, address: page.address }]
      : []),
  ];
  const feeds = feedFormats.flatMap(({ file, type, label }) =>
    sources.map((source) => ({
      type,
      title: `${getPlainText(edition, source.name)} (${label})`,
      path: getPath(edition, source.address, file),
    })),
  );
  if (page.kind !== 'article') return feeds;
  const copies = page.forms.map((form) => ({
    type: 'text/markdown',
    title: `Markdown (${form.edition.label})`,
    path: getPath(form.edition, form.address, 'index.md'),
  }));
  return [...feeds, ...copies];
}

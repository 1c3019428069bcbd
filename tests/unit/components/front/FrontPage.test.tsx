import { expect, test } from 'vitest';
import { FrontPage } from '@/components/front/FrontPage';
import type { EditionId } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article } from '@/lib/content/records';
import { readCharts } from '@/lib/markdown/chart/charts';
import { findPage } from '@/tests/support/papers/findPage';
import { makeArticle, makeContent, makeDate, makeText } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

function makeCharted(slug: string, titles: { readonly en?: string; readonly zh?: string }) {
  const make = (language: 'en' | 'zh', title: string) => {
    const lines = ['```chart', 'kind: bars', `title: ${title}`, 'data:', '  2022: 20', '```'];
    return makeText(language, { charts: readCharts(lines.join('\n')) });
  };
  const { en, zh } = titles;
  const texts = { ...(en && { en: make('en', en) }), ...(zh && { zh: make('zh', zh) }) };
  return makeArticle(slug, { texts, published: makeDate('2024-01-10') });
}

function listCharts(edition: EditionId, articles: readonly Article[]): readonly string[] {
  const now = Date.parse('2025-01-01T00:00:00Z');
  const archive = buildArchive(makeContent({ articles }), { now, drafts: false });
  const page = findPage(archive, edition, { kind: 'front' });
  const root = renderElement(<FrontPage page={page} />);
  return root.querySelectorAll('.chart caption').map(({ text }) => text);
}

const lead = makeArticle('lead', { published: makeDate('2024-01-12') });
const image = { file: 'quay.jpg', alt: { en: 'A quay', zh: '码头' } };

test('where the lead has no photograph, the first chart of the news stands on the front page', () => {
  const news = [
    lead,
    makeCharted('ships', { en: 'Ships', zh: '船舶数量' }),
    makeCharted('trains', { en: 'Trains', zh: '列车数量' }),
  ];
  expect(listCharts('en', news)).toEqual(['Ships']);
  expect(listCharts('zh-hant', news)).toEqual(['船舶數量']);
  expect(listCharts('bilingual', news)).toEqual(['Ships', '船舶数量']);
});

test('beside a photograph there is none', () => {
  const news = [{ ...lead, image }, makeCharted('ships', { en: 'Ships', zh: '船舶数量' })];
  expect(listCharts('en', news)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Address } from '@/lib/address/address';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getEdition } from '@/lib/edition/getEdition';
import { getEditions } from '@/lib/page/getEditions';
import { getHome } from '@/lib/page/getHome';
import { getLead } from '@/lib/page/getLead';
import {
  makeArticle,
  makeContent,
  makePaperPage,
  makeText,
  makeTopic,
  site,
} from '@/tests/support/makeContent';

const english = makeArticle('english', { texts: { en: makeText('en') }, topics: ['used'] });
const chinese = makeArticle('chinese', { texts: { zh: makeText('zh') } });
const archive = buildArchive(
  makeContent({
    site: { ...site, lead: 'chinese' },
    articles: [makeArticle('both'), english, chinese],
    topics: [makeTopic('used'), makeTopic('unused')],
    pages: [makePaperPage('about', { en: makeText('en') })],
  }),
  { now: Date.parse('2025-01-01T00:00:00Z'), drafts: false },
);

function getIds(address: Address): readonly string[] {
  return getEditions(archive, address).map(({ id }) => id);
}

describe('getEditions', () => {
  test.each<[Address, readonly string[]]>([
    [{ kind: 'article', slug: 'both' }, ['en', 'zh', 'zh-hant', 'bilingual']],
    [{ kind: 'article', slug: 'english' }, ['en']],
    [{ kind: 'article', slug: 'chinese' }, ['zh', 'zh-hant']],
    [{ kind: 'article', slug: 'nowhere' }, []],
    [{ kind: 'paper', name: 'about' }, ['en']],
    [{ kind: 'topic', id: 'used' }, ['en', 'zh', 'zh-hant', 'bilingual']],
    [{ kind: 'topic', id: 'unused' }, []],
    [{ kind: 'month', month: '2024-01' }, ['en', 'zh', 'zh-hant', 'bilingual']],
    [{ kind: 'month', month: '1999-01' }, []],
    [{ kind: 'front' }, ['en', 'zh', 'zh-hant', 'bilingual']],
  ])('%o exists in %o', (address, ids) => {
    expect(getIds(address)).toEqual(ids);
  });
});

describe('getHome', () => {
  test('leads a reader to where an article really is', () => {
    expect(getHome(archive, getEdition('zh'), { kind: 'article', slug: 'english' }).id).toBe('en');
    expect(getHome(archive, getEdition('zh-hant'), { kind: 'article', slug: 'chinese' }).id).toBe(
      'zh-hant',
    );
    expect(getHome(archive, getEdition('bilingual'), { kind: 'article', slug: 'chinese' }).id).toBe(
      'zh',
    );
  });

  test('throws for a page that no edition has', () => {
    expect(() => getHome(archive, getEdition('en'), { kind: 'article', slug: 'nowhere' })).toThrow(
      /nowhere/,
    );
  });
});

describe('getLead', () => {
  test('is the newsroom’s choice where the edition can show it, else the newest that it can', () => {
    expect(getLead(archive, getEdition('zh'))?.slug).toBe('chinese');
    expect(getLead(archive, getEdition('en'))?.slug).toBe('both');
  });
});

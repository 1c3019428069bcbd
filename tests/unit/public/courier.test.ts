import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { editions } from '@/lib/edition/editions';

const script = readFileSync('public/courier.js', 'utf8');

interface Reader {
  /** Their browser's, the first wanted most. */
  readonly languages: readonly string[];
  readonly userAgent: string;
  /** What their browser keeps. */
  readonly kept: Map<string, string>;
}

function makeReader(reader: Partial<Reader> = {}): Reader {
  return { languages: [], userAgent: 'Firefox', kept: new Map(), ...reader };
}

/** Opens a page as a reader; gives the address to which the script takes them, if any. */
function open(pathname: string, { languages, userAgent, kept }: Reader): string | undefined {
  let target: string | undefined;
  runInNewContext(script, {
    location: {
      pathname,
      replace: (path: string) => {
        target = path;
      },
    },
    localStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    },
    navigator: { languages, userAgent },
    document: {
      documentElement: { dataset: {} },
      getElementById: () => null,
      querySelectorAll: () => [],
    },
  });
  return target;
}

describe('the choice of editions', () => {
  test.each(editions)('takes whoever last read $id there', ({ id }) => {
    const reader = makeReader({ languages: ['en'] });
    expect(open(`/${id}/topics/`, reader)).toBeUndefined();
    expect(open('/', reader)).toBe(`/${id}/`);
  });

  test.each(editions)('takes a new reader of $lang to the first edition in it', ({ lang }) => {
    const first = editions.find((edition) => edition.lang === lang);
    expect(open('/', makeReader({ languages: ['fr', lang] }))).toBe(`/${first?.id}/`);
  });

  test.each([
    [['zh-TW'], '/zh-hant/'],
    [['zh-HK', 'en'], '/zh-hant/'],
    [['zh-CN'], '/zh/'],
    [['zh'], '/zh/'],
    [['en-GB', 'zh'], '/en/'],
    [['fr', 'de'], undefined],
    // A language that only begins alike.
    [['zha'], undefined],
  ])('takes a browser that asks for %j to %s', (languages, target) => {
    expect(open('/', makeReader({ languages }))).toBe(target);
  });

  test('stays for crawlers, and where an edition that was read is no longer there', () => {
    expect(open('/', makeReader({ languages: ['en'], userAgent: 'Googlebot' }))).toBeUndefined();
    expect(open('/', makeReader({ kept: new Map([['edition', 'fr']]) }))).toBeUndefined();
  });
});

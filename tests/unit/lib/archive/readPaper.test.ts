import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getEdition } from '@/lib/archive/archive';
import { readPaper } from '@/lib/archive/readPaper';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';

beforeEach(() => vi.stubEnv('CONTENT_DIR', makeDeskPaper()));
afterEach(() => vi.unstubAllEnvs());

test('the paper is that of CONTENT_DIR at the clock of SOURCE_DATE_EPOCH', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1704067200');
  const { archive, reading } = readPaper({ drafts: false });
  expect(archive?.now).toBe(Date.parse('2024-01-01T00:00:00Z'));
  expect(reading.content.articles.map(({ slug }) => slug)).toEqual(['forum']);
  expect(archive?.articles).toEqual([]);
  expect(readPaper({ drafts: true }).archive?.articles).toHaveLength(1);
});

test('a name that a topic settles is written so in the Traditional edition', () => {
  const topic = `kind: person
name: { en: Yu Hua, zh: 余华 }
traditional: 余華
summary: { en: A writer., zh: 作家。 }
`;
  vi.stubEnv('CONTENT_DIR', makeDeskPaper({ 'topics/yu-hua.yaml': topic }));
  const { archive } = readPaper({ drafts: false });
  expect(archive && getEdition(archive, 'zh-hant').convert('zh', '余华的头发')).toBe('余華的頭髮');
  expect(archive && getEdition(archive, 'zh').convert('zh', '余华的头发')).toBe('余华的头发');
});

test('there is no archive while a fault is an error', () => {
  vi.stubEnv('CONTENT_DIR', makeDeskPaper({ 'site.yaml': 'url: nowhere\n' }));
  const { archive, reading } = readPaper({ drafts: false });
  expect(archive).toBeUndefined();
  expect(reading.faults.some(({ severity }) => severity === 'error')).toBe(true);
});

describe('SITE_URL', () => {
  test.each(['https://preview.example', 'https://preview.example/'])(
    '%s takes the place of the address in site.yaml',
    (url) => {
      vi.stubEnv('SITE_URL', url);
      const { archive } = readPaper({ drafts: false });
      expect(archive?.site.url).toBe('https://preview.example');
      expect(archive?.home).toBe('https://courier.example');
    },
  );

  test('not set, site.yaml says where the site is published', () => {
    vi.stubEnv('SITE_URL', '');
    expect(readPaper({ drafts: false }).archive?.site.url).toBe('https://courier.example');
  });

  test.each(['preview.example', 'https://preview.example/path', 'ftp://preview.example', '/'])(
    'is refused as %s',
    (url) => {
      vi.stubEnv('SITE_URL', url);
      expect(() => readPaper({ drafts: false })).toThrow(
        `SITE_URL is “${url}”; it must be “https://” and a host, such as https://courier.example; “http://” only for this machine.`,
      );
    },
  );
});

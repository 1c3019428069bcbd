import { basename } from 'node:path';
import { checkSlug, suggestSlug } from '@/lib/content/schemas/address';
import { createSlug } from '@/lib/desk/draft/createSlug';
import type { ImportNote, OldArchive, OldArticle } from '@/lib/desk/import/archive/read/oldArticle';
import { type OldFacts, readFacts } from '@/lib/desk/import/archive/read/oldFields';
import { getLanguage } from '@/lib/desk/import/archive/read/openFolder';
import { isTraditional } from '@/lib/language/chineseScript';
import type { Language } from '@/lib/language/language';
import { getPinyin } from '@/lib/language/pinyin';
import { getTextLanguage, weighLanguages } from '@/lib/language/textLanguage';

/** What is to become of the articles of an archive; those that are left out are in none of them. */
export interface ImportPlan {
  /** By their sources. */
  readonly articles: ReadonlyMap<string, PlannedText>;
  /** Slugs by the addresses and names under which articles may be linked to. */
  readonly targets: ReadonlyMap<string, PlannedText>;
  /** How many articles name each tag or category. */
  readonly tags: ReadonlyMap<string, number>;
}

/** A text and the folder that it goes to. */
export interface PlannedText {
  readonly source: string;
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly facts: OldFacts;
  /** The sources that go to the same folder, itself included, that of the original first. */
  readonly sources: readonly string[];
}

export interface PlanOptions {
  readonly timeZone: string;
  /** Slugs that are taken. */
  readonly taken: Iterable<string>;
  /** Slugs of what was imported before, by their sources. */
  readonly done: ReadonlyMap<string, string>;
  readonly report: (note: ImportNote) => void;
}

/** What is kept of a text until all are known. */
interface Candidate extends Omit<PlannedText, 'slug' | 'sources'> {
  readonly key: string;
  readonly addresses: readonly string[];
  readonly isTraditional: boolean;
}

/** Reads an archive once, and plans which texts are one article, what each is called and where it goes. */
export async function planImport(archive: OldArchive, options: PlanOptions): Promise<ImportPlan> {
  const { groups, tags } = await readGroups(archive, options);
  const plan = {
    articles: new Map<string, PlannedText>(),
    targets: new Map<string, PlannedText>(),
  };
  const taken = new Set(options.taken);
  for (const group of groups) {
    const texts = chooseTexts(group, archive, options);
    const sources = texts.map(({ source }) => source);
    const former = sources.map((own) => options.done.get(own)).find((own) => own !== undefined);
    const slug = former ?? chooseSlug(texts, taken);
    taken.add(slug);
    for (const text of texts) addText(plan, text, { slug, sources });
  }
  return { ...plan, tags };
}

async function readGroups(
  archive: OldArchive,
  options: PlanOptions,
): Promise<{ readonly groups: Iterable<Candidate[]>; readonly tags: ImportPlan['tags'] }> {
  const groups = new Map<string, Candidate[]>();
  const tags = new Map<string, number>();
  for await (const article of archive.read()) {
    const candidate = createCandidate(article, archive, options);
    if (!candidate) continue;
    for (const tag of candidate.facts.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
    groups.set(candidate.key, [...(groups.get(candidate.key) ?? []), candidate]);
  }
  return { groups: groups.values(), tags };
}

function addText(
  { articles, targets }: { articles: Map<string, PlannedText>; targets: Map<string, PlannedText> },
  { source, language, title, facts, addresses }: Candidate,
  place: Pick<PlannedText, 'slug' | 'sources'>,
): void {
  const planned = { source, language, title, facts, ...place };
  articles.set(source, planned);
  for (const name of [...addresses, ...listNames(source)]) {
    if (!targets.has(name)) targets.set(name, planned);
  }
}

/** Names by which shortcodes and relative links know an article. */
function listNames(source: string): readonly string[] {
  const stem = source.replace(/\.\w+$/, '').replace(/\/index$/, '');
  const name = basename(stem);
  return [stem, name, name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')].map(
    (own) => `name:${own.toLowerCase()}`,
  );
}

function createCandidate(
  article: OldArticle,
  { language: siteLanguage }: OldArchive,
  { timeZone, report }: PlanOptions,
): Candidate | undefined {
  const facts = readFacts(article, timeZone);
  const { source, place, line, tag, key, addresses } = article;
  const note = (rule: ImportNote['rule'], text: string): void =>
    report({ rule, file: place, line, text });
  const prose = `${facts.title}\n${getProse(article.body)}`;
  const language = findLanguage(prose, tag) ?? siteLanguage;
  if (!language) {
    note('language', facts.title || source);
    return undefined;
  }
  const title = facts.title || findHeading(article.body) || basename(source).replace(/\.\w+$/, '');
  if (facts.title === '') note('noTitle', title);
  const isOfTaiwan = /^(?:zh-(?:tw|hk|hant)|tw)$/.test(tag);
  return {
    source,
    key: key === '' ? source : key,
    language,
    title,
    facts,
    addresses,
    isTraditional: language === 'zh' && (isOfTaiwan || isTraditional(prose)),
  };
}

/** The words of a text without its markup, as far as they tell its language. */
function getProse(body: string): string {
  return body
    .slice(0, 20_000)
    .replace(/^([ \t>]*)(`{3,}|~{3,})[\s\S]*?(?:^[ \t>]*\2|(?![\s\S]))/gm, ' ')
    .replace(
      /<(script|style|pre|code)\b[\s\S]*?<\/\1>|<[^>]*>|\{[%{<][\s\S]*?[>%}]\}|`[^`\n]*`|\]\([^)]*\)/gi,
      ' ',
    );
}

function findLanguage(prose: string, tag: string): Language | undefined {
  const found = getTextLanguage(prose);
  if (found === 'en' || found === 'zh') return found;
  // Chinese with many foreign names is Chinese; Japanese has kana, which are foreign letters.
  const { zh, en, foreign } = weighLanguages(prose);
  if (foreign > 0.2) return undefined;
  return getLanguage(tag) ?? (zh > en ? 'zh' : undefined);
}

function findHeading(body: string): string {
  return /^#{1,3}[ \t]+(.+?)[ \t]*#*$/m.exec(body)?.[1]?.trim() ?? '';
}

/** One text for each language, the original first: the older one, else that in the language of the site. */
function chooseTexts(
  group: readonly Candidate[],
  { language }: OldArchive,
  { report }: PlanOptions,
): readonly Candidate[] {
  const simplified = group.some((text) => text.language === 'zh' && !text.isTraditional);
  const chosen: Candidate[] = [];
  for (const text of group) {
    const note = (rule: ImportNote['rule']): void =>
      report({ rule, file: text.source, line: 1, text: text.title });
    if (text.isTraditional) note('traditional');
    if (text.isTraditional && simplified) continue;
    if (chosen.some((other) => other.language === text.language)) note('duplicate');
    else chosen.push(text);
  }
  const getDate = ({ facts }: Candidate): string => facts.published ?? '9999';
  return chosen.sort((a, b) => {
    const [first, second] = [getDate(a).slice(0, 10), getDate(b).slice(0, 10)];
    if (first !== second) return first < second ? -1 : 1;
    return Number(b.language === (language ?? 'en')) - Number(a.language === (language ?? 'en'));
  });
}

const longest = 70;

/** A name for the folder: the one that the author chose, that of the file, the headline; in pinyin if need be. */
function chooseSlug(texts: readonly Candidate[], taken: ReadonlySet<string>): string {
  const names = texts.flatMap(({ facts, addresses, source }) => {
    const file = basename(source.replace(/\/index\.\w+$|\.\w+$/g, '')).replace(
      /^\d{4}-\d{1,2}-\d{1,2}-/,
      '',
    );
    const last =
      addresses[0]
        ?.replace(/\.html?$|\/$/g, '')
        .split('/')
        .at(-1) ?? '';
    return [facts.slug, addresses[0]?.startsWith('file:') ? '' : last, file];
  });
  const titles = [...texts].sort((a) => (a.language === 'en' ? -1 : 1)).map(({ title }) => title);
  const latin = [...names, ...titles].filter(
    (name) => /[a-z]/i.test(name) && !/[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}]/u.test(name),
  );
  const found = latin
    .map((name) => createSlug(suggestSlug(name)))
    .find((name) => /[a-z].*[a-z]/.test(name));
  const slug = found ?? (createPinyinSlug(titles[0] ?? '') || 'article');
  for (let number = 1; ; number++) {
    const own = number === 1 ? slug : `${slug.slice(0, longest - 4)}-${number}`;
    if (!taken.has(own) && !checkSlug(own)) return own;
  }
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

function createPinyinSlug(title: string): string {
  const parts = Array.from(words.segment(title), ({ segment }) => getPinyin(segment));
  return createSlug(parts.filter((part) => part !== '').join(' '));
}

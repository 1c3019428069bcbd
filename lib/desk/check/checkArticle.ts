import type { RecordResult } from '@/lib/content/articles/inspectBody';
import { type Compilation, compileArticle } from '@/lib/content/compiled/compileArticle';
import type { CompiledArticle } from '@/lib/content/compiled/compiledArticle';
import type { Linkable } from '@/lib/content/links/checkLinks';
import type { ContentStore } from '@/lib/content/paper/contentStore';
import { getArticleFolder } from '@/lib/content/paper/readContent';
import type { Article, ArticleText } from '@/lib/content/records';
import { getMarks, type Kept } from '@/lib/store/folderStore';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { findRenderings } from '@/lib/translation/names/renderings';
import { alignBitext } from '@/lib/translation/pairing/alignBlocks';
import type { ArticleState, CheckContext, Findings } from './articleCheck';
import { checkCopy } from './checkCopy';
import { checkPullQuotes } from './checkPullQuotes';
import { createBitext } from './createBitext';

/** An article as its folder was compiled and checked together. */
export interface CheckedFolder {
  readonly compiled: CompiledArticle;
  readonly findings: Findings;
}

/** Compiles an article’s folder and checks it with every rule that needs no other article. */
export async function checkFolder(
  context: CheckContext,
  { bodies }: Pick<ContentStore, 'bodies'>,
  slug: string,
): Promise<Kept<CheckedFolder>> {
  const folder = getArticleFolder(context.outline, slug);
  const marks = getMarks(folder.path);
  const compilation = await compileArticle(folder, bodies);
  const findings = find(compilation, context);
  return { ...marks, value: { compiled: compilation.compiled, findings } };
}

/** What the editors’ rules find in an article, beyond what stops it from being published. */
function find(
  { compiled, reading, inspections }: Compilation,
  { glossary }: CheckContext,
): Findings {
  const bitext = createBitext(
    compiled.slug,
    reading.value?.original,
    inspections,
    getDays(reading.value),
  );
  return {
    findings: [
      ...(bitext ? checkTranslation(bitext, glossary) : []),
      ...inspections.flatMap((inspection) => checkCopy(inspection.text, inspection)),
      ...inspections.flatMap(({ text, blocks }) => checkPullQuotes(text, blocks)),
    ],
    state: getState(
      reading,
      inspections.map(({ text }) => text),
    ),
    renderings: bitext ? findRenderings(bitext, alignBitext(bitext, glossary), glossary) : [],
  };
}

/** When an article came out, and its source: `2026-11-27`, or `2026-11`. */
function getDays(article: Article | undefined): readonly string[] {
  const dates = [article?.published, article?.source?.published];
  return dates.flatMap((date) => (date ? [date.iso.slice(0, 'yyyy-mm-dd'.length)] : []));
}

function getLinkable({ slug, draft, published, withdrawn }: Article): Linkable {
  return { slug, draft, published, ...(withdrawn && { withdrawn }) };
}

function getState(
  { value, bodies }: RecordResult<Article>,
  texts: readonly ArticleText[],
): ArticleState {
  return {
    title: Object.fromEntries(bodies.map(({ text }) => [text.language, text.title])),
    languages: texts.map(({ language }) => language),
    ...(value && { original: value.original }),
    form: new Set(texts.map(({ file }) => file)).size < texts.length ? 'bilingual' : 'separate',
    isRecorded: texts.some(({ translates }) => translates !== undefined),
    ...(value && { linkable: getLinkable(value) }),
  };
}

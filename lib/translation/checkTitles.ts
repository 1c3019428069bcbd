import { createFault, type Fault } from '@/lib/fault/fault';
import { type Bitext, getOriginal, getTranslation } from '@/lib/translation/bitext/bitext';
import { compareFacts } from '@/lib/translation/facts/compare/compareFacts';
import { compareNames } from '@/lib/translation/names/compareNames';
import { type Glossary, getEntryPlace } from '@/lib/translation/names/glossary';

/**
 * Compares the titles and the summaries of both languages. A headline may omit what the other
 * has, so only what both have and render differently is a fault.
 */
export function checkTitles(bitext: Bitext, glossary: Glossary): readonly Fault[] {
  return [...checkField(bitext, glossary, 'title'), ...checkField(bitext, glossary, 'summary')];
}

function checkField(
  bitext: Bitext,
  glossary: Glossary,
  key: 'title' | 'summary',
): readonly Fault[] {
  const original = getOriginal(bitext);
  const translation = getTranslation(bitext);
  const texts = { en: bitext.sides.en[key], zh: bitext.sides.zh[key] };
  if (texts.en === '' || texts.zh === '') return [];
  const facts = compareFacts(
    { text: original[key], language: original.language },
    { text: translation[key], language: translation.language },
    bitext.days,
  ).flatMap((mismatch) => {
    const { reason } = mismatch;
    return reason === 'missing' || reason === 'added' || reason === 'part' || reason === 'unbounded'
      ? []
      : [{ ...mismatch, reason }];
  });
  const names = compareNames(glossary, texts).filter(({ other }) => other !== '');
  if (facts.length + names.length === 0) return [];
  const { file, line } = original.locateInFrontMatter(original[key]);
  const place = { file, line };
  return [
    ...facts.map((mismatch) => {
      const [own, other] = [mismatch.translation?.text ?? '', mismatch.original?.text ?? ''];
      const [en, zh] = translation.language === 'zh' ? [other, own] : [own, other];
      const values = { en, zh, language: translation.language, ...place };
      const location = translation.locateInFrontMatter(translation[key]);
      return createFault(`fact-${mismatch.reason}`, location, values);
    }),
    ...names.map(({ kind, topic, language, name, other }) => {
      const otherLanguage = language === 'en' ? 'zh' : 'en';
      const rule = kind === 'variant' ? 'name-variant' : 'name-otherwise';
      const expected = topic.name[otherLanguage];
      const location = bitext.sides[otherLanguage].locateInFrontMatter(texts[otherLanguage]);
      const values = { language, name, other, entry: getEntryPlace(topic), expected, ...place };
      return createFault(rule, location, values);
    }),
  ];
}

import type { z } from 'zod';
import type { Broken } from '@/lib/content/schemas/field';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import { checkEnglish, text } from '@/lib/content/schemas/text';
import { createSlug } from '@/lib/desk/draft/createSlug';

/** What a new paper is asked, in this order. */
export const questionKeys = [
  'nameEn',
  'nameZh',
  'taglineEn',
  'taglineZh',
  'url',
  'seal',
  'timeZone',
  'founded',
  'publisherEn',
  'publisherZh',
  'topicEn',
  'topicZh',
  'topicSummaryEn',
  'topicSummaryZh',
] as const;

export type QuestionKey = (typeof questionKeys)[number];

/** What was answered; what may be left out is missing or empty. */
export type Answers = Readonly<Partial<Record<QuestionKey, string>>>;

const { url, seal, timeZone, founded } = siteSchema.shape;
const schemas: Readonly<Partial<Record<QuestionKey, z.ZodType>>> = {
  url,
  seal,
  timeZone,
  founded,
};

/** What is known of whoever founds a paper. */
export interface Surroundings {
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** What a paper can do without: without a publisher, it has its own name there. */
const optional: readonly QuestionKey[] = ['seal', 'publisherEn', 'publisherZh', 'topicEn'];

/** Whether a paper can do without an answer. All of a first topic is told, or nothing. */
export function isOptional(key: QuestionKey, answers: Answers): boolean {
  return optional.includes(key) || isIdle(key, answers);
}

/** Whether there is nothing to ask: more about a topic that isn’t there. */
export function isIdle(key: QuestionKey, answers: Answers): boolean {
  return key !== 'topicEn' && key.startsWith('topic') && !answers.topicEn;
}

/** What stands where nothing is answered. */
export function getFallback(
  key: QuestionKey,
  answers: Answers,
  { today, timeZone: own }: Surroundings,
): string | undefined {
  switch (key) {
    case 'timeZone':
      return own;
    case 'founded':
      return today;
    case 'publisherEn':
      return answers.nameEn;
    case 'publisherZh':
      return answers.nameZh;
    default:
      return undefined;
  }
}

/** What is wrong with an answer, by the rules of its field; undefined where nothing is. */
export function checkAnswer(key: QuestionKey, answer: string, today: string): Broken | undefined {
  const [issue] = (schemas[key] ?? text).safeParse(answer).error?.issues ?? [];
  if (issue?.code === 'custom') return issue.params as unknown as Broken;
  if (key === 'founded' && answer > today) {
    return { rule: 'founded-in-future', values: { founded: answer } };
  }
  const foreign = key.endsWith('En') ? checkEnglish(answer, key) : undefined;
  if (foreign || key !== 'topicEn') return foreign;
  return createSlug(answer) === ''
    ? { rule: 'slug', values: { found: answer, likely: 'none' } }
    : undefined;
}

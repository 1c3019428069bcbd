import { type Language, languages } from '@/lib/language/language';
import { pairBlocks } from '@/lib/translation/pairing/pairBlocks';
import { alignPassages, type Step } from './alignPassages';
import type { Cell, Row } from './comparison';
import type { Document, Fact, Passage } from './document';

/** A row before the findings are put beside it. */
export type OpenRow = Omit<Row, 'findings'>;

type Own = Pick<Document, 'facts' | 'passages' | 'original'>;

/** What a document that is not there has. */
export const nothing: Own = { facts: [], passages: {} };

/** The fields and the paragraphs that differ, both languages side by side. */
export function compareRows(before: Own, after: Own): readonly OpenRow[] {
  const original = after.original ?? before.original;
  const rows = [...compareFacts(before.facts, after.facts), ...comparePassages(before, after)];
  return rows.filter(hasChanged).map((row) => ({ ...row, ...findBehind(row, original) }));
}

function hasChanged({ cells }: OpenRow): boolean {
  return Object.values(cells).some(({ state }) => state !== 'same');
}

/** Where one language changed without the other: which, and whether that one has to follow. */
function findBehind(
  { cells }: OpenRow,
  original: Language | undefined,
): Pick<OpenRow, 'alone' | 'behind'> {
  const isChanged = (language: Language): boolean =>
    !['same', 'moved', undefined].includes(cells[language]?.state);
  const [alone, ...more] = languages.filter(isChanged);
  const other = languages.find((language) => language !== alone && cells[language]);
  if (alone === undefined || more.length > 0 || other === undefined) return {};
  // A translation may be revised; an original that stays has nothing to follow.
  return original === undefined || alone === original ? { alone, behind: other } : { alone };
}

function compareFacts(before: readonly Fact[], after: readonly Fact[]): readonly OpenRow[] {
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  return names.map((name) => {
    const cells: Partial<Record<Language | 'both', Cell>> = {};
    for (const language of [...languages, undefined]) {
      const isOwn = (fact: Fact): boolean => fact.name === name && fact.language === language;
      const cell = compareFact(before.find(isOwn), after.find(isOwn));
      if (cell) cells[language ?? 'both'] = cell;
    }
    return { kind: 'field', name, cells };
  });
}

function compareFact(before: Fact | undefined, after: Fact | undefined): Cell | undefined {
  const place = after ?? before;
  if (!place) return undefined;
  const { file, line, end } = place;
  const states = { before: before?.text, after: after?.text };
  return { state: getFactState(states), ...pickTexts(states), file, line, end };
}

interface Texts {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function getFactState({ before, after }: Texts): Cell['state'] {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return before === after ? 'same' : 'changed';
}

function pickTexts({ before, after }: Texts): Pick<Cell, 'before' | 'after'> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** A step of one language, and what it is beside. */
interface Node {
  readonly language: Language;
  readonly step: Step;
  readonly cell: Cell;
  /** Its paragraph as it is now, else as it was. */
  readonly passage: Passage | undefined;
}

function comparePassages(before: Own, after: Own): readonly OpenRow[] {
  const lists = languages.map((language) =>
    createNodes(language, before.passages[language] ?? [], after.passages[language] ?? []),
  );
  const [en = [], zh = []] = lists;
  const getOther = createPartners(before, after, zh);
  const rows: OpenRow[] = [];
  const placed = new Set<Node>();
  const place = (...nodes: readonly Node[]): void => {
    for (const node of nodes) placed.add(node);
    const [{ step, passage } = { step: undefined, passage: undefined }] = nodes;
    const name = step?.is === undefined ? '' : (passage?.id ?? '');
    const cells = Object.fromEntries(nodes.map(({ language, cell }) => [language, cell]));
    rows.push({ kind: 'paragraph', name, cells });
  };
  const partners = new Map(en.map((node) => [node, getOther(node)]));
  const taken = new Set(partners.values());
  let next = 0;
  for (const node of en) {
    const other = partners.get(node);
    const until = other ? zh.indexOf(other) : -1;
    for (; next < until; next++) {
      const single = zh[next];
      if (single && !taken.has(single)) place(single);
    }
    next = Math.max(next, until + 1);
    place(...(other && !placed.has(other) ? [node, other] : [node]));
  }
  for (const single of zh) if (!placed.has(single)) place(single);
  return rows;
}

function createNodes(
  language: Language,
  before: readonly Passage[],
  after: readonly Passage[],
): readonly Node[] {
  return alignPassages(before, after).map((step) => {
    const was = step.was === undefined ? undefined : before[step.was];
    const is = step.is === undefined ? undefined : after[step.is];
    const passage = is ?? was;
    const { file = '', line = 1, end = 1 } = passage ?? {};
    const shown = pickTexts(getWordings(was, is));
    return { language, step, passage, cell: { state: step.state, ...shown, file, line, end } };
  });
}

/** Words without markup, where they are all that readers get; the Markdown where it alone differs. */
function getWordings(was: Passage | undefined, is: Passage | undefined): Texts {
  const isPlain = [was, is].every(
    (passage) => !passage || (isProse(passage) && !passage.source.includes('<')),
  );
  const isSeen = isPlain && (was?.text !== is?.text || was?.source === is?.source);
  const get = (passage: Passage | undefined): string | undefined =>
    isSeen ? passage?.text : passage?.source;
  return { before: get(was), after: get(is) };
}

function isProse({ kind }: Passage): boolean {
  return kind === 'paragraph' || kind === 'heading';
}

/** Finds the Chinese node that belongs to an English one: they pair now, or else they paired before. */
function createPartners(
  before: Own,
  after: Own,
  zh: readonly Node[],
): (node: Node) => Node | undefined {
  const now = listPairs(after);
  const then = listPairs(before);
  const byIs = new Map(zh.map((node) => [node.step.is, node]));
  const byWas = new Map(zh.map((node) => [node.step.was, node]));
  const find = (
    nodes: ReadonlyMap<number | undefined, Node>,
    place: number | undefined,
  ): Node | undefined => (place === undefined ? undefined : nodes.get(place));
  return ({ step: { is, was } }) =>
    find(byIs, is === undefined ? undefined : now.get(is)) ??
    find(byWas, was === undefined ? undefined : then.get(was));
}

/** Places of Chinese paragraphs by those of the English ones that they pair with. */
function listPairs({ passages: { en = [], zh = [] } }: Own): ReadonlyMap<number, number> {
  const pairs = pairBlocks({ en, zh }).filter((row) => row.kind === 'pair');
  return new Map(pairs.map(({ blocks }) => [en.indexOf(blocks.en), zh.indexOf(blocks.zh)]));
}

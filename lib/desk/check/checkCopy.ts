import type { BodyInspection } from '@/lib/content/articles/inspectBody';
import type { WrittenText } from '@/lib/content/records';
import type { CopyFault } from '@/lib/desk/copy/copyFault';
import { findCopyFaults } from '@/lib/desk/copy/findCopyFaults';
import { createFault, type Fault, type FilePlace } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { getTextLanguage } from '@/lib/language/textLanguage';
import type { InspectedBlock } from '@/lib/markdown/block';
import { findHead } from './headPlaces';

/**
 * Checks the typography of a text: title, summary and body. Where a fault needs no editor, its
 * values say what was `found` and what belongs there. A text in another language or script than its
 * file’s has another fault than its typography, and by the rules of that file it would be spoilt.
 */
export function checkCopy(
  { file, body, language, title, summary }: WrittenText,
  { blocks, faults }: Pick<BodyInspection, 'blocks' | 'faults'>,
): readonly Fault[] {
  if (faults.some(isMisplaced) || isInOtherLanguage(language, blocks)) return [];
  const lines = body.split('\n');
  const heads = [title, summary].flatMap((head) => checkHead(file, language, head));
  const bodies = blocks.flatMap((block, place): readonly Fault[] => {
    if (block.kind === 'code' || block.kind === 'rule') return [];
    const next = blocks[place + 1];
    // Without the fence of a pull quote, whose words are no code.
    const line = block.kind === 'pullQuote' ? block.line + 1 : block.line;
    const source = lines
      .slice(line - 1, next && next.line - 1)
      .join('\n')
      .trimEnd();
    return findCopyFaults(language, source).map((fault) => {
      const place = getPlace(source, fault.start, { file, line, column: 1 });
      return createCopyFault(fault, source.slice(fault.start, fault.end), place, 'program');
    });
  });
  return [...heads, ...bodies];
}

function isMisplaced({ rule }: Fault): boolean {
  return rule === 'text-language' || rule === 'text-traditional';
}

function isInOtherLanguage(language: Language, blocks: readonly InspectedBlock[]): boolean {
  const prose = blocks.flatMap(({ kind, text }) => (kind === 'code' ? [] : [text]));
  return getTextLanguage(prose.join('\n')) === (language === 'en' ? 'zh' : 'en');
}

/** Where a text is folded or has escapes, the places are those of what its file has for them. */
function checkHead(file: string, language: Language, text: string): readonly Fault[] {
  const faults = findCopyFaults(language, text);
  const head = faults.length > 0 ? findHead(file, text) : undefined;
  if (!head) {
    return faults.map((fault) =>
      createCopyFault(fault, text.slice(fault.start, fault.end), { file }, 'editor'),
    );
  }
  return faults.map((fault) => {
    const start = head.places[fault.start]?.start ?? 0;
    const end = head.places[fault.end - 1]?.end ?? start;
    // Once a mark is Chinese, no line end beside it makes a space.
    const found = head.source.slice(start, end).replace(/(?<=\S)\s*\n\s*$/, '');
    const way = found.includes('\n') ? 'editor' : 'program';
    return createCopyFault(fault, found, { file, ...head.getPlace(start) }, way);
  });
}

/** Where in a text a fault is found, as a place of its file; `from` is where the text begins. */
function getPlace(text: string, offset: number, { file, line }: FilePlace): FilePlace {
  const before = text.slice(0, offset).split('\n');
  return { file, line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `way` says who can fix it: `check --fix`, or an editor alone, who has the choice where there is no fix. */
function createCopyFault(
  { rule, fix }: CopyFault,
  found: string,
  place: Pick<Fault, 'file'> & Partial<FilePlace>,
  way: 'program' | 'editor',
): Fault {
  const values = fix === undefined ? { way: 'choice' } : { way, fix };
  return createFault(rule, place, { found, ...values });
}

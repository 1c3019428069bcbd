import type { ArticleText } from '@/lib/content/records';
import type { CopyFault } from '@/lib/desk/copy/copyFault';
import { findCopyFaults } from '@/lib/desk/copy/findCopyFaults';
import { createFault, type Fault, type FilePlace } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { getTextLanguage } from '@/lib/language/textLanguage';
import type { InspectedBlock } from '@/lib/markdown/block';
import { findInFrontMatter } from './createBitext';

/**
 * Checks the typography of a text: title, summary and body. Where a fault needs no editor, its
 * values say what was `found` and what belongs there. A text in the other language has another
 * fault than its typography, and by the rules of a language that it isn't in, it would be spoilt.
 */
export function checkCopy(text: ArticleText, blocks: readonly InspectedBlock[]): readonly Fault[] {
  const { file, body, language, title, summary } = text;
  if (isInOtherLanguage(language, blocks)) return [];
  const lines = body.split('\n');
  const heads = [title, summary].flatMap((head) => checkHead(file, language, head));
  const bodies = blocks.flatMap((block, place): readonly Fault[] => {
    if (block.kind === 'code' || block.kind === 'rule') return [];
    const next = blocks[place + 1];
    const source = lines
      .slice(block.line - 1, next && next.line - 1)
      .join('\n')
      .trimEnd();
    return findCopyFaults(language, source).map((fault) =>
      createCopyFault(fault, source, { file, line: block.line, column: 1 }),
    );
  });
  return [...heads, ...bodies];
}

function isInOtherLanguage(language: Language, blocks: readonly InspectedBlock[]): boolean {
  const prose = blocks.flatMap(({ kind, text }) => (kind === 'code' ? [] : [text]));
  return getTextLanguage(prose.join('\n')) === (language === 'en' ? 'zh' : 'en');
}

/** Where YAML writes the text differently, the place holds something else, and nothing will be fixed there. */
function checkHead(file: string, language: Language, head: string): readonly Fault[] {
  const faults = findCopyFaults(language, head);
  const spot = faults.length > 0 ? findInFrontMatter(file, head) : undefined;
  return spot ? faults.map((fault) => createCopyFault(fault, head, spot)) : [];
}

/** `from` is where the text that the fault is in begins. */
function createCopyFault(
  { rule, start, end, fix }: CopyFault,
  text: string,
  from: FilePlace,
): Fault {
  const before = text.slice(0, start).split('\n');
  const first = before.length === 1 ? from.column : 1;
  const line = from.line + before.length - 1;
  const column = first + (before.at(-1)?.length ?? 0);
  const values = { found: text.slice(start, end), ...(fix !== undefined && { fix }) };
  return createFault(rule, { file: from.file, line, column }, values);
}

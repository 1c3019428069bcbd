import { createFault, type Fault, type FilePlace } from '@/lib/fault/fault';
import { type Bitext, type BitextSide, quote } from '@/lib/translation/bitext/bitext';
import { leftovers } from './leftovers';

/** Reports what the making of a text left in it: answers of machines, notes to do, broken characters. */
export function checkLeftovers({ sides }: Bitext): readonly Fault[] {
  return [sides.en, sides.zh].flatMap((side) => [
    ...[side.title, side.summary].flatMap((text) =>
      checkText(text, () => side.locateInFrontMatter(text)),
    ),
    ...listProseLines(side).flatMap(({ text, line }) =>
      checkText(text, () => ({ file: side.file, line, column: 1 })),
    ),
  ]);
}

/** To find the place costs more than to look through the text. */
function checkText(text: string, locate: () => FilePlace): readonly Fault[] {
  return leftovers.flatMap(({ pattern }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const place = locate();
    const column = (place.column ?? 1) + match.index;
    return [createFault('leftover', { ...place, column }, { text: quote(match[0]) })];
  });
}

/** The lines of a body as written, without code, which may hold anything. */
function listProseLines({ body, blocks }: BitextSide) {
  const lines = body.split('\n');
  return blocks.flatMap((block, place) => {
    if (block.kind === 'code') return [];
    const end = (blocks[place + 1]?.line ?? lines.length + 1) - 1;
    return lines.slice(block.line - 1, end).map((text, offset) => ({
      text: text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)),
      line: block.line + offset,
    }));
  });
}

import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Fault } from '@/lib/fault/fault';
import { writeSafely } from '@/lib/store/writeSafely';

export interface FixedFiles {
  readonly fixed: readonly string[];
  /** Files that couldn't be written. */
  readonly failed: readonly string[];
}

/** Fixes those faults that need no editor, in their files, which are read anew. */
export function fixFiles(faults: readonly Fault[]): FixedFiles {
  const mechanical = faults.filter(isMechanical);
  const files = [...new Set(mechanical.map(({ file }) => file))];
  const fixed: string[] = [];
  const failed: string[] = [];
  for (const file of files) {
    try {
      const bytes = readFileSync(file);
      const text = bytes.toString('utf8');
      const own = mechanical.filter((fault) => fault.file === file);
      const result = isUtf8(bytes) ? fixText(text, own) : text;
      if (result === text) continue;
      writeSafely(file, result);
      fixed.push(file);
    } catch {
      failed.push(file);
    }
  }
  return { fixed, failed };
}

/** What is at the place of a fault, and what belongs there. */
interface Replacement {
  readonly found: string;
  readonly correct: string;
}

/** Invisible characters that no English or Chinese text needs. Joiners may be part of an emoji. */
const needless = /^U\+(?:200B|2060|FEFF|200E|200F|202[A-E]|206[6-9]|00AD)$/;

/** Whether `check --fix` can fix it without an editor. */
function isMechanical(fault: Fault): boolean {
  return getReplacement(fault) !== undefined;
}

function getReplacement({ rule, values }: Fault): Replacement | undefined {
  if (rule === 'indented' && values.way === 'program') {
    return { found: String(values.found), correct: '' };
  }
  if (rule.startsWith('copy-') && values.fix !== undefined && values.way === 'program') {
    return { found: String(values.found), correct: String(values.fix) };
  }
  const character = String(values.character);
  if (rule !== 'invisible-character' || !needless.test(character)) return undefined;
  const found = String.fromCodePoint(Number.parseInt(character.slice(2), 16));
  return { found, correct: '' };
}

/**
 * A file's text with those of its faults fixed that need no editor, and every other character kept,
 * line ends and byte order mark included. Where the text no longer reads as it did, it is left alone.
 */
export function fixText(text: string, faults: readonly Fault[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  const ordered = faults.toSorted((a, b) => b.line - a.line || b.column - a.column);
  for (const fault of ordered) {
    const replacement = getReplacement(fault);
    const place = (fault.line - 1) * 2;
    const line = lines[place];
    const start = fault.column - 1;
    if (!replacement || !line?.startsWith(replacement.found, start)) continue;
    lines[place] =
      line.slice(0, start) + replacement.correct + line.slice(start + replacement.found.length);
  }
  return mark + lines.join('');
}

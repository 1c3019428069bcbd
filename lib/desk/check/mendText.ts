import type { Fault } from '@/lib/fault/fault';

/** What stands at the place of a fault, and what belongs there. */
interface Mend {
  readonly found: string;
  readonly mend: string;
}

/** Characters that nobody sees and no English or Chinese text needs. Joiners may be part of an emoji. */
const needless = /^U\+(?:200B|2060|FEFF|200E|200F|202[A-E]|206[6-9]|00AD)$/;

/** Whether `check --fix` mends it without asking. */
export function isMechanical(fault: Fault): boolean {
  return getMend(fault) !== undefined;
}

function getMend({ rule, values }: Fault): Mend | undefined {
  if (rule.startsWith('copy-') && values.mend !== undefined) {
    return { found: String(values.found), mend: String(values.mend) };
  }
  const character = String(values.character);
  if (rule !== 'invisible-character' || !needless.test(character)) return undefined;
  const found = String.fromCodePoint(Number.parseInt(character.slice(2), 16));
  return { found, mend: '' };
}

/**
 * A file's text with the mechanical ones of its faults mended and every other character kept,
 * line ends and byte order mark too. A fault whose place no longer holds what was found is left.
 */
export function mendText(text: string, faults: readonly Fault[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  const ordered = faults.toSorted((a, b) => b.line - a.line || b.column - a.column);
  for (const fault of ordered) {
    const mend = getMend(fault);
    const place = (fault.line - 1) * 2;
    const line = lines[place];
    const start = fault.column - 1;
    if (!mend || !line?.startsWith(mend.found, start)) continue;
    lines[place] = line.slice(0, start) + mend.mend + line.slice(start + mend.found.length);
  }
  return mark + lines.join('');
}

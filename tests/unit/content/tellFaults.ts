import { expect } from 'vitest';
import { checkBodies } from '@/lib/content/paper/checkBodies';
import { readContent } from '@/lib/content/paper/readContent';
import { compareFaults } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';

/** 15 January 2024: what comes out later is embargoed. */
const now = Date.UTC(2024, 0, 15);

/**
 * The faults of a folder as an editor reads them, each `place what → fix`, places below `content`.
 * Throws where the words are missing in either language.
 */
export function tellFaults(folder: string): readonly string[] {
  const reading = readContent(`${folder}/content`);
  return [...reading.faults, ...checkBodies(reading, now)].sort(compareFaults).map((fault) => {
    expect(getFaultText(fault, 'zh').what).toMatch(/\p{Script=Han}/u);
    const { what, fix } = getFaultText(fault, 'en');
    const place = `${fault.file}:${fault.line}:${fault.column}`;
    return `${place} ${what} → ${fix}`.replaceAll(`${folder}/content/`, '');
  });
}

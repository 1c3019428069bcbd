import { checkBodies } from '@/lib/content/checkBodies';
import { compareFaults } from '@/lib/content/compareFaults';
import type { Language } from '@/lib/content/language';
import { readContent } from '@/lib/content/readContent';
import { getFaultText } from '@/lib/i18n/getFaultText';

/** 15 January 2024: what comes out later is embargoed. */
export const now = Date.UTC(2024, 0, 15);

/** The faults of a folder as an editor reads them, each `place what → mend`, places below `content`. */
export function tellFaults(folder: string, language: Language = 'en'): readonly string[] {
  const reading = readContent(`${folder}/content`);
  return [...reading.faults, ...checkBodies(reading, now)].sort(compareFaults).map((fault) => {
    const { what, mend } = getFaultText(fault, language);
    const place = `${fault.file}:${fault.line}:${fault.column}`;
    return `${place} ${what} → ${mend}`.replaceAll(`${folder}/content/`, '');
  });
}

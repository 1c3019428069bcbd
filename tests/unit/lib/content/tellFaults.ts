import { expect } from 'vitest';
import { compileContent, listFaults } from '@/lib/content/paper/compileContent';
import { getFaultText } from '@/lib/fault/getFaultText';

/** 15 January 2024: what comes out later is embargoed. */
const now = Date.UTC(2024, 0, 15);

/**
 * The faults of a folder as an editor reads them, each `place what → fix`, places below `content`.
 * Throws where the words are missing in either language.
 */
export async function tellFaults(folder: string): Promise<readonly string[]> {
  const content = await compileContent(`${folder}/content`);
  return listFaults(content, now).map((fault) => {
    expect(getFaultText(fault, 'zh').what).toMatch(/\p{Script=Han}/u);
    const { what, fix } = getFaultText(fault, 'en');
    const place = `${fault.file}:${fault.line}:${fault.column}`;
    return `${place} ${what} → ${fix}`.replaceAll(`${folder}/content/`, '');
  });
}

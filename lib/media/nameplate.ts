import { type Edition, getLang } from '@/lib/edition/editions';
import { hasGlyph } from './readFonts';
import type { Identity } from './renderIcon';

/** The drawing of the paper's Chinese names and seal, shared by all pages. */
export const nameplatePath = '/nameplate.svg';

/** One Chinese text of the nameplate as it is drawn. */
export interface NameplatePart {
  /** Of its symbol. */
  readonly id: string;
  /** BCP 47 */
  readonly lang: string;
  readonly text: string;
}

/** Lines are higher than their letters, which stand in the middle: in units of their size. */
export const nameplateHeight = 1.2;

/**
 * Whether a name is drawn, so that it is in the paper's face where a system has no bold Song: each of
 * its characters is Han, as wide as high, and in our fonts. Any other name is set in the page's face.
 */
export function isDrawn(name: string): boolean {
  return /^\p{Script=Han}+$/u.test(name) && [...name].every(hasGlyph);
}

/** What of a paper's name is drawn: its seal, and its Chinese name in the script of each edition, each once. */
export function listNameplateParts({
  site: { name, seal },
  editions,
}: {
  readonly site: Identity;
  readonly editions: readonly Edition[];
}): readonly NameplatePart[] {
  const names = editions.map((edition) => {
    const lang = getLang(edition, 'zh');
    return { id: lang, lang, text: edition.convert('zh', name.zh) };
  });
  const seals = seal === undefined ? [] : [{ id: 'seal', lang: 'zh-Hans', text: seal }];
  return [...new Map([...seals, ...names].map((part) => [part.id, part])).values()];
}

import type { Archive } from '@/lib/archive/archive';
import { getLang } from '@/lib/edition/editions';
import type { NameplatePart } from '@/lib/media/nameplate';

/** What of the paper's name is drawn: its seal, and its Chinese name in each script, each once. */
export function listNameplateParts({ site, editions }: Archive): readonly NameplatePart[] {
  const names = editions.map((edition) => {
    const lang = getLang(edition, 'zh');
    return { id: lang, lang, text: edition.convert('zh', site.name.zh) };
  });
  const seals = site.seal === undefined ? [] : [{ id: 'seal', lang: 'zh-Hans', text: site.seal }];
  return [...new Map([...seals, ...names].map((part) => [part.id, part])).values()];
}

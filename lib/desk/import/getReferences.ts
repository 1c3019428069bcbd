import type { DraftReference } from './draft';
import type { Piece } from './piece';

const address = /^<?(https?:\/\/[^\s>]+)>?$/;

/** Headlines, each with the address that it carries or that stands on the next line. */
export function getReferences(items: readonly Piece[]): readonly DraftReference[] {
  const references: DraftReference[] = [];
  for (const { text, language } of items) {
    const link = /^\[(.+)\]\((\S+)\)$/.exec(text);
    const url = address.exec(text)?.[1] ?? link?.[2];
    const last = references.at(-1);
    if (!link && url !== undefined && last && last.url === undefined) {
      references.splice(-1, 1, { ...last, url });
    } else {
      references.push({ title: { [language ?? 'en']: link?.[1] ?? text }, ...(url && { url }) });
    }
  }
  return references;
}

import { dirname } from 'node:path';
import { resolveLink } from '@/lib/content/links/resolveLink';
import type { Body } from '@/lib/content/reading';
import type { Broken } from '@/lib/content/schemas/withRule';
import { checkImage } from './checkImage';

/** What is wrong with an image in a body: it must lie beside the text, as the picture at its head does. */
export function checkBodyImage(src: string, { text, from }: Body): Broken | undefined {
  const target = resolveLink(src, from);
  if (target?.kind === 'image') {
    return checkImage(dirname(text.file), target.file);
  }
  const isName = from.kind === 'article' && /^[^/\\:]+$/.test(src);
  return isName
    ? checkImage(dirname(text.file), src)
    : { rule: 'image-outside', values: { found: src } };
}

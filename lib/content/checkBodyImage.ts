import { dirname } from 'node:path';
import { checkImage } from './checkImage';
import type { Body } from './reading';
import { resolveLink } from './resolveLink';
import type { Broken } from './schemas/withRule';

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

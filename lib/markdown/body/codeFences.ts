import type { Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { getPlace, getSource } from '@/lib/markdown/parse/places';

/** Code that is never closed, which makes code of all that follows (CommonMark 4.5). */
export function checkCodeFences(tree: Root, body: string): readonly BodyFault[] {
  return listNodes(tree, 'code').flatMap((node) => {
    const source = getSource(node, body);
    const [fence] = /^(?:`{3,}|~{3,})/.exec(source) ?? [];
    if (!fence) return [];
    const [last = ''] = /(?<=[\r\n][ \t>]*)(?:`{3,}|~{3,})[ \t]*$/.exec(source) ?? [];
    return last.startsWith(fence) ? [] : [createFault('code-open', getPlace(node), { fence })];
  });
}

import type { Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { getPlace, getSource } from '@/lib/markdown/parse/places';

/** Words on a fence by which other programs draw something; here the block would be shown as it is. */
const drawings =
  /^\{?(?:mermaid|plantuml|puml|graphviz|e?charts|vega(?:-lite)?|flow|flowchart|sequence|gantt|graph|math|katex)\}?$/i;

/** Drawings of other programs, which are only code here. */
export function checkDrawings(tree: Root): readonly BodyFault[] {
  return listNodes(tree, 'code').flatMap((node) => {
    const found = node.lang ?? '';
    if (!drawings.test(found)) return [];
    return [createFault('foreign-markup', getPlace(node), { kind: 'drawing', found })];
  });
}

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

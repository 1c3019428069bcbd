import type { Root } from 'mdast';
import { walk } from '@/lib/markdown/parse/walk';
import type { RenderOptions } from '@/lib/markdown/render/renderOptions';

/** Gives the footnotes of a body names of their own, where two bodies share a text. */
export function nameFootnotes(tree: Root, { notePrefix = '' }: RenderOptions): void {
  walk(tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    node.label = notePrefix + (node.label ?? node.identifier);
    node.identifier = notePrefix + node.identifier;
  });
}

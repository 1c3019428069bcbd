import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { createMarkdownFault } from './createMarkdownFault';
import { findPlace } from './findPlace';
import { getPlace } from './getPlace';
import { getSource } from './getSource';
import type { MarkdownFault } from './markdownFault';

const mark = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** Marks without a note, notes without a mark, and two notes of one name: each would be lost. */
export function checkFootnotes(tree: Root, body: string): readonly MarkdownFault[] {
  return [...checkMarks(tree, body), ...checkNotes(tree)];
}

/** Without its note, a mark is plain text to the parser. */
function checkMarks(tree: Root, body: string): readonly MarkdownFault[] {
  const found: { offset: number; label: string }[] = [];
  visit(tree, 'text', (node) => {
    const start = node.position?.start.offset ?? 0;
    for (const { index, 1: label = '' } of getSource(node, body).matchAll(mark)) {
      found.push({ offset: start + index, label });
    }
  });
  const find = found.length > 0 ? findPlace(body) : undefined;
  return found.flatMap(({ offset, label }) =>
    find ? [createMarkdownFault('footnote-missing', find(offset), { label })] : [],
  );
}

function checkNotes(tree: Root): readonly MarkdownFault[] {
  const marked = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    marked.add(identifier);
  });
  const seen = new Set<string>();
  const faults: MarkdownFault[] = [];
  visit(tree, 'footnoteDefinition', (note: FootnoteDefinition) => {
    const values = { label: note.label ?? note.identifier };
    const rule = seen.has(note.identifier) ? 'footnote-repeated' : 'footnote-unused';
    if (seen.has(note.identifier) || !marked.has(note.identifier)) {
      faults.push(createMarkdownFault(rule, getPlace(note), values));
    }
    seen.add(note.identifier);
  });
  return faults;
}

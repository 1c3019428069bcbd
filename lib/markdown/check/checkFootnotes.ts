import type { Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { findPlace } from '@/lib/markdown/parse/findPlace';
import { getPlace } from '@/lib/markdown/parse/getPlace';
import { getSource } from '@/lib/markdown/parse/getSource';
import { listNodes } from '@/lib/markdown/parse/listNodes';

const mark = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** Marks without a note, notes without a mark, and two notes of one name: each would be lost. */
export function checkFootnotes(tree: Root, body: string): readonly BodyFault[] {
  return [...checkMarks(tree, body), ...checkNotes(tree)];
}

/** Without its note, a mark is plain text to the parser. */
function checkMarks(tree: Root, body: string): readonly BodyFault[] {
  const marked = listNodes(tree, 'text').filter(({ value }) => value.includes('[^'));
  const found = marked.flatMap((node) =>
    [...getSource(node, body).matchAll(mark)].map(({ index, 1: label = '' }) => ({
      offset: (node.position?.start.offset ?? 0) + index,
      label,
    })),
  );
  if (found.length === 0) return [];
  const find = findPlace(body);
  return found.map(({ offset, label }) => createFault('footnote-missing', find(offset), { label }));
}

function checkNotes(tree: Root): readonly BodyFault[] {
  const marked = new Set(listNodes(tree, 'footnoteReference').map(({ identifier }) => identifier));
  const seen = new Set<string>();
  const faults: BodyFault[] = [];
  for (const note of listNodes(tree, 'footnoteDefinition')) {
    const values = { label: note.label ?? note.identifier };
    const rule = seen.has(note.identifier) ? 'footnote-repeated' : 'footnote-unused';
    if (seen.has(note.identifier) || !marked.has(note.identifier)) {
      faults.push(createFault(rule, getPlace(note), values));
    }
    seen.add(note.identifier);
  }
  return faults;
}

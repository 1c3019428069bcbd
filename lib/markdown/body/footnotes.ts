import type { Element } from 'hast';
import type {
  FootnoteDefinition,
  FootnoteReference,
  List,
  ListItem,
  PhrasingContent,
  Root,
} from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes, replaceNodes, walk } from '@/lib/markdown/parse/nodes';
import { findPlace, getPlace, getSource } from '@/lib/markdown/parse/places';
import type { RenderOptions } from './renderOptions';

const marks = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** Marks without a note, notes without a mark, and second notes of the same name: all would be lost. */
export function checkFootnotes(tree: Root, body: string): readonly BodyFault[] {
  return [...checkMarks(tree, body), ...checkNotes(tree)];
}

/** To the parser, a mark without a note is plain text. */
function checkMarks(tree: Root, body: string): readonly BodyFault[] {
  const marked = listNodes(tree, 'text').filter(({ value }) => value.includes('[^'));
  const found = marked.flatMap((node) =>
    [...getSource(node, body).matchAll(marks)].map(({ index, 1: label = '' }) => ({
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

/** For Markdown: gives the footnotes of a body names of their own where two bodies share one text. */
export function nameFootnotes(tree: Root, { notePrefix = '' }: RenderOptions): void {
  walk(tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    node.label = notePrefix + (node.label ?? node.identifier);
    node.identifier = notePrefix + node.identifier;
  });
}

interface Note {
  readonly definition: FootnoteDefinition;
  /** In the order in which the notes are first mentioned. */
  readonly number: number;
  /** How many marks lead to it. */
  marks: number;
}

/**
 * For HTML: numbers the marks and collects the notes they lead to in one list at the end of the
 * body. The list is a block like any other, so that the notes of two languages pair as paragraphs
 * do. Ids are made from numbers alone; ARIA roles (DPUB-ARIA 1.1) say what the links are in any
 * language.
 */
export function placeFootnotes(tree: Root, { notePrefix = '' }: RenderOptions): void {
  const notes = new Map<string, Note>();
  const definitions = takeDefinitions(tree);
  const mark = (reference: FootnoteReference): void => {
    const definition = definitions.get(reference.identifier);
    if (!definition) return;
    const isFirst = !notes.has(reference.identifier);
    const note = notes.get(reference.identifier) ?? {
      definition,
      number: notes.size + 1,
      marks: 0,
    };
    notes.set(reference.identifier, note);
    note.marks += 1;
    reference.data = { hName: 'sup', hChildren: [getMark(notePrefix, note)] };
    if (isFirst) queue.push(definition);
  };
  const queue: (Root | FootnoteDefinition)[] = [tree];
  for (const part of queue) listNodes(part, 'footnoteReference').forEach(mark);
  if (notes.size > 0) tree.children.push(getList([...notes.values()], notePrefix));
}

function takeDefinitions(tree: Root): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  replaceNodes(tree, (node) => {
    if (node.type !== 'footnoteDefinition') return undefined;
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    return [];
  });
  return definitions;
}

/** `note-1`, and for its marks `note-1-mark`, `note-1-mark-2`. */
function getNoteId(prefix: string, { number }: Note): string {
  return `${prefix}note-${number}`;
}

function getMarkId(prefix: string, note: Note, place: number): string {
  return `${getNoteId(prefix, note)}-mark${place > 1 ? `-${place}` : ''}`;
}

function getMark(prefix: string, note: Note): Element {
  const id = getMarkId(prefix, note, note.marks);
  const properties = { href: `#${getNoteId(prefix, note)}`, id, role: 'doc-noteref' };
  const text = { type: 'text', value: String(note.number) } as const;
  return { type: 'element', tagName: 'a', properties, children: [text] };
}

function getList(notes: readonly Note[], prefix: string): List {
  const children = notes.map((note) => getItem(note, prefix));
  const data = { hProperties: { className: ['footnotes'] } };
  const position = notes[0]?.definition.position;
  return {
    type: 'list',
    ordered: true,
    spread: false,
    children,
    data,
    ...(position && { position }),
  };
}

function getItem(note: Note, prefix: string): ListItem {
  const { children, position } = note.definition;
  const back = Array.from({ length: note.marks }, (_, index): PhrasingContent[] => [
    { type: 'text', value: ' ' },
    getBackLink(`#${getMarkId(prefix, note, index + 1)}`),
  ]).flat();
  const last = children.at(-1);
  if (last?.type === 'paragraph') last.children.push(...back);
  else children.push({ type: 'paragraph', children: back });
  return {
    type: 'listItem',
    spread: children.length > 1,
    children,
    data: { hProperties: { id: getNoteId(prefix, note) } },
    ...(position && { position }),
  };
}

/** An empty node that carries `hName`. U+FE0E keeps the arrow from being shown as an emoji. */
function getBackLink(href: string): PhrasingContent {
  const hProperties = { href, role: 'doc-backlink' };
  const hChildren = [{ type: 'text', value: '↩\ufe0e' } as const];
  return { type: 'emphasis', data: { hName: 'a', hProperties, hChildren }, children: [] };
}

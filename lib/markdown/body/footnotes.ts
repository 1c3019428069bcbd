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
import { listNodes, replaceNodes } from '@/lib/markdown/parse/nodes';
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

interface Note {
  readonly definition: FootnoteDefinition;
  /** In the order in which the notes are first mentioned. */
  readonly number: number;
  /** The marks that lead to it. */
  readonly marks: FootnoteReference[];
}

/**
 * For Markdown: the notes that are mentioned, at the end of the body, by their numbers: a label may
 * be anything that an editor types. A prefix keeps two bodies in one text apart.
 */
export function nameFootnotes(tree: Root, { notePrefix = '' }: RenderOptions): void {
  for (const { definition, marks, number } of takeNotes(tree)) {
    for (const node of [definition, ...marks]) {
      node.label = `${notePrefix}${number}`;
      node.identifier = node.label;
    }
    tree.children.push(definition);
  }
}

/**
 * For HTML: numbers the marks and collects the notes they lead to in one list at the end of the
 * body. The list is a block like any other, so that the notes of two languages pair as paragraphs
 * do. Ids are made from numbers alone; ARIA roles (DPUB-ARIA 1.1) say what the links are in any
 * language.
 */
export function placeFootnotes(tree: Root, { notePrefix = '' }: RenderOptions): void {
  const notes = takeNotes(tree);
  for (const note of notes) {
    note.marks.forEach((mark, place) => {
      mark.data = { hName: 'sup', hChildren: [getMark(notePrefix, note, place + 1)] };
    });
  }
  if (notes.length > 0) tree.children.push(getList(notes, notePrefix));
}

/** Takes the notes out of a body: those that it mentions, and those that these mention in turn. */
function takeNotes(tree: Root): readonly Note[] {
  const notes = new Map<string, Note>();
  const definitions = takeDefinitions(tree);
  const queue: (Root | FootnoteDefinition)[] = [tree];
  for (const part of queue) {
    for (const mark of listNodes(part, 'footnoteReference')) {
      const definition = definitions.get(mark.identifier);
      if (!definition) continue;
      const known = notes.get(mark.identifier);
      if (known) known.marks.push(mark);
      else {
        notes.set(mark.identifier, { definition, number: notes.size + 1, marks: [mark] });
        queue.push(definition);
      }
    }
  }
  return [...notes.values()];
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

function getMark(prefix: string, note: Note, place: number): Element {
  const id = getMarkId(prefix, note, place);
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
  const back = note.marks.flatMap((_, index): PhrasingContent[] => [
    { type: 'text', value: ' ' },
    getBackLink(`#${getMarkId(prefix, note, index + 1)}`),
  ]);
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

import { type Document, isAlias, isCollection, isScalar, type Node, visit } from 'yaml';

/** What YAML knows besides plain keys, texts and lists. */
export interface YamlFeature {
  readonly kind: 'directive' | 'documents' | 'merge' | 'reference' | 'tag';
  readonly offset: number;
}

/**
 * The first of those features of YAML that editors’ files do without, since each lets a file mean
 * something else than its lines say: directives, several documents, merged keys, anchors with their
 * aliases, tags. A lone `&` or `*` before a text isn’t one: that is a text without its quotes.
 */
export function findFeature(documents: readonly Document[], text: string): YamlFeature | undefined {
  const directive = /^(?:[ \t]*(?:#.*)?\n)*%/.exec(text)?.[0];
  if (directive !== undefined) return { kind: 'directive', offset: directive.length - 1 };
  const [first, second] = documents;
  if (second) return { kind: 'documents', offset: second.range?.[0] ?? 0 };
  return first && /[&*!]|<</.test(text) ? findInDocument(first, text) : undefined;
}

function findInDocument(document: Document, text: string): YamlFeature | undefined {
  let found: YamlFeature | undefined;
  const find = (kind: YamlFeature['kind'], offset: number): symbol => {
    found = { kind, offset };
    return visit.BREAK;
  };
  visit(document, {
    Pair: (_, { key }) =>
      isScalar(key) && key.value === '<<' ? find('merge', getStart(key)) : undefined,
    Node: (_, node) => {
      if (isReference(node, document)) return find('reference', getStart(node));
      return isAlias(node) || node.tag === undefined
        ? undefined
        : find('tag', findTag(text, getStart(node)));
    },
  });
  return found;
}

function isReference(node: Node, document: Document): boolean {
  return isAlias(node)
    ? node.resolve(document) !== undefined
    : isCollection(node) && node.anchor !== undefined;
}

function getStart({ range }: Node): number {
  return range?.[0] ?? 0;
}

/** A node begins behind its tag. */
function findTag(text: string, end: number): number {
  const before = text.slice(0, end);
  return before.length - (/!!?[^!]*$/.exec(before)?.[0].length ?? 0);
}

import type { Root } from 'mdast';
import type { MarkdownFault } from '@/lib/fault/markdownFault';

/** Looks at a parsed body and the text it was parsed from, and changes neither. */
export type Check = (tree: Root, body: string) => readonly MarkdownFault[];

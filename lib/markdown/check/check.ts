import type { Root } from 'mdast';
import type { BodyFault } from '@/lib/fault/fault';

/** Looks at a parsed body and the text it was parsed from, and changes neither. */
export type Check = (tree: Root, body: string) => readonly BodyFault[];

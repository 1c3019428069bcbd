import type { Fault } from './fault';

/** Something wrong in a body. Who knows its file makes a `Fault` of it. */
export type MarkdownFault = Omit<Fault, 'file' | 'field'>;

import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

/**
 * A short hash of an answer of the archive: plain data, in which the order of keys counts. Records
 * never change, so that each is hashed once, however many lists it is in.
 */
export function getFingerprint(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return hash(JSON.stringify(answer) ?? '');
  const print = known.get(answer) ?? hash(write(answer));
  known.set(answer, print);
  return print;
}

function write(answer: object): string {
  return Array.isArray(answer) ? answer.map(getFingerprint).join(' ') : JSON.stringify(answer);
}

/** 96 bits of SHA-256. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

import { hashSources } from './hashSources.mjs';

/** The rooms whose code makes what is kept of content. */
const rooms = [
  ...['language', 'fault', 'date', 'store', 'html', 'address', 'markdown', 'media', 'content'],
  ...['translation', 'desk'],
];

let known: string | undefined;

/**
 * A hash of the code that makes what is kept of content. It is read from the project's folder, since
 * a bundle doesn't know where it came from.
 */
export function getCodeVersion(): string {
  known ??= hashSources(rooms.map((room) => `lib/${room}`));
  return known;
}

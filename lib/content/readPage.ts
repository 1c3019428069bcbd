import { checkName } from './checkName';
import { checkStrays } from './checkStrays';
import { createFault } from './createFault';
import type { Folder } from './listFolder';
import type { BodyReading } from './reading';
import { readTexts } from './readTexts';
import type { Page } from './records';
import { pageSchema } from './schemas/pageSchema';

/** Addresses of the paper's own lists. */
const reserved: readonly string[] = ['articles', 'topics', 'archive', 'search'];

/** Reads `pages/<name>/`. */
export function readPage(path: string, name: string, folder: Folder): BodyReading<Page> {
  const texts = readTexts(path, folder.files, pageSchema);
  const hasText = folder.files.some((file) => file === 'en.md' || file === 'zh.md');
  return {
    value: texts.value && { name, texts: texts.value },
    bodies: Object.values(texts.value ?? {}).map((text) => ({
      text,
      from: { kind: 'page', name },
    })),
    faults: [
      ...checkName(path, name),
      ...(reserved.includes(name) ? [createFault('reserved-name', { file: path }, { name })] : []),
      ...(hasText ? [] : [createFault('no-text', { file: path })]),
      ...checkStrays(path, folder, { files: ['en.md', 'zh.md'], folders: [] }),
      ...texts.faults,
    ],
  };
}

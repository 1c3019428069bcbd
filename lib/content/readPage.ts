import { reservedNames } from '@/lib/address/address';
import { checkName } from '@/lib/content/articles/checkName';
import { readTexts } from '@/lib/content/articles/readTexts';
import { pageSchema } from '@/lib/content/schemas/pageSchema';
import { createFault } from '@/lib/fault/fault';
import type { Folder } from '@/lib/store/listFolder';
import { checkStrays } from './checkStrays';
import type { BodyReading } from './reading';
import type { PaperPage } from './records';

/** Reads `pages/<name>/`. */
export function readPage(path: string, name: string, folder: Folder): BodyReading<PaperPage> {
  const texts = readTexts(path, folder.files, pageSchema);
  const hasText = folder.files.some((file) => file === 'en.md' || file === 'zh.md');
  return {
    value: texts.value && { kind: 'paper', name, texts: texts.value },
    bodies: Object.values(texts.value ?? {}).map((text) => ({
      text,
      from: { kind: 'paper', name },
    })),
    faults: [
      ...checkName(path, name),
      ...(reservedNames.includes(name)
        ? [createFault('reserved-name', { file: path }, { name })]
        : []),
      ...(hasText ? [] : [createFault('no-text', { file: path })]),
      ...checkStrays(path, folder, { files: ['en.md', 'zh.md'], folders: [] }),
      ...texts.faults,
    ],
  };
}

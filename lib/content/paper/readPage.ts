import { reservedNames } from '@/lib/address/address';
import type { RecordResult } from '@/lib/content/articles/inspectBody';
import { dropBodies, readTexts } from '@/lib/content/articles/readTexts';
import { checkName, checkStrays } from '@/lib/content/files/checkStrays';
import type { PaperPageRecord } from '@/lib/content/records';
import { pageSchema } from '@/lib/content/schemas/textSchemas';
import { createFault } from '@/lib/fault/fault';
import type { Folder } from '@/lib/store/listFolder';

/** Reads `pages/<name>/`. */
export function readPage(
  path: string,
  name: string,
  folder: Folder,
): RecordResult<PaperPageRecord> {
  const texts = readTexts(path, folder.files, pageSchema);
  const hasText = folder.files.some((file) => file === 'en.md' || file === 'zh.md');
  return {
    value: texts.value && { kind: 'paper', name, texts: dropBodies(texts.value) },
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

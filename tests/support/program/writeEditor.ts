import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getAdminHeaders, listAdminFiles } from '@/lib/admin/adminFiles';
import { adminFolder } from '@/lib/admin/adminFolder';
import { renderEditor } from '@/lib/admin/renderEditor';
import { readPaper } from '@/lib/archive/readPaper';
import { getHostFiles } from '@/lib/publish/host/hostFiles';

/**
 * Writes the editor of the paper in CONTENT_DIR into a folder, with its headers, as a build puts it
 * beside the pages. A program by itself, since Playwright can’t load the messages.
 */
async function writeEditor(folder: string): Promise<void> {
  const { archive } = readPaper({ drafts: false });
  if (!archive) throw new Error('The paper has faults');
  const admin = { host: 'github', repository: 'newsroom/paper' } as const;
  const program = [...(await renderEditor())].map(
    ([name, bytes]) => [`${adminFolder}/${name}`, bytes] as const,
  );
  const files = [
    ...listAdminFiles(archive, admin),
    ...program,
    ...getHostFiles([], [], getAdminHeaders(admin)),
  ];
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

await writeEditor(process.argv[2] ?? '');

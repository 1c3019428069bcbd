import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/lib/publish/output/listFiles';

/** Everything besides the content that decides what is published. */
const sources = ['app', 'components', 'lib', 'messages', 'public', 'package-lock.json'];

/**
 * A hash of the code in a project, its messages and its packages, and of the Node that runs it,
 * whose ICU writes dates and breaks lines.
 */
export function getCodeVersion(project: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu}\0`);
  for (const source of sources) {
    const path = join(project, source);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory() ? listFiles(path) : [''];
    for (const file of files) {
      hash
        .update(`${source}/${file}\0`)
        .update(readFileSync(join(path, file)))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 24);
}

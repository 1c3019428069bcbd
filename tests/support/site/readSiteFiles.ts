import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';

/** The files of the built site whose paths (from its root, with `/`) match, with their texts. */
export function readSiteFiles(pattern: RegExp): readonly { path: string; text: string }[] {
  const folder = getOutFolder();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => ({ path: `/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marker } from '@/lib/publish/page/marker';

/** Whether a folder is a site that this program wrote. */
export function isOutput(folder: string): boolean {
  const headers = join(folder, '_headers');
  return existsSync(headers) && readFileSync(headers, 'utf8').startsWith(marker);
}

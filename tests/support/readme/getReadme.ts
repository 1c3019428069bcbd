import { readFileSync } from 'node:fs';
import { describeFormat } from '@/lib/content/schemas/describeFormat';

const readme = 'README.md';
const begin =
  '<!-- format: written by `npm run readme` from lib/content/schemas; a test compares -->';
const end = '<!-- /format -->';

/** README.md as it is, and as it should be: with the format of the content from the schemas. */
export function getReadme(): { readonly found: string; readonly expected: string } {
  const found = readFileSync(readme, 'utf8');
  const [head, rest = ''] = found.split(begin);
  const tail = rest.slice(rest.indexOf(end));
  return { found, expected: `${head}${begin}\n\n${describeFormat().trim()}\n\n${tail}` };
}

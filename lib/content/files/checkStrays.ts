import { checkSlug } from '@/lib/content/schemas/address';
import { createFault, type Fault } from '@/lib/fault/fault';
import { findLikely } from '@/lib/fault/findLikely';
import type { Folder } from '@/lib/store/listFolder';

const languageNames: readonly (readonly [RegExp, string])[] = [
  [/^(en([-_]\w+)?|eng|english)\.(md|mdx|markdown|txt)$/i, 'en.md'],
  [/^(zh([-_]\w+)*|cn|chi|chinese|中文)\.(md|mdx|markdown|txt)$/i, 'zh.md'],
  [/^(bilingual|both|en[-_+]zh|zh[-_+]en)\.(md|mdx|markdown|txt)$/i, 'bilingual.md'],
];

/**
 * What is in a folder but is never read: most often, a misspelt name.
 * `expected` names the files and folders that are read there; `words`, if these are too many
 * to be told, is the message's name for them.
 */
export function checkStrays(
  path: string,
  folder: Folder,
  expected: Readonly<Record<'files' | 'folders', readonly string[]>>,
  words?: 'articles' | 'topics' | 'authors' | 'series' | 'pages',
): readonly Fault[] {
  const [files, folders] = [new Set(expected.files), new Set(expected.folders)];
  const strays = [
    ...folder.files.filter((name) => !(files.has(name) || name === 'README.md')),
    ...folder.folders.filter((name) => !folders.has(name)),
  ];
  const names = [...expected.files, ...expected.folders];
  return [
    ...folder.faults,
    ...strays.map((name) => getFault(`${path}/${name}`, name, names, words)),
  ];
}

function getFault(
  file: string,
  name: string,
  expected: readonly string[],
  words: string | undefined,
): Fault {
  if (expected.includes(name)) {
    return createFault('not-a-file', { file });
  }
  const likely = words === undefined ? getLikely(name, expected) : getYaml(name, words);
  const values = { name, likely: likely ?? 'none', expected: words ?? expected.join(', ') };
  return createFault('unread-file', { file }, values);
}

function getLikely(name: string, expected: readonly string[]): string | undefined {
  const alike = languageNames.find(([pattern]) => pattern.test(name))?.[1];
  return alike && expected.includes(alike) ? alike : findLikely(name, expected);
}

function getYaml(name: string, words: string): string | undefined {
  const isRead = words !== 'articles' && words !== 'pages';
  return isRead && name.endsWith('.yml') ? name.replace(/yml$/, 'yaml') : undefined;
}

/** Names of files and folders that become part of addresses. */
export function checkName(file: string, name: string): readonly Fault[] {
  const broken = checkSlug(name);
  if (!broken) return [];
  const rule = broken.rule === 'slug' ? 'folder-name' : broken.rule;
  return [createFault(rule, { file }, broken.values)];
}

import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { splitMarkdown } from '@/lib/content/files/readMarkdown';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { runGit } from './runGit';

/** A paragraph before and after a change. */
export interface FormerText {
  readonly before: string;
  readonly after: string;
}

/** How many versions of a file are searched, newest first. */
const mostVersions = 60;

/**
 * How a block of a Markdown file read when its hash was `was`, and how the block whose hash is `is`
 * reads now. Undefined where git has no such version.
 */
export function findFormerText(file: string, was: string, is: string): FormerText | undefined {
  const folder = dirname(file);
  const name = basename(file);
  const count = `--max-count=${mostVersions}`;
  const commits = runGit(folder, ['log', count, '--format=%H', '--', name])?.split('\n') ?? [];
  const after = findText(readFile(file), was === is ? was : is);
  for (const commit of commits.filter((line) => line !== '')) {
    const before = findText(runGit(folder, ['show', `${commit}:./${name}`]), was);
    if (before !== undefined && after !== undefined) return { before, after };
  }
  return undefined;
}

function readFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function findText(source: string | undefined, hash: string): string | undefined {
  const text = source?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parts = text === undefined ? undefined : splitMarkdown(text, '').value;
  if (typeof parts !== 'object') return undefined;
  const { blocks } = inspectBlocks(parts.body, { link: (href) => href, image: () => undefined });
  return blocks.find((block) => block.hash === hash)?.text;
}

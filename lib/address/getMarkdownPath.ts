import type { Edition } from '@/lib/edition/editions';
import { getPath } from './getPath';

/** Path of an article as Markdown, beside its page. */
export function getMarkdownPath(edition: Edition, slug: string): string {
  return `${getPath(edition, { kind: 'article', slug })}index.md`;
}

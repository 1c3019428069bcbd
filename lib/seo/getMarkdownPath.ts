import type { Edition } from '@/lib/i18n/editions';
import { getPath } from '@/lib/i18n/getPath';

/** Path of an article as Markdown, beside its page. */
export function getMarkdownPath(edition: Edition, slug: string): string {
  return `${getPath(edition, { kind: 'article', slug })}index.md`;
}

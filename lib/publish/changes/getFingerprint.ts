import { createHash } from 'node:crypto';
import { serializeOuter } from 'parse5';
import { parsePath } from '@/lib/address/address';
import { getElements } from '@/lib/publish/page/getElements';
import { getTextContent } from '@/lib/publish/page/getTextContent';
import type { Page } from '@/lib/publish/page/page';

/**
 * A hash of what a page has to say: of an article its own text, not the related news, of another
 * page all between masthead and foot. A new look of the paper is no news.
 */
export function getFingerprint(page: Page): string {
  const elements = getElements(page.document);
  const name = parsePath(page.path)?.address.kind === 'article' ? 'article' : 'main';
  const content = elements.find(({ tagName }) => tagName === name);
  const title = elements.find(({ tagName }) => tagName === 'title');
  const text = [title ? getTextContent(title) : '', content ? serializeOuter(content) : ''];
  return createHash('sha256').update(text.join('\n')).digest('hex').slice(0, 16);
}

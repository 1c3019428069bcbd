import { checkArticle, type Ground } from './checkArticle';
import type { CacheEntry } from './checkCache';
import { getContentHash, getStamp } from './signature';

/** What an article's folder gives, signed as it was before it was read: who writes it meanwhile is seen the next time. */
export function checkFolder(ground: Ground, slug: string): CacheEntry {
  const folder = `${ground.frame.path}/articles/${slug}`;
  const stamp = getStamp(folder, Date.now()) ?? '';
  const hash = getContentHash(folder);
  return { stamp, hash, check: checkArticle(ground, slug) };
}

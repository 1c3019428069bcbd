import { editions } from '@/lib/edition/editions';
import type { Place } from './place';

/** What the page at an address is: `/zh/articles/x/` is the article `x` in the Chinese edition. */
export function getPlace(path: string): Place {
  const [first = '', section = '', name] = path.split('/').filter(Boolean);
  const edition = editions.find(({ id }) => id === first);
  if (!edition) return { kind: first === '404.html' ? 'missing' : 'entry' };
  switch (section) {
    case '':
      return { kind: 'front', edition };
    case '404.html':
      return { kind: 'missing', edition };
    case 'search':
      return { kind: 'search', edition };
    case 'articles':
      return { kind: 'article', edition, ...(name !== undefined && { slug: name }) };
    case 'topics':
      return name === undefined
        ? { kind: 'topics', edition }
        : { kind: 'topic', edition, topic: name };
    case 'archive':
      return { kind: name === undefined ? 'archive' : 'month', edition };
    default:
      return { kind: 'page', edition, name: section };
  }
}

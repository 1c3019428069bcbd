import { serializeOuter } from 'parse5';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getRuns, type Run } from '@/lib/edition/runs';
import { createElement } from '@/lib/html/tree';
import type { LeadImage } from '@/lib/page/getLeadImage';

/** The picture at the head of an article with its caption and credit, as HTML. */
export function renderFigure(edition: Edition, article: Article, image: LeadImage): string {
  const { path, alt, width, height } = image;
  const caption = getCaption(edition, article);
  const picture = createElement('img', { src: path, alt, width: `${width}`, height: `${height}` });
  const lines = caption === '' ? [] : [createElement('figcaption', {}, caption)];
  return serializeOuter(createElement('figure', {}, picture, ...lines));
}

function getCaption(edition: Edition, { image }: Article): string {
  const { caption, credit } = image ?? {};
  const parts = [...(caption ? [caption] : []), ...(credit ? [credit] : [])];
  return parts
    .flatMap((part) => (typeof part === 'string' ? part : getRuns(edition, part).map(getWords)))
    .join(' ');
}

function getWords({ text }: Run): string {
  return text;
}

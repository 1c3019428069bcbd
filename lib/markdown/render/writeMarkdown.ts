import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly/serializeOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/serializeOnly';
import remarkGfm from 'remark-gfm';

const writer = remark()
  .use({ settings: { bullet: '-', rule: '-' } })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough)
  .freeze();

/** Nodes as Markdown (CommonMark with GFM) that reads as the same nodes, without white space around it. */
export function writeMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children }).trim();
}

import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkGfm from 'remark-gfm';
import { remarkLiteralLinks } from './remarkLiteralLinks';

/** One tilde is a range in Chinese (`10~20 万`), so only two strike through. */
const strike = { singleTilde: false };

const parser = remark()
  .use(remarkGfm, strike)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, strike)
  .use(remarkLiteralLinks)
  .freeze();

/** CommonMark with GFM; emphasis, strikethrough and addresses beside Chinese are read as meant. */
export function parseMarkdown(body: string): Root {
  return parser.parse(body);
}

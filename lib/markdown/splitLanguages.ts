import type { Code, Root, RootContent } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { getTextLanguage } from '@/lib/language/textLanguage';
import { checkMixedLanguages } from './body/mixedLanguages';
import { checkDepth, checkSize } from './body/size';
import { getChartText } from './chart/charts';
import { getOnlyImage } from './parse/nodes';
import { parseMarkdown } from './parse/parseMarkdown';
import { getPlace } from './parse/places';
import { getProse } from './parse/text';
import { isWrittenPullQuote } from './pullQuotes';

/** Whose a block is. */
type BlockLanguage = Language | 'both' | 'unclear';

export interface SplitBody {
  readonly bodies: Readonly<Record<Language, string>>;
  readonly faults: readonly BodyFault[];
}

/**
 * Splits a body whose blocks alternate between English and Chinese. Each result is the whole text
 * with the lines of the other language left blank, so that lines and columns stay the same. Blocks
 * without words (code, rules, an image that occurs once) belong to both, and so do those
 * whose language is unclear; a block that mixes the two goes to the one that outweighs the
 * other. Never throws; a body that is too much to parse comes back whole, and `renderBlocks` says
 * why.
 */
export function splitLanguages(body: string): SplitBody {
  const whole = { bodies: { en: body, zh: body }, faults: [] };
  if (checkSize(body).length > 0) return whole;
  const tree = parseMarkdown(body);
  if (checkDepth(tree).length > 0) return whole;
  const images = getImageLanguages(tree);
  const blocks = tree.children.map((node) => ({
    node,
    language: images.get(node) ?? getBlockLanguage(node),
  }));
  const others = (language: Language) =>
    blocks.filter((block) => block.language === language).map(({ node }) => node);
  const unclear = blocks.filter(({ language }) => language === 'unclear');
  return {
    bodies: { en: blankLines(body, others('zh')), zh: blankLines(body, others('en')) },
    faults: [
      ...tree.children.flatMap(checkMixedLanguages),
      ...unclear.map(({ node }) => createFault('language-unclear', getPlace(node))),
    ].toSorted((a, b) => a.line - b.line),
  };
}

function getBlockLanguage(node: RootContent): BlockLanguage {
  const language = getTextLanguage(node.type === 'code' ? getCodeText(node) : getProse(node));
  return language === 'none' ? 'both' : language;
}

/** The words of what is written as code and shown otherwise. */
function getCodeText(code: Code): string {
  return isWrittenPullQuote(code) ? code.value : getChartText(code);
}

/** An image that occurs twice, described once in each language, belongs to each once. */
function getImageLanguages(tree: Root): ReadonlyMap<RootContent, BlockLanguage> {
  const images = tree.children.flatMap((node) => {
    const image = getOnlyImage(node);
    return image ? [{ node, url: image.url, language: getTextLanguage(image.alt ?? '') }] : [];
  });
  const isPaired = (url: string) => {
    const languages = images.filter((image) => image.url === url).map(({ language }) => language);
    return languages.includes('en') && languages.includes('zh');
  };
  return new Map(
    images.map(({ node, url, language }) => {
      const isOne = (language === 'en' || language === 'zh') && isPaired(url);
      return [node, isOne ? language : 'both'];
    }),
  );
}

/** The text with the lines of these blocks blank. */
function blankLines(body: string, nodes: readonly RootContent[]): string {
  let end = 0;
  const parts: string[] = [];
  for (const { position } of nodes) {
    const from = (position?.start.offset ?? 0) - ((position?.start.column ?? 1) - 1);
    const to = position?.end.offset ?? 0;
    parts.push(body.slice(end, from), body.slice(from, to).replace(/[^\r\n]/g, ''));
    end = to;
  }
  return [...parts, body.slice(end)].join('');
}

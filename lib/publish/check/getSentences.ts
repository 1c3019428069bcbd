import type { ArticleText } from '@/lib/content/records';
import { toTraditional } from '@/lib/language/toTraditional';
import { renderBlocks } from '@/lib/markdown/render/renderBlocks';
import { getPlainPiece } from '@/lib/publish/page/getPlainPiece';

/** Ten Han characters or thirty Latin letters: less of a sentence may stand anywhere by chance. */
const leastBytes = 30;

/**
 * The sentences of summary and body in each script, as parts of them that stand unchanged in
 * whatever is made of them: cut at tags, and at what HTML, JSON or XML write in their own ways.
 */
export function getSentences({ summary, body, language }: ArticleText): readonly string[] {
  const texts = [summary, ...getWords(body)];
  const converted = [toTraditional(summary), ...getWords(body, toTraditional)];
  return [...texts, ...(language === 'zh' ? converted : [])]
    .flatMap((text) => text.split(/(?<=[.!?]\s|[。！？；])/))
    .map((text) =>
      getPlainPiece(text)
        .replace(/[.!?。！？；\s]+$/, '')
        .trimStart(),
    )
    .filter((piece) => Buffer.byteLength(piece) >= leastBytes);
}

/** The words between the tags, for the output has the tags too. */
function getWords(body: string, text?: (text: string) => string): readonly string[] {
  const none = () => undefined;
  const { blocks } = renderBlocks(body, { link: none, image: none, ...(text && { text }) });
  return blocks.flatMap(({ html }) => html.split(/<[^>]*>|\n/)).filter(Boolean);
}

const inside = '\\p{Script=Han}，。；：？！、“”‘’《》（）〈〉【】…—';

const gap = new RegExp(`(?<=[${inside}])[ \\u00A0\\u3000]+(?=[${inside}])`, 'gu');

/** Names beside each other, which a space parts: 记者 李明 王芳, （记者 李明 王芳）. */
const names =
  /[（(](?:记者|通讯员|作者)[^（）()]{2,60}[）)]|^(?:本报|本社)?(?:记者|作者|文|撰文)[\s:：/／|｜].{2,40}$/u;

/**
 * Takes away the spaces that a PDF leaves inside Chinese words where its lines ended. Spaces
 * beside Latin letters and figures stay as they are.
 */
export function closeGaps(text: string): string {
  const kept = names.exec(text);
  if (!kept) return text.replace(gap, '');
  const end = kept.index + kept[0].length;
  return text.slice(0, kept.index).replace(gap, '') + kept[0] + text.slice(end).replace(gap, '');
}

const inside = '\\p{Script=Han}，。；：？！、“”‘’《》（）〈〉【】…—';

const gap = new RegExp(`(?<=[${inside}])[ \\u00A0\\u3000]+(?=[${inside}])`, 'gu');

/**
 * Takes away the spaces that a PDF leaves inside Chinese words where its lines ended. Spaces
 * beside Latin letters and figures stay as they are.
 */
export function closeGaps(text: string): string {
  return text.replace(gap, '');
}

import type { Language } from './language';
import { weighLanguages } from './weighLanguages';

/** From this share of letters on, a text is in a third language. */
const foreignShare = 0.2;

/**
 * Tells by its script which language a text is in: `none` where there are no words, `unclear`
 * where there are only figures, a third script, or as much of one language as of the other.
 */
export function getTextLanguage(text: string): Language | 'none' | 'unclear' {
  const { en, zh, foreign, hasWords } = weighLanguages(text);
  if (!hasWords) return 'none';
  if (en === zh || foreign > foreignShare) return 'unclear';
  return en > zh ? 'en' : 'zh';
}

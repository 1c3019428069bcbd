import { configs } from 'opencc-js/preset/t2cn';
import { getHanForms } from './hanForms';

/**
 * Words of Taiwan and Hong Kong by those that the Mainland says for them (OpenCC), 软体 by 软件, all in
 * the characters by which their kinds are known (`getHanForms`). Words of one character are not among them.
 */
export function getRegionalWords(): ReadonlyMap<string, string> {
  const forms = getHanForms();
  const fold = (word = '') => Array.from(word, (each) => forms.get(each) ?? each).join('');
  const words = [configs.tw2sp, configs.hk2sp].flatMap((config) => {
    const [phrases = []] = config?.conversionChain ?? [];
    return phrases
      .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []))
      .map((line) => {
        const [from, to] = line.split(' ');
        return [fold(from), fold(to)] as const;
      });
  });
  const isWord = (word: string) => /^[\u3400-\u9fff]{2,}$/.test(word);
  return new Map(words.filter(([from, to]) => isWord(from) && isWord(to) && from !== to));
}

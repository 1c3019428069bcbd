import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getHanForms } from '@/lib/language/hanForms';
import { tokenise } from '@/lib/search/analyse/tokens';

const forms = getHanForms();
const getTerms = (text: string) => tokenise(text, forms).map(({ terms: [term] }) => term);

describe('tokenise', () => {
  test.each([
    ['IT 产业和5G', ['it', '产', '业', '和', '5g']],
    ['ＩＴ产业，５Ｇ', ['it', '产', '业', '5g']],
    ['BRICS+ and C++, C#', ['brics+', 'and', 'c++', 'c#']],
    ['don’t', ['dont']],
    ['Makarov’s', ['makarov']],
    ['24.25 billion, 600,000', ['24.25', 'billion', '600000']],
    ['Łódź, café', ['lodz', 'cafe']],
    ['瓦连京·马卡罗夫', [...'瓦连京马卡罗夫']],
    ['發展軟體', [...'发展软体']],
    ['a\ud800b 😀 <b>', ['a', 'b', 'b']],
    ['', []],
  ])('%s is %o', (text, terms) => {
    expect(getTerms(text)).toEqual(terms);
  });

  test('names the place of each token', () => {
    const unit = fc.constantFrom(...'aZ9é·.,+#’ \n中發々ー한。，😀𠀀', '\ud800');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const tokens = tokenise(text, forms);
        for (const [place, { start, end }] of tokens.entries()) {
          expect(start).toBeGreaterThanOrEqual(tokens[place - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(getTerms(text.slice(start, end))).toHaveLength(1);
        }
      }),
    );
  });
});

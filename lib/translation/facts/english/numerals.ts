import { getNumber, noTags, type Token } from '@/lib/translation/facts/lexer/token';

/** A number read from some tokens: its value, the place after it, what it was multiplied by. */
interface Numeral {
  readonly value: number;
  readonly end: number;
  readonly size: number;
}

/**
 * Makes one token of each number: `24.25 billion`, `one hundred and twenty`, `half a million`. Its tags:
 * `number` the value; `digits` if it begins with figures, else `words`; `size` what its last words multiply by; `count`
 * if it is small and whole. Ordinals of two words become one, too.
 */
export function joinEnglishNumerals(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place];
    if (!token) break;
    const [next, end] = readOrdinal(tokens, place) ??
      readNumber(tokens, place, text) ?? [token, place + 1];
    joined.push(next);
    place = end;
  }
  return joined;
}

type Joined = readonly [Token, number];

function join(tokens: readonly Token[], place: number, end: number, tags: Token['tags']): Joined {
  const [first, last] = [tokens[place], tokens[end - 1]];
  if (!first || !last) throw new Error('A numeral has at least one token.');
  return [{ ...first, word: end > place + 1 ? '#' : first.word, tags, end: last.end }, end];
}

/** Twenty-first, 21st, the millionth. */
function readOrdinal(tokens: readonly Token[], place: number): Joined | undefined {
  const [token, next] = [tokens[place], tokens[place + 1]];
  const tens = getNumber(token, 'tens');
  const ordinal = getNumber(next, 'ordinal');
  if (tens !== undefined && ordinal !== undefined && ordinal < 10 && next?.gap === '-') {
    return join(tokens, place, place + 2, { ordinal: tens + ordinal, isWord: 1 });
  }
  const digits = getNumber(token, 'digits');
  if (digits !== undefined && next?.gap === '' && /^(?:st|nd|rd|th)$/.test(next.word)) {
    return join(tokens, place, place + 2, { ordinal: digits, ...(digits < 32 && { day: digits }) });
  }
  const size = getNumber(next, 'bigth');
  const count = digits ?? getSmall(token);
  if (size !== undefined && count !== undefined) {
    return join(tokens, place, place + 2, { ordinal: count * size });
  }
  const single = getNumber(token, 'bigth');
  if (token && single !== undefined)
    return join(tokens, place, place + 1, { ...token.tags, ordinal: single });
  const own = getNumber(token, 'ordinal');
  return token && own !== undefined
    ? join(tokens, place, place + 1, { ...token.tags, isWord: 1 })
    : undefined;
}

function readNumber(tokens: readonly Token[], place: number, text: string): Joined | undefined {
  const digits = getNumber(tokens[place], 'digits');
  const start =
    digits === undefined ? readWords(tokens, place) : { value: digits, end: place + 1, size: 1 };
  if (!start) return undefined;
  const { size, end, letter } = readSize(tokens, start.end, digits !== undefined, text);
  const value = Number((start.value * size).toPrecision(14));
  const whole = Number.isInteger(start.value) && size * start.size === 1;
  const written = text.slice(tokens[place]?.start, tokens[place]?.end);
  return join(tokens, place, end, {
    number: value,
    size: size * start.size,
    ...(digits === undefined ? { words: start.value } : { digits, figure: written }),
    ...(whole && value <= 100 && { count: value }),
    ...(whole && value >= 1 && value <= 31 && /^\d{1,2}$/.test(written) && { day: value }),
    ...(whole && /^(?:1\d|20)\d\d$/.test(written) && { year: value }),
    ...(letter && { letter }),
    ...getArticle(tokens, place, end),
  });
}

function getArticle(tokens: readonly Token[], place: number, end: number) {
  const first = tokens[place];
  const isArticle = first !== undefined && 'article' in first.tags;
  return {
    ...(isArticle && { article: 1 }),
    ...(tokens[end - 1]?.word === 'dozen' && { dozen: 1 }),
  };
}

/** The words and letters that multiply a figure: 24 billion, 1.2m, 5 lakh crore. */
function readSize(tokens: readonly Token[], from: number, hasDigits: boolean, text: string) {
  let size = 1;
  let end = from;
  for (;;) {
    const token = tokens[end];
    const step = getNumber(token, 'big') ?? getNumber(token, 'step');
    if (step === undefined) break;
    size *= step;
    end++;
  }
  const token = tokens[end];
  const letter = getNumber(token, 'letter');
  if (end === from && hasDigits && token && letter !== undefined && token.gap !== '-') {
    const isCapital = /[A-Z]/.test(text.charAt(token.start));
    const isLast = tokens[end + 1]?.gap !== '' || !/^[a-z\d]/.test(tokens[end + 1]?.word ?? '');
    if (isLast && (token.gap === '' || isCapital))
      return { size: letter, end: end + 1, letter: token.word };
    if (isLast && token.word === 'm') return { size, end: end + 1, letter: 'metre' };
  }
  return { size, end, letter: undefined };
}

function getSmall(token: Token | undefined): number | undefined {
  return getNumber(token, 'ones') ?? getNumber(token, 'teens') ?? getNumber(token, 'tens');
}

/** A number in words: half a million, two million three hundred thousand, one hundred and twenty. */
function readWords(tokens: readonly Token[], place: number): Numeral | undefined {
  if (tokens[place]?.word === 'half') return readHalf(tokens, place + 1);
  let numeral: Numeral | undefined;
  for (let last = Number.POSITIVE_INFINITY; last > 12; ) {
    const at = numeral?.end ?? place;
    const group = readGroup(tokens, numeral && tokens[at]?.word === 'and' ? at + 1 : at);
    const big = group && getNumber(tokens[group.end], 'big');
    const size = big ?? 1;
    if (!group || big === 100 || size >= last || group.value * size >= last) break;
    numeral = {
      value: (numeral?.value ?? 0) + group.value * size,
      end: group.end + (big === undefined ? 0 : 1),
      size: Math.max(numeral?.size ?? 1, size),
    };
    last = size;
  }
  return numeral;
}

/** Half a million, half a dozen. */
function readHalf(tokens: readonly Token[], place: number): Numeral | undefined {
  const isArticle = 'article' in (tokens[place]?.tags ?? noTags);
  const end = place + (isArticle ? 2 : 1);
  const size = getNumber(tokens[end - 1], 'big');
  return size === undefined || size === 100 ? undefined : { value: size / 2, end, size };
}

type Group = Pick<Numeral, 'value' | 'end'>;

/** Up to 999, one hundred and twenty, twenty-one; or the article of a million. */
function readGroup(tokens: readonly Token[], place: number): Group | undefined {
  const isArticle = 'article' in (tokens[place]?.tags ?? noTags);
  const isBig = isArticle && 'big' in (tokens[place + 1]?.tags ?? noTags);
  const small = isBig ? { value: 1, end: place + 1 } : readSmall(tokens, place);
  if (!small || tokens[small.end]?.word !== 'hundred') return small;
  const end = small.end + 1;
  const rest = readSmall(tokens, tokens[end]?.word === 'and' ? end + 1 : end);
  return rest && getNumber(tokens[rest.end], 'big') !== 100
    ? { value: small.value * 100 + rest.value, end: rest.end }
    : { value: small.value * 100, end };
}

function readSmall(tokens: readonly Token[], place: number): Group | undefined {
  const [token, next] = [tokens[place], tokens[place + 1]];
  const tens = getNumber(token, 'tens');
  const ones = getNumber(next, 'ones');
  if (tens !== undefined && ones) return { value: tens + ones, end: place + 2 };
  const value = getSmall(token);
  return value === undefined ? undefined : { value, end: place + 1 };
}

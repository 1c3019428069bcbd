import type {} from 'micromark-extension-gfm-autolink-literal';
import type { Code, Construct, Event, Extension, State, Tokenizer } from 'micromark-util-types';

/** Ideographic and full-width punctuation, curly quotes, dash, ellipsis: no bare address contains them. */
const end =
  /[\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u3004\u3008-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;

/** GFM leaves these out of an address that would end with them. */
const trailing = /[!"'),.:;?*_~\]]/;

interface Parser {
  data(): { micromarkExtensions?: Extension[] };
}

/**
 * Ends bare addresses at Chinese punctuation: in `见https://a.example/b。后` only the address becomes
 * a link. Must be used after remark-gfm: an address that ends in any other way is left to GFM's own
 * construct, which is tried second.
 */
export function remarkLiteralLinks(this: Parser): void {
  const http = createLink('literalAutolinkHttp', ['http://', 'https://'], /[a-z]/i);
  const www = createLink('literalAutolinkWww', ['www.'], /[^\s(*_[\]~]/);
  const text = { 72: http, 104: http, 87: www, 119: www };
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }];
}

/** A construct for links that begin with one of the prefixes, but not after a character of `notAfter`. */
function createLink(
  token: 'literalAutolinkHttp' | 'literalAutolinkWww',
  prefixes: readonly string[],
  notAfter: RegExp,
): Construct {
  return {
    name: token,
    previous: (code) => !notAfter.test(getCharacter(code)),
    tokenize(effects, ok, nok) {
      const { events } = this;
      let prefix = '';
      let open = 0;
      const leave: State = (code) => {
        effects.exit(token);
        effects.exit('literalAutolink');
        return ok(code);
      };
      const take: State = (code) => {
        open += { '(': 1, ')': -1 }[getCharacter(code)] ?? 0;
        effects.consume(code);
        return address;
      };
      const address: State = (code) => {
        const character = getCharacter(code);
        if (end.test(character)) return leave(code);
        if (/^[\s<]?$/.test(character)) return nok(code);
        const isTrailing = trailing.test(character) && !(character === ')' && open > 0);
        return isTrailing ? effects.check({ tokenize: trail }, leave, take)(code) : take(code);
      };
      const host: State = (code) => (isWord(code) ? address(code) : nok(code));
      const inPrefix: State = (code) => {
        prefix += getCharacter(code).toLowerCase() || '\n';
        if (!prefixes.some((each) => each.startsWith(prefix))) return nok(code);
        effects.consume(code);
        return prefixes.includes(prefix) ? host : inPrefix;
      };
      return (code) => {
        if (isInBrackets(events)) return nok(code);
        effects.enter('literalAutolink');
        effects.enter(token);
        return inPrefix(code);
      };
    },
  };
}

/** Succeeds where only trailing punctuation is left before the end of the address. */
const trail: Tokenizer = (effects, ok, nok) => {
  const inside: State = (code) => {
    if (end.test(getCharacter(code))) return ok(code);
    if (!trailing.test(getCharacter(code))) return nok(code);
    effects.consume(code);
    return inside;
  };
  return inside;
};

/** What may be the text of another link is left alone, as in GFM. */
function isInBrackets(events: readonly Event[]): boolean {
  return events.some(
    ([, { type, _balanced }]) => (type === 'labelLink' || type === 'labelImage') && !_balanced,
  );
}

function isWord(code: Code): boolean {
  return /[\p{L}\p{N}]/u.test(getCharacter(code));
}

/** micromark uses negative codes for line ends and tabs, and null at the end of the file. */
function getCharacter(code: Code): string {
  if (code === null) return '';
  return code < 0 ? '\n' : String.fromCharCode(code);
}

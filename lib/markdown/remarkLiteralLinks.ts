import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { Code, Construct, Extension, State } from 'micromark-util-types';

/** Ideographic and full-width punctuation, curly quotes, dash, ellipsis: never part of a bare address. */
const ends =
  /[\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u3004\u3008-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;

const space = 32;

interface Parser {
  data(): { micromarkExtensions?: Extension[] };
}

/**
 * Ends GFM's bare addresses also at Chinese punctuation: of `见https://a.example/b。后` only the
 * address becomes a link. To be used after remark-gfm, whose own constructs then come second.
 */
export function remarkLiteralLinks(this: Parser): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text: getConstructs() }];
}

function getConstructs(): Record<string, Construct[]> {
  const constructs = Object.entries(gfmAutolinkLiteral().text ?? {}).map(([code, list]) => {
    const links = (Array.isArray(list) ? list : []).filter(({ name }) => name !== 'emailAutolink');
    return [code, links.map(endAtPunctuation)] as const;
  });
  return Object.fromEntries(constructs.filter(([, links]) => links.length > 0));
}

/** GFM's own construct, shown a space where such a character stands; what follows sees the character. */
function endAtPunctuation(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      let isDone = false;
      const leaveBy =
        (next: State): State =>
        (code) => {
          isDone = true;
          return next(code);
        };
      const wrap =
        (state: State): State =>
        (code) => {
          const next = state(isEnd(code) ? space : code);
          return next && !isDone ? wrap(next) : next;
        };
      return wrap(construct.tokenize.call(this, effects, leaveBy(ok), leaveBy(nok)));
    },
  };
}

function isEnd(code: Code): boolean {
  return code !== null && code > 127 && ends.test(String.fromCharCode(code));
}

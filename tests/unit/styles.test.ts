import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What Biome has no rule for: colours and fonts are named in tokens.css, and only there. */
const forbidden = [
  ['a colour', /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/],
  ['a family of fonts', /font-family:(?!\s*(?:var\(|inherit))/],
  ['a font with its family', /\bfont:(?!\s*(?:var\(|inherit))/],
] as const;

const files = readdirSync('app/styles').filter((name) => name !== 'tokens.css');

describe.each(files)('app/styles/%s', (name) => {
  const css = readFileSync(join('app/styles', name), 'utf8').replace(/\/\*.*?\*\//gs, '');

  test.each(forbidden)('names %s by its token', (_, pattern) => {
    expect(css.split('\n').filter((line) => pattern.test(line))).toEqual([]);
  });
});

test('components take their colours and fonts from tokens', () => {
  const components = readdirSync('components', { recursive: true, encoding: 'utf8' });
  const found = components
    .filter((name) => name.endsWith('.tsx'))
    .filter((name) =>
      /\[(?:#|rgb|hsl|ok|color|font)/.test(readFileSync(join('components', name), 'utf8')),
    );
  expect(found).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml, sanitiseSchema } from '@/lib/markdown/renderHtml';
import { readPage } from '@/tests/unit/lib/markdown/readPage';
import { renderPage } from '@/tests/unit/lib/markdown/renderBody';

/** After OWASP's XSS Filter Evasion Cheat Sheet, and what Markdown adds to it. */
const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>"\\>',
  '<svg/onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  '<object data="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">',
  '<embed src="javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<!--><script>alert(1)</script>-->',
  '<!-- --!><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<xss style="behavior:url(x.htc)">',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT&colon;alert&lpar;1&rpar;)',
  '[x](&#0000106&#0000097;vascript:alert(1))',
  '[x](jav&#x09;ascript:alert(1))',
  '[x](<java\u0000script:alert(1)>)',
  '[x](\u0001javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](//evil.example)',
  '[x](https://a.example" onmouseover="alert(1))',
  '[x](https://a.example "t\\" onmouseover=\\"alert(1)")',
  '[x]: javascript:alert(1)\n\n[x]',
  '![x](javascript:alert(1))',
  '![x" onerror="alert(1)](x.png)',
  '![x](x.png "\\"><script>alert(1)</script>")',
  '<javascript:alert(1)>',
  'https://a.example/"onmouseover="alert(1)',
  '```js"onmouseover="alert(1)\nx\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '| <script>alert(1)</script> |\n|---|\n| `</td><script>alert(1)</script>` |',
  '[^"><script>]\n\n[^"><script>]: <script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
];

const names = new Set(sanitiseSchema.tagNames);
const attributes = new Set(
  Object.values(sanitiseSchema.attributes ?? {})
    .flat(2)
    .map((name) => (name === 'className' ? 'class' : name)),
);

/** What a browser would find in a page that should not be there. */
function findDanger(html: string): readonly string[] {
  return readPage(html).flatMap((element) => [
    ...(names.has(element.name) ? [] : [element.name]),
    ...Object.entries(element.attributes)
      .filter(
        ([name, value]) =>
          !attributes.has(name) || (/^(href|src)$/.test(name) && leadsAstray(value)),
      )
      .map(([name, value]) => `${element.name} ${name}=${value}`),
  ]);
}

/** As a browser resolves it. */
function leadsAstray(address: string): boolean {
  if (!URL.canParse(address, 'https://courier.example/en/articles/x/')) return false;
  const { protocol, host } = new URL(address, 'https://courier.example/en/articles/x/');
  const isWritten = /^https?:\/\//i.test(address);
  return !/^(https?|mailto|tel):$/.test(protocol) || (host === 'evil.example' && !isWritten);
}

describe('a body never carries a program', () => {
  test.each(attacks)('%s', (attack) => {
    expect(findDanger(renderPage(attack))).toEqual([]);
    expect(findDanger(renderPage(`> - **${attack}** 中文。${attack}`))).toEqual([]);
  });

  test('whatever attacks and marks are put together', () => {
    const marks = [
      '[',
      ']',
      '](',
      ')',
      '![',
      '<',
      '>',
      '"',
      "'",
      '`',
      '**',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '| ',
      '&',
      ';',
      ':',
      '//',
      '。',
      '中',
      'javascript',
      'on',
      '=',
      '[^1]',
      '\\',
      '\t',
      '\u0000',
    ];
    const piece = fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(...marks),
      fc.string({ maxLength: 6 }),
    );
    const body = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(body, (text) => {
        expect(findDanger(renderPage(text))).toEqual([]);
      }),
      { numRuns: 500, seed: 20240112 },
    );
  }, 60_000);

  test('even if a transform made what it should not', () => {
    const html = renderHtml({
      type: 'paragraph',
      children: [
        { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'x' }] },
        {
          type: 'emphasis',
          data: { hName: 'script' },
          children: [{ type: 'text', value: 'alert(1)' }],
        },
        {
          type: 'strong',
          data: { hProperties: { onclick: 'alert(1)', style: 'x' } },
          children: [],
        },
      ],
    });
    expect(findDanger(html)).toEqual([]);
    expect(html).not.toContain('alert');
  });

  test('the check above would find one', () => {
    const bad =
      '<p onclick=x><script></script><a href=" java&#9;script:x"></a><a href="//evil.example"></a>';
    expect(findDanger(bad)).toHaveLength(4);
  });
});

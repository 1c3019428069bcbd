import { describe, expect, test } from 'vitest';
import { parseCopy } from '@/lib/search/query/copy';

const read = (body: string) => parseCopy(`---\ntitle: T\n---\n\n# T\n\nS.\n\n${body}\n`).body;

describe('a Markdown copy is read without its markup', () => {
  test.each([
    ['**Bold**, *slant* and ~~gone~~', ['Bold, slant and gone']],
    ['**注意。**后', ['注意。后']],
    ['A [link](https://x.example/a_(b)) here', ['A link here']],
    ['![What is seen](https://x.example/a.webp "The caption")', ['What is seen\nThe caption']],
    ['2 \\* 3, snake_case', ['2 * 3, snake_case']],
    ['`snake_case *.txt` here', ['snake_case *.txt here']],
    ['``a `b_c` d``, \\`x_y', ['a `b_c` d, `x_y']],
    [
      '```sh\n# Of `a_b`, &amp; <c@d.example>\n\n- [e](f) | g\n```',
      ['# Of `a_b`, &amp; <c@d.example>\n- [e](f) | g'],
    ],
    ['- one:\n\n  ```\n  a_b\n  ```\n\nnext', ['one:', 'a_b', 'next']],
    ['## 1. A heading', ['1. A heading']],
    [
      '<https://x.example/a_b> and <who_is@x.example>',
      ['https://x.example/a_b and who_is@x.example'],
    ],
    ['\\&amp; &#x41;\\\\', ['&amp; A\\']],
    ['- one\n- [x] two', ['one\ntwo']],
    ['> quoted', ['quoted']],
    ['Words[^1] follow\n\n[^1]: A note.', ['Words follow', 'A note.']],
    ['| a | b |\n| - | - |\n| c | d |', ['a\nb\nc\nd']],
  ])('%j', (markdown, body) => {
    expect(read(markdown)).toEqual(body);
  });

  test('with its headline and summary', () => {
    expect(parseCopy('---\nx: 1\n---\n\n# A \\*B\\*\n\nSummary.\n\nText.\n')).toEqual({
      title: 'A *B*',
      summary: 'Summary.',
      body: ['Text.'],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { findRefusal } from '@/lib/desk/import/refusal';

describe('findRefusal', () => {
  test.each([
    ['html', '<!DOCTYPE html>\n<html><body>\n<p>The port opened.</p>\n</body></html>'],
    ['html', '<p>The port opened.</p>\n<p>It has 12 berths.</p>'],
    ['encoded', '{\\rtf1\\ansi The port opened.}'],
    ['encoded', 'From: a@b.example\nContent-Transfer-Encoding: base64\n\nVGhlIHBvcnQ='],
    [
      'columns',
      'Harbour opens new pier        海港新码头启用\nThe Port Authority opened     港务局星期五启用了\na new pier on Friday. It      新码头。码头耗资',
    ],
    ['columns', 'The port opened\t港口今天开放\nIt has 12 berths\t码头有十二个泊位'],
    ['columns', 'This is the left    and this the right\n'.repeat(5)],
  ])('%s: %j', (refusal, text) => {
    expect(findRefusal(text)).toBe(refusal);
  });

  test.each([
    'The port opened.\n\n港口今天开放。',
    '# Title\n\n<details>\n<summary>More</summary>\n\nText.\n\n</details>',
    '<!-- a comment -->\n\nThe port opened.',
    '```\nport open    # 打开港口\nport close   # 关闭港口\n```\n\nText.',
    '| The port | 港口开放 |\n|---|---|\n| berths    | 泊位泊位 |',
    '    港务局　　新码头。\n    记者　李安',
    'A hard break here,   \nand a line.',
  ])('reads %j', (text) => {
    expect(findRefusal(text)).toBeUndefined();
  });
});

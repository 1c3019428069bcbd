import { expect, test } from 'vitest';
import { listFaults, showParagraph } from '@/tests/unit/lib/markdown/renderBody';

test.each([
  ['<script>alert(1)</script>', ['1:1 raw-html script']],
  ['Some <b>bold</b> words', ['1:6 raw-html b']],
  ['A line<br>broken<br/>twice', ['1:7 raw-html br', '1:17 raw-html br']],
  ['Text\n\n<DIV class="x">\n\nmore\n\n</DIV>', ['3:1 raw-html div']],
  ['Lost </span> end', ['1:6 raw-html span']],
  ['> - <u>deep</u>', ['1:5 raw-html u']],
  ['<!DOCTYPE html>', ['1:1 raw-html !doctype']],
  ['<?php echo 1 ?>', ['1:1 raw-html ?php']],
  ['<!-- note --><img src=x onerror=alert(1)>', ['1:1 raw-html img']],
  ['<!-- open\n\nAll the rest', ['1:1 unclosed-comment']],
  ['<!-- note --> and words', ['1:1 text-beside-comment']],
])('%j', (body, faults) => {
  expect(listFaults(body)).toEqual(faults);
});

test.each([
  ['a < b and 3 <5', 'a < b and 3 <5'],
  ['《<中国>》', '《<中国>》'],
  ['`<b>` is a tag', '<b> is a tag'],
  ['\\<b> is a tag', '<b> is a tag'],
  ['R&D &lt; &amp;', 'R&D < &'],
])('%j is text', (body, text) => {
  expect(listFaults(body)).toEqual([]);
  expect(showParagraph(body)).toBe(text);
});

test('the words between tags stay, the tags do not', () => {
  expect(showParagraph('Some <b>bold</b> words')).toBe('Some bold words');
});

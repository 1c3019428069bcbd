import { expect, test } from 'vitest';
import { guessEncoding } from '@/lib/store/guessEncoding';

const text = '---\ntitle: 标题\n---\n\n正文一段，港口开放。\n';
const latin = '---\ntitle: A headline\n---\n\nText.\n';
const han = '正文一段港口开放';

const little = (words: string): Buffer => Buffer.from(words, 'utf16le');
const big = (words: string): Buffer => little(words).swap16();

test.each([
  ['UTF-16 LE', [text, latin, han, `\uFEFF${text}`, `\uFEFF${han}`].map(little)],
  ['UTF-16 BE', [text, latin, han, `\uFEFF${text}`, `\uFEFF${han}`].map(big)],
  ['GBK', [Buffer.from('title: \xb3\xc9\xb6\xbc\n', 'latin1')]],
  ['Big5', [Buffer.from('title: \xbc\xd0\xc3\x44\n', 'latin1')]],
  ['Windows-1252', [Buffer.from('Caf\xe9, he said, \x93yes\x94.\n', 'latin1')]],
  ['UTF-8', [Buffer.from(text), Buffer.from(latin), Buffer.from('a slip\0')]],
  ['cut', [Buffer.from(text).subarray(0, -2)]],
  ['unknown', [Buffer.from([0x61, 0x80, 0xff, 0xfe, 0x81, 0x0a])]],
] as const)('%s is told', (encoding, files) => {
  expect(files.map(guessEncoding)).toEqual(files.map(() => encoding));
});

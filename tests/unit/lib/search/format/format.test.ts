import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '@/lib/search/format/bytes';
import { parseForms, renderForms } from '@/lib/search/format/forms';
import { joinPart, readPart, StalePartError } from '@/lib/search/format/part';
import {
  createOccurrence,
  fields,
  getBeginning,
  getField,
  getWordField,
  joinOccurrences,
} from '@/lib/search/format/posting';
import { parseShard, renderShard } from '@/lib/search/format/shard';

const posting = fc
  .uniqueArray(fc.nat(1_000_000))
  .map((all) => all.sort((one, other) => one - other))
  .map((texts) => new Map(texts.map((text) => [text, text % 256])));

describe('what is written is read again', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.addNumber(number);
        const reader = new ByteReader(writer.take());
        expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });

  test('shards', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc中国成都'), minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(word, posting), (postings) => {
        const entries = Object.entries(postings).sort(([one], [other]) => (one < other ? -1 : 1));
        expect([...parseShard(renderShard(entries))]).toEqual(entries);
      }),
    );
  });

  test('forms of characters', () => {
    const forms = new Map([
      ['後', '后'],
      ['發', '发'],
      ['髮', '发'],
    ]);
    expect(new Map(parseForms(renderForms(forms)))).toEqual(forms);
  });
});

describe('a file of the index', () => {
  const content = Buffer.from('content');
  const bytes = new Uint8Array(joinPart({ id: '0123456789', content: deflateRawSync(content) }));

  test('is read by what it belongs to', async () => {
    expect(Buffer.from(await readPart(bytes, '0123456789'))).toEqual(content);
  });

  test('of another build is refused', async () => {
    await expect(readPart(bytes, '9876543210')).rejects.toBeInstanceOf(StalePartError);
  });

  test.each([3, 9])('cut to %i bytes is refused', async (length) => {
    await expect(readPart(bytes.slice(0, length), '0123456789')).rejects.toThrow();
  });

  test('that ends too soon is an error', () => {
    expect(() => parseShard(Uint8Array.of(5, 1))).toThrow(RangeError);
  });
});

test('an occurrence keeps the most telling field, and that of a whole word', () => {
  const title = createOccurrence(fields.title, { starts: false });
  const body = createOccurrence(fields.body);
  const both = joinOccurrences(title, body);
  expect(getField(both)).toBe(fields.title);
  expect(getWordField(both)).toBe(fields.body);
  expect(getWordField(title)).toBe(fields.none);
});

test('an occurrence of four characters says where the first three are a word', () => {
  const part = createOccurrence(fields.title, { ends: false });
  const word = createOccurrence(fields.summary, { ends: false, beginsWithWord: true });
  expect(getWordField(getBeginning(part))).toBe(fields.none);
  expect(getWordField(joinOccurrences(part, word))).toBe(fields.none);
  const three = getBeginning(joinOccurrences(part, word));
  expect([getField(three), getWordField(three)]).toEqual([fields.title, fields.summary]);
});

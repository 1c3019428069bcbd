import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '@/lib/search/format/bytes';
import { parseForms, renderForms } from '@/lib/search/format/forms';
import { joinPart, readPart, StalePartError } from '@/lib/search/format/part';
import {
  createOccurrence,
  fields,
  getField,
  getWordField,
  readPosting,
  simplifyOccurrence,
  writePosting,
} from '@/lib/search/format/posting';
import { parseShard, renderShard } from '@/lib/search/format/shard';

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

  test('postings', () => {
    const texts = fc.uniqueArray(fc.nat(1_000_000)).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(texts, (numbers) => {
        const posting = {
          texts: numbers,
          occurrences: numbers.map((text) => text % 256),
        };
        const writer = new ByteWriter();
        writePosting(writer, posting);
        expect(readPosting(new ByteReader(writer.take()))).toEqual(posting);
      }),
    );
  });

  test('shards', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc中国成都'), minLength: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(word), (terms) => {
        const entries = terms
          .sort()
          .map((term, place) => [term, Uint8Array.of(place, 0, 255)] as const);
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
    expect(() => parseShard(Uint8Array.of(0, 5, 1))).toThrow(RangeError);
  });
});

test('an occurrence keeps the most telling field, and that of a whole word', () => {
  const title = createOccurrence(fields.title, false, true);
  const body = createOccurrence(fields.body, true, true);
  const both = simplifyOccurrence(title | body);
  expect(getField(both)).toBe(fields.title);
  expect(getWordField(both)).toBe(fields.body);
  expect(getWordField(title)).toBe(fields.none);
});

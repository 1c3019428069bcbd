import { describe, expect, test } from 'vitest';
import { parseBlocks } from '@/lib/markdown/parseBlocks';
import { renderMarkdown } from '@/lib/markdown/renderMarkdown';
import { splitLanguages } from '@/lib/markdown/splitLanguages';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { listFaults, renderBody, renderPage } from '@/tests/unit/lib/markdown/renderBody';

function makeChart(...lines: readonly string[]): string {
  return ['Before.', '', '```chart', ...lines, '```', '', 'After.'].join('\n');
}

const bars = ['kind: bars', 'title: Ships', 'unit: US$# billion', 'source: Harbour office'];

describe('a chart', () => {
  test('says its figures with their units, as a table, and draws them to scale', () => {
    const html = renderPage(makeChart(...bars, 'data:', '  2022: 20', '  2023: 30 expected'));
    expect(findAll(html, 'caption')[0]?.text).toBe('Ships');
    expect(findAll(html, 'th').map(({ text }) => text)).toEqual(['2022', '2023']);
    expect(findAll(html, 'strong').map(({ text }) => text)).toEqual([
      'US$20 billion',
      'US$30 billion',
    ]);
    expect(findAll(html, 'figcaption')[0]?.text).toBe('Harbour office');
    const [first, second] = findAll(html, 'rect').map(({ attributes }) => attributes);
    expect(Number.parseFloat(String(first?.width))).toBeCloseTo(66.67, 1);
    expect(second?.width).toBe('100%');
    // What is only expected is set apart.
    expect([first?.class, second?.class]).toEqual([undefined, 'noted']);
  });

  test('goes to the left of nothing for less than that', () => {
    const html = renderPage(makeChart(...bars, 'data: { up: 30, down: -10 }'));
    const [up, down] = findAll(html, 'rect').map(({ attributes }) => attributes);
    expect([up?.x, up?.width, down?.x, down?.width]).toEqual(['25%', '75%', '0%', '25%']);
    expect(html).toContain('US$−10 billion');
  });

  test('may be a line, with its figures for those who can’t see it', () => {
    const html = renderPage(
      makeChart(
        'kind: line',
        'title: Calls',
        'unit: "%"',
        'data: |',
        '  2021, 1',
        '  2022, 3',
        '  2023, 2, estimate',
      ),
    );
    const [line] = findAll(html, 'polyline');
    const heights = String(line?.attributes.points)
      .split(' ')
      .map((point) => Number(point.split(',')[1]));
    const [low = 0, high = 0, middle = 0] = heights;
    expect(high).toBeLessThan(middle);
    expect(middle).toBeLessThan(low);
    expect(findAll(html, 'strong').map(({ text }) => text)).toEqual(['1%', '3%', '2%']);
  });

  test('that is a line has room for the figures beside it, however long they are', () => {
    const html = renderPage(
      makeChart('kind: line', 'title: Calls', 'data: { 2021: 5, 2022: 1234567890 }'),
    );
    const [figure] = findAll(html, 'text').filter(({ text }) => text === '1,000,000,000');
    // A digit is seven units wide and a comma half of that.
    expect(Number(figure?.attributes.x)).toBeGreaterThan(10 * 7 + 3 * 3.5);
    const lines = findAll(html, 'line').map(({ attributes }) => Number(attributes.x1));
    expect(Math.min(...lines)).toBeGreaterThan(Number(figure?.attributes.x));
  });

  test('that is a line has as many labels below it as fit', () => {
    const data = ['March', 'April', 'May', 'June', 'July'].map(
      (month, at) => `${month} 2024: ${at}`,
    );
    const html = renderPage(
      makeChart('kind: line', 'title: Calls', `data: { ${data.join(', ')} }`),
    );
    const labels = findAll(html, 'text').filter(({ text }) => text.includes('2024'));
    expect(labels.map(({ text }) => text)).toEqual(['March 2024', 'May 2024', 'July 2024']);
  });

  test('is compared, copied and converted as the table that it is', () => {
    const body = makeChart(...bars, 'data: { 2022: 20 }');
    const { blocks } = renderBody(body, { text: (words) => words.replace('Ships', '船') });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(blocks[1]?.text).toContain('US$20 billion');
    expect(blocks[1]?.html).toContain('船');
    const options = { link: (href: string) => href, image: () => undefined };
    const copy = renderMarkdown(parseBlocks(body, options).parsed, options)[1];
    expect(copy).toMatch(/\| Ships .*Harbour office.*\n.*\n\| 2022 \| US\$20 billion/);
  });

  test('may have commas in quotation marks, and every sign for less than nothing', () => {
    const html = renderPage(
      makeChart('kind: bars', 'title: Ships', 'data: |', '  "Port, north", "1,200"', '  South, −5'),
    );
    expect(findAll(html, 'th').map(({ text }) => text)).toEqual(['Port, north', 'South']);
    expect(findAll(html, 'strong').map(({ text }) => text)).toEqual(['1,200', '−5']);
    const [north, south] = findAll(html, 'rect').map(({ attributes }) => attributes);
    expect(Number.parseFloat(String(south?.width))).toBeCloseTo(0.41, 1);
    expect(Number.parseFloat(String(north?.width))).toBeCloseTo(99.59, 1);
  });

  test('may have its name in capitals', () => {
    const html = renderPage('```Chart\nkind: bars\ntitle: Ships\ndata: { 2022: 20 }\n```');
    expect(findAll(html, 'caption')[0]?.text).toBe('Ships');
  });

  test('writes nothing of an editor’s as markup', () => {
    const html = renderPage(makeChart('kind: bars', 'title: <b>x</b>', 'data: { "<script>": 1 }'));
    expect(findAll(html, 'script')).toEqual([]);
    expect(findAll(html, 'caption')[0]?.text).toBe('<b>x</b>');
  });

  test('belongs to the language that it is written in', () => {
    const chinese = '```chart\nkind: bars\ntitle: 船只数量\ndata:\n  二月: 3\n```';
    const english = '```chart\nkind: bars\ntitle: Number of ships\ndata:\n  February: 3\n```';
    const { bodies } = splitLanguages(`${english}\n\n${chinese}\n`);
    expect(bodies.en).not.toContain('船只');
    expect(bodies.zh).not.toContain('ships');
  });
});

describe('faults of a chart have their place in the file', () => {
  test.each([
    [
      ['kind: bars', 'title: Ships', 'colour: red', 'data: { a: 1 }'],
      '6:1 chart-field colour unknown',
    ],
    [['kind: pie', 'title: Ships', 'data: { a: 1 }'], '4:7 chart-field pie kind'],
    [['kind: bars', 'data: { a: 1 }'], '3:1 chart-field title missing'],
    [['kind: bars', 'title: Ships', 'data:', '  2022: many'], '7:3 chart-value figure 2022: many'],
    [['kind: bars', 'title: Ships', 'data:', '  2022: US$5'], '7:3 chart-value figure 2022: US$5'],
    [
      ['kind: bars', 'title: Ships', 'data: |', '  2022, 1', '', '  2023; 2'],
      '9:3 chart-value figure 2023; 2',
    ],
    // Half of the figure would be taken for a note.
    [
      ['kind: bars', 'title: Ships', 'data: |', '  2022, 1,200'],
      '7:3 chart-value group 2022, 1,200',
    ],
    [['kind: bars', 'title:', 'data: { a: 1 }'], '5:7 chart-field title text'],
    [['kind: bars', 'title: { en: Ships }', 'data: { a: 1 }'], '5:8 chart-field title text'],
    [['kind: bars', 'title: Ships', 'unit: [t]', 'data: { a: 1 }'], '6:7 chart-field unit text'],
    [
      ['kind: bars', 'title: Ships', 'title: Boats', 'data: { a: 1 }'],
      '6:1 chart-field title twice',
    ],
    [['kind: bars', 'title: Ships', 'data:', '  a: 1', '  a: 2'], '8:3 chart-value twice a: 2'],
    [['kind: bars', 'title: Ships', 'data: |', '  a, 1', '  a, 2'], '8:3 chart-value twice a, 2'],
    [['kind: bars', 'title: Ships', 'data: |', '  "a, 1'], '7:3 chart-value quote "a, 1'],
    [['kind: bars', 'title: Ships', 'data: |', '  , 1'], '7:3 chart-value label , 1'],
    [['kind: bars', 'title: Ships', 'data: { a: 0x10 }'], '6:9 chart-value figure a: 0x10'],
    [['kind: bars', 'title: Ships', 'data: { a: "1,20" }'], '6:9 chart-value figure a: 1,20'],
    // The figure has no place, and the rest of the unit is lost.
    [
      ['kind: bars # a note', 'title: "Ships" # meant', 'data: # meant', '  a: 1'],
      '4:12 hash-comment # a note',
    ],
    [
      ['kind: bars', 'title: Ships', 'unit: NOK # a kg', 'data: { a: 1 }'],
      '6:11 hash-comment # a kg',
    ],
    [['kind: bars', 'title: Ships', 'unit: # a kg', 'data: { a: 1 }'], '6:7 hash-comment # a kg'],
    [['kind: bars', 'title: Ships', 'data:', '  a: 1 # so far'], '7:8 hash-comment # so far'],
    [['kind: bars', 'title: Ships', 'data:'], '6:6 chart-value none '],
    [['kind: bars', 'title: Ships', 'data: [1, 2]'], '6:7 chart-value none '],
    [
      [
        'kind: bars',
        'title: Ships',
        'data:',
        ...Array.from({ length: 201 }, (_, n) => `  ${n}: 1`),
      ],
      '7:3 chart-value many  201 200',
    ],
    [['kind: bars', 'title: Ships: and more'], '5:8 chart-unreadable title: Ships: and more'],
  ])('%j', (lines, fault) => {
    expect(listFaults(makeChart(...lines))).toEqual([fault]);
  });
});

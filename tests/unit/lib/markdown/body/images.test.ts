import { describe, expect, test } from 'vitest';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { listFaults, renderBody, renderPage } from '@/tests/unit/lib/markdown/renderBody';

describe('images', () => {
  test('a paragraph of nothing else is a figure with the title as caption', () => {
    const html = renderPage('![会场](hall.jpg "成都，1月10日")', {
      image: (src) => ({ src: `/media/${src}`, width: 640, height: 480 }),
    });
    expect(findAll(html, 'img').map(({ attributes }) => attributes)).toEqual([
      {
        src: '/media/hall.jpg',
        alt: '会场',
        width: '640',
        height: '480',
        loading: 'lazy',
        decoding: 'async',
      },
    ]);
    expect(findAll(html, 'figcaption').map(({ text }) => text)).toEqual(['成都，1月10日']);
  });

  test('without a title there is no caption', () => {
    expect(findAll(renderPage('![A hall](hall.jpg)'), 'figcaption')).toEqual([]);
  });

  test('an image among words stays in its line', () => {
    const { blocks } = renderBody('The seal ![a seal](seal.png) of the paper');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(findAll(blocks[0]?.html ?? '', 'figure')).toEqual([]);
    expect(findAll(blocks[0]?.html ?? '', 'img')).toHaveLength(1);
  });

  test('what comes in several formats is a picture, in a figure and in its line', () => {
    const sources = [
      { type: 'image/avif', srcset: '/a-480.avif 480w, /a-800.avif 800w', sizes: '100vw' },
      { type: 'image/webp', srcset: '/a-480.webp 480w', sizes: '100vw' },
    ];
    const html = renderPage('![A hall](hall.jpg)\n\nThe ![seal](hall.jpg) here', {
      image: () => ({ src: '/a-480.webp', width: 480, height: 240, sources }),
    });
    expect(findAll(html, 'picture').map(({ attributes }) => attributes)).toEqual([{}, {}]);
    expect(findAll(html, 'source').map(({ attributes }) => attributes)).toEqual([
      ...sources,
      ...sources,
    ]);
    expect(findAll(html, 'img').map(({ attributes }) => attributes.alt)).toEqual([
      'A hall',
      'seal',
    ]);
    expect(findAll(html, 'figure')).toHaveLength(1);
  });

  test('the paper is asked for each image, with its place', () => {
    const asked: string[] = [];
    inspectBlocks('![a](a.jpg)\n\nAn ![b](b.jpg) inside, ![c][c]\n\n[c]: c.jpg', {
      link: (href) => href,
      image: (src, { line, column }) => {
        asked.push(`${src} ${line}:${column}`);
        return { src };
      },
    });
    expect(asked).toEqual(['a.jpg 1:1', 'b.jpg 3:4', 'c.jpg 3:24']);
  });

  test('without an answer the description stands in its place, and the block keeps its kind', () => {
    const { blocks } = renderBody('![The hall](hall.jpg)\n\nA ![seal](s.png).', {
      image: () => undefined,
    });
    expect(blocks.map(({ kind, html }) => [kind, findAll(html, 'img').length])).toEqual([
      ['image', 0],
      ['paragraph', 0],
    ]);
    expect(blocks.map(({ html }) => html).join()).toContain('The hall');
  });

  test.each([
    ['![](hall.jpg)', ['1:1 image-without-alt hall.jpg']],
    ['A ![  ](hall.jpg)', ['1:3 image-without-alt hall.jpg']],
    ['![x](data:image/png;base64,AAAA)', ['1:1 unsafe-link data:image/png;base64,AAAA']],
    ['![x](mailto:a@b.example)', ['1:1 unsafe-link mailto:a@b.example']],
    ['![A hall](hall.jpg)', []],
  ])('%s', (body, faults) => {
    expect(listFaults(body)).toEqual(faults);
  });
});

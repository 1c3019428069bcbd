import { describe, expect, test } from 'vitest';
import { articleYaml, type Files, makePaper, markdown } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const en = 'content/articles/forum/en.md';
const article = 'content/articles/forum/article.yaml';
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const png = makePng(16, 9);

/** The beginning of a PNG that says its size: the signature and the header (PNG, 5.3 and 11.2.1). */
function makePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4);
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  return Buffer.concat([signature, header]);
}

const image = (file: string): string =>
  articleYaml(`image: { file: '${file}', alt: { en: a, zh: b } }\n`);

/** What is wrong, the files, and what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'a picture that is missing',
    { [article]: image('cover.jpg') },
    [
      'articles/forum/article.yaml:3:16 There is no picture “cover.jpg” in articles/forum. → Put the file there, or remove the line. Upper and lower case must match.',
    ],
  ],
  [
    'a picture whose name has other letters',
    { [article]: image('cover.jpg'), 'content/articles/forum/Cover.jpg': 'x' },
    [
      'articles/forum/Cover.jpg:1:1 “Cover.jpg” is not a picture that browsers can show, whatever its name says. → Open it in an image editor and save it as JPEG, PNG, WebP, AVIF or GIF. HEIC from a phone has to be converted as well.',
      'articles/forum/article.yaml:3:16 There is no picture “cover.jpg” in articles/forum. Did you mean “Cover.jpg”? → Write “Cover.jpg”, or put “cover.jpg” there.',
    ],
  ],
  [
    'a picture in another folder',
    { [article]: image('../visit/cover.jpg') },
    [
      'articles/forum/article.yaml:3:16 The picture “../visit/cover.jpg” is not in the article’s own folder. → Put the file into the folder of the article and write only its name, such as cover.jpg.',
    ],
  ],
  [
    'a picture that is a page of the web',
    { [article]: image('https://x.example/cover.jpg') },
    [
      'articles/forum/article.yaml:3:16 The picture “https://x.example/cover.jpg” is not in the article’s own folder. → Put the file into the folder of the article and write only its name, such as cover.jpg.',
    ],
  ],
  [
    'an SVG',
    { [article]: image('cover.svg'), 'content/articles/forum/cover.svg': '<svg/>' },
    [
      'articles/forum/article.yaml:3:16 The picture “cover.svg” is an SVG. These can contain programs, so the paper accepts none. → Save it as PNG or WebP.',
      'articles/forum/cover.svg:1:1 Nothing reads “cover.svg”, so it will not appear in the paper. → Move it elsewhere or delete it. Only these are read here: article.yaml, en.md, zh.md, bilingual.md.',
    ],
  ],
  [
    'an SVG under another name',
    {
      [article]: image('cover.png'),
      'content/articles/forum/cover.png': '<?xml version="1.0"?><svg/>',
    },
    [
      'articles/forum/article.yaml:3:16 The picture “cover.png” is an SVG. These can contain programs, so the paper accepts none. → Save it as PNG or WebP.',
    ],
  ],
  [
    'a file that is no picture',
    { [article]: image('cover.jpg'), 'content/articles/forum/cover.jpg': '%PDF-1.4' },
    [
      'articles/forum/article.yaml:3:16 “cover.jpg” is not a picture that browsers can show, whatever its name says. → Open it in an image editor and save it as JPEG, PNG, WebP, AVIF or GIF. HEIC from a phone has to be converted as well.',
    ],
  ],
  [
    'a picture of another kind than its name says',
    { [article]: image('cover.jpg'), 'content/articles/forum/cover.jpg': png },
    [
      'articles/forum/article.yaml:3:16 “cover.jpg” is a PNG, but its name says otherwise. → Rename it so that it ends in .png, and write its new name where the article shows it.',
    ],
  ],
  [
    'a picture cut short',
    { [article]: image('cover.png'), 'content/articles/forum/cover.png': signature },
    [
      'articles/forum/article.yaml:3:16 “cover.png” can’t be read: the picture is damaged or cut short. → Open it in an image editor, export it again and replace the file.',
    ],
  ],
  [
    'a picture of too many pixels',
    { [article]: image('cover.png'), 'content/articles/forum/cover.png': makePng(40000, 30000) },
    [
      'articles/forum/article.yaml:3:16 “cover.png” is 40,000 × 30,000 pixels, more than can be processed. → Make it smaller: 4,000 pixels is plenty, and readers never get more than 1,600.',
    ],
  ],
  [
    'a screenshot that is too tall',
    { [article]: image('cover.png'), 'content/articles/forum/cover.png': makePng(1080, 20000) },
    [
      'articles/forum/article.yaml:3:16 “cover.png” is 1,080 × 20,000 pixels: too tall, since at the width that readers get a picture can have 16,383 pixels of height. → Cut it into several pictures, one below the other, each with a description of its own.',
    ],
  ],
  [
    'a picture of too many bytes',
    {
      [article]: image('cover.png'),
      'content/articles/forum/cover.png': Buffer.concat([png, Buffer.alloc(26 * 1024 * 1024)]),
    },
    [
      'articles/forum/article.yaml:3:16 “cover.png” is 27 MB; a picture may be at most 25 MB. → Export it again, as JPEG and no wider than 4,000 pixels: readers never get more than 1,600.',
    ],
  ],
  [
    'pictures in a body',
    {
      [en]: markdown(
        '![a](photo.jpg)\n\n![b](../visit/x.jpg)\n\n![c](https://x.example/z.jpg)\n\n![](ok.png)\n\n![d](./ok.png)\n\n![e](text.png)\n',
      ),
      'content/articles/forum/ok.png': png,
      'content/articles/forum/text.png': 'x',
    },
    [
      'articles/forum/en.md:6:1 There is no picture “photo.jpg” in articles/forum. → Put the file there, or remove the line. Upper and lower case must match.',
      'articles/forum/en.md:8:1 The picture “../visit/x.jpg” is not in the article’s own folder. → Put the file into the folder of the article and write only its name, such as cover.jpg.',
      'articles/forum/en.md:10:1 The picture “https://x.example/z.jpg” is not in the article’s own folder. → Put the file into the folder of the article and write only its name, such as cover.jpg.',
      'articles/forum/en.md:12:1 The picture “ok.png” has no description for those who can’t see it. → Describe the picture between the square brackets: ![The hall in Chengdu](hall.jpg).',
      'articles/forum/en.md:12:1 “ok.png” can’t be read: the picture is damaged or cut short. → Open it in an image editor, export it again and replace the file.',
      'articles/forum/en.md:14:1 “ok.png” can’t be read: the picture is damaged or cut short. → Open it in an image editor, export it again and replace the file.',
      'articles/forum/en.md:16:1 “text.png” is not a picture that browsers can show, whatever its name says. → Open it in an image editor and save it as JPEG, PNG, WebP, AVIF or GIF. HEIC from a phone has to be converted as well.',
    ],
  ],
];

describe('Images', () => {
  test.each(cases)('%s', async (_, files, faults) => {
    expect(await tellFaults(makePaper(files))).toEqual(faults);
  });
});

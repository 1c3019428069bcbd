import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { checkPictures } from '@/lib/content/articles/checkPictures';
import { readArticle } from '@/lib/content/articles/readArticle';
import { getArticleFolder, readContent } from '@/lib/content/paper/readContent';
import { readOutline } from '@/lib/content/paper/readOutline';
import { getFaultText } from '@/lib/fault/getFaultText';
import { readPictures } from '@/lib/media/picture';
import { renderPicture } from '@/lib/media/renderPicture';
import { renderText } from '@/lib/page/body';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { articleYaml, type Files, makePaper, markdown } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const folder = 'content/articles/forum';
const damaged =
  'can’t be read: the picture is damaged or cut short. → Open it in an image editor, export it again and replace the file.';

const formats = ['jpeg', 'png', 'webp', 'gif', 'avif'] as const;
const pictures = new Map<string, Buffer>();

beforeAll(async () => {
  const pixels = Buffer.from(Array.from({ length: 90 * 60 * 3 }, (_, at) => (at * 7919) % 251));
  const picture = sharp(pixels, { raw: { width: 90, height: 60, channels: 3 } });
  for (const format of formats) {
    pictures.set(format, await picture.clone().toFormat(format).toBuffer());
  }
});

function getPicture(format: string): Buffer {
  return pictures.get(format) ?? Buffer.alloc(0);
}

function cutShort(format: string): Buffer {
  const whole = getPicture(format);
  return whole.subarray(0, whole.length * 0.8);
}

/** The paper’s article `forum` with these files, read from the disk. */
function readForum(files: Files) {
  const root = makePaper(files);
  const { content } = readContent(`${root}/content`);
  const article = content.articles.find(({ slug }) => slug === 'forum');
  if (!article) throw new Error('The article has errors.');
  const { bodies } = readArticle(getArticleFolder(readOutline(`${root}/content`), 'forum'));
  return { root, content, article, bodies };
}

async function tellPictures(files: Files): Promise<readonly string[]> {
  const { root, article, bodies } = readForum(files);
  const faults = await checkPictures(article.folder, bodies);
  return faults.map((fault) => {
    const { what, fix } = getFaultText(fault, 'en');
    const place = `${fault.file}:${fault.line}:${fault.column}`;
    return `${place} ${what} → ${fix}`.replaceAll(`${root}/content/articles/forum/`, '');
  });
}

describe('Pictures that do not decode', () => {
  test('are told at every line that names them', async () => {
    const faults = await tellPictures({
      [`${folder}/article.yaml`]: articleYaml('image: { file: a b.jpg, alt: { en: a, zh: b } }\n'),
      [`${folder}/en.md`]: markdown('Text.\n\n![A hall](a%20b.jpg)\n\nSee ![it](<a b.jpg>).\n'),
      [`${folder}/a b.jpg`]: cutShort('jpeg'),
    });
    expect(faults).toEqual([
      `article.yaml:3:16 “a b.jpg” ${damaged}`,
      `en.md:8:1 “a b.jpg” ${damaged}`,
      `en.md:10:5 “a b.jpg” ${damaged}`,
    ]);
  });

  test.each(formats)(
    'are found in the format %s, and nothing where it is whole',
    async (format) => {
      const name = `x.${format}`;
      expect(await tellPictures({ [`${folder}/${name}`]: getPicture(format) })).toEqual([]);
      expect(await tellPictures({ [`${folder}/${name}`]: cutShort(format) })).toEqual([
        `${name}:1:1 “${name}” ${damaged}`,
      ]);
    },
  );

  test.each(['gif', 'webp'] as const)('that move are told in the format %s', async (format) => {
    const raw = { width: 8, height: 16, channels: 3, pageHeight: 8 } as const;
    const moving = await sharp(Buffer.alloc(8 * 16 * 3).fill(200, 192), { raw })
      .toFormat(format)
      .toBuffer();
    const name = `x.${format}`;
    expect(await tellPictures({ [`${folder}/${name}`]: moving })).toEqual([
      `${name}:1:1 “${name}” moves, but readers get only its first frame. → Save the frame that tells most as a picture of its own, or show the steps in several pictures.`,
    ]);
  });

  test('are told at the file where nothing names them', async () => {
    expect(await tellPictures({ [`${folder}/x.png`]: 'x' })).toEqual([
      'x.png:1:1 “x.png” is not a picture that browsers can show, whatever its name says. → Open it in an image editor and save it as JPEG, PNG, WebP, AVIF or GIF. HEIC from a phone has to be converted as well.',
    ]);
  });

  test('are those that a build could not render, wherever they are cut or damaged', async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const damage = fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 3 });
    const cut = fc.oneof(fc.constant(1), share);
    const format = fc.constantFrom(...formats);
    await fc.assert(
      fc.asyncProperty(format, cut, damage, async (own, length, changes) => {
        const data = Buffer.from(getPicture(own)).subarray(0, getPicture(own).length * length);
        for (const [at, byte] of changes) data[Math.floor(at * data.length)] = byte;
        const path = makeFolder({ [`x.${own}`]: data });
        if ((await checkPictures(path, [])).length > 0) return;
        for (const picture of readPictures(path)) {
          for (const variant of picture.variants) {
            const { width } = await sharp(await renderPicture(picture, variant)).metadata();
            expect(width).toBe(variant.width);
          }
        }
      }),
      { numRuns: 200, examples: [['jpeg', 1, [[0.9999, 157]]]] },
    );
  });
});

/** Names of files, each as an editor may write it in Markdown. */
const names: readonly (readonly [string, readonly string[]])[] = [
  ['q?x#y%20.jpg', ['q%3Fx%23y%2520.jpg', '<q?x#y%20.jpg>']],
  ['100%.jpg', ['100%25.jpg', '100%.jpg', './100%25.jpg']],
  ['two words.jpg', ['two%20words.jpg', '<two words.jpg>']],
  ['#1.jpg', ['%231.jpg', '<#1.jpg>']],
  ['a+b&c=d;e.jpg', ['a+b&c=d;e.jpg']],
  ['图片 ①.jpg', ['%E5%9B%BE%E7%89%87%20%E2%91%A0.jpg', '<图片 ①.jpg>']],
  ['"quoted" \'name\'.jpg', ['%22quoted%22%20%27name%27.jpg']],
  ['<b>.jpg', ['%3Cb%3E.jpg']],
  ['[1](2).jpg', ['%5B1%5D(2).jpg']],
  ['%2F.jpg', ['%252F.jpg', '%2F.jpg']],
  ['🚢.jpg', ['🚢.jpg']],
  [`${'long-'.repeat(50)}.jpg`, [`${'long-'.repeat(50)}.jpg`]],
];

describe('Pictures of any name', () => {
  test.each(names)(
    '%s is published at an address that needs no encoding',
    async (name, written) => {
      const files = {
        [`${folder}/article.yaml`]: articleYaml(
          `image: { file: ${JSON.stringify(name)}, alt: { en: a, zh: b } }\n`,
        ),
        [`${folder}/en.md`]: markdown(written.map((src) => `![A](${src})\n\n`).join('')),
        [`${folder}/${name}`]: getPicture('jpeg'),
      };
      expect(await tellFaults(makePaper(files))).toEqual([]);
      expect(await tellPictures(files)).toEqual([]);
      const { content, article } = readForum(files);
      const archive = buildArchive(content, { now: Date.UTC(2025, 0), drafts: false });
      const [edition] = archive.editions;
      const text = article.texts.en;
      if (!edition || !text) throw new Error('The paper has no English.');
      const html = renderText({ archive, edition, record: article }, text)
        .map((block) => block.html)
        .join('');
      const addresses = [...html.matchAll(/ src="([^"]*)"/g)].map((match) => match[1]);
      expect(addresses).toHaveLength(written.length);
      for (const address of addresses)
        expect(address).toMatch(/^\/media\/forum\/[a-z0-9-]{1,120}-90\.webp$/);
    },
  );
});

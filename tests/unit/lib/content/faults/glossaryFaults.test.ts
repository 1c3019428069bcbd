import { describe, expect, test } from 'vitest';
import { getTraditionalNames } from '@/lib/archive/buildArchive';
import { readContent } from '@/lib/content/paper/readContent';
import { makePaper } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const head = 'kind,en,zh,aliases.en,aliases.zh,traditional,check\n';

const makeGlossary = (csv: string) => makePaper({ 'content/glossary.csv': csv });

/** What is wrong, the table, and how what the editor reads begins. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an open quotation mark',
    `${head}person,"Li, Wen,李文,,,,\n`,
    ['2:8 A quotation mark is opened'],
  ],
  [
    'an open quotation mark, with names after it',
    `${head}\nperson,"Li, Wen,李文,,,,\nperson,Li Min,李敏,,,,\n`,
    ['3:8 A quotation mark is opened'],
  ],
  [
    'another word than “no” for a name that is not checked',
    `${head}person,Li Wen,李文,,,,yes\n`,
    ['2:21 “check” is “yes”; it must be “no” or left out. → Write “no”, or leave it empty.'],
  ],
  ['a mark inside a cell', `${head}person,Li "W" Wen,李文,,,,\n`, ['2:8 A quotation mark stands']],
  ['text after a mark', `${head}person,"Li" Wen,李文,,,,\n`, ['2:8 Something follows']],
  [
    'a misspelt column',
    'kind,en,zh,alias.zh\n',
    ['1:12 “alias.zh” is no column of the glossary, or is there twice. Did you mean “aliases.zh”?'],
  ],
  [
    'a column twice',
    'kind,en,zh,en\n',
    ['1:12 “en” is no column of the glossary, or is there twice'],
  ],
  ['no line of columns', '', ['1:1 The first line has no column “kind”']],
  [
    'semicolons for commas',
    'kind;en;zh\nperson;Li Wen;李文\n',
    ['1:1 “kind;en;zh” is no column', '1:1 The first line has no column “kind”'],
  ],
  [
    'languages that have changed places',
    `${head}person,李文,Li Wen,,,,\norganisation,PEN,PEN,,,,\n`,
    ['2:1 “en” is in Chinese here, and “zh” isn’t: the two are swapped. → Swap the two texts.'],
  ],
  [
    'too few cells',
    'kind,en,zh\nperson,Li Wen\n',
    ['2:1 This line has 2 cells; the first line names 3'],
  ],
  [
    'a comma in a name',
    'kind,en,zh\norganisation,Acme, Inc.,顶点\n',
    ['2:1 This line has 4 cells'],
  ],
  ['nothing in a cell', 'kind,en,zh\n\nperson,Li Wen,\n', ['3:15 “zh” is empty in this line']],
  [
    'another kind',
    'kind,en,zh\nfirm,"Acme, Inc.",顶点\n',
    ['2:1 “kind” is “firm”; it must be one of: organisation, person, place, event, subject.'],
  ],
  [
    'another word than no',
    `${head}person,Li Wen,李文,,,,yes\n`,
    ['2:21 “check” is “yes”; it must be'],
  ],
  [
    'a name over two lines, and one after it',
    'kind,en,zh\nperson,"Li\nWen",李文\nperson,,李敏\n',
    ['4:8 “en” is empty in this line'],
  ],
  [
    'a topic’s name',
    'kind,en,zh\nplace,Chengdu,成都市\n',
    ['2:7 “Chengdu” is a name of “chengdu” too'],
  ],
  [
    'a name twice',
    'kind,en,zh\nperson,Li Wen,李文\nperson,Lee Wen,李文\n',
    ['3:16 “李文” is a name of'],
  ],
];

describe('Of glossary.csv, an editor is told of', () => {
  test.each(cases)('%s', async (_, csv, told) => {
    const faults = await tellFaults(makeGlossary(csv));
    expect(faults).toEqual(told.map((text) => expect.stringContaining(`glossary.csv:${text}`)));
  });
});

describe('Of glossary.csv', () => {
  test('names are read with their aliases, and those that are not checked', () => {
    const folder = makeGlossary(
      `${head}person,Li Wen,李文,Li; L. Wen,小李；老李,,\nplace,Yu,余华,,,余華,no\n`,
    );
    const { content, faults } = readContent(`${folder}/content`);
    expect(faults).toEqual([]);
    expect(content.names).toEqual([
      expect.objectContaining({
        line: 2,
        type: 'person',
        name: { en: 'Li Wen', zh: '李文' },
        aliases: { en: ['Li', 'L. Wen'], zh: ['小李', '老李'] },
        isChecked: true,
      }),
      expect.objectContaining({ line: 3, traditional: '余華', isChecked: false }),
    ]);
    expect(getTraditionalNames(content)).toContainEqual({
      simplified: '余华',
      traditional: '余華',
    });
  });

  test('two people may have one family name', async () => {
    const csv = `${head}person,Li Wen,李文,Li,,,\nperson,Li Min,李敏,Li,,,\n`;
    expect(await tellFaults(makeGlossary(csv))).toEqual([]);
  });

  test('columns may stand in another order, and a mark of the byte order before them', async () => {
    expect(await tellFaults(makeGlossary('\uFEFFzh,kind,en\r\n李文,person,Li Wen\r\n'))).toEqual(
      [],
    );
  });
});

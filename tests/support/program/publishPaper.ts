import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import type { Article, Author, Topic } from '@/lib/content/records';
import type { Site } from '@/lib/content/site';
import { getFaultText } from '@/lib/fault/getFaultText';
import type { Assets } from '@/lib/publish/code/assets';
import { openOutput } from '@/lib/publish/output/output';
import { publishSite } from '@/lib/publish/publishSite';
import { createMaker } from '@/lib/publish/render/maker';
import { makeArticle, makeContent, site as plainSite } from '@/tests/support/papers/makeContent';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { makeRenderedPage } from './makeRenderedPage';
import { makeRoutes, makeWorkers } from './makeWorkers';

/** What the routes of a small paper give. */
const plainFiles = {
  'index.html': makeRenderedPage('<p><a href="/en/">English</a></p>'),
  '404.html': makeRenderedPage('<p>Nothing here</p>'),
  'en/index.html': makeRenderedPage('<p><a href="/en/articles/x/#p1">x</a></p>'),
  'en/404.html': makeRenderedPage('<p>Nothing here</p>'),
  'en/articles/x/index.html': makeRenderedPage('<p id="p1">An article.</p>'),
  'robots.txt': 'User-agent: *\n',
};

const script = 'localStorage.setItem("edition","en");';

export const plainAssets: Assets = {
  stylesheet: { address: '/assets/style.0123456789.css', text: 'p{color:red}', integrity: '' },
  scripts: {
    '/courier.js': {
      address: '/assets/courier.0123456789.js',
      text: script,
      integrity: 'sha256-a',
    },
    '/unused.js': { address: '/assets/unused.0123456789.js', text: script, integrity: 'sha256-b' },
  },
};

export interface TestPaper {
  /** What routes give, over the plain files. */
  readonly files?: Readonly<Record<string, string>>;
  readonly articles?: readonly Article[];
  readonly unpublished?: readonly Article[];
  readonly topics?: readonly Topic[];
  readonly authors?: readonly Author[];
  readonly site?: Site;
  readonly assets?: Assets;
  /** Of the code; without it, what routes give. */
  readonly version?: string;
  readonly precompress?: boolean;
  readonly editor?: ReadonlyMap<string, Buffer>;
  /** Of an earlier publish, to publish over it. */
  readonly root?: string;
}

/** Publishes a paper whose routes give these files. */
export async function publishPaper({
  files = {},
  articles = [makeArticle('x')],
  unpublished = [],
  topics = [],
  authors = [],
  site = plainSite,
  assets = plainAssets,
  version = JSON.stringify(files),
  precompress = false,
  editor,
  root = makeFolder({ 'out.txt': '' }),
}: TestPaper) {
  const outFolder = join(root, 'out');
  const content = makeContent({ site, articles, topics, authors });
  const now = Date.parse('2025-01-01');
  const archive = buildArchive(content, { now, drafts: false });
  const all = makeContent({ articles: [...articles, ...unpublished], topics, authors });
  const options = {
    archive,
    precompress,
    unpublished: getUnpublished(all, archive),
  };
  const code = { version, assets };
  const routes = makeRoutes({ ...plainFiles, ...files });
  const output = openOutput(outFolder);
  const published = await publishSite({
    ...options,
    code,
    output,
    ...(editor && { editor }),
    startWorkers: (folder) => makeWorkers(createMaker({ ...options, assets, routes, folder })),
  }).finally(output.close);
  const read = (file: string) => readFileSync(join(outFolder, file), 'utf8');
  const words = published.faults.map((fault) => getFaultText(fault, 'en').what);
  return { ...published, root, outFolder, words, read };
}

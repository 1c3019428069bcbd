import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import type { Article, Topic } from '@/lib/content/records';
import { getFaultText } from '@/lib/fault/getFaultText';
import { publishSite } from '@/lib/publish/publishSite';
import { makeArticle, makeContent } from './makeContent';
import { makeExportedPage } from './makeExportedPage';
import { makeFolder } from './makeFolder';

/** What Next exports of a small paper. */
export const plainExport = {
  '_next/static/chunks/a.css': 'p{color:red}',
  '_next/static/chunks/b.js': 'react()',
  'courier.js': '// Ours.\nlocalStorage.setItem("edition", "en");\n',
  'index.html': makeExportedPage('<p><a href="/en/">English</a></p>'),
  'index.txt': 'flight data',
  '404.html': makeExportedPage('<p>Nothing here</p>'),
  'en/index.html': makeExportedPage('<p><a href="/en/articles/x/#p1">x</a></p>'),
  'en/404/index.html': makeExportedPage('<p>Nothing here</p>'),
  'en/topics/-/index.html': makeExportedPage('<p>placeholder</p>'),
  'en/articles/x/index.html': makeExportedPage('<p id="p1">An article.</p>'),
  'en/articles/x/__next._tree.txt': 'flight data',
  'robots.txt': 'User-agent: *\n',
};

interface Paper {
  readonly files?: Readonly<Record<string, string>>;
  readonly articles?: readonly Article[];
  readonly unpublished?: readonly Article[];
  readonly topics?: readonly Topic[];
}

/** Publishes an export with these files over the plain ones. */
export async function publishPaper({
  files = {},
  articles = [makeArticle('x')],
  unpublished = [],
  topics = [],
}: Paper) {
  const root = makeFolder({ 'out.txt': '' });
  const outFolder = join(root, 'out');
  const content = makeContent({ articles, topics });
  const now = Date.parse('2025-01-01');
  const archive = buildArchive(content, { now, drafts: false });
  const exportFolder = makeFolder({ ...plainExport, ...files });
  const all = makeContent({ articles: [...articles, ...unpublished], topics });
  const run = () =>
    publishSite({ exportFolder, outFolder, archive, unpublished: getUnpublished(all, archive) });
  const faults = await run();
  const read = (file: string) => readFileSync(join(outFolder, file), 'utf8');
  const words = faults.map((fault) => getFaultText(fault, 'en').what);
  return { root, outFolder, faults, words, read, run };
}

import { resolve } from 'node:path';
import { listFiles } from '@/lib/store/listFiles';
import { formatTable } from './formatTable';
import { measureBuild } from './measureBuild';
import { measurePages, type PageWeight } from './measurePages';
import { measureScores, type Score } from './measureScores';

/** Front, an article and a topic, in English and in Chinese. */
function choosePaths(files: readonly string[]): readonly string[] {
  return ['en', 'zh'].flatMap((edition) => {
    const find = (section: string) =>
      files.find((file) => new RegExp(`^${edition}/${section}/[^/]+/index\\.html$`).test(file));
    const found = [`${edition}/index.html`, find('articles'), find('topics')];
    return found.flatMap((file) => (file ? `/${file.replace(/index\.html$/, '')}` : []));
  });
}

function formatWeights(weights: readonly PageWeight[]): string {
  return formatTable(
    ['kind of page', 'pages', 'HTML', 'sent: HTML', 'CSS', 'JS', 'in all', 'heaviest'],
    weights.map((page) => [
      page.kind,
      page.pages,
      page.html,
      page.htmlSent,
      page.cssSent,
      page.jsSent,
      page.sent,
      page.heaviest,
    ]),
  );
}

function formatScores(scores: readonly Score[]): string {
  const names = Object.keys(scores[0]?.categories ?? {});
  return formatTable(
    ['Lighthouse, mobile', ...names, 'LCP, ms', 'CLS', 'lost on'],
    scores.map(({ path, categories, largestPaint, layoutShift, lost }) => [
      path,
      ...names.map((name) => categories[name]),
      largestPaint,
      layoutShift,
      lost.join(', ') || '–',
    ]),
  );
}

const outFolder = resolve('.cache/bench/out');
const { output: _, ...build } = await measureBuild(outFolder);
const files = listFiles(outFolder);
const weights = measurePages(outFolder);
const pages = weights.reduce((sum, weight) => sum + weight.pages, 0);
const perPage = { files: files.length / pages, seconds: build.seconds / pages };
const scores = await measureScores(outFolder, choosePaths(files));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ build, pages, perPage, weights, scores }, null, 2));
} else {
  const { seconds, processor, megabytes } = build;
  const facts = [
    `${pages} pages in ${seconds.toFixed(1)} s: ${(1000 * perPage.seconds).toFixed(0)} ms a page`,
    processor ? `${processor.toFixed(1)} s of all processors together` : '',
    `${files.length} files: ${perPage.files.toFixed(1)} a page, compressed variants among them`,
    megabytes ? `${megabytes.toFixed(0)} MB of memory at most, all processes together` : '',
  ];
  console.log([...facts, '', formatWeights(weights), '', formatScores(scores)].join('\n'));
}

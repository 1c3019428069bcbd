import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleMemory } from '@/tests/bench/run/sampleMemory';
import { makeRandom } from './faults/fault';
import { readPairs } from './pair';

/** How long `courier check` takes on a large paper: cold, again, and after an edit. */
const articles = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 10_000);
const paragraphs = 9;

const folder = mkdtempSync(join(tmpdir(), 'courier-bench-'));
try {
  writeArchive(join(folder, 'content'));
  console.log(`courier check on ${articles.toLocaleString('en')} articles in two languages`);
  await measure('cold');
  await measure('again');
  const edited = join(folder, 'content/articles/article-7/zh.md');
  appendFileSync(edited, '\n又写了一段。\n');
  await measure('after an edit');
} finally {
  rmSync(folder, { recursive: true });
}

function writeArchive(content: string): void {
  const pairs = readPairs(new URL('pairs.jsonl', import.meta.url));
  const random = makeRandom('archive');
  const pick = () => pairs[Math.floor(random() * pairs.length)];
  for (const name of ['site.yaml', 'topics', 'authors', 'pages']) {
    cpSync(join('content', name), join(content, name), { recursive: true });
  }
  cpSync('content/articles', join(content, 'articles'), { recursive: true });
  for (let place = 0; place < articles; place++) {
    const path = join(content, 'articles', `article-${place}`);
    const other = Math.floor(random() * articles);
    const own = Array.from({ length: paragraphs }, pick);
    mkdirSync(path);
    writeFileSync(
      join(path, 'article.yaml'),
      `published: 20${10 + (place % 14)}-0${1 + (place % 9)}-12\noriginal: en\n` +
        `authors: [software-courier]\n` +
        `topics: [china, russia, partnerships]\nrelated: [article-${(place + 1) % articles}]\n`,
    );
    const write = (language: 'en' | 'zh', head: string, link: string): void => {
      const body = own.map((pair) => pair?.[language]).join('\n\n');
      const front = `---\ntitle: ${head} ${place}\nsummary: ${head}\n---\n\n`;
      // Every third article has markup that needs the whole parser.
      const end = place % 3 === 0 ? `\n\n${link}` : '';
      writeFileSync(join(path, `${language}.md`), `${front}${body}${end}\n`);
    };
    write('en', 'News of the day', `See [another](../article-${other}/) of **the same** day.`);
    write('zh', '当日新闻', `另见**同日**的[报道](../article-${other}/)。`);
  }
}

/** One run as a process, its cache in the folder of the bench. */
async function measure(name: string): Promise<void> {
  const began = performance.now();
  const child = spawn('node', ['lib/cli/courier.mjs', 'check', '--json'], {
    env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory = sampleMemory(child.pid ?? 0);
  let processor = 0;
  const clock = setInterval(() => {
    processor = readProcessorTime(child.pid ?? 0) ?? processor;
  }, 100);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  await new Promise((resolve) => child.once('close', resolve));
  const megabytes = memory.stop();
  clearInterval(clock);
  const { errors, warnings } = JSON.parse(Buffer.concat(parts).toString());
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `  ${name.padEnd(14)} ${seconds.padStart(6)} s  ` +
      `${processor.toFixed(1).padStart(6)} s of processors  ${megabytes?.toFixed(0) ?? '–'} MB  ` +
      `${errors} errors, ${warnings} warnings`,
  );
}

/** Seconds of all its threads, by `/proc`, which only Linux has; it tells more on a busy machine. */
function readProcessorTime(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

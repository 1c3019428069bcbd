import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderEditor } from '@/lib/admin/renderEditor';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import { openArchive } from '@/lib/archive/readPaper';
import { compileSound } from '@/lib/cli/check/checkContent';
import { formatFaults } from '@/lib/cli/check/formatFaults';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { checkSiteUrl, getNow, getPreviewFolder } from '@/lib/cli/terminal/environment';
import { getLanguage } from '@/lib/cli/terminal/language';
import { onStop } from '@/lib/cli/terminal/onStop';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { checkWritePlace } from '@/lib/cli/terminal/writePlace';
import type { Content } from '@/lib/content/records';
import type { Fault } from '@/lib/fault/fault';
import { translate } from '@/lib/language/messages';
import { OperatorError } from '@/lib/language/operatorError';
import { recordChanges } from '@/lib/publish/changes/changeRecord';
import { type Code, compileCode } from '@/lib/publish/code/compileCode';
import { describeLimits } from '@/lib/publish/host/limits';
import { getRedirectNote } from '@/lib/publish/host/redirects';
import { type Output, openOutput } from '@/lib/publish/output/output';
import { getPartFolder, type Share } from '@/lib/publish/parts/part';
import type { PublishOptions } from '@/lib/publish/publication';
import { type Published, publishPart, publishSite } from '@/lib/publish/publishSite';
import { startWorkers } from '@/lib/publish/render/startWorkers';
import { checkFewer } from './checkFewer';

export interface BuildOptions {
  /** Write compressed variants of texts, for a host that does not compress by itself. */
  readonly precompress?: boolean;
  /** Publish although readers would have far fewer articles, or none that are dated after the clock. */
  readonly allowFewer?: boolean;
  /** Make only one of several parts, for a build that publishes all of them. */
  readonly shard?: Share;
  /** For editors: drafts and embargoed articles too, nothing for search engines, a folder of its own. */
  readonly preview?: boolean;
}

/**
 * `content/` → `OUT_DIR`. What was there stays until the new site is whole. Throws `CommandError`
 * where the content has a fault, the code does not compile or the site is not published.
 */
export async function buildSite(options: BuildOptions = {}): Promise<void> {
  const started = performance.now();
  checkSiteUrl();
  // Whatever reads the paper from here on, in workers too, has this one clock.
  process.env.SOURCE_DATE_EPOCH = String(Math.floor(getNow() / 1000));
  const folder = options.preview ? getPreviewFolder() : getOutFolder();
  checkWritePlace(folder, getLanguage(process.env));
  // Before any work is wasted: the folder has to be ours, and no other build at work on it.
  const output = explain(() => openOutput(folder));
  try {
    const content = await compileSound();
    if (options.shard) {
      await makePart(output, content, folder, options, options.shard);
      return;
    }
    const published = await publish(output, content, folder, options);
    const isChanged = published.made > 0 || published.removed > 0;
    if (isChanged && !options.preview) recordChanges(folder, published.state);
    const language = getLanguage(process.env);
    const note = getRedirectNote(readFileSync(join(folder, '_redirects'), 'utf8'), language);
    if (note !== undefined) console.log(note);
    console.log(formatSummary(folder, published, performance.now() - started));
    console.log(describeLimits(published, language));
  } finally {
    output.close();
  }
}

/** What was done, and at what cost. */
function formatSummary(folder: string, published: Published, milliseconds: number): string {
  const { made, kept, removed, files, bytes } = published;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  const seconds = (milliseconds / 1000).toFixed(1);
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  const values = { folder, made, kept, removed, files, megabytes, seconds, memory };
  return translate(getLanguage(process.env), 'build.built', values);
}

/** Makes a part of the site, to be carried to the machine that publishes. */
async function makePart(
  output: Output,
  content: Content,
  folder: string,
  options: BuildOptions,
  share: Share,
): Promise<void> {
  const { made, faults } = await run(output, content, folder, options, (how) =>
    publishPart(how, share),
  );
  if (faults.length > 0) throw createFaultError(faults);
  const part = getPartFolder(output.workspace, share);
  const values = { ...share, folder: part, files: made };
  console.log(translate(getLanguage(process.env), 'build.part', values));
}

/** Publishes the paper. */
async function publish(
  output: Output,
  content: Content,
  folder: string,
  options: BuildOptions,
): Promise<Published> {
  const published = await run(output, content, folder, options, publishWhole);
  if (published.faults.length > 0) throw createFaultError(published.faults);
  return published;
}

/** With the editor beside the pages, where the paper asks for it. */
async function publishWhole(options: PublishOptions): Promise<Published> {
  const { archive, preview } = options;
  if (!archive.site.admin || preview) return publishSite(options);
  return publishSite({ ...options, editor: await renderEditor() });
}

/** Works on a site with the paper and the code as they are, and stops on a signal. */
async function run<Result>(
  output: Output,
  content: Content,
  folder: string,
  { precompress = false, preview = false, allowFewer = false }: BuildOptions,
  work: (options: PublishOptions) => Promise<Result>,
): Promise<Result> {
  const archive = openArchive(content, { drafts: preview });
  if (!allowFewer) checkFewer(folder, archive, content);
  const { version, ...code } = await compile();
  let stopped: NodeJS.Signals | undefined;
  const options: PublishOptions = {
    output,
    archive,
    unpublished: getUnpublished(content, archive),
    code: { ...code, version: preview ? `${version} preview` : version },
    precompress,
    preview,
    startWorkers: (next) => {
      const { program, assets } = code;
      const workers = startWorkers(program, { assets, folder: next, precompress, preview });
      onStop((signal) => {
        stopped = signal;
        void workers.close();
      });
      return workers;
    },
    onMade: createProgressLines(),
  };
  try {
    return await work(options);
  } catch (error) {
    if (!stopped) throw error;
    const words = translate(getLanguage(process.env), 'build.stopped');
    throw new CommandError(words, stopped === 'SIGINT' ? 130 : 143);
  }
}

async function compile(): Promise<Code> {
  const compiled = await compileCode().catch((error: unknown) => {
    // esbuild lists what is wrong with places.
    if (error instanceof Error && 'errors' in error) throw new CommandError(error.message);
    throw error;
  });
  if ('faults' in compiled) throw createFaultError(compiled.faults);
  return compiled;
}

/** Why publishing stopped, in the words of `check`. */
function createFaultError(faults: readonly Fault[]): CommandError {
  const language = getLanguage(process.env);
  return new CommandError(
    formatFaults(faults, { language, articles: 0, isColoured: false }).trimEnd(),
  );
}

function explain<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    throw new CommandError(error.tell(getLanguage(process.env)));
  }
}

/** Milliseconds between two lines. */
const pause = 3000;

/** Prints every few seconds how far it has got. */
function createProgressLines(): (done: number, total: number) => void {
  const began = Date.now();
  let next = began + pause;
  return (done, total) => {
    const now = Date.now();
    if (now < next) return;
    next = now + pause;
    const rate = (1000 * done) / (now - began);
    const left = Math.ceil((total - done) / rate);
    const values = { done, total, rate: rate.toFixed(0), left };
    console.log(translate(getLanguage(process.env), 'build.progress', values));
  };
}

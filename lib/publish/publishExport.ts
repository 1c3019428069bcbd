import { join, resolve } from 'node:path';
import { getSiteUrl } from '@/lib/address/url';
import { buildArchive } from '@/lib/archive/buildArchive';
import { isPublished } from '@/lib/content/isPublished';
import { readContent } from '@/lib/content/readContent';
import { readClock } from '@/lib/date/readClock';
import type { Fault } from '@/lib/fault/fault';
import { recordChanges } from '@/lib/publish/changes/recordChanges';
import { createSearchCheck } from '@/lib/publish/check/createSearchCheck';
import { readClientModules } from '@/lib/publish/page/readClientModules';
import { PublishError } from './publishError';
import { publishSite } from './publishSite';
import type { Report } from './report';
import { sendReport } from './sendReport';

/** What Next tells its adapter when the export is written; a part of `NextAdapter` in `next`. */
interface Build {
  readonly projectDir: string;
  /** Where Next keeps its own files. */
  readonly distDir: string;
  /** `distDir` of the settings: where it exports to. */
  readonly config: { readonly distDir: string };
}

/** Publishes the export, or ends the process with exit code 1 and tells why. */
export async function publishExport({ projectDir, distDir, config }: Build): Promise<void> {
  const report = await publish(distDir, join(projectDir, config.distDir));
  if (!report) return;
  await sendReport(report);
  process.exit(1);
}

async function publish(nextFolder: string, exportFolder: string): Promise<Report | undefined> {
  try {
    const faults = await getFaults(nextFolder, exportFolder);
    return faults.length > 0 ? { faults } : undefined;
  } catch (error) {
    if (error instanceof PublishError) return { message: error.message };
    throw error;
  }
}

async function getFaults(nextFolder: string, exportFolder: string): Promise<readonly Fault[]> {
  const modules = readClientModules(nextFolder);
  if (modules.length > 0) return modules;
  const { content } = readContent(process.env.CONTENT_DIR || 'content');
  const now = readClock();
  const { origin } = getSiteUrl(content.site);
  const outFolder = resolve(process.env.OUT_DIR || 'out');
  const searchCheck = createSearchCheck(origin);
  const faults = await publishSite({
    exportFolder,
    outFolder,
    archive: buildArchive(content, { now, drafts: false }),
    unpublished: content.articles.filter((article) => !isPublished(article, now)),
    searchCheck,
    onPage: createProgress(),
  });
  if (faults.length === 0) recordChanges(outFolder, searchCheck.getState());
  return faults;
}

/** Says every few seconds how far it is, in the manner of Next. */
function createProgress(): (done: number, total: number) => void {
  let next = Date.now() + pause;
  return (done, total) => {
    if (Date.now() < next) return;
    next = Date.now() + pause;
    process.stdout.write(`  Publishing pages (${done}/${total})\n`);
  };
}

const pause = 3000;

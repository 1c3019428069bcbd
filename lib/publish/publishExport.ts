import { join, resolve } from 'node:path';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import { readPaper } from '@/lib/archive/readPaper';
import type { Fault } from '@/lib/fault/fault';
import { ContentError } from '@/lib/fault/fault';
import { recordChanges } from '@/lib/publish/changes/changeRecord';
import { checkClientModules } from '@/lib/publish/check/clientModules';
import { createSearchCheck } from '@/lib/publish/check/searchCheck';
import { OutputError } from '@/lib/publish/output/outFolder';
import { explainDisk } from '@/lib/store/explainDisk';
import { publishSite } from './publishSite';
import { type Report, sendReport } from './report';

/** What Next tells its adapter once the export is written; part of `NextAdapter` in `next`. */
interface Build {
  readonly projectDir: string;
  /** Where Next keeps its own files. */
  readonly distDir: string;
  /** The `distDir` of the configuration: where Next exports to. */
  readonly config: { readonly distDir: string };
}

/** Publishes the export, or says why not and ends the process with exit code 1. */
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
    if (error instanceof OutputError) return { message: error.message };
    const message = explainDisk(error);
    if (message !== undefined) return { message };
    throw error;
  }
}

async function getFaults(nextFolder: string, exportFolder: string): Promise<readonly Fault[]> {
  const modules = checkClientModules(nextFolder);
  if (modules.length > 0) return modules;
  const { archive, reading } = readPaper({ drafts: false });
  if (!archive) throw new ContentError(reading.faults);
  const outFolder = resolve(process.env.OUT_DIR || 'out');
  const searchCheck = createSearchCheck(archive.site.url);
  const faults = await publishSite({
    exportFolder,
    outFolder,
    archive,
    unpublished: getUnpublished(reading.content, archive),
    searchCheck,
    onPage: createProgress(),
  });
  if (faults.length === 0) recordChanges(outFolder, searchCheck.getState());
  return faults;
}

/** Prints every few seconds how far it has got, as Next does. */
function createProgress(): (done: number, total: number) => void {
  let next = Date.now() + pause;
  return (done, total) => {
    if (Date.now() < next) return;
    next = Date.now() + pause;
    process.stdout.write(`  Publishing pages (${done}/${total})\n`);
  };
}

const pause = 3000;

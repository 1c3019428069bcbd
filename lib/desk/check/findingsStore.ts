import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { getCodeVersion } from '@/lib/store/codeVersion';
import { getPaperFolder } from '@/lib/store/paperFolder';
import { SealedMap } from '@/lib/store/sealedMap';
import type { CheckContext, Findings } from './articleCheck';

/** The findings in a folder of this hash. */
export interface KeptFindings {
  readonly hash: string;
  readonly findings: Findings;
}

/** What the editors’ rules found in articles, kept by slug between runs. */
export class FindingsStore {
  private readonly kept: SealedMap<KeptFindings>;

  constructor({ outline: { path, site }, glossary }: CheckContext) {
    const context = JSON.stringify([path, site.timeZone, glossary.entries]);
    const version = getCodeVersion() + createHash('sha256').update(context).digest('base64url');
    this.kept = new SealedMap(join(getPaperFolder(path), 'findings'), version);
  }

  /** What was found in an article whose folder had this hash. */
  find(slug: string, hash: string): KeptFindings | undefined {
    const kept = this.kept.get(slug);
    return kept?.hash === hash ? kept : undefined;
  }

  /** Keeps these and drops all others. */
  keep(entries: ReadonlyMap<string, KeptFindings>): void {
    this.kept.replace(entries, (own, kept) => own === kept);
  }
}

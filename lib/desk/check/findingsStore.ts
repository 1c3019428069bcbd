import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { getCodeVersion } from '@/lib/store/codeVersion';
import { getPaperFolder } from '@/lib/store/paperFolder';
import { readSealed, writeSealed } from '@/lib/store/sealedFile';
import type { CheckContext, Findings } from './articleCheck';

/** The findings in a folder of this hash. */
export interface KeptFindings {
  readonly hash: string;
  readonly findings: Findings;
}

/** What the editors’ rules found in articles, kept by slug between runs. */
export class FindingsStore {
  private readonly file: string;
  private readonly version: string;
  private readonly kept: ReadonlyMap<string, KeptFindings>;

  constructor({ outline: { path, site }, glossary }: CheckContext) {
    this.file = join(getPaperFolder(path), 'findings.json');
    const context = JSON.stringify([path, site.timeZone, glossary.entries]);
    this.version = getCodeVersion() + createHash('sha256').update(context).digest('base64url');
    this.kept = new Map(readSealed<readonly [string, KeptFindings][]>(this.file, this.version));
  }

  /** What was found in an article whose folder had this hash. */
  find(slug: string, hash: string): KeptFindings | undefined {
    const kept = this.kept.get(slug);
    return kept?.hash === hash ? kept : undefined;
  }

  /** Keeps these and drops all others. Writes only where something differs. */
  keep(entries: ReadonlyMap<string, KeptFindings>): void {
    const isSame =
      entries.size === this.kept.size &&
      [...entries].every(([slug, own]) => this.kept.get(slug) === own);
    if (!isSame) writeSealed(this.file, this.version, [...entries]);
  }
}

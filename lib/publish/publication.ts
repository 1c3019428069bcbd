import type { Archive } from '@/lib/archive/archive';
import type { Unpublished } from '@/lib/archive/getUnpublished';
import type { PageFault } from '@/lib/publish/check/pageFault';
import type { Code } from '@/lib/publish/code/compileCode';
import type { Output } from '@/lib/publish/output/output';
import type { OpenLedger } from './ledger/openLedger';
import type { FileMaker, Made } from './render/fileMaker';
import type { RouteOutput } from './render/maker';
import type { Workers } from './render/startWorkers';

export interface PublishOptions {
  /** The folder that goes live, opened for this build. */
  readonly output: Output;
  readonly archive: Archive;
  /** Nothing of it may be in the output. */
  readonly unpublished: Unpublished;
  readonly code: Pick<Code, 'version' | 'assets'>;
  /** Whether to write compressed variants for a host that does not compress by itself. */
  readonly precompress: boolean;
  /** Whether the site is shown to editors alone. */
  readonly preview?: boolean;
  /** The script of the editor in the browser and its fonts, where the paper has one. */
  readonly editor?: ReadonlyMap<string, Buffer>;
  /** Starts those that render what the routes give, into a folder. */
  readonly startWorkers: (folder: string) => Workers;
  /** Called as files are made with how many are done, and of how many. */
  readonly onMade?: (done: number, total: number) => void;
}

/** One run of publishing: what its steps share, and what they find. */
export interface Publication extends PublishOptions {
  readonly ledger: OpenLedger;
  /** What parts made by other machines must have been made by. */
  readonly partVersion: string;
  /** Makes a file that no route gives. */
  readonly add: FileMaker['add'];
  /** Where files are written that differ from those of the last site. */
  readonly folder: string;
  /** Files whose bytes are not those of the last site. */
  readonly changed: Set<string>;
  readonly faults: PageFault[];
  made: number;
}

/** Notes a file that was made, and which output of a route it is, if it is one. */
export function note(publication: Publication, made: Made, output?: RouteOutput): void {
  publication.ledger.add(made, output);
  publication.made += 1;
  if (made.written) publication.changed.add(made.file);
  publication.faults.push(...made.faults);
}

import { isSecure } from '@/lib/address/url';
import { type ContentResult, readContent } from '@/lib/content/paper/readContent';
import type { Content } from '@/lib/content/records';
import { readClock } from '@/lib/date/readClock';
import { hasError } from '@/lib/fault/fault';
import { OperatorError } from '@/lib/language/operatorError';
import type { Archive } from './archive';
import { buildArchive } from './buildArchive';

/** A paper as it was read once: every record and fault, and what is published of it. */
export interface Paper {
  readonly reading: ContentResult;
  /** None while a fault of the reading is an error. */
  readonly archive: Archive | undefined;
}

interface PaperOptions {
  /** Take drafts and embargoed articles into the archive, too. */
  readonly drafts: boolean;
  /** What was compiled of the content a moment ago is taken without a look at the folders. */
  readonly isCompiled?: boolean;
}

/**
 * Reads the paper of `CONTENT_DIR`. Throws as `openArchive` does, never for what an editor can do.
 */
export function readPaper({ drafts, isCompiled }: PaperOptions): Paper {
  const reading = readContent(getContentFolder(), isCompiled);
  const archive = hasError(reading.faults) ? undefined : openArchive(reading.content, { drafts });
  return { reading, archive };
}

/**
 * The archive of a content at the clock of `SOURCE_DATE_EPOCH` (else now), to be published at `SITE_URL`
 * (else where `site.yaml` says). Throws `OperatorError` where one of these variables can't be understood.
 */
export function openArchive(content: Content, { drafts }: Pick<PaperOptions, 'drafts'>): Archive {
  const siteUrl = readSiteUrl();
  const now = readClock();
  return buildArchive(content, { now, drafts, ...(siteUrl !== undefined && { siteUrl }) });
}

/** The folder of the content: `CONTENT_DIR`, else `content`. */
export function getContentFolder(): string {
  return process.env.CONTENT_DIR || 'content';
}

/**
 * The origin that `SITE_URL` gives, without a slash at the end; nothing where it is not set. Throws
 * `OperatorError` where it is not a safe origin (WHATWG URL): the paper's addresses begin at the root of a host.
 */
export function readSiteUrl(): string | undefined {
  const given = process.env.SITE_URL;
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && isSecure(url) && url.href === `${url.origin}/`) return url.origin;
  throw new OperatorError('terminal.badSiteUrl', { value: given });
}

import { isSecure } from '@/lib/address/url';
import { type ContentResult, readContent } from '@/lib/content/paper/readContent';
import { readClock } from '@/lib/date/readClock';
import { hasError } from '@/lib/fault/fault';
import { OperatorError } from '@/lib/language/operatorError';
import type { Archive } from './archive';
import { buildArchive } from './buildArchive';

/** A paper as it was read once: every record and fault, and what is published of it. */
export interface Paper {
  /** The folder that it was read from. */
  readonly folder: string;
  /** The one clock, in milliseconds since the epoch. */
  readonly now: number;
  readonly reading: ContentResult;
  /** None while a fault of the reading is an error. */
  readonly archive: Archive | undefined;
}

/**
 * Reads the paper of `CONTENT_DIR` at the clock of `SOURCE_DATE_EPOCH` (else now), to be published
 * at `SITE_URL` (else where `site.yaml` says); with `drafts`, drafts and embargoed articles are in
 * the archive too. Throws `OperatorError` where one of these variables can't be understood, never for what
 * an editor can do.
 */
export function readPaper({ drafts }: { readonly drafts: boolean }): Paper {
  const siteUrl = readSiteUrl();
  const now = readClock();
  const folder = getContentFolder();
  const reading = readContent(folder);
  const archive = hasError(reading.faults)
    ? undefined
    : buildArchive(reading.content, { now, drafts, ...(siteUrl !== undefined && { siteUrl }) });
  return { folder, now, reading, archive };
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

import { caching } from '@/lib/publish/host/headers';
import { getContentType } from '@/lib/publish/host/mediaTypes';
import type { Answer, Question } from '@/tests/support/site/ask';
import type { BuiltSite } from './builtSite';

/** A question, and what every host has to answer. */
export interface Exchange extends Question {
  /** As a test is named. */
  readonly name: string;
  /** Headers that depend on the answer to the question without them. */
  readonly getHeaders?: (first: Answer) => Readonly<Record<string, string>>;
  /** Only where the host serves files compressed with Brotli. */
  readonly needsBrotli?: true;
  /** One of these statuses. */
  readonly statuses: readonly number[];
  /** Nothing where there may be no such header. */
  readonly answers?: Readonly<Record<string, string | undefined>>;
  /** What comes, once it is decoded. */
  readonly body?: Buffer;
}

/** A path, and its file as it is. */
export function getFound({ rules, read }: BuiltSite, path: string, file = path) {
  return {
    name: `serves ${path} in its type and language`,
    path,
    statuses: [200],
    answers: {
      'Cache-Control': caching,
      'Content-Type': getContentType(file),
      'Content-Encoding': undefined,
      'Content-Language': undefined,
      ...rules.getHeaders(path),
    },
    body: read(file),
  } as const satisfies Exchange;
}

/** A path, and the page that says that there is nothing. */
export function getMissing(
  { files, rules, read }: BuiltSite,
  path: string,
  decoded = path,
): Exchange {
  const own = `/${decoded.split('/')[1]}/404.html`;
  const page = files.includes(own) ? own : '/404.html';
  return {
    name: `has nothing at ${path}`,
    path,
    statuses: [404],
    answers: {
      'Content-Language': undefined,
      ...rules.getHeaders(page),
      'Content-Type': getContentType('.html'),
      'Cache-Control': caching,
    },
    body: read(page),
  };
}

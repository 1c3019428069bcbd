import { listFiles } from '@/lib/publish/output/listFiles';

/** A file of Next's export that goes live; both paths are relative to their own folder. */
export interface ExportedFile {
  /** Where it is in the export. */
  readonly source: string;
  /** Where it goes in the output. */
  readonly target: string;
}

/** The files of an export that go live, sorted by their paths in the export. */
export function listExportedFiles(exportFolder: string): readonly ExportedFile[] {
  return listFiles(exportFolder).flatMap((source) => {
    const target = getTarget(source);
    return target === undefined ? [] : [{ source, target }];
  });
}

/**
 * Nothing where no reader of static pages needs the file: the runtime, flight data, the duplicates
 * of the 404 page, and the pages of the param `-`, which keeps Next content with a route that has
 * no pages.
 */
function getTarget(source: string): string | undefined {
  if (/^(_next|_not-found|404)\//.test(source)) return undefined;
  if (/(^|\/)(index|__next\.[^/]*)\.txt$/.test(source)) return undefined;
  if (source.split('/').includes('-')) return undefined;
  // A script of `public/` that a page uses is published among the assets.
  if (/^[^/]+\.js$/.test(source)) return undefined;
  return source.replace(/^([^/]+)\/404\/index\.html$/, '$1/404.html');
}

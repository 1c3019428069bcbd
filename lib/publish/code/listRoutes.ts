import { dirname, relative, sep } from 'node:path';
import { listFiles } from '@/lib/store/listFiles';

/** A route of `app/`, by Next's conventions. */
export interface RouteFile {
  /** `/[edition]/articles/[slug]`: the path that it answers to, its params in brackets. */
  readonly pattern: string;
  /** A page, or a handler that gives the bytes of a file. */
  readonly kind: 'page' | 'handler';
  /** Path of its module, from the project. */
  readonly file: string;
  /** Of the layouts around a page, the outermost first. */
  readonly layouts: readonly string[];
}

/** The routes of an `app` folder, sorted by file. The page for what is missing is at `/404`. */
export function listRoutes(app: string): readonly RouteFile[] {
  const files = listFiles(app);
  return files.flatMap((file): readonly RouteFile[] => {
    const path = `${app}/${file}`;
    if (file === 'global-not-found.tsx') {
      return [{ pattern: '/404', kind: 'page', file: path, layouts: [] }];
    }
    const [, name] = /(?:^|\/)(page|route)\.tsx?$/.exec(file) ?? [];
    if (name === undefined) return [];
    const kind = name === 'page' ? 'page' : 'handler';
    const layouts = kind === 'page' ? listLayouts(files, file).map((own) => `${app}/${own}`) : [];
    return [{ pattern: getPattern(file), kind, file: path, layouts }];
  });
}

/** Folders in parentheses are groups, which no address shows. */
function getPattern(file: string): string {
  const segments = dirname(file)
    .split('/')
    .filter((segment) => segment !== '.' && !/^\(.*\)$/.test(segment));
  return `/${segments.join('/')}`;
}

function listLayouts(files: readonly string[], page: string): readonly string[] {
  return files
    .filter((file) => /(^|\/)layout\.tsx?$/.test(file))
    .filter((file) => !relative(dirname(file), page).split(sep).includes('..'))
    .sort((a, b) => a.length - b.length);
}

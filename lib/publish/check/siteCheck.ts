import type { CrawledPage, Target } from './crawledPage';
import type { PageFault } from './pageFault';

/** Collects what pages say about one another, until all are there and can be compared. */
export interface SiteCheck {
  readonly add: (page: CrawledPage) => void;
  /** The faults between pages, given the paths of all files below the output folder. */
  readonly getFaults: (files: ReadonlySet<string>) => readonly PageFault[];
}

interface Pointer {
  readonly target: Target;
  /** The first few pages that point there: one would be enough, all would be in the way. */
  readonly pages: string[];
}

const shownPages = 3;

/** Checks that links and fragments lead somewhere, and that alternates name each other. */
export function createSiteCheck(): SiteCheck {
  const ids = new Map<string, readonly string[]>();
  const alternates = new Map<string, CrawledPage['alternates']>();
  const pointers = new Map<string, Pointer>();
  return {
    add: (page) => {
      ids.set(page.path, page.ids);
      if (page.indexed) alternates.set(page.path, page.alternates);
      for (const target of page.targets) {
        if (!isInside(target, page)) addPointer(pointers, target, page.path);
      }
    },
    getFaults: (files) => [
      ...[...pointers.values()].flatMap((pointer) => getPointerFaults(pointer, files, ids)),
      ...[...alternates].flatMap(([page, own]) => getReturnFaults(page, own, alternates)),
    ],
  };
}

/** Most links of a long article lead to its own paragraphs and can be checked without other pages. */
function isInside({ path, fragment }: Target, page: CrawledPage): boolean {
  return path === page.path && (fragment === undefined || page.ids.includes(fragment));
}

function addPointer(pointers: Map<string, Pointer>, target: Target, page: string): void {
  const key = `${target.path}#${target.fragment ?? ''}`;
  const pointer = pointers.get(key);
  if (!pointer) pointers.set(key, { target, pages: [page] });
  else if (pointer.pages.length < shownPages && pointer.pages.at(-1) !== page)
    pointer.pages.push(page);
}

function getPointerFaults(
  { target, pages }: Pointer,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, readonly string[]>,
): readonly PageFault[] {
  const { path, fragment, written } = target;
  const isMissing = fragment !== undefined && ids.get(path)?.includes(fragment) === false;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const isThere = files.has(file.slice(1));
  if (isThere && !isMissing) return [];
  return pages.map((page) => ({
    page,
    rule: isThere ? 'page-fragment' : 'page-link',
    values: { page, target: written },
    // As it is written in the page, in the edition, and by editors.
    traces: [written, path, path.replace(/^\/[^/]+(?=\/.)/, '')],
  }));
}

/** Search engines accept a set of alternates only if every page in it names all the others. */
function getReturnFaults(
  page: string,
  own: CrawledPage['alternates'],
  alternates: ReadonlyMap<string, CrawledPage['alternates']>,
): readonly PageFault[] {
  if (own.length === 0) return [];
  const names = (path: string, other: string) =>
    alternates.get(path)?.some((alternate) => alternate.path === other) ?? false;
  const oneSided = own.filter(({ path }) => !names(path, page));
  const fault = (language: string, path: string): PageFault => ({
    page,
    rule: 'page-return',
    values: { page, language, target: path },
  });
  const hasDefault = own.some(({ language }) => language === 'x-default');
  return [
    ...oneSided.map(({ language, path }) => fault(language, path)),
    ...(names(page, page) ? [] : [fault('self', page)]),
    ...(hasDefault ? [] : [fault('x-default', page)]),
  ];
}

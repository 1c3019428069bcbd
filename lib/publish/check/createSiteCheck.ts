import type { PageFacts, Target } from './pageFacts';
import type { PageFault } from './pageFault';

/** Collects what the pages say of one another, until all are there and can be compared. */
export interface SiteCheck {
  readonly add: (facts: PageFacts) => void;
  /** The faults between pages, given the files of the site by their paths below the output folder. */
  readonly getFaults: (files: ReadonlySet<string>) => readonly PageFault[];
}

interface Pointer {
  readonly target: Target;
  /** The pages that point there, the first few: one is enough to tell, all would be in the way. */
  readonly pages: string[];
}

const shownPages = 3;

/** A check that links and fragments lead somewhere, and that pages name one another in turn. */
export function createSiteCheck(): SiteCheck {
  const ids = new Map<string, readonly string[]>();
  const alternates = new Map<string, PageFacts['alternates']>();
  const pointers = new Map<string, Pointer>();
  return {
    add: (facts) => {
      ids.set(facts.path, facts.ids);
      if (facts.indexed) alternates.set(facts.path, facts.alternates);
      for (const target of facts.targets) {
        if (!isInside(target, facts)) addPointer(pointers, target, facts.path);
      }
    },
    getFaults: (files) => [
      ...[...pointers.values()].flatMap((pointer) => getPointerFaults(pointer, files, ids)),
      ...[...alternates].flatMap(([page, own]) => getReturnFaults(page, own, alternates)),
    ],
  };
}

/** Most links of a long article lead to its own paragraphs; they need no other page to be checked. */
function isInside({ path, fragment }: Target, facts: PageFacts): boolean {
  return path === facts.path && (fragment === undefined || facts.ids.includes(fragment));
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
    // The address in the edition, and as editors write it.
    traces: [written, path, path.replace(/^\/[^/]+(?=\/.)/, '')],
  }));
}

/** Search engines take alternates as a set only where every page of it names all the others. */
function getReturnFaults(
  page: string,
  own: PageFacts['alternates'],
  alternates: ReadonlyMap<string, PageFacts['alternates']>,
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

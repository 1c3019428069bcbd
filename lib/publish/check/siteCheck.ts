import type { Notes, PageNotes, Target } from './notes';
import { createPageFault, type PageFault } from './pageFault';

/** A finished site, as far as its files are compared with one another. */
export interface FinishedSite {
  /** Whether there is a file of this path below the output folder. */
  readonly has: (file: string) => boolean;
  /** What was noted of a file; undefined where nothing was. */
  readonly getNotes: (file: string) => Notes | undefined;
  /** Whether a file is a page that search engines may show. */
  readonly isIndexed: (file: string) => boolean;
  /** The paths of all sitemaps. */
  readonly sitemaps: readonly string[];
}

/** The most pages that are named for one fault: one would be enough, all would be in the way. */
const shownPages = 3;

/**
 * The faults between these files of a site and the others: links and fragments lead somewhere,
 * alternates name each other, and pages and sitemaps tell search engines the same thing.
 */
export function checkSite(site: FinishedSite, files: Iterable<string>): readonly PageFault[] {
  const pointed = new Map<string, number>();
  const faults: PageFault[] = [];
  const listed = new Set(site.sitemaps.flatMap((file) => getListed(site.getNotes(file))));
  for (const file of files) {
    const notes = site.getNotes(file);
    if (notes?.kind === 'page') {
      faults.push(
        ...notes.targets.flatMap((target) => checkTarget(site, notes, target, pointed)),
        ...checkAlternates(site, notes),
        ...checkCanonical(site, notes),
      );
      if (notes.indexed && !listed.has(notes.path)) {
        faults.push(createPageFault('page-unlisted', notes.path));
      }
    } else {
      faults.push(
        ...getListed(notes)
          .filter((path) => !site.isIndexed(getFileAt(path)))
          .map((target) => createPageFault('page-listed', `/${file}`, { target })),
      );
    }
  }
  return faults;
}

function getListed(notes: Notes | undefined): readonly string[] {
  return notes?.kind === 'sitemap' ? notes.listed : [];
}

/** What was noted of the page at a path. */
function getPage(site: FinishedSite, path: string): PageNotes | undefined {
  const notes = site.getNotes(getFileAt(path));
  return notes?.kind === 'page' ? notes : undefined;
}

/** The file at a path of the site: `/en/` is `en/index.html`. */
export function getFileAt(path: string): string {
  return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

function checkTarget(
  site: FinishedSite,
  { path: page }: PageNotes,
  { path, fragment, written = path }: Target,
  pointed: Map<string, number>,
): readonly PageFault[] {
  const isThere = site.has(getFileAt(path));
  const ids = fragment === undefined ? undefined : getPage(site, path)?.ids;
  if (isThere && (fragment === undefined || ids?.includes(fragment) !== false)) return [];
  const count = (pointed.get(written) ?? 0) + 1;
  pointed.set(written, count);
  if (count > shownPages) return [];
  return [
    {
      page,
      rule: isThere ? 'page-fragment' : 'page-link',
      values: { page, target: written },
      // As it is written in the page, in the edition, and by editors.
      traces: [written, path, path.replace(/^\/[^/]+(?=\/.)/, '')],
    },
  ];
}

/**
 * Search engines accept a set of alternates only if every page in it names all the others, and is in
 * the language given for it.
 */
function checkAlternates(site: FinishedSite, notes: PageNotes): readonly PageFault[] {
  const { path: page, alternates, indexed } = notes;
  const wrong = alternates.flatMap(({ language, path }) => {
    const lang = getPage(site, path)?.lang;
    if (language === 'x-default' || lang === undefined || isSame(language, lang)) return [];
    return [createPageFault('page-language', page, { target: path, language, lang })];
  });
  if (!indexed || alternates.length === 0) return wrong;
  const fault = (language: string, target: string) =>
    createPageFault('page-return', page, { language, target });
  const names = (path: string) => {
    const other = getPage(site, path);
    return other?.indexed && other.alternates.some((alternate) => alternate.path === page);
  };
  const hasDefault = alternates.some(({ language }) => language === 'x-default');
  return [
    ...wrong,
    ...alternates.filter(({ path }) => !names(path)).map((own) => fault(own.language, own.path)),
    ...(names(page) ? [] : [fault('self', page)]),
    ...(hasDefault ? [] : [fault('x-default', page)]),
  ];
}

/** `zh` and `zh-Hans` are the same by Unicode's likely subtags. */
function isSame(one: string, other: string): boolean {
  return one === other || maximize(one) === maximize(other);
}

function maximize(language: string): string {
  return new Intl.Locale(language).maximize().baseName;
}

/** A page that search engines may show is its own canonical; that of one they may not is one they may. */
function checkCanonical(site: FinishedSite, notes: PageNotes): readonly PageFault[] {
  const { path, indexed, canonical } = notes;
  if (canonical === undefined && !indexed) return [];
  const isRight = indexed ? canonical === path : getPage(site, canonical ?? '/?')?.indexed;
  return isRight ? [] : [createPageFault('page-canonical', path, { target: canonical ?? '–' })];
}

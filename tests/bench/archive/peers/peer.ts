/** A program that makes a site of Markdown, too, and how it is run. */
export interface Peer {
  readonly label: string;
  /** Folder of its templates, in `templates/`. */
  readonly templates: string;
  /** Its command, in its folder. */
  readonly command: (programs: Programs) => readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the site is put, below its folder. */
  readonly out: string;
}

/** Absolute paths of what peers are run by. */
export interface Programs {
  /** A Node that is new enough for all of them. */
  readonly node: string;
  readonly modules: string;
  /** Nothing where the system doesn’t have it. */
  readonly hugo: string | undefined;
}

/** What is installed from npm to run them. */
export const packages = ['node@22', 'astro@7', '@11ty/eleventy@3'];

const astro = ({ node, modules }: Programs) => [node, `${modules}/astro/bin/astro.mjs`, 'build'];

export const peers: readonly Peer[] = [
  { label: 'Astro 7', templates: 'astro', command: astro, out: 'dist' },
  {
    label: 'Astro 7, incremental',
    templates: 'astro',
    command: astro,
    environment: { INCREMENTAL: '1' },
    out: 'dist',
  },
  {
    label: 'Eleventy 3',
    templates: 'eleventy',
    command: ({ node, modules }) => [node, `${modules}/@11ty/eleventy/cmd.cjs`, '--quiet'],
    out: 'dist',
  },
  {
    label: 'Hugo',
    templates: 'hugo',
    command: ({ hugo }) => (hugo === undefined ? [] : [hugo, '--quiet']),
    out: 'public',
  },
];

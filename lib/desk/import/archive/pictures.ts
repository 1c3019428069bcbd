import { statSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { checkImage } from '@/lib/content/articles/checkImage';
import { suggestSlug } from '@/lib/content/schemas/address';
import { decode } from '@/lib/desk/import/archive/read/oldAddresses';
import type { ArchiveTraits, Note, OldArticle } from '@/lib/desk/import/archive/read/oldArticle';

/** The pictures that the texts of one article name: files to be copied, by the names they get. */
export class Pictures {
  readonly files = new Map<string, string>();

  constructor(private readonly archive: ArchiveTraits) {}

  /** The name that a picture gets beside the text; undefined, and noted, where there is none. */
  find(src: string, line: number, { folders }: OldArticle, note: Note): string | undefined {
    const path = this.getPath(src);
    if (path === undefined) {
      note(src.startsWith('data:') ? 'pictureFormat' : 'pictureRemote', line, src.slice(0, 200));
      return undefined;
    }
    const file = this.locate(path, folders);
    if (file === undefined) {
      note('pictureMissing', line, src);
      return undefined;
    }
    const broken = checkImage(dirname(file), basename(file));
    if (!broken) return this.add(file, extname(file));
    // A name that belies its format is none that browsers are told the truth by.
    if (broken.rule === 'image-extension') return this.add(file, `.${broken.values?.expected}`);
    note('pictureFormat', line, src);
    return undefined;
  }

  /** The path of a picture of the site itself, decoded; undefined for any other. */
  private getPath(src: string): string | undefined {
    const { origin } = this.archive;
    const address = src.startsWith('//') ? `https:${src}` : src;
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
      const url = URL.canParse(address) ? new URL(address) : undefined;
      const isOwn = origin !== undefined && url?.host === new URL(origin).host;
      return isOwn ? decode(url?.pathname ?? '') : undefined;
    }
    return decode(address.replace(/[?#].*$/s, ''));
  }

  private locate(path: string, folders: readonly string[]): string | undefined {
    const { roots } = this.archive;
    const places = path.startsWith('/') ? roots : [...folders, ...roots];
    const candidates = [
      ...places.map((folder) => join(folder, path)),
      // Editors of Markdown write the way from their own folder, programs copy only its end.
      ...folders.map((folder) => join(folder, basename(path))),
    ];
    return candidates.find((file) => this.isInside(file) && isFile(file));
  }

  /** Whether a file is one of the archive: an article must not fetch others. */
  private isInside(file: string): boolean {
    return (
      this.archive.roots.some((root) => file.startsWith(root.replace(/[/\\]$/, '') + sep)) ||
      this.archive.roots.length === 0
    );
  }

  private add(file: string, ending: string): string {
    const own = suggestSlug(basename(file, extname(file))) || 'picture';
    for (let number = 1; ; number++) {
      const name = `${number === 1 ? own : `${own}-${number}`}${ending.toLowerCase()}`;
      const other = this.files.get(name);
      if (other === undefined) this.files.set(name, file);
      if (other === undefined || other === file) return name;
    }
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

import { type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Paths below a folder of what changed, or of what it stands in; none where anything may have changed. */
export type Changes = ReadonlySet<string> | undefined;

/** Milliseconds between two looks at the least, and how many times as long as a look they are apart. */
const alone = { interval: 300, rest: 10 };
const besideWatch = { interval: 3000, rest: 50 };

/**
 * Calls back after each change to a file below a folder, and once soon after the start. The system tells
 * of changes (`FolderWatch`); but it may lose some, and disks of the network tell of none, so names, sizes
 * and times are looked at, too. Looking at a large folder takes long, so the pauses grow with it. It does
 * not keep the process running.
 */
export function watchFolder(folder: string, onChange: (changes: Changes) => void): void {
  const { interval, rest } = FolderWatch.start(folder, onChange) ? besideWatch : alone;
  let last: string | undefined;
  const look = () => {
    const began = performance.now();
    const state = readState(folder);
    const pause = Math.max(interval, rest * (performance.now() - began));
    if (state !== last) onChange(undefined);
    last = state;
    setTimeout(look, pause).unref();
  };
  setTimeout(look, interval).unref();
}

/** Names, sizes and modification times as one string; a file that vanishes meanwhile is left out. */
function readState(folder: string): string {
  return listNames(folder)
    .map((name) => {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found ? `${name} ${found.size} ${found.mtimeMs}` : '';
    })
    .join('\n');
}

/** Empty where a folder vanishes meanwhile, so that the next poll sees a change. */
function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/** Milliseconds. A program saves a file in several steps, which are told together. */
const settling = 20;

/**
 * Tells of changes below a folder as the system does. Each folder is watched, and no file: a watch on a
 * file ends where an editor’s program saves by renaming, and on Linux Node’s own `recursive` has one for
 * each.
 */
export class FolderWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private changes = new Set<string>();

  private constructor(
    private readonly root: string,
    private readonly onChange: (changes: ReadonlySet<string>) => void,
  ) {}

  /**
   * Watches from now on, and does not keep the process running. Says whether the system lets it: it may
   * have fewer watches than there are folders.
   */
  static start(root: string, onChange: (changes: ReadonlySet<string>) => void): boolean {
    const own = new FolderWatch(root, onChange);
    try {
      own.add('');
      return true;
    } catch {
      for (const watcher of own.watchers.values()) watcher.close();
      own.watchers.clear();
      return false;
    }
  }

  /** Watches a folder and all below it. Throws where the system refuses. */
  private add(folder: string): void {
    const watcher = watch(join(this.root, folder), { persistent: false }, (_, name) =>
      this.note(folder, name),
    );
    watcher.on('error', () => this.drop(folder));
    this.watchers.set(folder, watcher);
    // After the watch, so that nothing comes in between.
    for (const name of listFolders(join(this.root, folder))) this.add(join(folder, name));
  }

  /** What goes by that path now is another folder, or none. */
  private drop(folder: string): void {
    for (const [path, watcher] of this.watchers) {
      if (path !== folder && !path.startsWith(join(folder, '/'))) continue;
      watcher.close();
      this.watchers.delete(path);
    }
  }

  private note(folder: string, name: string | null): void {
    if (this.changes.size === 0) setTimeout(() => this.tell(), settling).unref();
    this.changes.add(join(folder, name ?? ''));
  }

  private tell(): void {
    const changes = this.changes;
    this.changes = new Set();
    for (const path of changes) this.renew(path);
    this.onChange(changes);
  }

  /** By the path of a watched folder there may be another now, or none; there may be a new one. */
  private renew(path: string): void {
    this.drop(path);
    try {
      if (lstatSync(join(this.root, path)).isDirectory()) this.add(path);
    } catch {
      // It is gone again, or there are too many: whoever looks, too, sees it all the same.
    }
  }
}

function listFolders(path: string): readonly string[] {
  const folders = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name);
}

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { test as base, type Page, type Request } from '@playwright/test';
import { getSiteHandler } from '@/lib/cli/server/getSiteHandler';
import { serve } from './serve';

/** The editor at work on a copy of the paper, signed in. */
export interface Desk {
  /** Files of the paper, by their paths in `content`. */
  readonly files: readonly string[];
  /** What a file said before. */
  readonly getBefore: (file: string) => string;
  /** What it says now; undefined where there is none. */
  readonly read: (file: string) => Promise<string | undefined>;
  /** Writes the paper as it is now into a folder, and gives that; what is put beside it goes with it. */
  readonly keep: () => Promise<string>;
  /** Addresses of other origins that were asked for, and not refused by the policy. */
  readonly asked: readonly string[];
}

const content = process.env.CONTENT_DIR ?? 'content';

/** Playwright's `test` on the editor, which works on a folder of the browser’s own with the paper in it. */
export const editorTest = base.extend<{ readonly desk: Desk }, { readonly editor: string }>({
  locale: 'en-US',
  editor: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'courier-'));
      execFileSync(process.execPath, [
        '--import',
        'tsx',
        'tests/support/program/writeEditor.ts',
        folder,
      ]);
      const server = await serve(getSiteHandler(folder));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/admin/`);
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ editor }, use) => use(editor),
  desk: async ({ page, editor }, use) => {
    const asked: string[] = [];
    const note = (request: Request) => {
      const { protocol, origin: other, href } = new URL(request.url());
      const isRefused = request.failure()?.errorText === 'csp';
      if (/^https?:$/.test(protocol) && other !== new URL(editor).origin && !isRefused) {
        asked.push(href);
      }
    };
    page.on('requestfinished', note).on('requestfailed', note);
    const files = readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(content.length + 1)
          .split(sep)
          .join('/'),
      );
    await fillFolder(page, files);
    await page.goto('./');
    await page.getByRole('button', { name: 'Work with Local Repository' }).click();
    await page.getByRole('grid').waitFor();
    const read = (file: string) => readFile(page, `content/${file}`);
    const kept: string[] = [];
    await use({
      files,
      asked,
      read,
      getBefore: (file) => readFileSync(join(content, file), 'utf8'),
      keep: async () => {
        const root = mkdtempSync(join(tmpdir(), 'courier-'));
        const folder = join(root, 'content');
        kept.push(root);
        cpSync(content, folder, { recursive: true });
        for (const file of await listFiles(page)) {
          if (!/\.(md|yaml)$/.test(file)) continue;
          const path = join(folder, file.replace(/^content\//, ''));
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, (await readFile(page, file)) ?? '');
        }
        return folder;
      },
    });
    for (const folder of kept) rmSync(folder, { recursive: true });
  },
});

/** Puts the paper into the browser’s own file system, and has it be the folder that a person would choose. */
async function fillFolder(page: Page, files: readonly string[]): Promise<void> {
  await page.addInitScript(() => {
    const choose = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('paper', { create: true });
    Object.assign(window, { showDirectoryPicker: choose });
  });
  await page.goto('settings.en.json');
  const texts = files.map(
    (file) => [`content/${file}`, readFileSync(join(content, file)).toString('base64')] as const,
  );
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    const paper = await root.getDirectoryHandle('paper', { create: true });
    await paper.getDirectoryHandle('.git', { create: true });
    for (const [path, data] of all) {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let folder = paper;
      for (const part of names) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(Uint8Array.from(atob(data), (character) => character.charCodeAt(0)));
      await file.close();
    }
  }, texts);
}

/** While the editor writes a file, there is none. */
async function readFile(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (own) => {
    const root = await navigator.storage.getDirectory();
    let folder = await root.getDirectoryHandle('paper');
    const names = own.split('/');
    const name = names.pop() ?? '';
    try {
      for (const part of names) folder = await folder.getDirectoryHandle(part);
      return await (await (await folder.getFileHandle(name)).getFile()).text();
    } catch {
      return undefined;
    }
  }, path);
}

async function listFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'file') found.push(path + name);
        else await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('paper'), '');
    return found;
  });
}

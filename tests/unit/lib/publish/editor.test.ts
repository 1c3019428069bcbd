import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '@/tests/support/papers/makeContent';
import { publishPaper } from '@/tests/support/program/publishPaper';

const editor = new Map([
  ['editor.js', Buffer.from('start();')],
  ['assets/letters.woff2', Buffer.from([0, 255, 128])],
]);
const asked = { ...site, admin: { host: 'github', repository: 'newsroom/paper' } } as const;

/** The values that the rules of `_headers` have for a header at a path. */
function listHeader(headers: string, path: string, name: string): readonly string[] {
  return headers.split(/^(?=\/)/m).flatMap((rule) => {
    const [pattern = '', ...lines] = rule.split('\n');
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    const [, value] = rule.includes(name) ? lines.join('\n').split(`${name}: `) : [];
    return fits && value !== undefined ? [value.split('\n')[0] ?? ''] : [];
  });
}

test('a paper that asks for the editor has it beside its pages, until it asks no more', async () => {
  const { root, outFolder, read } = await publishPaper({ site: asked, editor });
  expect(read('admin/editor.js')).toBe('start();');
  expect(read('admin/index.html')).toContain('noindex');
  expect(JSON.parse(read('admin/settings.zh.json')).config.backend.repo).toBe('newsroom/paper');
  const again = await publishPaper({ site: asked, editor, root });
  expect(again.made).toBe(0);
  const without = await publishPaper({ root });
  expect(existsSync(join(outFolder, 'admin/index.html'))).toBe(false);
  expect(without.read('_headers')).not.toContain('/admin/');
});

test('the editor is made anew when its script is another', async () => {
  const { root } = await publishPaper({ site: asked, editor });
  const other = new Map([['editor.js', Buffer.from('begin();')]]);
  const { read } = await publishPaper({ site: asked, editor: other, root, version: 'another' });
  expect(read('admin/editor.js')).toBe('begin();');
});

test.each(['/', '/en/', '/zh/articles/x/', '/404.html', '/admin/', '/admin/editor.js'])(
  'hosts are told one policy of %s, which they would join with another',
  async (path) => {
    const { read } = await publishPaper({ site: asked, editor });
    for (const name of ['Content-Security-Policy', 'Cross-Origin-Opener-Policy']) {
      expect(listHeader(read('_headers'), path, name)).toHaveLength(1);
    }
    const [policy] = listHeader(read('_headers'), path, 'Content-Security-Policy');
    expect(policy?.includes('api.github.com')).toBe(path.startsWith('/admin/'));
  },
);

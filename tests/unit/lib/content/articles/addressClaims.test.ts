import { describe, expect, test } from 'vitest';
import {
  findClashes,
  listAliasClaims,
  listFolderClaims,
} from '@/lib/content/articles/addressClaims';
import { parseYaml } from '@/lib/content/files/parseYaml';

const path = 'content/articles';

function claim(slug: string, aliases: string) {
  const folder = { path: `${path}/${slug}` };
  return listAliasClaims(parseYaml(`aliases: ${aliases}\n`, ''), folder);
}

function tell(...claims: Parameters<typeof findClashes>[0][]): readonly string[] {
  return findClashes(claims.flat()).map(({ file, line, column, values }) =>
    `${file}:${line}:${column} ${values.name} of ${values.owner}`.replaceAll(`${path}/`, ''),
  );
}

describe('clashes of addresses', () => {
  const folders = listFolderClaims(path, ['forum', 'visit']);

  test('are none where every address is claimed once', () => {
    expect(tell(folders, claim('forum', '[old-forum]'), claim('visit', '[old-visit]'))).toEqual([]);
  });

  test('are told of an alias that is a folder, its own too', () => {
    expect(tell(folders, claim('forum', '[visit, forum]'))).toEqual([
      'forum/article.yaml:1:11 visit of visit',
      'forum/article.yaml:1:18 forum of forum',
    ]);
  });

  test('are told of each alias but the first, also within an article', () => {
    expect(tell(folders, claim('forum', '[old, old]'), claim('visit', '[old]'))).toEqual([
      'forum/article.yaml:1:16 old of forum',
      'visit/article.yaml:1:11 old of forum',
    ]);
  });

  test('are told of folders that differ in case alone', () => {
    expect(tell(listFolderClaims(path, ['Forum', 'forum']))).toEqual(['forum:1:1 forum of Forum']);
  });

  test('leave out aliases that can be no address', () => {
    expect(claim('forum', '[Old Forum]')).toEqual([]);
  });
});

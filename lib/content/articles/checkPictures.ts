import { getAt } from '@/lib/content/files/checkSchema';
import { parseYaml } from '@/lib/content/files/parseYaml';
import { resolveImage } from '@/lib/content/links/resolveLink';
import type { Broken } from '@/lib/content/schemas/field';
import { createFault, type Fault } from '@/lib/fault/fault';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { isImageName } from '@/lib/media/imageTypes';
import { readState } from '@/lib/media/renderPicture';
import { listFolder } from '@/lib/store/listFolder';
import { readTextFile } from '@/lib/store/readTextFile';
import { checkImage } from './checkImage';
import type { Body } from './inspectBody';

type Spot = Pick<Fault, 'file' | 'field'> & Partial<Fault>;

/**
 * What is wrong with the pictures themselves in an article's folder, all of which are published: one
 * that does not decode to its end or moves, and one that no text names and that is none. `bodies` are the
 * article's; a fault stands where they or `article.yaml` name the picture, else at its file.
 */
export async function checkPictures(
  folder: string,
  bodies: readonly Body[],
): Promise<readonly Fault[]> {
  const files = listFolder(folder)?.files ?? [];
  const found = await Promise.all(
    files.filter(isImageName).map(async (name): Promise<readonly Fault[]> => {
      const refused = checkImage(folder, name);
      const broken = refused ?? (await checkState(folder, name));
      if (!broken) return [];
      const uses = findUses(folder, name, files, bodies);
      // What `checkImage` finds is told by those who read the article, wherever it is named.
      if (refused && uses.length > 0) return [];
      const spots: readonly Spot[] = uses.length > 0 ? uses : [{ file: `${folder}/${name}` }];
      return spots.map((spot) => createFault(broken.rule, spot, broken.values));
    }),
  );
  return found.flat();
}

async function checkState(folder: string, name: string): Promise<Broken | undefined> {
  const state = await readState(`${folder}/${name}`);
  return state === 'sound' ? undefined : { rule: `image-${state}`, values: { found: name } };
}

/** Where a picture of the folder is named. */
function findUses(
  folder: string,
  name: string,
  files: readonly string[],
  bodies: readonly Body[],
): readonly Spot[] {
  const uses: Spot[] = [];
  const file = `${folder}/article.yaml`;
  const { value, locate } = parseYaml(readTextFile(file).value ?? '', file);
  const path = ['image', 'file'];
  if (getAt(value, path) === name) uses.push({ file, field: 'image.file', ...locate(path) });
  for (const { text, from } of bodies) {
    inspectBlocks(text.body, {
      link: (href) => href,
      image: (src, place) => {
        if (resolveImage(src, from, files) === name) uses.push({ file: text.file, ...place });
        return undefined;
      },
    });
  }
  return uses;
}

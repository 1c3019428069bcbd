import { readdirSync } from 'node:fs';
import { buildArchive } from '@/lib/archive/buildArchive';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import type { Content } from '@/lib/content/records';
import type { Assets } from '@/lib/publish/code/assets';
import { openOutput } from '@/lib/publish/output/output';
import type { Share } from '@/lib/publish/parts/part';
import { type Published, publishPart, publishSite } from '@/lib/publish/publishSite';
import { createMaker } from '@/lib/publish/render/maker';
import type { Route } from '@/lib/publish/render/route';
import { scriptPath } from '@/lib/search/browser/pageWords';
import { makeWorkers } from './makeWorkers';
import { plainAssets } from './publishPaper';

/** Code by which a paper is published: the routes of `app/`, or others in their place. */
export interface TestCode {
  readonly version: string;
  readonly routes: readonly Route[];
}

/** Publishes content at a moment, or publishes it again over what was there. */
export function publishContent(
  outFolder: string,
  content: Content,
  now: string,
  code: TestCode,
): Promise<Published> {
  const { options, close } = openPublish(outFolder, content, now, code);
  return publishSite(options).finally(close);
}

/** Makes one of several parts of it for a publish of the same. */
export function publishContentPart(
  outFolder: string,
  content: Content,
  now: string,
  code: TestCode,
  share: Share,
): Promise<Pick<Published, 'made' | 'faults'>> {
  const { options, close } = openPublish(outFolder, content, now, code);
  return publishPart(options, share).finally(close);
}

function openPublish(outFolder: string, content: Content, now: string, code: TestCode) {
  const { version, routes } = code;
  const archive = buildArchive(content, { now: Date.parse(now), drafts: false });
  const unpublished = getUnpublished(content, archive);
  const options = { archive, precompress: false, unpublished };
  const assets = getAssets();
  const output = openOutput(outFolder);
  const startWorkers = (folder: string) =>
    makeWorkers(createMaker({ ...options, assets, routes, folder }));
  return {
    options: { ...options, code: { version, assets }, output, startWorkers },
    close: output.close,
  };
}

/** A plain stylesheet, and a plain script for each that pages ask for. */
function getAssets(): Assets {
  const scripts = readdirSync('public').filter((name) => name.endsWith('.js'));
  const paths = [scriptPath, ...scripts.map((name) => `/${name}`)];
  const assets = paths.map((path) => {
    const address = `/assets${path.replace(/\.js$/, '.0123456789.js')}`;
    return [path, { address, text: '{}', integrity: 'sha256-a' }] as const;
  });
  return { ...plainAssets, scripts: Object.fromEntries(assets) };
}

import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '@/tests/bench/archive/corpus/corpus';
import { type FolderSize, measureFolder } from '@/tests/bench/archive/measureFolder';
import { editArticle } from '@/tests/bench/archive/steps';
import { type Cost, describeCost, measureRun } from '@/tests/bench/run/measureRun';
import { type Peer, type Programs, packages, peers } from './peer';
import { getSourceFile, writeSource } from './writeSource';

/** What a program took to build a paper, and to build it again when one article was edited. */
export interface PeerCost {
  readonly label: string;
  readonly all: Cost;
  readonly edited: Cost;
  readonly out: FolderSize;
}

const templates = fileURLToPath(new URL('templates/', import.meta.url));

/** Installs the programs into a folder of their own, which is to be removed afterwards. */
export async function installPeers(
  folder: string,
  onLine: (line: string) => void,
): Promise<Programs> {
  onLine(`Installing ${packages.join(', ')}`);
  const command = ['npm', 'install', '--no-audit', '--no-fund', '--prefix', folder, ...packages];
  await measureRun(command, { folder, environment: { NODE_ENV: 'development' } });
  const modules = join(folder, 'node_modules');
  const places = (process.env.PATH ?? '').split(delimiter).map((place) => join(place, 'hugo'));
  return { modules, node: join(modules, 'node/bin/node'), hugo: places.find(existsSync) };
}

/** Builds the paper by each peer that there is. */
export async function measurePeers(
  folder: string,
  programs: Programs,
  corpus: Corpus,
  onLine: (line: string) => void,
): Promise<readonly PeerCost[]> {
  const costs: PeerCost[] = [];
  for (const peer of peers) {
    const command = peer.command(programs);
    if (command.length === 0) {
      onLine(`${peer.label}: not installed`);
      continue;
    }
    const project = join(folder, 'project');
    await prepare(project, peer, corpus);
    costs.push(await measure(project, peer, command, corpus, onLine));
    rmSync(project, { recursive: true });
  }
  return costs;
}

/** The project lies beside `node_modules`, and keeps caches of its own. */
async function prepare(project: string, peer: Peer, corpus: Corpus): Promise<void> {
  mkdirSync(project);
  cpSync(join(templates, peer.templates), project, { recursive: true });
  cpSync(join(templates, 'shared'), join(project, 'shared'), { recursive: true });
  await writeSource(project, corpus);
}

async function measure(
  project: string,
  peer: Peer,
  command: readonly string[],
  corpus: Corpus,
  onLine: (line: string) => void,
): Promise<PeerCost> {
  const { label, environment = {}, out } = peer;
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };
  const run = async (step: string): Promise<Cost> => {
    onLine(`${label}: ${step}`);
    const options = { folder: project, environment: { ...quiet, ...environment } };
    const cost = await measureRun(command, options);
    onLine(describeCost(cost));
    return cost;
  };
  const all = await run('cold');
  editArticle(corpus, (language, slug, text) => {
    appendFileSync(getSourceFile(project, language, slug), text);
  });
  const edited = await run('one article edited');
  return { label, all, edited, out: measureFolder(join(project, out)) };
}

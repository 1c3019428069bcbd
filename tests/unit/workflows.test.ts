import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from '@/tests/support/papers/makeFolder';

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly id?: string;
    readonly uses?: string;
    readonly run?: string;
  }[];
}

function readWorkflow(name: string): Workflow {
  return parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));
}

/** What the scheduled run decides where the last publish wrote this down, or nothing. */
function decide(record?: string): string {
  const { due } = readWorkflow('paper').jobs;
  const script = due?.steps.find(({ id }) => id === 'clock')?.run ?? '';
  const folder = makeFolder({ output: '', ...(record !== undefined && { 'due.json': record }) });
  const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...process.env, GITHUB_OUTPUT: join(folder, 'output') },
  });
  return status === 0 ? readFileSync(join(folder, 'output'), 'utf8').trim() : 'failed';
}

describe('The scheduled run', () => {
  const now = Math.floor(Date.now() / 1000);

  test.each([
    ['an article that was due a moment ago', { next: { epoch: now - 1 } }, 'due=yes'],
    ['one that is due tomorrow', { next: { epoch: now + 86_400 } }, 'due=no'],
    ['none', { next: null }, 'due=no'],
  ])('with %s', (_, record, decision) => {
    expect(decide(JSON.stringify(record))).toBe(decision);
  });

  test('builds where nobody knows what is due', () => {
    expect(decide()).toBe('due=yes');
    expect(decide('')).toBe('due=yes');
  });
});

test('what runs the code of a pull request may write nothing', () => {
  const { permissions, jobs } = readWorkflow('paper');
  expect(permissions).toEqual({ contents: 'read' });
  for (const name of ['check', 'preview']) expect(jobs[name]?.permissions).toBeUndefined();
});

test('what may comment and deploy runs no code of the pull request', () => {
  const steps = Object.values(readWorkflow('preview').jobs).flatMap((job) => job.steps);
  const ran = steps.map(({ uses = '', run = '' }) => uses + run).join('\n');
  expect(ran).not.toMatch(/checkout|npm |node |site\/.*sh/);
});

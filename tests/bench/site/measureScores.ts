import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { getSiteHandler } from '@/lib/cli/server/getSiteHandler';
import { listen } from '@/lib/cli/server/listen';
import { findBrowser } from '@/tests/support/tools/findBrowser';

/** What Lighthouse says of a page as a phone gets it, 0 to 100. */
export interface Score {
  readonly path: string;
  readonly categories: Readonly<Record<string, number>>;
  /** Milliseconds to the largest paint on Lighthouse's slow phone. */
  readonly largestPaint: number;
  readonly layoutShift: number;
  /** The audits that took points. */
  readonly lost: readonly string[];
}

/** Serves a published site and runs Lighthouse's mobile profile on some of its pages. */
export async function measureScores(
  folder: string,
  paths: readonly string[],
): Promise<readonly Score[]> {
  const server = await listen(getSiteHandler(folder), 0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const executablePath = findBrowser();
  const port = 9222 + Math.floor(Math.random() * 1000);
  const args = [`--remote-debugging-port=${port}`, '--no-sandbox'];
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
  try {
    const scores: Score[] = [];
    for (const path of paths) scores.push(await measureScore(origin, path, port));
    return scores;
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureScore(origin: string, path: string, port: number): Promise<Score> {
  const result = await lighthouse(origin + path, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse has nothing to say of ${path}`);
  const { categories, audits } = result.lhr;
  const entries = Object.values(categories);
  const weighed = entries.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    path,
    categories: Object.fromEntries(
      entries.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    largestPaint: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? 0,
    lost: weighed
      .map(({ id }) => id)
      .filter((id) => {
        const score = audits[id]?.score;
        return typeof score === 'number' && score < 0.9;
      }),
  };
}

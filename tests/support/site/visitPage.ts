import type { Browser, Page, Response } from '@playwright/test';

/** What a page keeps of itself while it loads, as its own script would see it. */
declare global {
  interface Window {
    violations: string[];
  }
}

/** A page of the site in a browser that is new to it, and what happened while it loaded. */
export interface Visit {
  readonly page: Page;
  readonly policy: string | undefined;
  /** What broke the policy. */
  readonly violations: readonly string[];
  /** Requests to others, requests that failed, and errors. */
  readonly problems: readonly string[];
  /** Addresses of what the first paint waited for. */
  readonly blocking: readonly string[];
  /** How far what was painted moved afterwards (Cumulative Layout Shift). */
  readonly shift: number;
}

/** Loads a page, once for all that is asked of it. Whoever visits it closes its context. */
export async function visitPage(browser: Browser, origin: string, path: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems = watch(page, origin, path);
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const response = await page.goto(origin + path, { waitUntil: 'load' });
  return {
    page,
    policy: response?.headers()['content-security-policy'],
    violations: await page.evaluate(() => window.violations),
    problems: [...problems],
    ...(await measurePaint(page)),
  };
}

/** Requests to others, requests that fail, and errors, as they come; the page's own status is none. */
function watch(page: Page, origin: string, path: string): readonly string[] {
  const problems: string[] = [];
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') problems.push(request.url());
  });
  page.on('response', (response: Response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage)
      problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    const isPage = message.location().url === origin + path;
    if (message.type() === 'error' && !isPage) problems.push(message.text());
  });
  return problems;
}

function measurePaint(page: Page): Promise<Pick<Visit, 'blocking' | 'shift'>> {
  return page.evaluate(async () => {
    const requests = performance.getEntriesByType('resource').map((entry) => entry.toJSON());
    const shifts = await new Promise<number[]>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries().map((entry) => Number(entry.toJSON().value)));
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // An observer says nothing where there is nothing.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
    });
    return {
      blocking: requests
        .filter((request) => request.renderBlockingStatus === 'blocking')
        .map((request) => String(request.name)),
      shift: shifts.reduce((sum, value) => sum + value, 0),
    };
  });
}

import { expect } from '@playwright/test';
import { samplePaths } from '@/tests/support/samplePaths';
import { siteTest } from '@/tests/support/siteTest';

/** What a page keeps of the violations of its policy, as its own script would see them. */
declare global {
  interface Window {
    violations: string[];
  }
}

for (const path of samplePaths) {
  siteTest(`${path} keeps to its security policy`, async ({ page }) => {
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    const response = await page.goto(path, { waitUntil: 'load' });
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  });
}

siteTest('a script or style that is not the paper’s does not run', async ({ page }) => {
  await page.goto('/en/', { waitUntil: 'load' });
  const colour = await page.evaluate(() => {
    const { body } = document;
    const before = getComputedStyle(body).color;
    body.insertAdjacentHTML('beforeend', '<style>body { color: rgb(1, 2, 3) }</style>');
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.injected = "yes"';
    body.append(script);
    return { before, after: getComputedStyle(body).color, injected: body.dataset.injected };
  });
  expect(colour.after).toBe(colour.before);
  expect(colour.injected).toBeUndefined();
});

siteTest('a reader who comes back goes to the edition last read', async ({ page }) => {
  await page.goto('/zh/');
  await page.goto('/');
  await page.waitForURL('**/zh/');
  await page.goto('/bilingual/topics/');
  await page.goto('/');
  await page.waitForURL('**/bilingual/');
});

siteTest(
  'a new reader goes to the edition of their browser’s language',
  async ({ browser, origin }) => {
    const context = await browser.newContext({ baseURL: origin, locale: 'zh-TW' });
    const page = await context.newPage();
    await page.goto('/');
    await page.waitForURL('**/zh-hant/');
    await context.close();
  },
);

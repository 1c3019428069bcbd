import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

/** How much of a site a host takes, where it says so. */
interface Limit {
  readonly host: string;
  readonly most: number;
  readonly counted: keyof SiteSize;
}

interface SiteSize {
  readonly files: number;
  readonly bytes: number;
}

const limits: readonly Limit[] = [
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
  { host: 'GitHub Pages', most: 1_000_000_000, counted: 'bytes' },
  // https://developers.cloudflare.com/pages/platform/limits/, without a paid plan
  { host: 'Cloudflare Pages', most: 20_000, counted: 'files' },
];

/** How near a site is to what hosts take, for its operator: a line for each. */
export function describeLimits(size: SiteSize, language: Language): string {
  return limits
    .map(({ host, most, counted }) => {
      const percent = Math.ceil((100 * size[counted]) / most);
      const values = { host, most, counted, percent, isOver: String(percent > 100) };
      return translate(language, 'build.limit', values);
    })
    .join('\n');
}

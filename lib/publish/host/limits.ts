/** How much of a site a host takes, where it says so. */
interface Limit {
  readonly host: string;
  readonly most: number;
  readonly counted: keyof SiteSize;
  readonly words: string;
}

interface SiteSize {
  readonly files: number;
  readonly bytes: number;
}

const limits: readonly Limit[] = [
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
  { host: 'GitHub Pages', most: 1_000_000_000, counted: 'bytes', words: '1 GB' },
  // https://developers.cloudflare.com/pages/platform/limits/, without a paid plan
  { host: 'Cloudflare Pages', most: 20_000, counted: 'files', words: '20,000 files' },
];

/** How near a site is to what hosts take, in a line for its operator. */
export function describeLimits(size: SiteSize): string {
  return limits
    .map(({ host, most, counted, words }) => {
      const percent = Math.ceil((100 * size[counted]) / most);
      return percent > 100
        ? `Too much for ${host}, which takes ${words}: ${percent} %.`
        : `${percent} % of what ${host} takes (${words}).`;
    })
    .join(' ');
}

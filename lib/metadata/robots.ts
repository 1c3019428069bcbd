import { getUrl } from '@/lib/address/url';
import type { AiUsage, Site } from '@/lib/content/site';

/**
 * `robots.txt` (RFC 9309): everyone may read everything, what AI may do with it, and where the lists
 * of it are. What is not to be shown says so itself, which only those learn who may read it.
 */
export function renderRobots(site: Site): string {
  const sitemaps = ['/sitemap.xml', '/news-sitemap.xml'].map(
    (path) => `Sitemap: ${getUrl(site, path)}\n`,
  );
  const rules = ['User-agent: *', ...listUsage(site.aiUsage), 'Allow: /'];
  return `${rules.join('\n')}\n\n${sitemaps.join('')}`;
}

/**
 * In the words of both proposals: content signals (contentsignals.org), and the preferences of the
 * IETF (draft-ietf-aipref-attach, draft-ietf-aipref-vocab), which have none for answers so far.
 */
function listUsage({ training, answers }: AiUsage = {}): readonly string[] {
  const signals = [
    ...(answers === undefined ? [] : [`ai-input=${answers ? 'yes' : 'no'}`]),
    ...(training === undefined ? [] : [`ai-train=${training ? 'yes' : 'no'}`]),
  ];
  return [
    ...(signals.length > 0 ? [`Content-Signal: ${signals.join(', ')}`] : []),
    ...(training === undefined ? [] : [`Content-Usage: train-ai=${training ? 'y' : 'n'}`]),
  ];
}

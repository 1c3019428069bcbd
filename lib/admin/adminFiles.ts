import type { Archive } from '@/lib/archive/archive';
import type { Admin } from '@/lib/content/site';
import { languages } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { createAdminConfig, createRules, getServer, type Settings } from './adminConfig';
import { adminFolder } from './adminFolder';

/** The files of the editor besides its script, by their paths from the root of the site. */
export function listAdminFiles(
  archive: Pick<Archive, 'site' | 'pages'>,
  admin: Admin,
): readonly (readonly [file: string, text: string])[] {
  const settings = languages.map((language) => {
    const config = createAdminConfig(archive, admin, language);
    const text = JSON.stringify({ config, rules: createRules() } satisfies Settings);
    return [`${adminFolder}/settings.${language}.json`, text] as const;
  });
  return [[`${adminFolder}/index.html`, renderPage(admin)], ...settings];
}

/**
 * Headers of the editor’s folder in place of the site’s: its policy, and that a window in which
 * people sign in may answer.
 */
export function getAdminHeaders(admin: Admin): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${getAdminPolicy(admin)}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex',
  };
}

/** Says of itself what its title is; without its script, there is nothing to be seen. */
function renderPage(admin: Admin): string {
  const title = languages.map((language) => translate(language, 'admin.title')).join(' ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${getAdminPolicy(admin)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<script type="module" src="editor.js"></script>
</head>
<body></body>
</html>
`;
}

/**
 * The Content-Security-Policy of the editor: its scripts and fonts come from the site, it shows
 * pictures that it has read itself, and asks nobody but the host of the repository. It writes its
 * styles into the page.
 */
function getAdminPolicy(admin: Admin): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    'media-src blob:',
    `connect-src 'self' blob: data: ${getServer(admin)}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

import { createHash } from 'node:crypto';
import { collectionFolders } from '@/lib/address/address';
import type { Fault } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';
import type { Language, Localized } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import type { Change, Comparison } from './comparison';
import { comparisonStyle } from './comparisonStyle';
import { describeChange, describeSum, getName } from './describeComparison';
import { quoteText, renderRow } from './renderRow';

export interface PageOptions {
  /** The language of the page; what it quotes is in its own. */
  readonly language: Language;
  readonly paper: Localized;
  /** The paper’s tokens as a stylesheet. */
  readonly tokens: string;
  /** Where a preview of the site stands, without a slash at its end; nothing where there is none. */
  readonly preview?: string;
}

/**
 * The comparison as a page that stands alone: no script, no other file, nothing for search engines. What
 * it quotes is untrusted, so its policy allows its own style and nothing else.
 */
export function renderComparisonPage(comparison: Comparison, options: PageOptions): string {
  const { language, paper, tokens } = options;
  const style = `${tokens}\n${comparisonStyle}`;
  const hash = createHash('sha256').update(style).digest('base64');
  const title = quoteText(translate(language, 'compare.title'));
  const { ref, commit, changes, elsewhere } = comparison;
  const against = translate(language, 'compare.against', { ref, commit: commit.slice(0, 10) });
  return `<!doctype html>
<html lang="${getTag(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title} – ${quoteText(paper[language])}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="plate">${quoteText(paper[language])}</p>
<h1>${title}</h1>
<p class="note">${quoteText(against)}</p>
<p>${quoteText(describeSum(comparison, language))}</p>
</header>
${renderContents(changes, language)}
<main>
${changes.map((change) => renderChange(change, options)).join('\n')}
${renderElsewhere(elsewhere, language)}
</main>
</body>
</html>
`;
}

function getTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

function renderContents(changes: readonly Change[], language: Language): string {
  if (changes.length < 2) return '';
  const items = changes.map((change) => {
    const link = `<a href="#${getId(change)}">${renderName(change, language)}</a>`;
    return `<li>${link} <span class="note">${quoteText(describeChange(change, language))}</span></li>`;
  });
  return `<nav><ol>\n${items.join('\n')}\n</ol></nav>`;
}

/** Ids hold letters of any script; what separates words in HTML does not occur in names of files. */
function getId({ kind, id }: Change): string {
  return quoteText(`${kind}-${id}`.replace(/\s/g, '-'));
}

function renderName(change: Change, language: Language): string {
  const { text, language: own } = getName(change, language);
  return own ? `<span lang="${getTag(own)}">${quoteText(text)}</span>` : quoteText(text);
}

function renderChange(change: Change, { language, preview }: PageOptions): string {
  const { rows, pictures, path, isRecorded, findings } = change;
  const links = preview === undefined ? [] : listPages(change, preview);
  const images = pictures.map(({ file, state }) =>
    translate(language, 'compare.picture', { file, state }),
  );
  const notes = [
    describeChange(change, language),
    ...images,
    ...(isRecorded ? [translate(language, 'compare.recorded')] : []),
  ];
  return `<section id="${getId(change)}">
<h2>${renderName(change, language)}</h2>
<p class="note"><code>${quoteText(path)}</code>${links.join('')}</p>
${notes.map((note) => `<p class="note">${quoteText(note)}</p>`).join('\n')}
${renderFindings(findings, language)}
${rows.map((row) => renderRow(row, language) + renderFindings(row.findings, language)).join('\n')}
</section>`;
}

/** Links to the article in each edition of its languages; what is gone has no page. */
function listPages({ kind, id, state, title }: Change, preview: string): readonly string[] {
  if (state === 'removed' || kind === 'site') return [];
  const folders = { ...collectionFolders, article: 'articles', page: '' };
  const folder = folders[kind];
  const path = folder === '' ? id : `${folder}/${id}`;
  const editions = (['en', 'zh'] as const).filter((edition) => title[edition] !== undefined);
  return editions.map((edition) => {
    const href = quoteText(`${preview}/${edition}/${path}/`);
    return ` · <a href="${href}">/${edition}/${quoteText(path)}/</a>`;
  });
}

function renderElsewhere(faults: readonly Fault[], language: Language): string {
  if (faults.length === 0) return '';
  const head = quoteText(translate(language, 'compare.elsewhere'));
  return `<section>\n<h2>${head}</h2>\n${renderFindings(faults, language)}\n</section>`;
}

function renderFindings(faults: readonly Fault[], language: Language): string {
  if (faults.length === 0) return '';
  const items = faults.map((fault) => {
    const { what, fix } = getFaultText(fault, language);
    const { file, line, column, severity, rule } = fault;
    const label = translate(language, `check.${severity}`);
    const place = `<code>${quoteText(`${file}:${line}:${column}`)}</code>`;
    return `<li class="${severity}"><strong>${label}</strong> ${quoteText(what)} <span class="fix">${quoteText(fix)}</span> ${place} [${rule}]</li>`;
  });
  return `<ul class="findings">\n${items.join('\n')}\n</ul>`;
}

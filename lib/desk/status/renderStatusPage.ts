import { escapeHtml } from '@/lib/html/escapeHtml';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { describePaper } from './describePaper';
import { countFindings, describeColumns, describeStatus } from './describeStatus';
import type { ArticleStatus, PaperStatus } from './getStatus';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-inline-size: 75rem; padding-inline: 1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.4rem 0.8rem; text-align: start; vertical-align: top; }
small { display: block; opacity: 0.75; }
tr.open td:last-child { font-weight: bold; }
`;

/** The table as a page that stands alone: no script, no other file. Both headlines stand below the slug. */
export function renderStatusPage(status: PaperStatus, language: Language): string {
  const title = escapeHtml(translate(language, 'status.title'));
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
<h1>${title}</h1>
${describePaper(status, language)
  .map((text) => `<p>${escapeHtml(text)}</p>`)
  .join('\n')}
${renderTable(status.rows, language)}
</html>
`;
}

/** Nothing where there is nothing to list. */
function renderTable(rows: readonly ArticleStatus[], language: Language): string {
  if (rows.length === 0) return '';
  const heads = describeColumns(language)
    .slice(0, -1)
    .map((head) => `<th scope="col">${escapeHtml(head)}</th>`);
  return `<div class="table">
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map((row) => renderRow(row, language)).join('\n')}
</tbody>
</table>
</div>`;
}

function renderRow(row: ArticleStatus, language: Language): string {
  const [slug = '', ...cells] = describeStatus(row, language).slice(0, -1);
  const titles = Object.entries(row.title).map(
    ([own, title]) =>
      `<small lang="${own === 'zh' ? 'zh-Hans' : 'en'}">${escapeHtml(title)}</small>`,
  );
  const open = countFindings(row) > 0 ? ' class="open"' : '';
  const head = `<th scope="row">${escapeHtml(slug)}${titles.join('')}</th>`;
  return `<tr${open}>${head}${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}

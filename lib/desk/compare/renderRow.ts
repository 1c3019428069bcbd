import { diffWords } from '@/lib/desk/history/diffWords';
import { escapeHtml } from '@/lib/html/escapeHtml';
import { type Language, languages } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import type { Cell, Row } from './comparison';

/** A field or a paragraph, both languages side by side; what is missing leaves its place empty. */
export function renderRow(row: Row, language: Language): string {
  const { name, cells } = row;
  const note = tellAlone(row, language);
  const shown = cells.both
    ? [renderCell(cells.both, 'both', language)]
    : languages.map((own) => renderCell(cells[own], own, language));
  return `<div class="row">
<p class="name">${quoteText(name)}</p>
${shown.join('\n')}${note}
</div>`;
}

function tellAlone({ alone, behind }: Row, language: Language): string {
  if (!alone) return '';
  const kind = behind ? 'behind' : 'alone';
  const words = translate(language, 'compare.alone', { kind, language: alone });
  return `\n<p class="${kind}">${quoteText(words)}</p>`;
}

function renderCell(cell: Cell | undefined, own: Language | 'both', language: Language): string {
  const tag = { en: ' lang="en"', zh: ' lang="zh-Hans"', both: '' }[own];
  if (!cell) return `<div class="cell"${tag}></div>`;
  const label = translate(language, 'compare.cell', { state: cell.state });
  const words =
    label &&
    `<span class="label" lang="${language === 'zh' ? 'zh-Hans' : 'en'}">${quoteText(label)}</span> `;
  return `<div class="cell ${cell.state}"${tag}>${words}${renderWords(cell)}</div>`;
}

function renderWords({ state, before = '', after = '' }: Cell): string {
  if (state === 'same' || state === 'moved') return quoteText(after);
  if (state === 'removed') return `<del>${quoteText(before)}</del>`;
  if (state === 'added') return `<ins>${quoteText(after)}</ins>`;
  const elements = { removed: 'del', added: 'ins' } as const;
  return diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same'
        ? quoteText(text)
        : `<${elements[kind]}>${quoteText(text)}</${elements[kind]}>`,
    )
    .join('');
}

/** A text as HTML. Marks that turn the direction of a text are named, not obeyed. */
export function quoteText(text: string): string {
  return escapeHtml(text)
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, nameMark)
    .replace(/(?![\n\t])\p{Cc}/gu, nameMark);
}

function nameMark(mark: string): string {
  return `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

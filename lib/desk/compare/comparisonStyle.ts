/** The look of the comparison, by the tokens of the paper. */
export const comparisonStyle = `
* { box-sizing: border-box; margin: 0; }
body { background: var(--color-paper); color: var(--color-ink); line-height: var(--leading); margin: 0 auto; max-inline-size: 75rem; padding: 0 var(--margin-page) 4rem; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--color-seal); outline-offset: 2px; }
header { border-block-end: 3px double var(--color-ink); margin-block-end: 1.5rem; padding-block: 1.5rem 1rem; }
.plate { font-size: var(--text-section); font-weight: var(--weight-head); }
h1 { font-size: var(--text-headline); font-weight: var(--weight-head); line-height: var(--leading-head); margin-block: 0.5rem; }
h2 { font-size: var(--text-section); font-weight: var(--weight-head); line-height: var(--leading-head); margin-block-end: 0.5rem; }
nav ol { margin-block-end: 2rem; padding-inline-start: 1.5rem; }
section { border-block-start: 1px solid var(--color-ink); margin-block-start: 2.5rem; padding-block-start: 1rem; }
.note, .name, .label, .alone, .behind, .findings { color: var(--color-quiet); font-family: var(--face-note); font-size: var(--text-small); line-height: var(--leading-note); }
code { overflow-wrap: anywhere; }
.row { border-block-start: 1px solid var(--color-rule); display: grid; gap: 0.25rem 1.5rem; grid-template-columns: 5rem var(--sides); margin-block-start: 0.75rem; padding-block-start: 0.75rem; }
.name { overflow-wrap: anywhere; }
.cell { overflow-wrap: anywhere; unicode-bidi: isolate; white-space: pre-line; }
.name + .cell:not([lang]) { grid-column: 2 / -1; }
.cell.same { color: var(--color-quiet); }
.label { border: 1px solid var(--color-rule); padding-inline: 0.35em; }
del { color: var(--color-seal); text-decoration: line-through; text-decoration-thickness: 1px; }
ins { background: color-mix(in srgb, var(--color-seal) 9%, var(--color-paper)); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
.cell.added ins, .cell.removed del { text-decoration-line: none; }
.cell.added { border-inline-start: 3px solid var(--color-ink); padding-inline-start: 0.75rem; }
.cell.removed { border-inline-start: 3px solid var(--color-seal); padding-inline-start: 0.75rem; }
.alone, .behind { grid-column: 2 / -1; }
.behind { color: var(--color-seal); }
.findings { background: var(--color-tint); list-style: none; margin-block-start: 0.5rem; padding: 0.5rem 0.75rem; }
.findings li + li { margin-block-start: 0.35rem; }
.findings strong { color: var(--color-seal); }
.findings .warning strong { color: var(--color-ink); }
.findings .fix { color: var(--color-ink); }
@media (max-width: 48rem) {
  .row { grid-template-columns: minmax(0, 1fr); }
  .name + .cell:not([lang]), .alone, .behind { grid-column: auto; }
  .cell:empty { display: none; }
}
@media print { nav { display: none; } .row { break-inside: avoid; } }
`;

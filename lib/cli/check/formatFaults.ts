import { diffWords } from '@/lib/desk/history/diffWords';
import type { FormerText } from '@/lib/desk/history/findFormerText';
import { countFaults, type Fault, type FaultCounts } from '@/lib/fault/fault';
import { type FaultText, getFaultText } from '@/lib/fault/getFaultText';
import type { Severity } from '@/lib/fault/rules';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

export interface FaultFormat {
  /** For paragraphs whose original has changed: how that read when it was translated. */
  readonly formers?: ReadonlyMap<Fault, FormerText>;
  readonly language: Language;
  /** How many were checked. */
  readonly articles: number;
  readonly isColoured: boolean;
}

/** SGR parameters of ECMA-48. */
const styles = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

const severityStyles = {
  error: 'red',
  warning: 'yellow',
  question: 'cyan',
} as const satisfies Readonly<Record<Severity, keyof typeof styles>>;

type Paint = (text: string, style: keyof typeof styles) => string;

/**
 * Faults as people read them: place, severity and what is wrong on a line, below it the fix. What is only
 * asked about comes after all else.
 */
export function formatFaults(faults: readonly Fault[], format: FaultFormat): string {
  const ordered = [...faults.filter(isSure), ...faults.filter((fault) => !isSure(fault))];
  const lines = ordered.map((fault, index) => {
    const isNewFile = index > 0 && ordered[index - 1]?.file !== fault.file;
    return `${isNewFile ? '\n' : ''}${formatFault(fault, format)}\n`;
  });
  const summary = `${formatSummary(faults, format)}\n`;
  return faults.length === 0 ? summary : `${lines.join('')}\n${summary}`;
}

function isSure({ severity }: Fault): boolean {
  return severity !== 'question';
}

function formatFault(fault: Fault, { language, isColoured, formers }: FaultFormat): string {
  const { what, fix } = getFaultText(fault, language);
  const { file, line, column, severity, rule } = fault;
  const paint: Paint = (text, style) =>
    isColoured ? `\u001B[${styles[style]}m${clean(text)}\u001B[0m` : clean(text);
  const place = paint(`${file}:${line}:${column}`, 'bold');
  const label = paint(translate(language, `check.${severity}`), severityStyles[severity]);
  const former = formers?.get(fault);
  const diff = former ? `\n    ${formatDiff(former, paint)}` : '';
  return `${place}  ${label}  ${clean(what)}  [${rule}]${diff}\n    ${paint(fix, 'green')}`;
}

/** What was removed and added, in the manner of `git diff --word-diff`. */
function formatDiff({ before, after }: FormerText, paint: Paint): string {
  return diffWords(before, after)
    .map(({ kind, text }) => {
      if (kind === 'removed') return paint(`[-${text}-]`, 'red');
      return kind === 'added' ? paint(`{+${text}+}`, 'green') : clean(shorten(text));
    })
    .join('')
    .replace(/\s+/g, ' ');
}

/** Only the words next to a change, where much is unchanged. */
function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 40)} … ${text.slice(-40)}`;
}

/** Keeps anything in an article from controlling the terminal or reversing its text. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '?');
}

function formatSummary(faults: readonly Fault[], { language, articles }: FaultFormat): string {
  if (faults.length === 0) {
    return translate(language, 'check.clean', { articles });
  }
  const files = new Set(faults.map((fault) => fault.file)).size;
  return translate(language, 'check.summary', { ...countFaults(faults), files });
}

/** Faults for machines, as they are put into JSON. */
export interface ToldFaults extends FaultCounts {
  /** With its words and, where an original has changed, its text before and after. */
  readonly faults: readonly (Fault & FaultText & Partial<FormerText>)[];
}

/** Faults for machines, in words of a language. */
export function tellFaults(
  faults: readonly Fault[],
  language: Language,
  formers: ReadonlyMap<Fault, FormerText> = new Map(),
): ToldFaults {
  const told = faults.map((fault) => ({
    ...fault,
    ...getFaultText(fault, language),
    ...formers.get(fault),
  }));
  return { ...countFaults(faults), faults: told };
}

/**
 * Faults as GitHub Actions shows them at their lines of a pull request: workflow commands
 * `::error file=…,line=…,col=…,title=…::…`, one a line; a question is a notice.
 */
export function formatFaultsForGithub(faults: readonly Fault[], language: Language): string {
  return faults
    .map((fault) => {
      const { what, fix } = getFaultText(fault, language);
      const { file, line, column, severity, rule } = fault;
      const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
      const command = severity === 'question' ? 'notice' : severity;
      return `::${command} ${place},title=${escapeProperty(rule)}::${escapeData(`${what}\n${fix}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import { getAttribute } from './getAttribute';
import type { HtmlElement } from './html';

const executable = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Whether a `<script>` is data that a browser never runs, as JSON-LD and speculation rules are. */
export function isDataBlock(script: HtmlElement): boolean {
  return !executable.has(getAttribute(script, 'type')?.toLowerCase() ?? '');
}

import { createHash } from 'node:crypto';
import { getLanguage } from '@/lib/cli/terminal/language';
import { escapeHtml } from '@/lib/html/escapeHtml';

/** Where the page asks whether its findings still hold. */
export const findingsPath = '/_findings';

/** Tells findings from others, and from none. */
export function getFindingsTag(findings: string | undefined): string {
  return findings === undefined ? '' : createHash('sha256').update(findings).digest('hex');
}

/**
 * What `npm run dev` shows in the place of every page while none can be made: what the check says. It
 * loads itself again when that has changed.
 */
export function renderFindings(findings: string): string {
  return `<!DOCTYPE html>
<html lang="${getLanguage(process.env)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(findings.slice(findings.lastIndexOf('\n') + 1))}</title>
<style>pre { font: 1rem/1.6 system-ui; margin: 2rem; white-space: pre-wrap; overflow-wrap: anywhere }</style>
<pre>${escapeHtml(findings)}</pre>
<script>
  const look = async () => {
    const answer = await fetch('${findingsPath}').catch(() => undefined);
    if (answer && (await answer.text()) !== '${getFindingsTag(findings)}') location.reload();
    else setTimeout(look, 500);
  };
  look();
</script>
`;
}

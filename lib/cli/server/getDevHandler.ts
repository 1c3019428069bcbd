import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Archive } from '@/lib/archive/archive';
import { getLanguage } from '@/lib/cli/terminal/language';
import { escapeHtml } from '@/lib/html/escapeHtml';
import { getContentType } from '@/lib/publish/host/mediaTypes';
import { scriptPath } from '@/lib/search/browser/pageWords';
import { createIndex, type IndexFiles } from '@/lib/search/index/createIndex';
import { renderScript } from '@/lib/search/renderScript';
import type { ContentState } from './followContent';

type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Lets Next answer; but while no page can be made, which to Next is a crash, the findings are the page. Search is ours. */
export function getDevHandler(content: ContentState, handle: NextHandler): RequestListener {
  const getSearchFile = createDevSearch(content);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = ''] = request.url?.split('?') ?? [];
    const file = await getSearchFile(path);
    if (file === undefined) return handle(request, response);
    response.setHeader('Content-Type', getContentType(path));
    response.setHeader('Cache-Control', 'no-store').end(file);
  };
  return (request, response) => {
    const findings = content.getFindings();
    if (request.url === findingsPath) {
      response.setHeader('Cache-Control', 'no-store').end(getFindingsTag(findings));
    } else if (findings === undefined || request.url?.startsWith('/_next/')) {
      answer(request, response).catch(() => response.destroy());
    } else {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.writeHead(500, { 'Cache-Control': 'no-store' }).end(renderFindings(findings));
    }
  };
}

/**
 * The files of search while somebody writes, by their paths: of the content as it is, drafts included.
 * They are made when they are first asked for after a change. Nothing for other paths.
 */
export function createDevSearch({ getArchive }: Pick<ContentState, 'getArchive'>) {
  let index: IndexFiles = new Map();
  let indexed: Archive | undefined;
  return async (path: string): Promise<string | Uint8Array | undefined> => {
    if (path === scriptPath) return renderScript();
    if (!path.startsWith('/search/')) return undefined;
    const archive = getArchive();
    if (archive !== indexed) {
      indexed = archive;
      index = archive ? createIndex(archive) : new Map();
    }
    return index.get(path);
  };
}

/** Where the page asks whether its findings still hold. */
const findingsPath = '/_findings';

/** Tells findings from others, and from none. */
function getFindingsTag(findings: string | undefined): string {
  return findings === undefined ? '' : createHash('sha256').update(findings).digest('hex');
}

/**
 * What `npm run dev` shows in the place of every page while none can be made: what the check says. It
 * loads itself again when that has changed.
 */
function renderFindings(findings: string): string {
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

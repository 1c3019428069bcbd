import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getContentType } from '@/lib/publish/host/mediaTypes';
import { createDevSearch } from './devSearch';
import type { ContentState } from './followContent';
import { findingsPath, getFindingsTag, renderFindings } from './renderFindings';

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

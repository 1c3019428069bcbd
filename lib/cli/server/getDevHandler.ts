import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ContentState } from './followContent';
import { findingsPath, getFindingsTag, renderFindings } from './renderFindings';

type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Lets Next answer; but while no page can be made, which to Next is a crash, the findings are the page. */
export function getDevHandler({ getFindings }: ContentState, handle: NextHandler): RequestListener {
  return (request, response) => {
    const findings = getFindings();
    if (request.url === findingsPath) {
      response.setHeader('Cache-Control', 'no-store').end(getFindingsTag(findings));
    } else if (findings === undefined || request.url?.startsWith('/_next/')) {
      handle(request, response).catch(() => response.destroy());
    } else {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.writeHead(500, { 'Cache-Control': 'no-store' }).end(renderFindings(findings));
    }
  };
}

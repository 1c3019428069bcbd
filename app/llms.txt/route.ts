import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderLlms } from '@/lib/feeds/llms';

export const dynamic = 'force-static';

export function GET(): Response {
  return createTextResponse(renderLlms(getArchive()), 'text/plain');
}

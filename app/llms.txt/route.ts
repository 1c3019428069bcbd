import { createTextResponse } from '@/app/createTextResponse';
import { getArchive } from '@/lib/archive/getArchive';
import { renderLlms } from '@/lib/feeds/renderLlms';

export const dynamic = 'force-static';

export function GET(): Response {
  return createTextResponse(renderLlms(getArchive()), 'text/plain');
}

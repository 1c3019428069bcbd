import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderRobots } from '@/lib/sitemaps/robots';

export const dynamic = 'force-static';

export function GET(): Response {
  return createTextResponse(renderRobots(getArchive().site), 'text/plain');
}

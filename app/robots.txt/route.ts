import { createTextResponse } from '@/app/createTextResponse';
import { getArchive } from '@/lib/archive/getArchive';
import { renderRobots } from '@/lib/sitemaps/renderRobots';

export const dynamic = 'force-static';

export function GET(): Response {
  return createTextResponse(renderRobots(getArchive().site), 'text/plain');
}

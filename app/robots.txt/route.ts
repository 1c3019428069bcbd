import type { RouteProps } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderRobots } from '@/lib/metadata/robots';

export const dynamic = 'force-static';

export function GET(_: Request, { archive = getArchive() }: RouteProps<never>): Response {
  return createTextResponse(renderRobots(archive.site), 'text/plain');
}

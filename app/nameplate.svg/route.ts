import type { RouteProps } from '@/app/params';
import { createTextResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderNameplate } from '@/lib/media/renderNameplate';
import { listNameplateParts } from '@/lib/media/nameplate';

export const dynamic = 'force-static';

/** The paper's Chinese names and its seal, as all pages show them. */
export async function GET(
  _: Request,
  { archive = getArchive() }: RouteProps<never>,
): Promise<Response> {
  const nameplate = await renderNameplate(listNameplateParts(archive));
  return createTextResponse(nameplate, 'image/svg+xml');
}

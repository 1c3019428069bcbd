import type { RouteProps } from '@/app/params';
import { createImageResponse } from '@/app/responses';
import { getArchive } from '@/lib/archive/getArchive';
import { renderTouchIcon } from '@/lib/media/renderIcon';

export const dynamic = 'force-static';

/** The paper's icon for home screens, and its logo in structured data and feeds. */
export async function GET(
  _: Request,
  { archive = getArchive() }: RouteProps<never>,
): Promise<Response> {
  return createImageResponse(await renderTouchIcon(archive.site), 'image/png');
}

import type { RouteProps } from '@/app/params';
import { getArchive } from '@/lib/archive/getArchive';
import { renderIcon } from '@/lib/media/renderIcon';

export const dynamic = 'force-static';

/** The paper's icon for tabs. */
export async function GET(
  _: Request,
  { archive = getArchive() }: RouteProps<never>,
): Promise<Response> {
  const icon = await renderIcon(archive.site);
  return new Response(icon, { headers: { 'content-type': 'image/svg+xml' } });
}

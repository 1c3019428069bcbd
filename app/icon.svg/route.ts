import { getArchive } from '@/lib/archive/getArchive';
import { renderIcon } from '@/lib/media/renderIcon';

export const dynamic = 'force-static';

/** The paper's icon for tabs. */
export async function GET(): Promise<Response> {
  const icon = await renderIcon(getArchive().site);
  return new Response(icon, { headers: { 'content-type': 'image/svg+xml' } });
}

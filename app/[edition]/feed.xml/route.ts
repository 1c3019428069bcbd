import { type EditionContext, getEditionParams } from '@/app/params';
import { createFeedResponse } from '@/app/responses';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = getEditionParams;

export async function GET(_: Request, { params }: EditionContext): Promise<Response> {
  return createFeedResponse('feed.xml', (await params).edition, { kind: 'front' });
}

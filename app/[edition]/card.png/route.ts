import { type EditionContext, getEditionParams } from '@/app/params';
import { createCardResponse } from '@/app/responses';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = getEditionParams;

/** The picture by which pages that have none of their own are shared. */
export async function GET(_: Request, { params }: EditionContext): Promise<Response> {
  return createCardResponse((await params).edition, { kind: 'front' });
}

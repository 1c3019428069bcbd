import { createFeedResponse } from '@/app/createFeedResponse';
import { getTopicParams } from '@/app/params';

interface Context {
  readonly params: Promise<{ readonly edition: string; readonly topic: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = getTopicParams;

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return createFeedResponse('feed.xml', await params);
}

import { getTopicParams } from '@/app/params';
import { createFeedResponse } from '@/app/responses';
import { type FeedFile, feedFormats } from '@/lib/address/address';

interface Context {
  readonly params: Promise<{
    readonly edition: string;
    readonly topic: string;
    readonly feed: string;
  }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return getTopicParams({ params: {} }).flatMap((params) =>
    feedFormats.map(({ file }) => ({ ...params, feed: file })),
  );
}

/** A feed of a topic in one of its formats. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { edition, topic, feed } = await params;
  return createFeedResponse(feed as FeedFile, edition, { kind: 'topic', id: topic });
}

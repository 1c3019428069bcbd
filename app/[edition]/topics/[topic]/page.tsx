import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { withPlaceholder } from '@/app/withPlaceholder';
import { TopicPage } from '@/components/archive/TopicPage';
import { Sheet } from '@/components/site/Sheet';
import { getArchive } from '@/lib/archive/getArchive';
import { getEdition } from '@/lib/edition/getEdition';
import { getMetadata } from '@/lib/metadata/getMetadata';

interface Props {
  readonly params: Promise<{ readonly edition: string; readonly topic: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return withPlaceholder(getArchive().topics.map(({ id }) => id)).map((topic) => ({ topic }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function TopicRoute({ params }: Props) {
  const { archive, edition, topic, address } = await getPage(params);
  return (
    <Sheet archive={archive} edition={edition} address={address}>
      <TopicPage archive={archive} edition={edition} topic={topic} />
    </Sheet>
  );
}

async function getPage(params: Props['params']) {
  const { edition, topic: id } = await params;
  const archive = getArchive();
  const topic = archive.topicsById.get(id);
  if (!topic) notFound();
  return { archive, topic, edition: getEdition(edition), address: { kind: 'topic', id } as const };
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { withPlaceholder } from '@/app/withPlaceholder';
import { MonthPage } from '@/components/archive/MonthPage';
import { Sheet } from '@/components/site/Sheet';
import { getArchive } from '@/lib/archive/getArchive';
import { getEdition } from '@/lib/edition/getEdition';
import { getMetadata } from '@/lib/metadata/getMetadata';

interface Props {
  readonly params: Promise<{ readonly edition: string; readonly month: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return withPlaceholder([...getArchive().articlesByMonth.keys()]).map((month) => ({ month }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function MonthRoute({ params }: Props) {
  const { archive, edition, month, address } = await getPage(params);
  return (
    <Sheet archive={archive} edition={edition} address={address}>
      <MonthPage archive={archive} edition={edition} month={month} />
    </Sheet>
  );
}

async function getPage(params: Props['params']) {
  const { edition, month } = await params;
  const archive = getArchive();
  if (!archive.articlesByMonth.has(month)) notFound();
  return {
    archive,
    month,
    edition: getEdition(edition),
    address: { kind: 'month', month } as const,
  };
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { withPlaceholder } from '@/app/withPlaceholder';
import { PaperPage } from '@/components/site/PaperPage';
import { Sheet } from '@/components/site/Sheet';
import { getArchive } from '@/lib/archive/getArchive';
import { hasText } from '@/lib/archive/hasText';
import { getEdition } from '@/lib/edition/getEdition';
import { getMetadata } from '@/lib/metadata/getMetadata';

interface Props {
  readonly params: Promise<{ readonly edition: string; readonly page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams({
  params,
}: {
  readonly params: { readonly edition: string };
}) {
  const edition = getEdition(params.edition);
  const pages = getArchive().pages.filter((page) => hasText(edition, page));
  return withPlaceholder(pages.map(({ name }) => name)).map((page) => ({ page }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function PaperRoute({ params }: Props) {
  const { archive, edition, page, address } = await getPage(params);
  return (
    <Sheet archive={archive} edition={edition} address={address}>
      <PaperPage archive={archive} edition={edition} page={page} />
    </Sheet>
  );
}

async function getPage(params: Props['params']) {
  const { edition, page: name } = await params;
  const archive = getArchive();
  const page = archive.pages.find((candidate) => candidate.name === name);
  if (!page) notFound();
  return { archive, page, edition: getEdition(edition), address: { kind: 'paper', name } as const };
}

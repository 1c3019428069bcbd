import type { Metadata } from 'next';
import { getPaperParams, resolvePage } from '@/app/params';
import { PageLayout } from '@/components/site/PageLayout';
import { PaperPage } from '@/components/site/PaperPage';
import { getMetadata } from '@/lib/metadata/head';

interface Props {
  readonly params: Promise<{ readonly edition: string; readonly page: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = getPaperParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function PaperRoute({ params }: Props) {
  const page = await getPage(params);
  return (
    <PageLayout page={page}>
      <PaperPage page={page} />
    </PageLayout>
  );
}

async function getPage(params: Props['params']) {
  const { edition, page } = await params;
  return resolvePage(edition, { kind: 'paper', name: page });
}

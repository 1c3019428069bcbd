import type { Metadata } from 'next';
import { getMonthParams, resolvePage } from '@/app/params';
import { MonthPage } from '@/components/archive/MonthPage';
import { PageLayout } from '@/components/site/PageLayout';
import { getMetadata } from '@/lib/metadata/head';

interface Props {
  readonly params: Promise<{ readonly edition: string; readonly month: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = getMonthParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return getMetadata(await getPage(params));
}

export default async function MonthRoute({ params }: Props) {
  const page = await getPage(params);
  return (
    <PageLayout page={page}>
      <MonthPage page={page} />
    </PageLayout>
  );
}

async function getPage(params: Props['params']) {
  const { edition, month } = await params;
  return resolvePage(edition, { kind: 'month', month });
}

import type { Metadata } from 'next';
import { Choice } from '@/components/site/Choice';
import { StructuredData } from '@/components/site/StructuredData';
import { getArchive } from '@/lib/archive/getArchive';
import { getEdition } from '@/lib/i18n/getEdition';
import { getEntryData } from '@/lib/seo/getEntryData';
import { getEntryMetadata } from '@/lib/seo/getEntryMetadata';

const edition = getEdition('bilingual');

export function generateMetadata(): Metadata {
  return getEntryMetadata(getArchive());
}

export default function EntryRoute() {
  const archive = getArchive();
  return (
    <>
      <Choice site={archive.site} edition={edition} />
      <StructuredData graph={getEntryData(archive)} />
    </>
  );
}

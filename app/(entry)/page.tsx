import type { Metadata } from 'next';
import { Choice } from '@/components/site/Choice';
import { StructuredData } from '@/components/site/StructuredData';
import { getArchive } from '@/lib/archive/getArchive';
import { getEdition } from '@/lib/edition/getEdition';
import { getEntryData } from '@/lib/metadata/getEntryData';
import { getEntryMetadata } from '@/lib/metadata/getEntryMetadata';

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

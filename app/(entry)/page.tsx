import type { Metadata } from 'next';
import { Choice } from '@/components/site/Choice';
import { StructuredData } from '@/components/site/StructuredData';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getEntryData } from '@/lib/metadata/getEntryData';
import { getEntryMetadata } from '@/lib/metadata/getEntryMetadata';

export function generateMetadata(): Metadata {
  return getEntryMetadata(getArchive());
}

export default function EntryRoute() {
  const archive = getArchive();
  return (
    <>
      <Choice archive={archive} edition={getEdition(archive, 'bilingual')} />
      <StructuredData graph={getEntryData(archive)} />
    </>
  );
}

import type { Metadata } from 'next';
import { EntryPage } from '@/components/site/EntryPage';
import { StructuredData } from '@/components/site/InlineScripts';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getEntryMetadata } from '@/lib/metadata/head';
import { getEntryData } from '@/lib/metadata/structuredData';

export function generateMetadata(): Metadata {
  return getEntryMetadata(getArchive());
}

export default function EntryRoute() {
  const archive = getArchive();
  return (
    <>
      <EntryPage archive={archive} edition={getEdition(archive, 'bilingual')} />
      <StructuredData graph={getEntryData(archive)} />
    </>
  );
}

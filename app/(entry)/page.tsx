import type { RouteProps } from '@/app/params';
import { EntryPage } from '@/components/site/EntryPage';
import { Head } from '@/components/site/Head';
import { StructuredData } from '@/components/site/InlineScripts';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getEntryHead } from '@/lib/metadata/head';
import { getEntryData } from '@/lib/metadata/structuredData';

export default function EntryRoute({ archive = getArchive() }: RouteProps<never>) {
  return (
    <>
      <Head head={getEntryHead(archive)} />
      <EntryPage archive={archive} edition={getEdition(archive, 'bilingual')} />
      <StructuredData graph={getEntryData(archive)} />
    </>
  );
}

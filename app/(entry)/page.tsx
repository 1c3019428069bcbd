import type { Metadata } from 'next';
import { Choice } from '@/components/site/Choice';
import { getArchive } from '@/lib/archive/getArchive';
import { getEdition } from '@/lib/i18n/getEdition';
import { getEntryMetadata } from '@/lib/seo/getEntryMetadata';

const edition = getEdition('bilingual');

export function generateMetadata(): Metadata {
  return getEntryMetadata(getArchive());
}

export default function EntryRoute() {
  return <Choice site={getArchive().site} edition={edition} />;
}

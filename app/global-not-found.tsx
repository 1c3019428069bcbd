import type { Metadata } from 'next';
import { NotFound } from '@/components/site/NotFound';
import { PageLayout } from '@/components/site/PageLayout';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getMissingMetadata } from '@/lib/metadata/getMissingMetadata';
import { icons } from './icons';
import '@/app/styles/global.css';

export function generateMetadata(): Metadata {
  const archive = getArchive();
  return { ...getMissingMetadata(archive, getEdition(archive, 'bilingual')), icons };
}

/** What is said of an address outside of every edition, in both languages. */
export default function GlobalNotFound() {
  const archive = getArchive();
  const edition = getEdition(archive, 'bilingual');
  return (
    <html lang={edition.lang} className="two">
      <body>
        <PageLayout page={{ kind: 'missing', archive, edition }}>
          <NotFound edition={edition} />
        </PageLayout>
      </body>
    </html>
  );
}

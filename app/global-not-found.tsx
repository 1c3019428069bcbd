import type { Metadata } from 'next';
import { NotFound } from '@/components/site/NotFound';
import { Sheet } from '@/components/site/Sheet';
import { getArchive } from '@/lib/archive/getArchive';
import { getEdition } from '@/lib/edition/getEdition';
import { getMissingMetadata } from '@/lib/metadata/getMissingMetadata';
import { icons } from './icons';
import '@/app/styles/global.css';

const edition = getEdition('bilingual');

export function generateMetadata(): Metadata {
  return { ...getMissingMetadata(getArchive(), edition), icons };
}

/** What is said of an address outside of every edition, in both languages. */
export default function GlobalNotFound() {
  return (
    <html lang={edition.lang} className="two">
      <body>
        <Sheet page={{ kind: 'missing', archive: getArchive(), edition }}>
          <NotFound edition={edition} />
        </Sheet>
      </body>
    </html>
  );
}

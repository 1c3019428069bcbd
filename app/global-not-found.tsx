import type { Metadata } from 'next';
import { NotFound } from '@/components/site/NotFound';
import { PageLayout } from '@/components/site/PageLayout';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getMissingMetadata } from '@/lib/metadata/head';
import type { MissingPage } from '@/lib/page/page';
import { icons } from './icons';
import '@/app/styles/global.css';

export function generateMetadata(): Metadata {
  return { ...getMissingMetadata(getPage()), icons };
}

/** What is shown at an address outside every edition, in both languages. */
export default function GlobalNotFound() {
  const page = getPage();
  const { edition } = page;
  return (
    <html lang={edition.lang} className="two">
      <body>
        <PageLayout page={page}>
          <NotFound page={page} />
        </PageLayout>
      </body>
    </html>
  );
}

function getPage(): MissingPage {
  const archive = getArchive();
  return { kind: 'missing', archive, edition: getEdition(archive, 'bilingual') };
}

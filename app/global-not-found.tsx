import type { RouteProps } from '@/app/params';
import { NotFound } from '@/components/site/NotFound';
import { PageLayout } from '@/components/site/PageLayout';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import '@/app/styles/global.css';

/** What is shown at an address outside every edition, in both languages; published as `404.html`. */
export default function GlobalNotFound({ archive = getArchive() }: RouteProps<never>) {
  const edition = getEdition(archive, 'bilingual');
  const page = { kind: 'missing', archive, edition } as const;
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

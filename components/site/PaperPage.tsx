import { AllCorrections } from '@/components/archive/AllCorrections';
import { PageHead } from '@/components/archive/PageHead';
import { Body } from '@/components/article/Body';
import { getTexts } from '@/components/text/getTexts';
import { Headline } from '@/components/text/Headline';
import { Text } from '@/components/text/Text';
import type { Archive } from '@/lib/archive/archive';
import type { PaperPage as PaperPageRecord } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly page: PaperPageRecord;
}

/** A page about the paper itself; the one on corrections lists them all. */
export function PaperPage({ archive, edition, page }: Props) {
  return (
    <article className="article">
      <PageHead title={<Headline edition={edition} title={getTexts(page, 'title')} />}>
        <p className="deck parallel">
          <Text edition={edition} text={getTexts(page, 'summary')} />
        </p>
      </PageHead>
      <Body archive={archive} edition={edition} owner={page} />
      {page.name === 'corrections' && <AllCorrections archive={archive} edition={edition} />}
    </article>
  );
}

import { getBilingualRuns } from '@/components/text/bilingual';
import { Runs } from '@/components/text/Text';
import type { Site } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly site: Site;
  readonly edition: Edition;
}

/** The name of the paper in both languages, its seal between them. */
export function Nameplate({ site, edition }: Props) {
  const [own, ...other] = getBilingualRuns(edition, site.name);
  return (
    <>
      {own && <Runs runs={[own]} lang={edition.lang} />}{' '}
      {site.seal && <Seal character={site.seal} />} <Runs runs={other} lang={edition.lang} />
    </>
  );
}

interface SealProps {
  /** One Han character. */
  readonly character: string;
}

/** An ornament beside the name, so not read aloud. */
function Seal({ character }: SealProps) {
  return (
    <span className="seal" aria-hidden="true" lang="zh-Hans">
      {character}
    </span>
  );
}

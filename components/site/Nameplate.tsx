import { getBothRuns } from '@/components/text/getBothRuns';
import { Runs } from '@/components/text/Runs';
import type { Site } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { Seal } from './Seal';

interface Props {
  readonly site: Site;
  readonly edition: Edition;
}

/** The name of the paper in both languages, the seal between them. */
export function Nameplate({ site, edition }: Props) {
  const [own, ...other] = getBothRuns(edition, site.name);
  return (
    <>
      {own && <Runs runs={[own]} lang={edition.lang} />}{' '}
      {site.seal && <Seal character={site.seal} />} <Runs runs={other} lang={edition.lang} />
    </>
  );
}

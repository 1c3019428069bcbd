import { getBilingualRuns } from '@/components/text/bilingual';
import { Runs } from '@/components/text/Text';
import type { Site } from '@/lib/content/site';
import type { Edition } from '@/lib/edition/editions';
import type { Run } from '@/lib/edition/runs';
import { isDrawn, nameplateHeight, nameplatePath } from '@/lib/media/nameplate';

interface Props {
  readonly site: Site;
  readonly edition: Edition;
}

/** The name of the paper in both languages, its seal between them. */
export function Nameplate({ site, edition }: Props) {
  const [own, ...others] = getBilingualRuns(edition, site.name);
  return (
    <>
      {own && <Name run={own} edition={edition} />} {site.seal && <Seal character={site.seal} />}{' '}
      {others.map((run) => (
        <Name key={run.lang} run={run} edition={edition} />
      ))}
    </>
  );
}

interface NameProps {
  readonly run: Run;
  readonly edition: Edition;
}

/** A name as it is drawn, with its letters for whoever doesn't see it; else in the page's own face. */
function Name({ run, edition }: NameProps) {
  const { lang, text } = run;
  if (lang === 'en' || !isDrawn(text)) return <Runs runs={[run]} lang={edition.lang} />;
  return (
    <span lang={lang === edition.lang ? undefined : lang}>
      <Drawing id={lang} text={text} />
      <span className="sr-only">{text}</span>
    </span>
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
      {isDrawn(character) ? <Drawing id="seal" text={character} /> : character}
    </span>
  );
}

interface DrawingProps {
  /** Of its symbol in the shared drawing. */
  readonly id: string;
  readonly text: string;
}

function Drawing({ id, text }: DrawingProps) {
  return (
    <svg
      aria-hidden="true"
      width={`${[...text].length}em`}
      height={`${nameplateHeight}em`}
      fill="currentColor"
    >
      <use href={`${nameplatePath}#${id}`} />
    </svg>
  );
}

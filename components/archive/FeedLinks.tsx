import { feedFormats, getPath } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';
import { joinRuns } from '@/lib/edition/runs';
import type { FollowedPage } from '@/lib/page/followPage';

interface Props {
  /** Of the feeds. */
  readonly edition: Edition;
  readonly page: FollowedPage;
}

/** The feeds beside a page, one in each format. */
export function FeedLinks({ edition, page }: Props) {
  return (
    <span className="note dotted feed-links">
      {feedFormats.map(({ file, type, label }) => (
        <span key={file}>
          <a
            href={getPath(edition, page.address, file)}
            type={type}
            aria-label={`${label}, ${joinRuns(page.title)}`}
          >
            {label}
          </a>
        </span>
      ))}
    </span>
  );
}

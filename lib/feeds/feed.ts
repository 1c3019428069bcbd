import type { FeedFile } from '@/lib/address/address';
import type { Edition } from '@/lib/edition/editions';

/** The newest articles of an edition, whatever the format that they are sent in. Addresses are absolute. */
export interface Feed {
  readonly edition: Edition;
  readonly title: string;
  readonly description: string;
  /** The page that lists the same articles. */
  readonly home: string;
  /** Where the feed itself is, by its file. */
  readonly files: Readonly<Record<FeedFile, string>>;
  /** The same feed in the other editions, by its file. */
  readonly others: readonly { readonly lang: string; readonly files: Feed['files'] }[];
  /** The paper, the author of what names no other. */
  readonly publisher: string;
  readonly icon: string;
  /** WebSub hubs that tell subscribers of news. */
  readonly hubs: readonly string[];
  /** RFC 3339, in the paper's time zone. */
  readonly updated: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** A `tag:` URI (RFC 4151) that stays when the address changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text. */
  readonly html: string;
  /** RFC 3339, in the paper's time zone; a day or a month is where it begins. */
  readonly published: string;
  readonly updated: string;
  /** Names; none where the paper itself speaks. */
  readonly authors: readonly string[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly image?: FeedImage;
  /** The article in the other languages (BCP 47). */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
}

export interface FeedImage {
  readonly url: string;
  /** Media type. */
  readonly type: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

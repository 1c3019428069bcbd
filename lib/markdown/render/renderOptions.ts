import type { Place } from '@/lib/fault/fault';

/** What a body needs to know of the paper around it. */
export interface RenderOptions {
  /**
   * Asked for each address without a scheme (`../other/`, `/topics/x/`, `#p3`). What it returns
   * stands in the HTML; without an answer the words stay and the link goes, and it is the
   * caller who reports why.
   */
  link(href: string, place: Place): string | undefined;
  /**
   * Asked for each image, as it is written (`map.png`, `https://…`). Without an answer its
   * alternative text stands in its place, and it is the caller who reports why.
   */
  image(src: string, place: Place): ImageMarkup | undefined;
  /** Changes the words that a reader sees: never code, never an address. */
  text?(text: string): string;
  /** Before the ids of footnotes, where two bodies share a page: `en-`. */
  notePrefix?: string;
}

/** An image as it is to stand in the HTML. `renderImage.ts` makes the element. */
export interface ImageMarkup {
  readonly src: string;
  /** CSS pixels; with both, the page does not move when the image arrives. */
  readonly width?: number;
  readonly height?: number;
  /** The same image in other formats and widths, the best format first. */
  readonly sources?: readonly ImageSource[];
}

/** As the attributes of `<source>` in a `<picture>`. */
export interface ImageSource {
  readonly type: string;
  readonly srcset: string;
  readonly sizes: string;
}

import type { Place } from '@/lib/fault/fault';

/** What rendering a body needs to know of the paper around it. */
export interface RenderOptions {
  /**
   * Asked for each address without a scheme (`../other/`, `/topics/x/`, `#p3`). Returns the
   * address to publish; where it returns undefined, the link is dropped and its text stays, and it
   * is for the caller to report why.
   */
  link(href: string, place: Place): string | undefined;
  /** Told of each address on the web (`https://…`). */
  outside?(href: string, place: Place): void;
  /**
   * Asked for each image by its address as written (`map.png`, `https://…`). Where it returns
   * undefined, the alternative text takes the image's place, and it is for the caller to report why.
   */
  image(src: string, place: Place): ImageMarkup | undefined;
  /** Converts the words that readers see, never code, never an address; they begin at or after `place`. */
  text?(text: string, place: Place): string;
  /** Put before the ids of footnotes where two bodies share a page: `en-`. */
  notePrefix?: string;
}

/** An image as it is to be published; `images.ts` makes its element. */
export interface ImageMarkup {
  readonly src: string;
  /** CSS pixels; given both, the page does not shift when the image arrives. */
  readonly width?: number;
  readonly height?: number;
  /** The same image in other formats and widths, the best format first. */
  readonly sources?: readonly ImageSource[];
}

/** The attributes of a `<source>` in a `<picture>`. */
export interface ImageSource {
  readonly type: string;
  readonly srcset: string;
  readonly sizes: string;
}

/** A text that must not be in the output, for it comes from an article that is not published. */
export interface LeakPattern {
  /** Slug of the article. */
  readonly article: string;
  readonly kind: 'slug' | 'title' | 'sentence';
  readonly text: string;
}

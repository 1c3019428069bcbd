/** A page of the paper, whatever the edition. */
export type Address =
  | { readonly kind: 'front' }
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'topics' }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'archive' }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'page'; readonly name: string };

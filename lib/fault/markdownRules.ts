import type { MarkdownFault } from './markdownFault';

/** Every rule that a body is held to. The words are in `messages/*.json`, `faults.<rule>`. */
export const markdownRules = {
  // HTML and addresses
  'raw-html': 'error',
  'unclosed-comment': 'error',
  'text-beside-comment': 'error',
  'unsafe-link': 'error',
  // What a reader would find empty
  'link-without-text': 'error',
  'image-without-alt': 'error',
  'heading-without-text': 'error',
  'empty-block': 'warning',
  // Footnotes
  'footnote-missing': 'error',
  'footnote-unused': 'error',
  'footnote-repeated': 'error',
  // Characters and size
  'forbidden-character': 'error',
  'invisible-character': 'warning',
  'too-deep': 'error',
  'paragraph-too-long': 'error',
  // Languages of a `bilingual.md`
  'mixed-list': 'error',
  'mixed-paragraph': 'error',
  'mixed-quote': 'warning',
  'language-unclear': 'error',
} as const satisfies Readonly<Record<string, MarkdownFault['severity']>>;

export type MarkdownRule = keyof typeof markdownRules;

interface Props {
  /** Sanitised by `lib/markdown`. */
  readonly html: string;
  /** BCP 47, where it is not that of the text around. */
  readonly lang?: string | undefined;
}

/** The only way for HTML made from an article into a page. */
export function Html({ html, lang }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown has sanitised it
  return <div lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}

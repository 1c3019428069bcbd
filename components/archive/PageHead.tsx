import type { ReactNode } from 'react';

interface Props {
  /** What kind of page it is, a link to all of them. */
  readonly eyebrow?: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a list or of one of the paper’s own pages: its name and what there is to say about it. */
export function PageHead({ eyebrow, title, children }: Props) {
  return (
    <header className="page-head">
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1 className="headline parallel">{title}</h1>
      {children}
    </header>
  );
}

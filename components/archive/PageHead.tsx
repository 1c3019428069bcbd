import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page that is a list: its name and what is to be said about it. */
export function PageHead({ title, children }: Props) {
  return (
    <header className="page-head">
      <h1 className="headline parallel">{title}</h1>
      {children}
    </header>
  );
}

import type { ReactNode } from 'react';
import '@/app/styles/global.css';

/** The frame of `/`, which belongs to no edition. */
export default function EntryLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className="two">
      <head>
        <script src="/comfort.js" />
        <script src="/courier.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}

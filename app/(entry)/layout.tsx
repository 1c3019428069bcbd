import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { icons } from '@/app/icons';
import '@/app/styles/global.css';

export const metadata: Metadata = { icons };

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

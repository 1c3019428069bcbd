import type { ReactNode } from 'react';
import type { SatoriOptions } from 'satori';

/**
 * Elements with their styles as SVG whose letters are outlines. Satori is loaded where something is
 * drawn: that takes a fifth of a second, and most builds find all drawings in the store.
 */
export async function drawSvg(sheet: ReactNode, options: SatoriOptions): Promise<string> {
  const { default: satori } = await import('satori');
  return satori(sheet, options);
}

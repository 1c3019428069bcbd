import { getAddressKind } from './getAddressKind';

/** An image comes from a file or from the web. */
export function isSafeImage(url: string): boolean {
  const kind = getAddressKind(url);
  return kind === 'internal' || kind === 'web';
}

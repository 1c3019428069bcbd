/**
 * Tells what an address in a body points at. Browsers drop control characters and line ends in
 * addresses and take `\` for `/` (WHATWG URL), so this does too before it looks at the scheme.
 */
export function getAddressKind(url: string): 'internal' | 'web' | 'contact' | 'unsafe' {
  const address = url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '').replaceAll('\\', '/');
  if (/^https?:\/\/[^/]/i.test(address)) return 'web';
  if (/^(mailto|tel):/i.test(address)) return 'contact';
  return address.startsWith('//') || /^[^/?#]*:/.test(address) ? 'unsafe' : 'internal';
}

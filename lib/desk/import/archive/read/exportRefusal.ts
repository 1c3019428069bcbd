/** Why a file is no export that could be read. */
export type ExportRefusal = 'empty' | 'packed' | 'encoding' | 'html';

/** What makes the file unreadable whose beginning this is; undefined where nothing does. */
export function findExportRefusal(head: Buffer): ExportRefusal | undefined {
  if (isPacked(head)) return 'packed';
  const text = head.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') return 'empty';
  const [, encoding = 'utf-8'] = /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([^"']+)/.exec(text) ?? [];
  if (text.includes('\0') || !/^(?:utf-?8|us-ascii)$/i.test(encoding)) return 'encoding';
  const root = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<(?:!doctype\s+)?([\w:-]+)/i.exec(text)?.[1];
  return root?.toLowerCase() === 'html' ? 'html' : undefined;
}

/** Whether a file is packed (gzip, ZIP, bzip2, xz): its beginning says so. */
export function isPacked(head: Buffer): boolean {
  return /^(?:1f8b|504b0304|425a68|fd377a585a00)/.test(head.toString('hex', 0, 6));
}

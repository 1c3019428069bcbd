import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { send } from '@fastify/send';
import Negotiator from 'negotiator';
import { getContentType } from '@/lib/publish/host/mediaTypes';

/** Compressed variants that may lie beside a file, the smallest first. */
const variants = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
] as const;

/**
 * Sends a file of a folder, given its decoded path, in the smallest variant that the client accepts:
 * ranges, conditions and HEAD as in RFC 9110. Returns false, with nothing sent, where there is no
 * such file.
 */
export async function sendFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const variant = findVariant(join(folder, path), request);
  const name = encodeURI(`${path}${variant?.extension ?? ''}`);
  const { type, statusCode, headers, stream } = await send(request, name, options(folder));
  const isRefused = statusCode === 412 || statusCode === 416;
  if (type !== 'file' && !isRefused) return false;
  response.setHeader('Vary', 'Accept-Encoding');
  if (statusCode === 200 || statusCode === 206) {
    response.setHeader('Content-Type', getContentType(path));
    if (variant) response.setHeader('Content-Encoding', variant.encoding);
  }
  response.writeHead(statusCode, headers);
  await pipeline(stream, response);
  return true;
}

function options(root: string) {
  return {
    root,
    index: false,
    dotfiles: 'allow',
    cacheControl: false,
    contentType: false,
  } as const;
}

/** The first that exists and is accepted (RFC 9110, 12.5.3); nothing where that is the file itself. */
function findVariant(file: string, request: IncomingMessage) {
  const accepted = new Negotiator(request).encodings(variants.map(({ encoding }) => encoding));
  return variants.find(
    ({ encoding, extension }) => accepted.includes(encoding) && existsSync(file + extension),
  );
}

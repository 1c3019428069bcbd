import { getAt } from '@/lib/content/files/checkSchema';
import type { Yaml } from '@/lib/content/files/parseYaml';
import { getFieldName, type Path } from '@/lib/content/schemas/getSchemaAt';
import { createFault, type Fault, type FilePlace } from '@/lib/fault/fault';

/** An address of a site elsewhere that a YAML file gives. Plain data: it is kept between runs. */
export interface StatedUrl extends FilePlace {
  readonly field: string;
  readonly url: string;
}

/** Those at these paths, where there is one. */
export function listUrls(
  file: string,
  { value, locate }: Yaml,
  paths: readonly Path[],
): readonly StatedUrl[] {
  return paths.flatMap((path) => {
    const url = getAt(value, path);
    const field = getFieldName(path);
    return typeof url === 'string' ? [{ file, field, url, ...locate(path) }] : [];
  });
}

/** Those that lead to a page of the paper itself, whose origin (`https://courier.example`) is given. */
export function findOwnUrls(urls: readonly StatedUrl[], origin: string): readonly Fault[] {
  return urls
    .filter(({ url }) => isOwn(url, origin) && new URL(url).pathname !== '/')
    .map(({ url, ...place }) => createFault('own-url', place, { field: place.field, url }));
}

/** Whether an address on the web is the paper’s own: a page of one edition, which readers would be led out of theirs to. */
export function isOwn(href: string, origin: string): boolean {
  return URL.canParse(href) && new URL(href).origin === origin;
}

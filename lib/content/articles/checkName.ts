import { createFault, type Fault } from '@/lib/fault/fault';
import { checkSlug } from './checkSlug';

/** Names of files and folders that stand in addresses. */
export function checkName(file: string, name: string): readonly Fault[] {
  const broken = checkSlug(name);
  return broken ? [createFault('folder-name', { file }, broken.values)] : [];
}

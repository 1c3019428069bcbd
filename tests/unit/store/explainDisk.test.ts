import { expect, test } from 'vitest';
import { explainDisk } from '@/lib/store/explainDisk';

test.each([
  ['EROFS', 'Can’t write /srv/out: the disk is read-only (EROFS).'],
  ['EACCES', 'Can’t write /srv/out: this user is not allowed to write or read there (EACCES).'],
  ['ENOSPC', 'Can’t write /srv/out: the disk is full (ENOSPC).'],
])('says what and where: %s', (code, line) => {
  expect(explainDisk(Object.assign(new Error(code), { code, path: '/srv/out' }))).toBe(line);
});

test('leaves other errors alone', () => {
  expect(explainDisk(new TypeError('x is not a function'))).toBeUndefined();
  expect(explainDisk('text')).toBeUndefined();
});

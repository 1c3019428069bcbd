import { expect, test } from 'vitest';
import { getReadme } from '@/tests/support/readme/getReadme';

test('README.md tells the format as the schemas have it; `npm run readme` writes it anew', () => {
  const { found, expected } = getReadme();
  expect(found).toBe(expected);
});

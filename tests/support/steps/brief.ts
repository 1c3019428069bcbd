/**
 * Where another paper than ours is kept and built, as environment variables: two briefs, one of them
 * in one language, without topics or pages of its own. What the tests say of the site holds for it too.
 */
export const brief = {
  CONTENT_DIR: 'tests/fixtures/brief',
  OUT_DIR: '.cache/tests/brief',
} as const;

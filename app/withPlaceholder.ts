/** No slug, topic, month or page can be called so. */
const placeholder = '-';

/**
 * The values of a route's last segment. Next refuses an empty list, so one that is empty
 * becomes a placeholder, whose page says `notFound()`.
 */
export function withPlaceholder(values: readonly string[]): readonly string[] {
  return values.length > 0 ? values : [placeholder];
}

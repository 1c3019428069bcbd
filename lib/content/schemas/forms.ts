import { z } from 'zod';

/** What a field looks like, for editors: words of it are in the messages and in `describeFormat`. */
export type Form =
  | 'text'
  | 'localized'
  | 'partlyLocalized'
  | 'textOrLocalized'
  | 'date'
  | 'slug'
  | 'topicId'
  | 'webAddress'
  | 'siteAddress'
  | 'timeZone'
  | 'email'
  | 'fileName'
  | 'hash'
  | 'group';

/** The form of each schema that has one; schemas made from it by `describe` inherit it. */
export const forms = z.registry<{ form: Form }>();

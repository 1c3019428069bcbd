import { z } from 'zod';
import type { Fault } from '@/lib/fault/fault';
import type { Rule } from '@/lib/fault/rules';

/** What a field looks like, for editors: words of it are in the messages and in `describeFormat`. */
export type Form =
  | 'text'
  | 'localized'
  | 'partlyLocalized'
  | 'textOrLocalized'
  | 'date'
  | 'day'
  | 'slug'
  | 'alias'
  | 'topicId'
  | 'authorId'
  | 'webAddress'
  | 'siteAddress'
  | 'timeZone'
  | 'email'
  | 'fileName'
  | 'hash'
  | 'group';

/** The form of each schema that has one; schemas made from it by `describe` inherit it. */
export const forms = z.registry<{ form: Form }>();

/**
 * Holds a schema to a rule. `check` returns the values of the fault, undefined where all is
 * well; the rule may depend on the value.
 */
export function withRule<Schema extends z.ZodType>(
  schema: Schema,
  check: (value: z.output<Schema>) => Broken | undefined,
): Schema {
  return schema.superRefine((value, context) => {
    const broken = check(value);
    if (broken) {
      context.addIssue({ code: 'custom', params: { ...broken } });
    }
  });
}

/** Found again in the `params` of zod's issue. */
export interface Broken {
  readonly rule: Rule;
  readonly values?: Fault['values'];
}

/** A list that may be left out, which is an empty one. */
export function listOf<Item extends z.ZodType>(item: Item): z.ZodDefault<z.ZodArray<Item>> {
  return z.array(item).default([]);
}

import type { z } from 'zod';
import type { Fault } from '@/lib/fault/fault';
import type { Rule } from '@/lib/fault/rules';

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

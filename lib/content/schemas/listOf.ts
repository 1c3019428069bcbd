import { z } from 'zod';

/** A list that may be left out, which is an empty one. */
export function listOf<Item extends z.ZodType>(item: Item): z.ZodDefault<z.ZodArray<Item>> {
  return z.array(item).default([]);
}

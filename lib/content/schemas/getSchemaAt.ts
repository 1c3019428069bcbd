import { z } from 'zod';

/** Keys and places in lists, from the record down to a value. */
export type Path = readonly (string | number)[];

/** The name of a field as messages have it, `corrections.date`: the place in a list is told by the line. */
export function getFieldName(path: Path): string {
  return path.filter((key) => typeof key === 'string').join('.');
}

/** The schema of the field at `path`; undefined where there is no such field. */
export function getSchemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(
    (current, key) => current && getField(unwrap(current), key),
    unwrap(schema),
  );
}

/** Whether the field at `path` may be left out; an item of a list may. */
export function isOptional(schema: z.ZodType, path: Path): boolean {
  const parent = getSchemaAt(schema, path.slice(0, -1));
  if (!(parent instanceof z.ZodObject)) return true;
  const field: unknown = parent.shape[path.at(-1) ?? ''];
  return field instanceof z.ZodType && unwrap(field) !== field;
}

/** The schema inside those of “may be left out”. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const isWrapped = schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault;
  return isWrapped ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function getField(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    const field: unknown = schema.shape[key];
    return field instanceof z.ZodType ? unwrap(field) : undefined;
  }
  return schema instanceof z.ZodArray ? unwrap(schema.element as z.ZodType) : undefined;
}

import type { z } from 'zod';
import { checkSchema } from './checkSchema';
import { parseYaml, type Yaml } from './parseYaml';
import type { Reading } from './reading';
import { readTextFile } from './readTextFile';

export interface YamlRecord<Data> {
  readonly data: Data;
  readonly locate: Yaml['locate'];
}

/** Reads a YAML file and holds it to its schema. */
export function readYaml<Data>(file: string, schema: z.ZodType<Data>): Reading<YamlRecord<Data>> {
  const text = readTextFile(file);
  if (text.value === undefined) {
    return { value: undefined, faults: text.faults };
  }
  const yaml = parseYaml(text.value, file);
  const { value, faults } = checkSchema(schema, yaml, file);
  return { value: value && { data: value, locate: yaml.locate }, faults };
}

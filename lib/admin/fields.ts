import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import { type Form, forms } from '@/lib/content/schemas/field';
import { unwrap } from '@/lib/content/schemas/getSchemaAt';
import { type Language, languages } from '@/lib/language/language';
import { type MessageKey, translate } from '@/lib/language/messages';
import zh from '@/messages/zh.json';

/** Where a field is shown. */
interface Place {
  readonly language: Language;
  /** From the kind of file down: `article/source/name`. */
  readonly path: string;
}

/** The fields of a schema, by their paths (`source.name`), that are as asked. */
export function listPaths(
  schema: z.ZodObject,
  isWanted: (field: z.ZodType) => boolean,
  path = '',
): readonly string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    if (!(field instanceof z.ZodType)) return [];
    const inner = unwrap(field);
    const below = inner instanceof z.ZodObject ? listPaths(inner, isWanted, `${path}${name}.`) : [];
    return isWanted(field) ? [`${path}${name}`, ...below] : below;
  });
}

/** How the editor shows a field, as far as it depends on its schema. */
type Shape = Readonly<Record<string, unknown>>;

const chinese: Readonly<Record<string, string>> = zh.admin.help;

/** The fields of a kind of file, as the editor shows them in a language. Throws where one has no words. */
export function createFields(schema: z.ZodObject, { language, path }: Place): Field[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const place = { language, path: `${path}/${name}` };
    const shape = field instanceof z.ZodType ? createFieldShape(field, place) : undefined;
    if (!shape || !(field instanceof z.ZodType)) return [];
    const required = unwrap(field) === field;
    return [createField(name, { required, hint: getHelp(field, place), ...shape }, language)];
  });
}

function createField(name: string, shape: Shape, language: Language): Field {
  const label = translate(language, `admin.labels.${name}` as MessageKey);
  return { name, label, ...shape } as Field;
}

/** English is what the schema says, Chinese a message. */
function getHelp(field: z.ZodType, { language, path }: Place): string {
  const help =
    language === 'en' ? z.toJSONSchema(field, { io: 'input' }).description : chinese[path];
  if (help === undefined) throw new RangeError(`No help in ${language} for ${path}`);
  return help;
}

/** A switch has no place for what is not said, where that is not the same as `false`. */
function createFieldShape(field: z.ZodType, place: Place): Shape | undefined {
  const isSwitch = unwrap(field) instanceof z.ZodBoolean;
  if (isSwitch && field instanceof z.ZodExactOptional) return createChoice([true, false], place);
  return createShape(unwrap(field), place);
}

/** Undefined for what no person writes. */
function createShape(schema: z.ZodType, place: Place): Shape | undefined {
  const isGroup = forms.get(schema)?.form === 'group';
  if (schema instanceof z.ZodArray) return createList(unwrap(schema.element as z.ZodType), place);
  if (schema instanceof z.ZodObject) {
    const fields = isGroup ? createFields(schema, place) : createLanguages(schema, place);
    return { widget: 'object', fields };
  }
  if (schema instanceof z.ZodUnion) return { widget: 'object', fields: createShared(place) };
  if (schema instanceof z.ZodEnum) return createChoice(schema.options, place);
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  return createInput(forms.get(schema)?.form, place);
}

/** A text in each language. */
function createLanguages(schema: z.ZodObject, place: Place): Field[] {
  return Object.entries(schema.shape).map(([own, field]) => {
    const required = field instanceof z.ZodType && unwrap(field) === field;
    return createField(own, { required, ...createInput('text', place) }, place.language);
  });
}

/** A text that is the same in both languages where only the first is given. */
function createShared({ language }: Place): Field[] {
  const hint = translate(language, 'admin.forms.shared');
  return languages.map((own) => {
    const shape = own === 'en' ? { required: true } : { required: false, hint };
    return createField(own, { ...shape, widget: 'string' }, language);
  });
}

function createChoice(values: readonly (string | number | boolean)[], { language }: Place): Shape {
  const options = values.map((value) => ({
    value,
    label: translate(language, `admin.options.${value}` as MessageKey),
  }));
  return { widget: 'select', options };
}

function createList(item: z.ZodType, place: Place): Shape | undefined {
  const form = forms.get(item)?.form;
  if (form === 'hash') return undefined;
  if (form === 'topicId') return createRelation('topics');
  if (form === 'authorId') return createRelation('authors');
  const shape = createShape(item, place);
  if (item instanceof z.ZodObject) return { ...shape, widget: 'list' };
  const name = place.path.split('/').at(-1) ?? '';
  return { widget: 'list', field: createField(name, { ...shape }, place.language) };
}

const names = ['name.en', 'name.zh'];

/** Records of another collection, by the names of their files. */
function createRelation(collection: 'topics' | 'authors'): Shape {
  return {
    widget: 'relation',
    collection,
    multiple: true,
    value_field: '{{slug}}',
    display_fields: names,
    search_fields: names,
  };
}

const patterns: Partial<Record<Form, string>> = {
  date: '^\\d{4}-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?)?$',
  day: '^\\d{4}-\\d{2}-\\d{2}$',
  slug: '^[a-z0-9-]+$',
  webAddress: '^https?://\\S+$',
};

/** Fields whose texts have more than a line. */
const long = /\/(summary|reason|alt|caption|corrections\/..|withdrawn\/..)$/;

function createInput(form: Form | undefined, { language, path }: Place): Shape {
  if (form === 'fileName') return { widget: 'image' };
  const pattern = form && patterns[form];
  if (pattern === undefined) return { widget: long.test(path) ? 'text' : 'string' };
  return {
    widget: 'string',
    pattern: [pattern, translate(language, `admin.forms.${form}` as MessageKey)],
  };
}

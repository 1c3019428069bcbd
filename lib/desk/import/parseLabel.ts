/** What a label introduces. */
export type LabelKind = 'related' | 'seeAlso' | 'address' | 'source' | 'photo';

export interface Label {
  readonly kind: LabelKind;
  /** The rest of the line. */
  readonly value: string;
}

const labels: readonly (readonly [LabelKind, RegExp])[] = [
  ['related', /^(?:related (?:news|articles?|stories|reading)|相关(?:新闻|阅读|报道|文章|链接))$/i],
  ['seeAlso', /^(?:see also|read (?:also|more)|further reading|延伸阅读|另见|参见|推荐阅读)$/i],
  [
    'address',
    /^(?:original (?:url|link|article|address)|source (?:url|link)|url|原文(?:链接|地址|网址)?|链接|网址)$/i,
  ],
  ['source', /^(?:source|来源|稿件来源|信息来源|出处)$/i],
  ['photo', /^(?:photo|picture|image|caption|图片?|配图|图注|图片说明)$/i],
];

/** Labels that count only with a colon and a value after it. */
const needValue: readonly LabelKind[] = ['source', 'photo'];

/** A line such as `See also:` or 来源：新华社; undefined for any other line. */
export function parseLabel(line: string): Label | undefined {
  const bare = line
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\*\*(.+)\*\*$/, '$1')
    .trim();
  const [, name = bare, value = ''] = /^([^:：]{2,20}?)\s*[:：]\s*(.*)$/.exec(bare) ?? [];
  const kind = labels.find(([, pattern]) => pattern.test(name.trim()))?.[0];
  if (kind === undefined || (needValue.includes(kind) && value === '')) return undefined;
  return { kind, value: value.trim() };
}

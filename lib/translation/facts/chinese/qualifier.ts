import type { Qualifier } from '@/lib/translation/facts/scan/fact';

const before: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'under',
    /(?:(?:不|未|没有?)(?:会|能|得|应|可|再)?(?:超过|高于|多于|大于)|(?:最多|至多)(?:只|仅)?有)$/,
  ],
  ['over', /(?:(?:不|未)(?:会|能|得|应)?(?:低于|少于|小于)|至少有)$/],
  ['over', /(?:超过|超出|超|逾|高于|突破|大于|多于|至少|(?<!跌)破|愈)了?$/],
  [
    'under',
    /(?:将近|接近|(?<![附最靠])近|不到|不足|低于|少于|小于|未满|最多|至多|逼近|不满|未达|跌破)$/,
  ],
  ['about', /(?:大约|约(?!束)|大概|大致|估计|左右)为?$/],
];

const cue = /[有过出超逾于破少近到足满多达约概致计右了为愈]$/;

const after: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'over',
    /^(?:[个名家人元岁天年种项次]|美元|小时)?(?:多(?![种样少数方边元层])|余|以上|开外|有余)/,
  ],
  ['under', /^(?:[个名家人元岁天年种项次]|美元|小时)?(?:以下|以内|不到)/],
  ['about', /^(?:[个名家人元岁天年种项次]|美元|小时)?(?:左右|上下)/],
];

/** How the words beside a number bound it; `start` and `end` are the number's offsets. */
export function getChineseQualifier(
  text: string,
  start: number,
  end: number,
): Qualifier | undefined {
  const lead = text.slice(Math.max(0, start - 6), start);
  if (lead.endsWith('的')) return getDistantQualifier(text.slice(Math.max(0, start - 24), start));
  if (cue.test(lead)) {
    for (const [qualifier, pattern] of before) if (pattern.test(lead)) return qualifier;
  }
  if (/[余多]/.test(text.slice(start, end))) return 'over';
  const tail = text.slice(end, end + 8);
  return after.find(([, pattern]) => pattern.test(tail))?.[0];
}

/** 不到2013年的三分之一: the bound stands before what the share is of. */
export function getDistantQualifier(lead: string): Qualifier | undefined {
  const clause = lead.split(/[，。；、：]/).at(-1) ?? '';
  if (/不(?:低于|少于)|至少/.test(clause)) return 'over';
  if (/不到|不足|未达|低于|少于|[不未]超过/.test(clause)) return 'under';
  return /超过|高于|多于|逾/.test(clause) ? 'over' : undefined;
}

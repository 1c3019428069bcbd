import { expect, test } from 'vitest';
import { getPinyin, getTonedPinyin } from '@/lib/language/pinyin';

test.each([
  ['成都', 'chengdu'],
  ['重庆', 'chongqing'],
  ['瓦连京·马卡罗夫', 'walianjingmakaluofu'],
  ['IT产业', 'itchanye'],
  ['吕布', 'lvbu'],
])('%s is %s', (name, letters) => {
  expect(getPinyin(name)).toBe(letters);
});

test('a person’s name begins with a surname', () => {
  expect(getPinyin('单田芳', { isPerson: true })).toBe('shantianfang');
  expect(getPinyin('仇和', { isPerson: true })).toBe('qiuhe');
});

test.each([
  ['成都', { isProper: true }, 'Chéngdū'],
  ['中国国际软件合作洽谈会', { isProper: true }, 'Zhōngguó Guójì Ruǎnjiàn Hézuò Qiàtánhuì'],
  ['瓦连京·马卡罗夫', { isPerson: true, isProper: true }, 'Wǎliánjīng Mǎkǎluófū'],
  ['仇和', { isPerson: true, isProper: true }, 'Qiú Hé'],
  ['教育与研究中心', { isProper: true }, 'Jiàoyù Yǔ Yánjiū Zhōngxīn'],
  ['欧阳修', { isPerson: true, isProper: true }, 'Ōuyáng Xiū'],
  ['西安', { isProper: true }, 'Xī’ān'],
  ['人工智能', {}, 'réngōng zhìnéng'],
  ['卡巴斯基实验室', { isProper: true }, 'Kǎbāsījī Shíyànshì'],
  ['RUSSOFT', { isProper: true }, 'RUSSOFT'],
] as const)('%s is printed as %j: %s', (name, options, printed) => {
  expect(getTonedPinyin(name, options)).toBe(printed);
});

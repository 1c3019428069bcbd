import type { Examples } from './phraseCorrections';

/** Characters that their neighbours decide, where no phrase can be listed. */
export interface CharacterCorrection extends Examples {
  /** Matches the one character, which stays as it is or becomes `traditional`. */
  readonly pattern: RegExp;
  readonly traditional?: string;
}

/** Those whose bearers news names by a title; 后, 干 and 种 aren't, because 会后主任 is none. */
const surname = '[余涂郁游]';

/** What is said of a person after the surname, and of nothing else. */
const address =
  '(?:女士|先生|小姐|太太|夫人|老师|教授|博士|医生|大夫|律师|院士|同学|师傅|教练|记者|警官|队长)';

const office =
  '(?:校长|院长|所长|局长|部长|处长|科长|厅长|省长|市长|县长|区长|镇长|村长|行长|董事长|会长|社长|台长|馆长|总经理|经理|总裁|总监|主任|主席|总统|总理|书记|委员|议员|法官|检察官|将军|上校|大使|工程师)';

/** The characters that names are transliterated with, of which 里 and 于 may be among. */
const sound =
  '[阿埃艾爱安昂奥巴白班邦保鲍贝本比彼毕宾波伯博布茨达戴丹道德登迪蒂丁杜顿多恩尔耳法凡范菲费芬佛夫弗福盖甘冈戈格根贡古瓜圭哈汉豪赫亨胡华霍基吉济加贾简杰金卡凯坎康考科柯克肯孔库夸昆拉莱赖兰朗劳勒雷蕾里理利莉列林琳留柳龙隆卢鲁路吕伦罗洛玛马迈麦曼芒梅蒙米密缅摩莫墨姆穆纳娜乃奈尼涅纽农努诺欧帕潘庞培佩彭蓬皮珀普齐奇契恰乔切琴茹儒瑞若萨塞赛桑瑟森沙莎绍申圣施史舒丝斯苏索塔泰坦汤唐陶特腾提图土托瓦万旺韦维魏温翁沃武西希锡夏香谢辛休许逊雅亚扬耶叶伊因英尤于雨约泽赞詹珍芝朱兹宗佐]';

export const characterCorrections: readonly CharacterCorrection[] = [
  {
    pattern: new RegExp(`(?<![\\d百千万亿十])${surname}(?=${address}|${office}|某|氏(?!度))`, 'gu'),
    changes: [
      ['据余律师介绍', '據余律師介紹'],
      ['涂某某被捕', '涂某某被捕'],
      ['游先生和郁先生', '游先生和郁先生'],
    ],
    keeps: [
      ['其余女士', '其餘女士'],
      ['百余教授', '百餘教授'],
      ['导游先生', '導遊先生'],
      ['干预', '干預'],
      ['会后主任说', '會後主任說'],
    ],
  },
  {
    // After 姓, and not in 百姓.
    pattern: /(?<=(?<!百)姓)[于余涂郁游](?!名)/gu,
    changes: [['姓余的男子和姓于的女子', '姓余的男子和姓于的女子']],
    keeps: [['老百姓于今天', '老百姓於今天']],
  },
  {
    // 于 is a preposition too: only where none can stand, and not before an office that time is told by.
    pattern: new RegExp(
      `(?<=^|[^\\p{Script=Han}]|[的和与及据请让跟]|记者|同事|邻居|客户|员工)于(?=(?:${address}|${office})(?![们节后任离辞就府办室级前选]))(?!于(?:总统|总理|主席|博士学))`,
      'gu',
    ),
    changes: [
      ['于女士说', '于女士說'],
      ['来自北京的于先生', '來自北京的于先生'],
      ['据于教授介绍', '據于教授介紹'],
    ],
    keeps: [
      ['对于女士们', '對於女士們'],
      ['归功于教授', '歸功於教授'],
      ['于总统任内', '於總統任內'],
      ['，于博士后期间', '，於博士後期間'],
      ['发布于周五', '發佈於週五'],
    ],
  },
  {
    pattern:
      /(?<=嫌疑人|被告|被告人|原告|男子|女子|司机|被害人|受害人|当事人|村民|市民)于(?=某(?![日月年天时地处些种个晚次一]))/gu,
    changes: [['犯罪嫌疑人于某被捕', '犯罪嫌疑人于某被捕']],
    keeps: [
      ['居民于某日报案', '居民於某日報案'],
      ['限于某些人', '限於某些人'],
    ],
  },
  {
    // On either side of the dot between the parts of a foreign name.
    pattern: new RegExp(`里(?:(?<=·${sound}{0,8}里)|(?=${sound}{0,8}·))|(?<=·)于`, 'gu'),
    changes: [
      ['马特奥·伦里奇', '馬特奧·倫里奇'],
      ['卡尔·于伦', '卡爾·于倫'],
    ],
    keeps: [
      ['约翰·史密斯在家里说', '約翰·史密斯在家裡說'],
      ['《这里·那里》', '《這裡·那裡》'],
      ['约翰·史密斯于周五', '約翰·史密斯於週五'],
    ],
  },
  {
    // Counted in figures: the measure word, where no verb makes it the adverb.
    pattern: /(?<=\d\s?)只(?![是有能会要可差剩不需够用为在想让凭靠因占好怕管顾图允做看说])/gu,
    traditional: '隻',
    changes: [
      ['12只股票', '12隻股票'],
      ['共有3只', '共有3隻'],
    ],
    keeps: [
      ['排名第3只差1分', '排名第3只差1分'],
      ['2024只有三次', '2024只有三次'],
    ],
  },
];

import { type Entry, openCcCharacters } from './openCc';

/** Texts that show what a correction is for, and what it must leave alone: Simplified and Traditional. */
export interface Examples {
  readonly changes: readonly Entry[];
  readonly keeps: readonly Entry[];
}

/** Phrases of one kind that OpenCC's dictionary (1.4.2) has wrong or lacks. */
export interface PhraseCorrection extends Examples {
  readonly phrases: readonly Entry[];
  /**
   * They count only where they begin and end with a word, because their characters meet by chance
   * too: 里德 is a name, but not in 公司里德国人多.
   */
  readonly wholeWords?: true;
}

export const phraseCorrections: readonly PhraseCorrection[] = [
  {
    phrases: [['合作伙伴', '合作夥伴']],
    changes: [['合作伙伴的要求', '合作夥伴的要求']],
    keeps: [['合作伙食', '合作伙食']],
  },
  {
    // A broadcaster's head station, and what its name is in Traditional; OpenCC knows the desk only.
    phrases: [
      ['总台', '總台'],
      ['酒店总台', '酒店總檯'],
      ['宾馆总台', '賓館總檯'],
      ['饭店总台', '飯店總檯'],
      ['旅馆总台', '旅館總檯'],
    ],
    changes: [
      ['央视总台记者', '央視總台記者'],
      ['中央广播电视总台', '中央廣播電視總台'],
    ],
    keeps: [
      ['酒店总台', '酒店總檯'],
      ['服务台', '服務檯'],
      ['电视台', '電視臺'],
    ],
  },
  {
    // The particle 了 before 如: 瞭如 is at home in 瞭如指掌 only, which has its own entry.
    phrases: [['了如', '了如']],
    changes: [
      ['公司提出了如下建议', '公司提出了如下建議'],
      ['展示了如何合作', '展示了如何合作'],
      ['出现了如今的局面', '出現了如今的局面'],
    ],
    keeps: [
      ['对此了如指掌', '對此瞭如指掌'],
      ['了若指掌', '瞭若指掌'],
    ],
  },
  {
    // The particle before places that begin with 望, where 了望 would be a watch kept.
    phrases: [
      ['了望京', '了望京'],
      ['了望城', '了望城'],
      ['了望江', '了望江'],
      ['了望都', '了望都'],
      ['了望奎', '了望奎'],
    ],
    changes: [
      ['走进了望京', '走進了望京'],
      ['走到了望江楼', '走到了望江樓'],
    ],
    keeps: [
      ['了望塔', '瞭望塔'],
      ['一目了然', '一目瞭然'],
      ['除了望远镜', '除了望遠鏡'],
    ],
  },
  {
    // A measure word said twice.
    phrases: [['一只只', '一隻隻']],
    changes: [['一只只小鸟', '一隻隻小鳥']],
    keeps: [
      ['只有一只', '只有一隻'],
      ['他只看不买', '他只看不買'],
      ['一个只做软件', '一個只做軟件'],
    ],
  },
  {
    // 里 in foreign names: not the inside of anything.
    phrases: listNames(
      '马里 马里乌波尔 马里恩 马里法郎 里贝里 里皮 里杰卡尔德 里克 里德 里奇 里索 里瓦 里弗斯 里卡多 里维埃拉 里夫斯 里夫 里斯托 里兰 里沃利 ' +
        '佩里 杰里 泰里 蒙特里 默里 默里河 坎特伯里 艾里克 埃里克 埃里森 弗洛里安 弗里德曼 弗里茨 弗里西亚 亨里克 帕里 查里 罗里 科里 ' +
        '乔里 塔里夫 扎里夫 克洛里 瓦列里 格里戈里 奥里 费里 玛里 沃里克 麦夸里 劳里 劳里埃 莱里 皮里 的里雅斯特 德奥里 迪里拜 阿弗里希利 希里莫图 伊纳里',
    ),
    wholeWords: true,
    changes: [
      ['记者在马里、马里乌波尔报道', '記者在馬里、馬里烏波爾報道'],
      ['马里总统', '馬里總統'],
      ['教练里皮说', '教練里皮說'],
      ['坎特伯里大主教', '坎特伯里大主教'],
    ],
    keeps: [
      ['公司里德国人多', '公司裡德國人多'],
      ['他心里奇怪', '他心裡奇怪'],
      ['城里克服困难', '城裡克服困難'],
      ['马路里面', '馬路裡面'],
      ['里海', '裡海'],
    ],
  },
  {
    // 于 in foreign names, which no surname's rule reaches.
    phrases: listNames('于佩尔 于贝尔 于斯曼'),
    wholeWords: true,
    changes: [['主演于佩尔', '主演于佩爾']],
    keeps: [['位于尔湾', '位於爾灣']],
  },
  {
    // Outside the words that OpenCC lists, these are names.
    phrases: [
      ['范', '范'],
      ['朴', '朴'],
      ['岳', '岳'],
      ['陶范', '陶範'],
      ['范儿', '範兒'],
    ],
    changes: [
      ['范女士、岳女士、朴女士同行', '范女士、岳女士、朴女士同行'],
      ['范先生和岳教授', '范先生和岳教授'],
      ['范晓雯博士', '范曉雯博士'],
      ['朴志勋次官', '朴志勳次官'],
      ['后卫范戴克', '後衛范戴克'],
    ],
    keeps: [
      ['规范女士服装', '規範女士服裝'],
      ['北京师范教授', '北京師範教授'],
      ['示范尼龙', '示範尼龍'],
      ['大范围防范', '大範圍防範'],
      ['模范教师', '模範教師'],
      ['质朴女士', '質樸女士'],
      ['生活简朴', '生活簡樸'],
      ['三山五岳', '三山五嶽'],
    ],
  },
  {
    // OpenCC knows the courtesan 遊女.
    phrases: [['游女士', '游女士']],
    wholeWords: true,
    changes: [['游女士和郁先生', '游女士和郁先生']],
    keeps: [['导游女士', '導遊女士']],
  },
  {
    // The inside of a word that ends as a name begins: OpenCC's entries for the names stand back.
    phrases: listNames('巴里 卡里 德里 波里'),
    wholeWords: true,
    changes: [
      ['嘴巴里', '嘴巴裡'],
      ['尾巴里', '尾巴裡'],
    ],
    keeps: [
      ['巴里说', '巴里說'],
      ['新德里', '新德里'],
      ['德里的空气', '德里的空氣'],
    ],
  },
  {
    phrases: [
      ['多钟', '多鐘'],
      ['棋钟', '棋鐘'],
    ],
    changes: [
      ['一分半多钟', '一分半多鐘'],
      ['一只棋钟', '一隻棋鐘'],
    ],
    keeps: [['钟女士', '鍾女士']],
  },
];

/** Names in which 里 and 于 stay as they are, and the rest is converted character by character. */
function listNames(names: string): readonly Entry[] {
  return names
    .split(' ')
    .map((name) => [
      name,
      name.replace(/[^里于]/g, (character) => openCcCharacters.get(character) ?? character),
    ]);
}

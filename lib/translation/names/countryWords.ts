/** What holds a country’s name and is another place or thing. */
export const namesakes = {
  en: 'West Bengal|British Columbia|District of Columbia|Lao Cai|All England|New Jersey|Frances|al-\\p{Lu}\\p{L}+|Greenland sharks?|Indian Wells|Georgia (?:Tech|State)|Turkey trots?|New England|New South Wales|New Mexico|Indian Ocean|(?:South|East) China Sea|Sea of Japan|English Channel|Gulf of Mexico|Air Jordan|Michael Jordan|Panama (?:Papers|hats?)|Indian(?:a|apolis)|Bank of America|Turkey (?:meat|sandwich)|Guinea pigs?|French fries|German shepherds?|Dutch oven|Swiss cheese|Brazil nuts?',
  zh: '西孟加拉|印度[-－—]太平洋|马里[诺尼]|(?<=文莱|阿曼)苏丹|阿巴西|格陵兰鲨|[上沿近]海地|新南威尔士|哥伦比亚(?:广播|特区|大学|影业|号)|南非洲|意大利面|马里兰|马里奥|阿曼[德达]|印第安|不列颠哥伦比亚|新英格兰|新墨西哥|印度洋|印度教|英吉利|日本海|墨西哥湾|法国梧桐|荷兰豆|荷兰猪|巴西利亚|德国牧羊犬',
} as const;

/**
 * One-character abbreviations by country. What is in brackets may not follow the character: then
 * it is a word of its own, as 以 in 以及 and 法 in 法律.
 */
export const abbreviations: Readonly<Record<string, string>> = {
  AE: '阿[姨]',
  AR: '阿[姨]',
  AU: '澳[门]',
  BE: '比[赛例较如重方分喻亚邻照]',
  BR: '巴[士基勒]',
  BY: '白[天色宫人银酒]',
  CA: '加[强快大入深以上了工速剧倍班征薪油盟拿]',
  CN: '中[央心间旬期午东文等学小型年转标毒断将的最外层场亚非美南北医药]',
  CU: '古[代老城迹装]',
  DE: '德[行育性黑]',
  EG: '埃[塞及]',
  ES: '西[部方北南安藏湖班侧]',
  FR: '法[律院官庭规案治制人定新则学医]',
  GB: '英[雄里镑寸尺亩特勇俊]',
  HK: '港[口湾务]',
  ID: '印[刷象度章证第]',
  IL: '以[下及来上为后前往外内此便免致求期色至]',
  IN: '印[刷象尼章证第花]',
  IQ: '伊[朗斯始]',
  IR: '伊[拉斯始]',
  IT: '意[义见思识图愿外味志境向]',
  JP: '日[报常志期程益出落前电晚上下中在起夜均凌宣]',
  KP: '朝[着向阳代]',
  KR: '韩[某]',
  KZ: '哈[尔佛哈里]',
  MX: '墨[水尔]',
  MY: '马[上克来路拉斯德尔车匹]',
  NL: '荷[花载]',
  NZ: '新[的闻型增年加冠款华能政一车规建技疆]',
  PH: '菲[利]',
  PK: '巴[士西勒黎]',
  PS: '巴[士西基勒黎]',
  PT: '葡[萄]',
  RU: '俄[亥勒]',
  SE: '瑞[士]',
  CH: '瑞[典]',
  SY: '叙[述说事]',
  LA: '老[人年师板百兵总大化将一牌]',
  LB: '黎[明]',
  TH: '泰[山州安晤]',
  TR: '土[地壤豆木耳]',
  TW: '台[风阶湾词]',
  UA: '乌[兹鲁龟]',
  US: '美[丽好食术元容女化景满味团联]',
  UZ: '乌[克鲁龟]',
  VN: '越[来发过野]',
  ZA: '南[方部北京]',
};

/** English names of countries that are as often something else: a state, a first name, a player. */
export const ambiguous =
  /^(?:Georgian?|Chad|Jordan|Holland|Turkey|Guinea|Lao|Mali|Niger|Kiwi|GB|CAR|Emirates|Congo|Finn|Polish|Antarctic|Dane|Turk|Bissau|Victoria|Jersey|Guernsey|Macedonian?|Greenland)s?$/;

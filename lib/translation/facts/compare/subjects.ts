import type { Language } from '@/lib/language/language';

/** What figures count or tell of in news, a row for each thing: its English words and its Chinese ones. */
const rows: readonly (readonly [en: string, zh: string])[] = [
  ['people|persons?', '人(?![均口员民士次工数])'],
  ['households?|families', '户(?!籍|外)|家庭'],
  ['women|female', '女性|妇女|女子|女生|女'],
  ['men|male', '男性|男子|男生|男'],
  ['boys?', '男孩'],
  ['girls?', '女孩'],
  ['children|kids|minors', '儿童|孩子|未成年人|小孩'],
  ['students?|pupils?|undergraduates?', '学生|中小学生'],
  ['teachers?|lecturers?', '教师|老师'],
  ['workers?|employees?|staff|jobs?', '工人|员工|职工|雇员|岗位|就业'],
  ['farmers?|villagers?', '农民|农户|村民'],
  ['soldiers?|troops?|servicemen', '士兵|军人|官兵|兵力'],
  ['passengers?|travell?ers?|tourists?|visitors?', '乘客|旅客|游客|参观者|人次'],
  ['patients?', '患者|病人'],
  ['volunteers?', '志愿者'],
  ['voters?', '选民'],
  ['delegates?|lawmakers?|members of parliament|MPs', '代表|议员'],
  ['members?', '成员|会员'],
  ['engineers?|developers?|programmers?', '工程师|开发者|程序员'],
  ['scientists?|researchers?|experts?', '科学家|研究人员|专家'],
  ['dead|deaths?|killed|died|fatalities|lives', '死亡|死|丧生|遇难|罹难|身亡'],
  ['injured|wounded|hurt|injuries', '受伤|伤(?![亡口])|伤者'],
  ['missing', '失踪|下落不明'],
  ['arrested|detained|arrests', '逮捕|拘留|拘捕'],
  ['infections?|cases|infected', '感染|病例|例(?![如外子])'],
  ['recoveries|recovered|discharged', '治愈|康复|出院'],
  ['companies|firms|enterprises|businesses|exhibitors', '企业|公司|展商'],
  ['schools?|universities|colleges', '学校|院校|高校|大学|所(?![以有谓长])'],
  ['hospitals?|clinics?', '医院|诊所'],
  ['shops?|stores?|outlets?', '商店|门店|店铺|商铺'],
  ['factories|plants', '工厂|厂'],
  ['houses|homes|buildings|flats|apartments', '房屋|住宅|楼房|栋|套|公寓'],
  ['countries|nations', '国家|国(?![内际防会产有务])'],
  ['regions|provinces', '地区|省'],
  ['cities|towns', '城市|市(?![场值长民委政])|镇'],
  ['villages', '村(?!民)'],
  ['counties|districts', '县|区(?!域)'],
  ['cars|vehicles|lorries|trucks|taxis', '汽车|辆|卡车|车辆'],
  ['trains?|carriages', '列车|列(?!入|为|出)|车厢|节'],
  ['buses', '公交车|巴士|客车'],
  ['planes|aircraft|jets|airliners', '飞机|架(?!构)|客机|战机'],
  ['flights', '航班|班次|架次'],
  ['ships|vessels|boats|tankers', '船|艘|舰|油轮'],
  ['drones|missiles|rockets', '无人机|导弹|火箭|枚'],
  ['satellites', '卫星|颗'],
  ['projects|deals|contracts|agreements', '项目|合同|协议|项(?!链)'],
  ['patents|applications', '专利|申请'],
  ['books|copies|titles', '书|册|本(?![届次月周年国地报科])|部(?![分门长队委署])'],
  ['films|movies', '影片|电影'],
  ['artworks|works|paintings|exhibits|items|pieces', '作品|画作|展品|文物|件(?![事])'],
  ['trees', '树|株|棵'],
  ['cows|cattle|sheep|pigs|animals|head', '头|牛|羊|猪|只(?![有能是要])'],
  ['stations|stops', '站(?!在|出)|车站'],
  ['seats', '座位|席位|席|个席'],
  ['votes', '票(?![房据价])|张票|选票'],
  ['points', '分(?![之钟别享布析为成])'],
  ['goals?', '球(?![员队迷场])|进球'],
  ['games|matches', '场(?![所馆地])|比赛'],
  ['exports?|exported', '出口'],
  ['imports?|imported', '进口'],
  ['sales|sold', '销售|销量|售出'],
  ['revenues?|turnover|income', '营收|收入|营业额'],
  ['profits?|earnings', '利润|盈利|净利'],
  ['loss(?:es)?', '亏损|损失'],
  ['output|production|produced', '产量|产出|生产'],
  ['invest(?:ment|ed|s|ing)', '投资'],
  ['prices?', '价格|物价'],
  ['wages?|salar(?:y|ies)|pay', '工资|薪'],
  ['debts?', '债务|负债'],
  ['taxes|tax|tariffs?', '税'],
  ['unemployment|jobless', '失业'],
  ['inflation', '通胀|通货膨胀'],
  ['shares?|stock|index', '股价|股份|指数'],
  ['wide|width', '宽(?:约|达|度|近)?$'],
  ['long|length', '(?<!增)长(?:约|达|度|近)?$'],
  ['high|height|tall', '(?<![提升])高(?:约|达|度|近)?$|身高|海拔'],
  ['deep|depth', '深(?:约|达|度|近)?$'],
  ['area', '面积'],
  ['weigh\\w*|weight', '重(?:约|达|量|近)?$|体重'],
  ['aged|age|old', '岁|年龄'],
  ['hours?', '小时'],
];

/** All rows as one expression: a capture each. */
const patterns: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?:${rows.map(([en]) => `(${en})`).join('|')})\\b`, 'gi'),
  zh: new RegExp(rows.map(([, zh]) => `(${zh})`).join('|'), 'g'),
};

/** Where the words beside a figure end that can tell what it counts. */
const clauseEnds: Readonly<Record<Language, RegExp>> = {
  en: /[,;:.!?()—\d]|\b(?:and|while|but|or|up|from|to|of|with|in|at|by|for|against|than|as|including|among|after|before)\b/i,
  zh: /[，；：。！？（）、—\d]/,
};

/** What a figure counts or tells of: the number of a row, by the words after it, else before it in its clause. */
export function getSubject(
  text: string,
  language: Language,
  { start, end }: { readonly start: number; readonly end: number },
): number | undefined {
  const [after = ''] = text.slice(end, end + 40).split(clauseEnds[language]);
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[,;:.!?()，；：。！？（）、—]/)
      .at(-1) ?? '';
  return listSubjects(after, language)[0] ?? listSubjects(before, language).at(-1);
}

function listSubjects(text: string, language: Language): readonly number[] {
  return [...text.matchAll(patterns[language])].map(([, ...captures]) =>
    captures.findIndex((capture) => capture !== undefined),
  );
}

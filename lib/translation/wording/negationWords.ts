import type { Language } from '@/lib/language/language';

type Words = Readonly<Record<Language, RegExp>>;

/** Whole words of English, a list parted by spaces; `_` is a space within one. */
function english(words: string): RegExp {
  return new RegExp(`\\b(?:${join(words)})(?![a-z])`, 'gi');
}

function chinese(words: string): RegExp {
  return new RegExp(join(words), 'gu');
}

function join(words: string): string {
  return words.trim().split(/\s+/).join('|').replaceAll('_', ' ');
}

/** Phrases that hold a negating word and negate nothing, to be taken out first. */
export const idle: Words = {
  en: english(
    String.raw`
    (?:not|\w+n[’']t)_[^.;]{0,60}_(?:until|without|worse|better)\b not_(?:as|so|too|very)_\w+ not_un\w+
    not_(?:far|only|just|merely|simply|least|to_mention|unlike|long|less|special)
    not_the_(?:first|only|last) (?:not|\w+n[’']t)_(?:bad|give_up\b|limited_to) (?:choose|chose)_not_to
    I_don[’']t_know can(?:not|[’']t)?_(?:do_without|complain|help) never_mind or_not
    no_(?:accident|choice_but|problem|doubt|matter|more|less|fewer|later|wonder|longer_than|sooner)
    no_one[^.;]{0,60}_\w+er\b no_(?:\w+er_than|one_\w+_\w+_more|\w+_[^.;]{0,40}_more_than)
    (?:can|could|does|do|did|is|was|are|has|had)n[’']t_(?:only|just|wait|help)`,
  ),
  zh: chinese(
    String.raw`
    不是[^，。]{1,20}，?就是 不[得能会应]?(?:超过|[高低多少]于) 不(?:应求|肯下) [不没未无]\p{Script=Han}{0,2}[不没] 有没有
    没有(?:什么)?(?:关系|问题|想到|任何(?:问题|区别)) 不能(?:只|光|单|仅) 不愿意?(?:具|透) 不一样
    不[仅但断少同久管过论如光单止] [隐淹沉]没 始料未及 未[^，。；]{1,12}[^提此之]前 没(?:关系|问题|事) 未遂 没的说
    (\p{Script=Han})不\1 悬而未决 一波未平 没有?[谁人哪][^，。]{0,20}[比更] 并非[妄虚]`,
  ),
};

/** Words that negate a sentence, so that the other language must have one, too. */
export const negations: Words = {
  en: english(
    String.raw`
    not never no(?=_[a-z]) nobody none neither nowhere \w+n[’']t cannot unable impossible unwilling
    unclear unnecessary hardly (?:has|have|had|is|are|was|were)_yet_to fail(?:s|ed|ing)?_to
    without(?!_(?:doubt|question|a_doubt|saying|precedent|exception|hesitation|delay|further|parallel))`,
  ),
  zh: chinese(
    `
    (?<![淹沉出埋吞湮覆])没(?![收落错点准劲了]) 未(?<!人未)(?![来必免满婚央尝名]|成年|知数)
    (?:[并从绝]|(?<!解)决)不(?![是错足到愁时绝负逞]|例外) 并非 无[法权证]
    不(?:[会能要愿敢肯需必用许应是受够]|准(?!确)|可[以能]|行(?=[。，；”]|的)|长(?=[。，；]))
    不(?:[完具做使建签退包认算宜属遵缴听夸回]|在(?![话意])|足以(?!及)|发[布表]|推[出迟荐])
    不(?:存在|接受|支持|同意|打算|考虑|参加|出席|适合|知道|了解|清楚|记得|同于|切合|尊重|信任)
    不(?:承[认担]|负责|适[用应]|方便|正常|安全|允许|相信|影响|符合|提供|涉及|代表|意味|希望|赞成)
    不(?:喜欢|构成|怎么|低于|规范|放过|那么) (?:付|担|想|睡|找|达|做|用)不(?:[起着上]|到(?!位)|出(?!来))
    (?:付|担|想|睡|找|达|做|用)不了(?=[。，；”]|的)`,
  ),
};

/** Words that answer a negation wherever in the sentence they stand. */
export const answers: Words = {
  en: english(
    String.raw`
    not(?!_only) no none never neither nothing nobody nowhere cannot without \w+n[’']t hardly barely
    scarcely rarely seldom yet_to fail\w* lack\w* rather instead \w+-free non-\w+
    (?!regard|un)\w{3,}less(?:ly|ness)? un(?!der|it|iv|til|ion|iq|cles?\b|fold|veil|fortun|leash)\w{3,}
    in(?:ab|acc|adeq|app(?=rop)|ed|op|cap|corr|eff|ex(?:cus|pl)|flex|hum|suff|sep|sur|tol|val|vis)\w+
    im(?:poss|prop|pat|perf|mor)\w+ ir(?:reg|rel|resp|rev)\w+
    dis(?:ag|app(?!oint)|avow|cont|like|obey|own|qual|reg|resp|sat|trust)\w*`,
  ),
  zh: chinese(
    `
    不(?![仅但断少久管论光单止错已息移懈朽幸讳]|动产|同(?!意)|安(?!全)|过(?![重高大多分])) 未(?!来)
    (?<![淹沉出埋吞湮覆])没(?!收(?![到拾])|落) 无(?![线论数赖比锡锋]|人机|所不) 莫(?=名|过于) [勿毋甭]
    (?<![南北西东中是])非(?![常洲凡法裔你我]) (?<![是能可与会])否(?!则) 缺乏 空缺 零基础 断[水电网]
    (?<![特分区级性个告识差辨派类送])别(?![人的墅处名致国是扭])`,
  ),
};

/** Words of refusal, lack and limits, which answer a negation only about where it stands. */
export const carriers: Words = {
  en: english(
    String.raw`
    den(?:y|ied|ies|ying|ial) refus\w+ reject\w* avoid\w* prevent\w* stop\w* ceas\w+ halt\w* banned
    block(?:ed|s|ing) prohibit\w* forbid\w* little few less except only before beyond away gone
    prefer\w* absent absence miss(?:es|ed|ing) save froze\w* oppos\w+ out_of ignor\w+ far_from lost
    g[ai]v(?:e|en|ing|es)_up shrug\w* immune protect\w* remains?_to stay\w* too_\w+_to free_of warn\w*
    outside_of spare[sd]? outlast reluct\w+ keep\w*_\w+(?:_\w+){0,4}_from forg[eo]t\w* exempt\w*
    exclud\w* shield\w* insulat\w+ guard\w*_against ruled?_out regardless fewer dread bad counter\w+ oblivious pending low below more_than short(?:age)?s?`,
  ),
  zh: chinese(
    `
    难[以于免有求得说逃] 很难 [避以幸]免 免[于受遭去除签] 拒(?!绝[^，。]{0,3}不) (?<!监)禁(?![锢忌区闻])
    阻止 只[有能会] 很少 甚少 罕 取消 失[败去] 终止 反对 除[了外] 之外 消失 违 懒 仅 才 首次 私自 漏
    不同 出入 差异 落空 空[白谈] 鲜有 极少 岂 哪[里能] 何[必况尝] 否则 [拗敌比赢挺撑信熬躲绕]不过 0(?=[例人起名])`,
  ),
};

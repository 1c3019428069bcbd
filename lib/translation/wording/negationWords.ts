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
   
    not_(?:[^.;]{0,60}_(?:until|without)\b|far|only|just|merely|simply|least|to_mention|until|unlike|long|less|special)
    not_(?:as|so|too|very)_\w+ not_un\w+ not_the_(?:first|only|last) (?:not|\w+n[’']t)_give_up\b
    (?:choose|chose)_not_to I_don[’']t_know whether_or_not if_not no_one[^.;]{0,60}_\w+er\b
    can(?:not|[’']t)?_(?:do_without|complain)
    no_(?:accident|\w+er_than|choice_but|problem|one_\w+_\w+_more|doubt|matter|more|less|fewer|later|wonder|longer_than|sooner)
    never_mind (?:can|could|does|do|did|is|was|are|has|had)n[’']t_(?:only|just|wait|help) why_not
    or_not no\._?\d`,
  ),
  zh: chinese(
    String.raw`
    不得(?:不|超过|[高低多少]于) 不是[^，。]{1,20}，?(?:就是|而是) 不(?:应求|肯下) 无一(?:例外|幸免)
    空无一[物人] [不没未无]\p{Script=Han}{0,2}[不没] [是能会要可]不[是能会要可] 有没有
    没有(?:什么)?(?:关系|问题|想到|任何(?:问题|区别)) 不可(?!以|能)\p{Script=Han}
    不能(?:只|光|单|仅) 不愿(?:具|透) 不是(?:什么好|说|因为|仅) 不[仅但断少同久管过论如光单止]
    差不多 不要脸 荒无人烟 不一样 [隐淹沉]没 始料未及 没(?:关系|问题|事) 未遂 前所未 方兴未艾
    [十百千]年未遇 没的说 (\p{Script=Han})不\1 悬而未决 一波未平 没有?[谁人哪][^，。]{0,20}[比更]
    并非[妄虚] 无人[机驾艇船车回配值售超]`,
  ),
};

/** Words that negate a sentence. */
export const negations: Words = {
  en: english(
    String.raw`
    not never no_one nobody neither cannot no_longer none_of nowhere \w+n[’']t no(?=_[a-z]) none
    (?:has|have|had|is|are|was|were)_yet_to unable_to impossible fail(?:s|ed|ing|ure)?_to unwilling
    without(?!_(?:doubt|question|a_doubt|saying|precedent|exception|delay|further|parallel))`,
  ),
  zh: chinese(
    `
    (?<![淹沉出埋吞湮覆])没(?![收落错点准劲了]) [并从绝决也都还]不(?![是错足到愁时绝负逞]|例外)
    不(?:[会能再要愿敢肯需必用许应是得想受够]|准(?!确)|可[以能]|行(?=[。，；”]|的)|存在|接受|支持|同意|承认|打算|考虑|参加|出席|适合|知道|了解|属于)
    (?:买|付|担|想|睡|听|找|达|做|用)不(?:[起着上]|到(?!位)|出(?!来)|了(?=[。，；”]|的))
    不(?:清楚|关心|记得|利于|同于|切合|同意|尊重|信任|承担|负责|适用|适应|在乎|方便|正常|安全|足以(?!及)|具备|允许|认为|相信|包括|影响|符合|提供|涉及|代表|意味|喜欢|希望|赞成)
    未(?<!人未)(?![来必免满婚央尝名]|成年|知数) 并非 绝非 无[法人一]`,
  ),
};

/** Anything that can carry a negation into the other language, a word of refusal or lack among them. */
export const carriers: Words = {
  en: english(
    String.raw`
    not(?!_only) no nor none never neither nothing nobody nowhere cannot without lack\w* fail\w*
    den(?:y|ied|ies|ying|ial) refus\w+ refrain\w* reject\w* avoid\w* prevent\w* stop\w*
    bann?(?:ed|s)? bars barred block(?:ed|s|ing) prohibit\w* forbid\w* hardly barely scarcely rarely
    seldom little few less fewer unless except instead rather absent absence miss(?:es|ed|ing)? only
    zero oppos\w+ out_of declin(?:es?|ed|ing)(?=_to) withdr\w+ ignor\w+ far_from cancel\w* without
    beyond lost loss g[ai]v(?:e|en|ing|es)_up shrug\w* guard\w*_against immune protect\w* shield\w*
    insulat\w+ remains?_to froze\w* freez\w+ free_of warn\w* stay\w* more_than too_\w+_to
    outside(?:_of)? \w+-free low below limit\w* spare[sd]? save secret\w* short\w* before nearly
    outlast regardless ruled?_out reluct\w+ dread keep\w*_\w+(?:_\w+){0,4}_from
    un(?!der|it|iv|til|ion|iq|cles?\b|fold|veil)\w{3,}
    in(?:ab|acc|adeq|ed|op|cap|corr|depend|disp|eff|eq|ev|excus|flex|hum|suff|sec|sens|stab|surm|tol|val|vis)\w+
    im(?:poss|prop|pat|perf|mor|prob)\w+
    dis(?:ag|app|avow|conn|cont|like|miss|obey|own|pute|qual|reg|sat|sent|trust)\w*
    il(?:leg|log|lit)\w+ ir(?:reg|rel|resp|rev)\w+ non-\w+ (?!regard|un)\w{3,}less(?:ly|ness)?
    forg[eo]t\w* away halt\w* eas(?:e|es|ed|ing) alleviat\w+ turn\w*_away counter\w+ abandon\w*
    exempt\w* exclud\w* despite anything_but conceal\w* yet_to gone bad worse anonymous\w*
    critici[sz]\w+ \w+n[’']t`,
  ),
  zh: chinese(
    `
    不(?![仅但断少久管过论光单止]) [拗敌比赢挺撑信熬躲]不过 甚少 无(?!人机|线|论) 非(?![常洲凡])
    未(?!来) 难[以于免有求] 缺(?!口) [避以幸未]免 免[于受遭去除] (?<!是)否(?!则)
    [没莫勿毋拒禁罔甭休] 别(?![人的墅处名致国是]) 防止 阻止 只[有能会要] 空(?:白|谈|缺) 少有 很少
    极少 鲜有 罕 落空 放弃 排除 以外 之外 除了 例外 取消 失[败去] 停止 终止 反对 零(?!售|件|部|食)
    (?<!d)0(?=[例人起名]) 忘(?!我) 消失 出入 差异 直到 [中切]断 断[绝水电网供粮] 停[电水] 免签 违 懒
    撑 仅 才 慎 绕 首次 第一次 必须 擅自 私自 漏 跳过 小于 较小 哪[里能会有] 岂 何[必况尝] 误
    负(?!责|担)`,
  ),
};

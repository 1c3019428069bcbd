import type { Language } from '@/lib/language/language';

type Words = Readonly<Record<Language, RegExp>>;

/** Whole words of English, a list parted by spaces; `_` is a space within one. */
function english(words: string, flags = 'i'): RegExp {
  return new RegExp(`\\b(?:${join(words)})(?![a-z])`, flags);
}

function chinese(words: string, flags = ''): RegExp {
  return new RegExp(join(words), `${flags}u`);
}

function join(words: string): string {
  return words.trim().split(/\s+/).join('|').replaceAll('_', ' ');
}

/** Phrases that hold a negating word and negate nothing, to be taken out first. */
export const idle: Words = {
  en: english(
    String.raw`
    not_(?:[^.;]{0,60}_until\b|far|yet|only|just|merely|simply|least|to_mention|until|so_much|necessarily|unlike)
    whether_or_not if_not
    no_(?:\w+er_than|choice_but|problem|one_\w+_\w+_more|doubt|matter|more|less|fewer|later|wonder|longer_than|sooner)
    never_mind (?:can|could|does|do|did|is|was|are|has|had)n[’']t_(?:only|just|wait|help)
    why_not or_not
    no\._?\d`,
    'gi',
  ),
  zh: chinese(
    String.raw`
    不得(?:不|超过|[高低多少]于) 不是[^，。]{1,20}，?(?:就是|而是) 不(?:应求|肯下) 无一(?:例外|幸免)
    [不没未无]\p{Script=Han}{0,2}[不没] [是能会要可]不[是能会要可] 有没有 没有(?:什么)?(?:关系|问题|想到|任何(?:问题|区别))
    不可(?:思议|分|摧|取|少|或缺|缺少|谓|避免|忽视|逆|抗力) 不能(?:只|光|单|仅) 不愿(?:具|透) 不是(?:什么好|说|因为|仅)
    不[仅但断少同久管过论如光单止] 差不多 无人[机驾艇船车回配值售超]`,
    'g',
  ),
};

/** Words that negate a sentence. */
export const negations: Words = {
  en: english(String.raw`
    not never no_one nobody neither cannot no_longer none_of nowhere \w+n[’']t no(?=_[a-z])`),
  zh: chinese(`
    没[有能] [并从绝决也都还更却就既]不(?!是|例外|错|足|到)
    不(?:[会能再要可愿敢肯需必用准许应是得想]|存在|接受|支持|同意|承认|打算|考虑|参加|出席|适合|知道|了解|属于)
    不(?:具备|允许|认为|相信|包括|影响|符合|提供|涉及|代表|意味|喜欢|希望|赞成)
    未(?:[能曾有被获见]|提及|发现|透露|公布|回应|达成) 尚未 从未 并未 并非 绝非 无[法人一]`),
};

/** Anything that can carry a negation into the other language, a word of refusal or lack among them. */
export const carriers: Words = {
  en: english(String.raw`
    not(?!_only) no nor none never neither nothing nobody nowhere cannot without lack\w* fail\w*
    den(?:y|ied|ies|ying|ial) refus\w+ refrain\w* reject\w* avoid\w* prevent\w* stop\w*
    bann?(?:ed|s)? bars barred block(?:ed|s|ing) prohibit\w* forbid\w* hardly barely
    scarcely rarely seldom little few less fewer unless except instead rather absent absence
    miss(?:es|ed|ing)? only zero against oppos\w+ out_of declin(?:es?|ed|ing)(?=_to)
    withdr\w+ differ\w* ignor\w+ far_from cancel\w* without beyond lost loss
    g[ai]v(?:e|en|ing|es)_up shrug\w* stay\w*_away below limit\w* spare[sd]? save secret\w*
    short\w* before any anything nearly almost outlast regardless ruled?_out reluct\w+ dread
    keep\w*_\w+(?:_\w+){0,4}_from un(?!der|it|iv|til|ion|iq|cle|fold|veil)\w{3,}
    in(?:ab|adeq|cap|corr|depend|disp|eff|eq|ev|excus|flex|hum|suff|sec|sens|stab|surm|tol|val|vis)\w+
    im(?:poss|prop|pat|perf|mor|prob)\w+
    dis(?:ag|app|avow|conn|cont|like|miss|obey|own|pute|qual|reg|sat|sent|trust)\w*
    il(?:leg|log|lit)\w+ ir(?:reg|rel|resp|rev)\w+ non-\w+
    (?!regard|un)\w{3,}less(?:ly|ness)? forgot\w* abandon\w* exempt\w* exclud\w* despite
    anything_but conceal\w* yet_to gone bad worse hate[sd]? anonymous\w* critici[sz]\w+
    whether
    \w+n[’']t`),
  zh: chinese(`
    不(?![仅但断少同久管过论如光单止]) 无(?!人机|线|论) 非(?![常洲凡]) 未(?!来) 难(?![民度]) 缺(?!口) 免(?!费)
    否(?!则) [没莫勿毋拒禁罔甭休] 别(?![人的墅处名致国是]) 防止 阻止 只[有能是会要] 空(?![间军气中调港袭]) 少有 很少 极少 鲜有 罕 落空 放弃 排除
    以外 之外 除了 例外 取消 失[败去] 停止 终止 反对 零(?!售|件|部|食) 忘 消失 出入 差异 直到 断 最(?!近|后|终|高法) 懒 撑 唯 仅 才 慎 绕 首次 第一次
    必须 之前 哪[里能会有] 岂 何[必况尝] 误 负(?!责|担)`),
};

/** Something that belongs to the making of a text, with what it is found in and what it is not. */
export interface Leftover {
  readonly pattern: RegExp;
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
}

/** What machines and editors leave behind. */
export const leftovers: readonly Leftover[] = [
  {
    // A machine that answers before it translates.
    pattern:
      /^(?:好的[，。！]?\s*)?(?:以下|下面|这)(?:就?是|为)[^，。：:]{0,12}(?:翻译|译文|中文版|英文版)(?:内容|结果)?(?=[：:。]|$)|^(?:中文|英文)?(?:译文|翻译)(?:如下)?[：:]/,
    finds: ['以下是翻译：村里有了一口新井。', '以下是您提供文本的中文翻译：', '译文：大会开幕。'],
    ignores: ['以下是本届大会的日程。', '他是该书的译者。', '翻译家协会成立。'],
  },
  {
    pattern:
      /^(?:(?:Sure|Certainly|Of course)[,!.]? )?here(?:’s|'s| is) (?:the|your|a) (?:\w+ ){0,3}(?:translation|version)\b|^(?:English |Chinese )?translation:/i,
    finds: ['Here is the translation:', 'Sure! Here’s your English translation:', 'Translation: …'],
    ignores: ['Here is the news.', 'The translation took a year.'],
  },
  {
    pattern:
      /作为(?:一个|一款|一名)?(?:AI|人工智能|大型?语言)(?:语言)?(?:模型|助手)，?我|我无法(?:翻译|协助|提供该)|\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant),? I\b|\bI (?:can’t|can't|cannot) (?:assist|help) with (?:that|this)\b/i,
    finds: ['作为一个AI语言模型，我无法回答。', 'As an AI language model, I cannot say.'],
    ignores: ['作为人工智能模型的开发者，他感到自豪。', 'He used an AI language model.'],
  },
  {
    pattern:
      /[【[（(〔](?:待|未)(?:翻?译|校|核实?|补充?|定|查|确认|审)[^】\]）)〕]{0,8}[】\]）)〕]|[【[](?:译者?注|编者?注|原文)[：:]?[】\]]/,
    finds: ['村里有了一口新井。【待译】', '（待核实）', '[译注]'],
    ignores: ['待译的书还有三本。', '（译注）'],
  },
  {
    pattern:
      /\b(?:TODO|FIXME|TBD|TKTK)\b(?!-)|\blorem ipsum\b|\[(?:sic\?|translat(?:e|or)[^\]]{0,24}|insert[^\]]{0,24}|TK|citation needed)\]/i,
    finds: ['TODO: name of the minister', 'Lorem ipsum dolor', '[translate this]', '[insert date]'],
    ignores: ['He had a lot to do.', '[in Chinese]'],
  },
  {
    // Places of a message that nothing was put into.
    pattern:
      /\{\{?\s*[\w.]{0,24}\s*\}?\}|\$\{[^}]{0,24}\}|(?<!\d ?)%(?:\d\$)?[sd](?!\w)|<\/?(?:seg|ph|x|g)\b[^>]{0,24}>|⟦|⟧/,
    finds: ['Welcome to {0}.', '共有{count}家。', '{{title}}', 'by %s'],
    ignores: ['5 % discount', '{一}', 'a 5 %d'],
  },
  {
    pattern:
      /&(?:amp;)*(?:quot|apos|amp|lt|gt|nbsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|#x?[\da-f]{2,6});/i,
    finds: ['He said &quot;yes&quot;.', 'AT&amp;amp;T', '&#8220;'],
    ignores: ['AT&T', 'R&D; and more'],
  },
  {
    // Bytes read in a wrong encoding.
    pattern:
      /\uFFFD|â€[\u0080-\u00ff™œ˜“”¦“]|Ã[\u0080-\u00bf©¨ª]|ï¼Œ|ã€‚|锟斤拷|烫烫烫|屯屯屯|\\u[\da-f]{4}|\\n(?![a-z])/i,
    finds: ['He said �yes�.', 'the cityâ€™s', 'cafÃ©', '锟斤拷', '\\u4e2d'],
    ignores: ['café', 'São Paulo', 'C:\\new'],
  },
];

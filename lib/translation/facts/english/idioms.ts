/**
 * English names and phrases that hold a numeral without saying how many. Each is the source
 * of a regular expression; what it matches is passed over.
 */
export const englishIdioms: readonly string[] = [
  // Addresses, versions, codes with letters: COVID-19, F-16, 6G, H1N1, GPT-4, v2.1.3.
  'https?:\\S+',
  '\\S+@\\S+',
  '\\bv?\\d+(?:\\.\\d+){2,}\\b',
  '\\b(?!(?:shenzhou|tianwen|tianzhou|(?:one|two|three|four|five|six|seven|eight|nine)-in|mid|pre|post|early|late|sub|non|over|under|circa|top|aged|age|magnitude|category|phase|grade|level|type|class|tier|stage|group|row)-?\\d|(?:rmb|usd|eur|gbp|cny|hkd|jpy|inr|rs|fy|dkr|skr|nkr|sfr|chf|pkr|idr|rp|rm|q[1-4]\\b|h[12]\\b)\\d?)[a-z]+(?:-[a-z]+)*-?\\d[a-z\\d-]*',
  // One as a pronoun, and other words that only look like numbers.
  "\\b(?:no|any|every|some|each|which|this|that|another|the|not|anyone|number|square) one(?:s|self|'s)?\\b(?! (?:hundred|thousand|million|billion|trillion))",
  '\\bone (?:another|day|by one|thing|or (?:more|another)|way or another|hand|side|after another)\\b',
  '\\bone-(?:time|off|sided|way|stop|on-one|upmanship|party|man|woman|child)\\b',
  '\\b(?:no\\. 1|number one)\\b',
  '\\b(?:split|per|every|a|each|any)[\\s-]second\\b(?! (?:term|time|round|day|year|phase|stage|wave|attempt|consecutive|straight|term|half|quarter|season|series|win|title|child|home|passport|opinion|chance|referendum|vote|bid|person|man|woman|company|case|stage|batch|factory|plant|group|defeat|victory|goal|language|career|country|test|set|victim|suspect|set|largest|biggest|month|week|hearing|trial|report|study|team|vessel|ship|aircraft|flight|launch|rocket|satellite|straight))',
  '\\bsecond(?:-hand|-guess\\w*|-class|s\\b)',
  '\\bon second thoughts?\\b',
  '\\bfirst[\\s-](?:lady|lord|aid|hand|class|rate|and foremost|of all)\\b',
  '\\bat first\\b',
  '\\beleventh[\\s-]hour\\b',
  '\\b(?:a )?third[\\s-]part(?:y|ies)\\b',
  // Names.
  '\\bWorld War (?:One|Two|I{1,2}|1|2)\\b',
  '\\b(?:First|Second) World War\\b',
  '\\b(?:Seven-Eleven|7-Eleven|Three Gorges|Forbes Global|Pier One|Air Force One|Formula (?:One|1|Two|2|E|Three|3)|Group of (?:Seven|Twenty|Eight|7|8|20|77)|Three Mile Island|Four Seasons|Five Eyes|Six Nations|Big (?:Four|Three|Five)|Channel (?:Four|4|Five|5)|Twenty20|Fifth Avenue|Tenth Street|Top Gun|Third World|third[\\s-]part(?:y|ies)|Ten Commandments|Fourth of July)\\b',
  '\\bone country,? two systems\\b',
  '\\b(?:24/7|24-7|catch-22|fifty-fifty|50-50|7/7|360-degree|zero-sum|net[\\s-]zero|nine-to-five|9-to-5|20/20|twenty-twenty)\\b',
  '\\b(?:double|triple|single)[\\s-](?:digits?|figures?|check\\w*|edged|glazing|standards?|bogeys?|decker|jump|A|cross\\w*|helix|bluff|lock)\\b',
  '\\b(?:one|two|three|four|five|six)[\\s-](?:way|sided|fold path|by-four|wheel\\w*|piece|horse)\\b',
  '\\bthe (?:two|three|2|3) of (?:them|us|you)\\b',
  '\\b(?:between|at|in) (?:the )?two sides\\b',
  '\\bhalf[\\s-](?:time|way|hearted\\w*|brother|sister|mast|truths?|marathons?|back|open|empty|full|dozen)\\b(?<!dozen)',
  '\\b(?:quarter|half)(?:back|-century)s?\\b(?<!century)',
  '\\bLong March[\\s-]\\d+[a-z]*',
  '\\b[248]k (?=videos?|TVs?|screens?|displays?|resolution|cameras?|films?|footage|broadcasts?|televisions?)',
  '\\bChannel One\\b',
  '\\b(?:seven days a week|1992 Consensus)\\b',
  '\\bbest[\\s-]of[\\s-](?:three|five|seven|3|5|7)\\b',
  '\\bone in the\\b',
  '\\bfor one\\b',
  '\\bthousand-year-old egg\\b',
  '\\bmillion to one\\b',
];

import { type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { listPhrases } from '@/lib/translation/facts/units/phraseTable';

/** English words and phrases that hold values of their own, or hold none though they seem to. */
export const englishPhrases: readonly Rule[] = readRules(
  `
-- phrase of both languages
${listPhrases('en')}
-- word for a time
a <span> ago|earlier|before|prior = soft relative -1 <span> or number 1 <span>
the <span> before|earlier = soft relative -1 <span> or relative -1 year
( a|last|past|next|per|every|each | the past|last|next|coming ) decade = weak number 10 year # over the past decade → number 10 year
the|this decade = soft relative 0 decade or number 10 year
a _century = weak number 100 year # over a century → number 100 year
five -year plan|plans = soft number 5 year
next half of the year = weak half 2
<daypart> = weak daypart <daypart> or daypart <daypart:other> # early evening → daypart 3
-- word for a multiple
~<comparison> double !digit|digits|figure|figures|standard|standards|gold|murder|world|olympic|bill|act|life|bed|room|agent|edged|decker|glazing|check|jump = hinted multiple 2 or number 2
  # double the sum → multiple 2 # in double digits →
twice = hinted multiple 2 or number 2
triple|treble|thrice !jump|axel|crown|digit|digits|double|doubles = hinted multiple 3 or number 3
<fold> = multiple <fold> or multiple <fold>+1 # a fivefold rise → multiple 5
dozen !eggs = weak number 12
each|every <big> = weak number <big> # for every thousand → number 1000
<tenties> = weak decade <tenties> or number <tenties> # in her seventies → decade 70
-- half
halve|halved|halving = hinted ratio 0.5
half a? year|yearly = weak number 0.5 year or half 1
half of? ( a|an|one )? <hundredth> = ratio 0.005 # half of one percent → ratio 0.005
half of? ( a|an )? <point>|point = hinted ratio 0.005 point or number 0.5 # by half a point → ratio 0.005 point
a? quarter ( of a|an )? <point>|point = ratio 0.0025 point
a? quarter ( of a )? century = number 25 year or ratio 0.25
( a|another | a? single|full ) <point> = hinted ratio 0.01 point
<count|article> tenth|tenths of a <point>|point = ratio <count=1>/1000 point # two tenths of a percentage point → ratio 0.002 point
half ( a|an )? <unit> = hinted number 0.5 <unit> # half a yuan more → number 0.5 CNY # half-hour → number 0.5 hour
-- idiom or name, passed over
several|few tenths of a <point>|point; per|split|every|each|any second; second -hand|guess|guessing|class
first lady|aid|hand|class|rate; long march; eleventh hour; three gorges; group of seven|twenty|eight|7|8|20|77; 50 -50
`,
);

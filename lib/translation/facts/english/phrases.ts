import type { FactDraft } from '@/lib/translation/facts/lexer/fact';
import { type Match, number, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { getBound } from './context';

function readHalf(match: Match): readonly FactDraft[] {
  return [{ kind: 'ratio', value: 0.5, weight: 'hinted', qualifier: getBound(match) }];
}

function readHalfUnit(match: Match): readonly FactDraft[] {
  return [{ ...number(0.5, match.word('unit')), weight: 'hinted' }];
}

function readTenths(match: Match): readonly FactDraft[] {
  return [{ kind: 'ratio', value: (match.number('count') ?? 1) / 1000, unit: 'point' }];
}

/** English words and phrases that hold values of their own, or hold none though they seem to. */
export const englishPhrases: readonly Rule[] = readRules(
  `
-- word for a time
a year ago|earlier|before|prior = soft relative -1 year or number 1 year
a month ago|earlier|before|prior = soft relative -1 month or number 1 month
the? year before last = weak relative -2 year
the? year after next = weak relative 2 year
two years ago = number 2 year or relative -2 year
the year|month|week before|earlier = soft relative -1 year or relative -1 month
around|round the clock = soft number 24 hour
the day before yesterday = weak relative -2 day
the day after tomorrow = weak relative 2 day
yesterday = weak relative -1 day
last night = soft relative -1 day
today|tonight = weak relative 0 day
tomorrow = weak relative 1 day
noon|midday = weak time 720
midnight = weak time 0
fortnight = hinted number 2 week
centenary|centennial = weak number 100 year
century -old = weak number 100 year
bicentenary|bicentennial = number 200 year
golden jubilee|wedding = soft number 50 year
silver jubilee|wedding = soft number 25 year
diamond jubilee|wedding = soft number 60 year
platinum jubilee|wedding = soft number 70 year
biennial = soft number 2 year
quadrennial = soft number 4 year
( a|last|past|next|per|every|each | the past|last|next|coming ) decade = weak number 10 year
decade -long|old = weak number 10 year
the|this decade = soft relative 0 decade or number 10 year
~<number> for? decades = soft vague 10
a _century = weak number 100 year
millennium|millennia = soft number 1000 year
five -year plan|plans = soft number 5 year
early|small hours = weak daypart 0 or daypart 1
before|pre dawn = weak daypart 0 or daypart 1
predawn = weak daypart 0 or daypart 1
dawn = weak daypart 1 or daypart 0
early morning = weak daypart 1 or daypart 0
early evening = weak daypart 3 or daypart 2
dusk = weak daypart 3 or daypart 2
overnight|night|nights = weak daypart 3 or daypart 0
morning|mornings = weak daypart 1
afternoon|afternoons = weak daypart 2
evening|evenings = weak daypart 3
next half of the year = weak half 2
-- festival, which answers a date and never accuses
new year 's day = soft date 101
valentine 's day = soft date 214
may day = soft date 501
9 +/ +11 = soft date 911
national day = soft date 1001
double 11|eleven = soft date 1111
double 12|twelve = soft date 1212
halloween|hallowe'en = soft date 1031
singles '|’ day = soft date 1111
christmas eve = soft date 1224
christmas day = soft date 1225
new year 's eve = soft date 1231
-- word for a multiple
doubled|doubles|doubling = multiple 2
<comparison> double = multiple 2
double !digit|digits|figure|figures|standard|standards|gold|murder|world|olympic|bill|act|life|bed|room|agent|edged|decker|glazing|check|jump = hinted multiple 2 or number 2
doubles = soft multiple 2 or number 2
twice = hinted multiple 2 or number 2
tripled|tripling|trebled|trebling = multiple 3
triple|treble|thrice !jump|axel|crown|digit|digits|double|doubles = hinted multiple 3 or number 3
quadrupled|quadruple|quadruples|quadrupling = multiple 4
quintupled|quintuple|quintupling = multiple 5
hundredfold = multiple 100 or multiple 101
both|pair|couple|twin|twins|duo|dual|either|neither|bilateral|brace = soft number 2
trio|trilateral|tripartite|hat-trick|hattrick = soft number 3
hat -trick = soft number 3
three -way = soft number 3
quartet = soft number 4
quarter -final|finals|finalist|finalists = soft number 8 or ratio 0.25
quarterfinal|quarterfinals|quarterfinalist|quarterfinalists = soft number 8 or ratio 0.25
semi -final|finals|finalist|finalists = soft number 4
semifinal|semifinals|semifinalist|semifinalists = soft number 4
runner|runners -up = soft ordinal 2
silver = soft ordinal 2
bronze = soft ordinal 3
dozen !eggs = weak number 12
each|every hundred = weak number 100
each|every thousand = weak number 1000
each|every million = weak number 1000000
each|every billion = weak number 1000000000
multimillion = weak vague 1000000
multi -million = weak vague 1000000
multibillion = weak vague 1000000000
multi -billion = weak vague 1000000000
twofold = multiple 2 or multiple 3
threefold = multiple 3 or multiple 4
fourfold = multiple 4 or multiple 5
fivefold = multiple 5 or multiple 6
sixfold = multiple 6 or multiple 7
sevenfold = multiple 7 or multiple 8
eightfold = multiple 8 or multiple 9
ninefold = multiple 9 or multiple 10
tenfold = multiple 10 or multiple 11
twenties = weak decade 20 or number 20
thirties = weak decade 30 or number 30
forties = weak decade 40 or number 40
fifties = weak decade 50 or number 50
sixties = weak decade 60 or number 60
seventies = weak decade 70 or number 70
eighties = weak decade 80 or number 80
nineties = weak decade 90 or number 90
-- half
halve|halved|halving = hinted ratio 0.5
half an hour = hinted number 0.5 hour
half -hour = hinted number 0.5 hour
half a day = hinted number 0.5 day
half a year = weak number 0.5 year or half 1
half -year|yearly = weak number 0.5 year or half 1
half a? decade = hinted number 5 year
half of? ( a|an|one )? <hundredth> = ratio 0.005
half of? ( a|an )? <point>|point = hinted ratio 0.005 point or number 0.5
a? quarter ( of a|an )? <point>|point = ratio 0.0025 point
half a? century = hinted number 0.5 century
a? quarter ( of a )? century = number 25 year or ratio 0.25
( a|another | a? single|full ) <point> = hinted ratio 0.01 point
several|few tenths of a <point>|point
year and a half = number 1.5 year
18 months and a half = number 1.5 year
<count|article> tenth|tenths of a <point>|point = readTenths # two tenths of a percentage point → ratio 0.002 point
half a|an <unit> = readHalfUnit # half a yuan more → number 0.5 CNY
-- idiom or name, passed over
no|any|every|some|each|which|this|that|another|the|not|anyone|square|number one|ones !<big>
one _another|day|thing|hand|side; one by one; one or more|another; one way or another
one after another; one -time|off|sided|way|stop|on|upmanship|party|man|woman|child; number one
no . 1; split|per second
every|a|each|any second =<stop>|<end>|later|in|to|and|or|for|at|on|before|after|of|with|when|while|than|faster|slower|from
second -hand|guess|guessing|guessed|class; on second thought|thoughts
first lady|lord|aid|hand|class|rate; first and foremost; first of all; at first; eleventh hour
a? third party|parties; world war one|two|i|ii|1|2; first|second world war; seven|7 -eleven
three gorges; forbes global <number>; pier|channel one; air force one; formula one|1|two|2|e|three|3
group of seven|twenty|eight|7|8|20|77; three mile island; four seasons; five eyes; six nations
big four|three|five; channel four|4|five|5; fifth avenue; tenth street; third world
ten commandments; fourth of july; one country ,? two systems; 24|7 +/ +7; 24 -7; catch -22
fifty -fifty; 50 -50; 360 -degree; zero -sum; net zero; nine|9 -to <count>; 20 +/ +20
twenty -twenty
double|triple|single digit|digits|figure|figures|check|checked|edged|glazing|standard|standards|bogey|bogeys|decker|jump|cross|helix|bluff|lock
one|two|three|four|five|six way|sided|by|wheel|wheeled|wheeler|piece|horse
the <count> of them|us|you; between|at|in the? two sides
half time|way|hearted|heartedly|brother|sister|mast|marathon|marathons|back; halftime|halfway
quarterback|halfback|quarterbacks|half-century; long march <number>; seven days a week
1992 consensus; best of three|five|seven|3|5|7; one in the; for one; million to one
-- half
~other|early|<ordinal> half !past|time|way|brother|sister|marathon|marathons|mast|hearted|back|<big> = readHalf # half of the voters → ratio 0.5 # half way →
`,
  { readHalf, readHalfUnit, readTenths },
);

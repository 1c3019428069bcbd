import { combine, readRows } from '@/lib/translation/facts/lexer/notation';
import type { Rows } from '@/lib/translation/facts/lexer/table';
import { listSubjects } from '@/lib/translation/facts/units/subjectTable';
import { listUnitWords } from '@/lib/translation/facts/units/units';

/** Every word that the rules of English know by a tag, and its value; units have a table of their own. */
export const englishWords: Rows = [
  ...listUnitWords('en'),
  ...listSubjects('en'),
  ...readRows(`
-- Numbers and what multiplies them
ones 1+1 | one, two, three, four, five, six, seven, eight, nine
teens 10+1 | ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
tens 20+10 | twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
article | a, an
big 100 | hundred
big 12 | dozen
big 1e3 | thousand
big 1e6 | million
big 1e9 | billion
big 1e12 | trillion
big 1e15 | quadrillion
big 1e18 | quintillion
step 1e5 | lakh, lakhs
step 1e6 | mln, mn
step 1e7 | crore, crores
step 1e9 | bln, bn
step 1e12 | trn, trln, tn
letter 1e3 | k
letter 1e6 | m
letter 1e9 | b
letter 1e12 | t
vague 10 | tens, dozens, several dozen, a few dozen
vague 100 | hundreds, several hundred, a few hundred
vague 1e3 | thousands, several thousand, a few thousand
vague 1e6 | millions, several million, a few million, multimillion, multi million
vague 1e9 | billions, several billion, multibillion, multi billion
vague 1e12 | trillions
fold 2+1 | twofold, threefold, fourfold, fivefold, sixfold, sevenfold, eightfold, ninefold, tenfold
fold 100 | hundredfold
tenties 20+10 | twenties, thirties, forties, fifties, sixties, seventies, eighties, nineties
-- Ordinals and parts
ordinal 1+1 | first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth
ordinal 13+1 | thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth
ordinal 20+10 | twentieth, thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth, hundredth
bigth 1e3 | thousandth
bigth 1e6 | millionth
bigth 1e9 | billionth
part 2 | half
part 3+1 | third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
part 4 | quarter
part 20 | twentieth
part 50 | fiftieth
part 100 | hundredth
part 1000 | thousandth
parts 2 | halves
parts 3+1 | thirds, fourths, fifths, sixths, sevenths, eighths, ninths, tenths
parts 4 | quarters
parts 20 | twentieths
parts 100 | hundredths
parts 1000 | thousandths
percent percent, hundredth | %, percent, per cent, pct, pc
percent point, point | percentage point, percentage points, percent point, percent points, per cent point, per cent points, % point, % points, ppt, ppts, pp
percent basis | basis point, basis points, bps, pip, pips
-- The calendar
month 1+1 | january, february, march, april, may, june, july, august, september, october, november, december
month 1+1 | jan., feb., mar., apr., may., jun., jul., aug., sep., oct., nov., dec.
month 9 | sept.
shortMonth 1+1 | jan, feb, mar, apr
shortMonth 6+1 | jun, jul, aug, sep, oct, nov, dec
shortMonth 9 | sept
weekday 1+1 | monday, tuesday, wednesday, thursday, friday, saturday, sunday
weekday 1+1 | mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays
weekday 1+1 | mon., tue., wed., thu., fri., sat., sun.
weekday 2 | tues.
weekday 4 | thur., thurs.
season 1+1 | spring, summer, autumn, winter
fall 3 | fall
step0 0 | this, current
step0 -1 | last
step0 1 | next
around -1 | previous, the previous
around 1 | the following, the coming
period | quarter, quarters, half, century, centuries
span year | year
span month | month
span weekend | weekend
span week | week
span quarter | quarter
span season | season
span century | century
daypart 0, other 1 | early hours, small hours, before dawn, pre dawn, predawn
daypart 1, other 0 | dawn, early morning
daypart 1 | morning, mornings
daypart 2 | afternoon, afternoons
daypart 3, other 2 | early evening, dusk
daypart 3, other 0 | overnight, night, nights
daypart 3 | evening, evenings
section 1 | early, beginning of, start of
section 2 | mid, middle of
section 3 | late, end of, close of
-- What bounds a figure; the longer words win: no more than is not over
bound under | ${combine('no |not |never |not be ', 'more than|greater than|higher than|later than|longer than|older than|bigger than|larger than|taller than')}
bound under | not exceed, not to exceed, not exceeding, never exceed, never exceeded, not surpass, not top
bound over | ${combine('no |not |never |not be ', 'fewer than|less than|lower than|younger than|smaller than|shorter than')}
bound over | over, more than, above, exceed, exceeds, exceeded, exceeding, at least, in excess of, upwards of, upward of, greater than, surpass, surpasses, surpassed, surpassing, topped, topping, tops, beyond, higher than, longer than, larger than, bigger than, better than, older than, north of
bound under | nearly, almost, close to, just under, just shy of, shy of, approaching, less than, fewer than, under, below, at most, short of, smaller than, lower than, shorter than, younger than
bound about | about, around, some, roughly, approximately, approx., approx, an estimated, estimated, circa, nearer, near, ~
comparison | more than, less than, fewer than
trail over | +, plus, ${combine('or ', 'more|over|above|older|higher')}
trail under | ${combine('or ', 'less|fewer|under|below|younger')}
trail about | or so
-- What a figure is to another: from 12 to 15, 5 of 28
role origin | from, against, versus, compared with, compared to
role target | to
link part | of
-- Which way a figure goes: said right before it, or by a noun that follows it or has it after of or by
trend up | up, rose, rises, risen, rising, grew, grows, grown, growing, increased, increases, increasing, gained, gains, climbed, climbs, jumped, jumps, surged, surges, soared, soars, advanced, expanded
trend down | down, fell, falls, fallen, falling, dropped, drops, declined, declines, declining, decreased, decreases, slipped, slid, lost, shrank, shrunk, contracted, plunged, tumbled, dipped, sank
change up | rise, growth, increase, gain, jump, grow, climb, surge
change down | fall, drop, decline, decrease, reduction
change up | more than, higher than
change down | less than, fewer than, lower than
filler | a, an, the, another, total of, record
-- Currencies before a figure
sign USD | us$, usd
sign HKD | hk$, hkd
sign TWD | nt$
sign NZD | nz$
sign AUD | au$, a$
sign CAD | ca$, c$
sign SGD | s$
sign BRL | r$, brl
sign CNY | cn¥, rmb, cny
sign dollar, unit dollar | $
sign EUR, unit EUR | €, eur
sign GBP, unit GBP | £, gbp
sign yen-or-yuan | ¥
sign JPY | jpy
sign RUB, unit RUB | ₽, rub, byn
sign INR, unit INR | ₹, inr, pkr, rs
sign KRW | ₩
sign MYR | rm, myr
sign IDR | rp, idr
sign CHF | sfr, chf
sign crown | czk, sek, nok, dkk, dkr, skr, nkr
pound | pound, pounds
${'VND KZT UZS ZAR THB PLN HUF ILS EGP NGN SAR AED UAH'.replace(/(\w+) ?/g, (_, code: string) => `sign ${code} | ${code.toLowerCase()}\n`)}`),
];

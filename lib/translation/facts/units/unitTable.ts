/** A unit of measurement or of money, with its words in both languages. */
export interface Unit {
  readonly id: string;
  /** Units of one dimension can be turned into each other. */
  readonly dimension: string;
  /** How many of the dimension's base unit it is. */
  readonly factor: number;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/**
 * Every unit that is known, a row each: dimension, id, factor, its words in English (singular and what
 * has a plural of its own) and in Chinese, a dash where these are said otherwise. Money has a dimension for each currency: rates are no
 * constants.
 */
const rows = `
length | km | 1000 | kilometre, kilometer, km, kms, km/h, kph | 公里, 千米
length | metre | 1 | metre, meter | 米
length | cm | 0.01 | centimetre, centimeter, cm | 厘米, 公分
length | mm | 0.001 | millimetre, millimeter, mm | 毫米
length | micrometre | 1e-6 | micron, micrometre, micrometer | 微米
length | nm | 1e-9 | nanometre, nanometer, nm | 纳米
length | mile | 1609.344 | mile, mph | 英里
length | nautical mile | 1852 | nautical mile | 海里
length | foot | 0.3048 | foot, feet, ft | 英尺
length | inch | 0.0254 | inch, inches | 英寸
length | yard | 0.9144 | yard | 码
length | light-year | 9.4607e15 | light year | 光年
area | km2 | 1e6 | square kilometre, square kilometer, sq km, sq. km, km² | 平方公里, 平方千米
area | m2 | 1 | square metre, square meter, sq m, sq. m, sqm, m² | 平方米
area | square mile | 2.58999e6 | square mile, sq miles, sq mi | 平方英里
area | square foot | 0.092903 | square feet, square foot, sq ft, sq. ft | 平方英尺
area | hectare | 10000 | hectare, ha | 公顷
area | acre | 4046.856 | acre | 英亩
area | mu | 666.667 | mu | 亩
mass | tonne | 1000 | tonne, tons, ton, metric ton, metric tonnes | 吨, 公吨
mass | kilotonne | 1e6 | kilotonne, kiloton, kt | –
mass | megatonne | 1e9 | megatonne, megaton, mt | –
mass | gigatonne | 1e12 | gigatonne, gigaton, gt | –
mass | kg | 1 | kilogram, kilo, kg, kgs | 公斤, 千克
mass | gram | 0.001 | gram | 克
mass | milligram | 1e-6 | milligram, mg | 毫克
mass | lb | 0.453592 | lb, lbs | 磅
mass | ounce | 0.0283495 | ounce | 盎司
mass | jin | 0.5 | jin, catties | 斤
volume | litre | 1 | litre, liter, l | 升, 公升
volume | ml | 0.001 | millilitre, milliliter, ml | 毫升
volume | barrel | 158.987 | barrel, bpd | 桶
volume | gallon | 3.78541 | gallon | 加仑
volume | m3 | 1000 | cubic metre, cubic meter, cu m, m³ | 立方米
volume | mcm | 1e9 | mcm | –
volume | bcm | 1e12 | bcm | –
volume | cubic foot | 28.3168 | cubic feet, cubic foot | 立方英尺
power | watt | 1 | watt | 瓦
power | kW | 1000 | kilowatt, kw | 千瓦
power | MW | 1e6 | megawatt, mw | 兆瓦
power | GW | 1e9 | gigawatt, gw | 吉瓦
power | horsepower | 735.5 | horsepower, hp | 马力
power | TW | 1e12 | terawatt, tw | 太瓦
energy | kWh | 1 | kilowatt hour, kilowatt hours, kwh | 千瓦时, 度电
energy | MWh | 1000 | megawatt hour, megawatt hours, mwh | 兆瓦时
energy | GWh | 1e6 | gigawatt hour, gigawatt hours, gwh | 吉瓦时
energy | TWh | 1e9 | terawatt hour, terawatt hours, twh | 太瓦时
pixels | megapixel | 1e6 | megapixel, mp | 兆像素
pixels | pixel | 1 | pixel | 像素
frequency | Hz | 1 | hertz, hz | 赫兹, 赫
frequency | kHz | 1000 | kilohertz, khz | 千赫兹, 千赫
frequency | MHz | 1e6 | megahertz, mhz | 兆赫兹, 兆赫
frequency | GHz | 1e9 | gigahertz, ghz | 吉赫兹, 吉赫
bits | kilobit | 1000 | kilobit, kbit | 千比特
bits | megabit | 1e6 | megabit, mbit | 兆比特
bits | gigabit | 1e9 | gigabit, gbit | 吉比特
data | MB | 1e6 | mb, megabytes | 兆字节
data | GB | 1e9 | gb, gigabytes | 吉字节
data | TB | 1e12 | tb, terabytes | 太字节
celsius | celsius | 1 | degrees celsius, degree celsius, celsius, degrees centigrade, °c, ℃, degrees c, c | 摄氏度, ℃, °c
fahrenheit | fahrenheit | 1 | degrees fahrenheit, fahrenheit, °f, degrees f, f | 华氏度, ℉, °f
time | millisecond | 0.001 | millisecond | 毫秒
time | second | 1 | sec, secs, seconds | 秒钟, 秒
time | minute | 60 | minute, mins, min | 分钟
time | hour | 3600 | hour, hrs, hr | 个多小时, 个小时, 小时, 个钟头
time | day | 86400 | days, day | 个工作日, 天, 昼夜
time | week | 6.048e5 | week | 个星期, 星期, 周
time | fortnight | 1.2096e6 | fortnight | 个双周
months | month | 1 | month | 个多月, 个月
months | quarter | 3 | quarters | 个季度
months | year | 12 | year, year old, year olds, years old, years of age, yrs | 周年, 周岁, 年期, 个年头, 岁, 年
months | decade | 120 | decade | 个十年
months | century | 1200 | centuries, century | 个多世纪, 个世纪
money | USD | 1 | us dollar, u.s. dollar, american dollars, usd | 美元, 美金
money | dollar | 1 | dollar, bucks | 美钞
cent | cent | 1 | us cents, u.s. cents, euro cents, cent | 美分, 欧分, 分钱
penny | penny | 1 | pence, pennies, p | 便士
money | HKD | 1 | hong kong dollar, hk dollars, hkd | 元港币, 港元, 港币
money | AUD | 1 | australian dollar, aud | 澳元, 澳大利亚元, 澳币
money | CAD | 1 | canadian dollar, cad | 加元, 加拿大元, 加币
money | SGD | 1 | singapore dollar, sgd | 新加坡元, 新元, 坡元
money | NZD | 1 | new zealand dollars, nzd | 新西兰元, 纽元
money | TWD | 1 | new taiwan dollars, taiwan dollars, nt dollars | 元新台币, 元台币, 新台币, 台币
money | EUR | 1 | euro, eur | 欧元
money | GBP | 1 | pounds sterling, sterling, british pounds, gbp | 英镑, 镑
money | JPY | 1 | japanese yen, yen, jpy | 日元, 日圆
money | CNY | 1 | chinese yuan, yuan, renminbi, rmb, cny | 元人民币, 人民币, 块钱, 元
money CNY | jiao | 0.1 | jiao | 角
money | KRW | 1 | south korean won, korean won, won | 韩元, 韩圆
money | RUB | 1 | russian roubles, russian rubles, belarusian roubles, belarusian rubles, rouble, ruble, rub, byn | 俄罗斯卢布, 白俄罗斯卢布, 卢布
money | INR | 1 | indian rupees, pakistani rupees, rupee, inr, pkr, rs | 印度卢比, 巴基斯坦卢比, 斯里兰卡卢比, 尼泊尔卢比, 卢比
money | CHF | 1 | swiss franc, chf, sfr | 瑞士法郎, 瑞郎
money | TRY | 1 | turkish lira, lira | 土耳其里拉, 里拉
money | BRL | 1 | brazilian reais, reais, brl | 雷亚尔
money | ZAR | 1 | south african rand, rand, zar | 兰特
money | THB | 1 | thai baht, baht, thb | 泰铢
money | peso | 1 | mexican pesos, philippine pesos, argentine pesos, peso | 墨西哥比索, 比索
money | VND | 1 | vietnamese dong, dong, vnd | 越南盾
money | IDR | 1 | indonesian rupiah, rupiah, idr, rp | 印尼盾, 印尼卢比
money | MYR | 1 | malaysian ringgit, ringgit, myr, rm | 林吉特, 令吉
money | SAR | 1 | saudi riyals, riyal, iranian rials, rial, sar | 沙特里亚尔, 伊朗里亚尔, 里亚尔
money | AED | 1 | uae dirhams, dirham, aed | 阿联酋迪拉姆, 迪拉姆
money | UAH | 1 | ukrainian hryvnia, hryvnia, uah | 格里夫纳
money | KZT | 1 | kazakh tenge, tenge, kzt | 坚戈
money | crown | 1 | swedish kronor, kronor, norwegian kroner, danish kroner, kroner, krone, krona, czech crowns, czech koruna, koruna, crowns, dkr, skr, nkr, dkk, sek, nok, czk | 瑞典克朗, 挪威克朗, 丹麦克朗, 冰岛克朗, 捷克克朗, 克朗
money | EGP | 1 | egyptian pounds, egp | 埃及镑
money | PLN | 1 | polish zlotys, zloty, pln | 兹罗提
money | HUF | 1 | hungarian forints, forint, huf | 福林
money | ILS | 1 | israeli shekels, shekel, ils | 新谢克尔, 谢克尔
money | UZS | 1 | uzbek soums, uzbek sums, soum, uzs | 乌兹别克苏姆, 苏姆
money | KGS | 1 | kyrgyz soms, soms, som | 吉尔吉斯索姆, 索姆
money | shilling | 1 | kenyan shillings, ugandan shillings, shillings | 肯尼亚先令, 乌干达先令, 先令
money | NGN | 1 | nigerian naira, naira, ngn | 奈拉
money | ETB | 1 | ethiopian birr, birr | 比尔
money | GHS | 1 | cedi | 塞地
money | dinar | 1 | dinar | 第纳尔
money | BDT | 1 | bangladeshi taka, taka | 塔卡
money | MMK | 1 | kyat | 缅元, 缅币
money | KHR | 1 | riel | 瑞尔
money | MNT | 1 | tugrik, togrog | 图格里克
money | GEL | 1 | georgian lari, lari | 拉里
money | AMD | 1 | armenian drams, drams | 德拉姆
money | AZN | 1 | manat | 马纳特
money | TJS | 1 | somoni | 索莫尼
money | RON | 1 | romanian lei | 罗马尼亚列伊, 列伊
money | PHP | 1 | php | 菲律宾比索
`;

function parseRow(row: string): Unit {
  const [dimension = '', id = '', factor, en = '', zh = ''] = row.split(' | ');
  return {
    id,
    dimension: dimension === 'money' ? `money ${id}` : dimension,
    factor: Number(factor),
    en: en.split(', '),
    zh: zh === '–' ? [] : zh.split(', '),
  };
}

/** Every unit that the rules know. */
export const units: readonly Unit[] = rows.trim().split('\n').map(parseRow);

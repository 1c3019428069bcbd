/** A unit of measure or of money, with its words in both languages. */
export interface Unit {
  readonly id: string;
  /** Units of one dimension can be turned into each other. */
  readonly dimension: string;
  /** How many of the dimension's base unit it is. */
  readonly factor: number;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

function unit(dimension: string, id: string, factor: number, en: string, zh: string): Unit {
  const split = (words: string) => words.split(/\|(?![^(]*\))/);
  return { id, dimension, factor, en: split(en), zh: split(zh) };
}

/** Money has its own dimension for each currency: rates are no constants. */
function money(id: string, en: string, zh: string): Unit {
  return unit(`money ${id}`, id, 1, en, zh);
}

/** Every unit that the rules know. */
export const units: readonly Unit[] = [
  unit(
    'length',
    'km',
    1000,
    'kilometre|kilometres|kilometer|kilometers|km|kms|km/h|kph',
    '公里|千米',
  ),
  unit('length', 'metre', 1, 'metre|metres|meter|meters', '米'),
  unit('length', 'cm', 0.01, 'centimetre|centimetres|centimeter|centimeters|cm', '厘米|公分'),
  unit('length', 'mm', 0.001, 'millimetre|millimetres|millimeter|millimeters|mm', '毫米'),
  unit(
    'length',
    'micrometre',
    1e-6,
    'micron|microns|micrometre|micrometres|micrometer|micrometers',
    '微米',
  ),
  unit('length', 'nm', 1e-9, 'nanometre|nanometres|nanometer|nanometers|nm', '纳米'),
  unit('length', 'mile', 1609.344, 'mile|miles|mph', '英里'),
  unit('length', 'nautical mile', 1852, 'nautical mile|nautical miles', '海里'),
  unit('length', 'foot', 0.3048, 'foot|feet|ft', '英尺'),
  unit('length', 'inch', 0.0254, 'inch|inches', '英寸'),
  unit('length', 'yard', 0.9144, 'yard|yards', '码'),
  unit('length', 'light-year', 9.4607e15, 'light-year|light-years|light year|light years', '光年'),
  unit(
    'area',
    'km2',
    1e6,
    'square kilometres|square kilometre|square kilometers|square kilometer|sq km|sq. km|sq kms|km²',
    '平方公里|平方千米',
  ),
  unit(
    'area',
    'm2',
    1,
    'square metres|square metre|square meters|square meter|sq m|sq. m|sqm|m²',
    '平方米',
  ),
  unit('area', 'square mile', 2.58999e6, 'square miles|square mile|sq miles|sq mi', '平方英里'),
  unit('area', 'square foot', 0.092903, 'square feet|square foot|sq ft|sq. ft', '平方英尺'),
  unit('area', 'hectare', 1e4, 'hectares|hectare|ha', '公顷'),
  unit('area', 'acre', 4046.856, 'acres|acre', '英亩'),
  unit('area', 'mu', 666.667, 'mu', '亩'),
  unit(
    'mass',
    'tonne',
    1000,
    'tonnes|tonne|tons|ton|metric tons|metric ton|metric tonnes',
    '吨|公吨',
  ),
  unit('mass', 'kg', 1, 'kilograms|kilogram|kilos|kilo|kg|kgs', '公斤|千克'),
  unit('mass', 'gram', 0.001, 'grams|gram', '克'),
  unit('mass', 'milligram', 1e-6, 'milligrams|milligram|mg', '毫克'),
  unit('mass', 'lb', 0.453592, 'lb|lbs', '磅'),
  unit('mass', 'ounce', 0.0283495, 'ounces|ounce', '盎司'),
  unit('mass', 'jin', 0.5, 'jin|catties', '斤'),
  unit('volume', 'litre', 1, 'litres|litre|liters|liter', '升|公升'),
  unit('volume', 'ml', 0.001, 'millilitres|millilitre|milliliters|milliliter|ml', '毫升'),
  unit('volume', 'barrel', 158.987, 'barrels|barrel|bpd', '桶'),
  unit('volume', 'gallon', 3.78541, 'gallons|gallon', '加仑'),
  unit('volume', 'm3', 1000, 'cubic metres|cubic metre|cubic meters|cubic meter|cu m|m³', '立方米'),
  unit('volume', 'cubic foot', 28.3168, 'cubic feet|cubic foot', '立方英尺'),
  unit('power', 'watt', 1, 'watts|watt', '瓦'),
  unit('power', 'kW', 1e3, 'kilowatts|kilowatt|kw', '千瓦'),
  unit('power', 'MW', 1e6, 'megawatts|megawatt|mw', '兆瓦'),
  unit('power', 'GW', 1e9, 'gigawatts|gigawatt|gw', '吉瓦'),
  unit('power', 'horsepower', 735.5, 'horsepower|hp', '马力'),
  unit('energy', 'kWh', 1, 'kilowatt-hours|kilowatt-hour|kilowatt hours|kwh', '千瓦时'),
  unit('energy', 'MWh', 1e3, 'megawatt-hours|megawatt-hour|megawatt hours|mwh', '兆瓦时'),
  unit('energy', 'GWh', 1e6, 'gigawatt-hours|gigawatt-hour|gigawatt hours|gwh', '吉瓦时'),
  unit('energy', 'TWh', 1e9, 'terawatt-hours|terawatt-hour|terawatt hours|twh', '太瓦时'),
  unit('data', 'MB', 1e6, 'mb|megabytes', '兆字节'),
  unit('data', 'GB', 1e9, 'gb|gigabytes', '吉字节'),
  unit('data', 'TB', 1e12, 'tb|terabytes', '太字节'),
  unit(
    'celsius',
    'celsius',
    1,
    'degrees celsius|degree celsius|celsius|degrees centigrade|°c|℃|degrees c',
    '摄氏度|℃|°c',
  ),
  unit('fahrenheit', 'fahrenheit', 1, 'degrees fahrenheit|fahrenheit|°f|degrees f', '华氏度|℉|°f'),
  unit('time', 'millisecond', 0.001, 'milliseconds|millisecond', '毫秒'),
  unit('time', 'second', 1, 'seconds|second(?<=-second)|second(?! [a-z]|-)', '秒钟|秒'),
  unit('time', 'minute', 60, 'minutes|minute|mins|min', '分钟'),
  unit('time', 'hour', 3600, 'hours|hour|hrs', '个小时|小时|个钟头'),
  unit('time', 'day', 86400, 'days|day', '个工作日|天|昼夜'),
  unit(
    'time',
    'week',
    604800,
    'weeks|week',
    '个星期|星期|个周|周(?!年|岁|期|边|围|[一二三四五六日])',
  ),
  unit('time', 'fortnight', 1209600, 'fortnights|fortnight', '个双周'),
  unit('months', 'month', 1, 'months|month', '个多月|个月'),
  unit('months', 'quarter', 3, 'quarters', '个季度'),
  unit(
    'months',
    'year',
    12,
    'years|year|year-old|years-old|years old|year-olds|years of age|yrs',
    '周年|周岁|年期|个年头|岁|年(?!级|轻)',
  ),
  unit('months', 'decade', 120, 'decades|decade', '个十年'),
  unit('months', 'century', 1200, 'centuries|century', '个多世纪|个世纪'),
  money(
    'USD',
    'us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|usd|us$',
    '美元|美金',
  ),
  money('dollar', 'dollars|dollar|bucks|$', '块钱'),
  unit('cent', 'cent', 1, 'us cents|u.s. cents|euro cents|cents|cent', '美分|欧分|分钱'),
  unit('penny', 'penny', 1, 'pence|pennies|p', '便士'),
  money('HKD', 'hong kong dollars|hong kong dollar|hk dollars|hkd|hk$', '港元|港币'),
  money('AUD', 'australian dollars|australian dollar|aud|a$|au$', '澳元|澳大利亚元|澳币'),
  money('CAD', 'canadian dollars|canadian dollar|cad|c$|ca$', '加元|加拿大元|加币'),
  money('SGD', 'singapore dollars|singapore dollar|sgd|s$', '新加坡元|新元|坡元'),
  money('NZD', 'new zealand dollars|nzd|nz$', '新西兰元|纽元'),
  money('TWD', 'new taiwan dollars|taiwan dollars|nt dollars|nt$', '新台币|台币'),
  money('EUR', 'euros|euro|eur|€', '欧元'),
  money('GBP', 'pounds sterling|sterling|british pounds|gbp|£', '英镑|镑'),
  money('JPY', 'japanese yen|yen|jpy', '日元|日圆'),
  money('CNY', 'chinese yuan|yuan|renminbi|rmb|cny|cn¥', '元人民币|人民币|元'),
  money('KRW', 'south korean won|korean won|won|₩', '韩元|韩圆'),
  money('RUB', 'russian roubles|russian rubles|roubles|rouble|rubles|ruble|rub|₽', '卢布'),
  money('INR', 'indian rupees|rupees|rupee|inr|rs|₹', '印度卢比|卢比'),
  money('CHF', 'swiss francs|swiss franc|chf', '瑞士法郎|瑞郎'),
  money('TRY', 'turkish lira|lira|liras', '土耳其里拉|里拉'),
  money('BRL', 'brazilian reais|reais|r$', '雷亚尔'),
  money('ZAR', 'south african rand|rand', '兰特'),
  money('THB', 'thai baht|baht|฿', '泰铢'),
  money('peso', 'mexican pesos|philippine pesos|argentine pesos|pesos|peso', '墨西哥比索|比索'),
  money('VND', 'vietnamese dong|dong', '越南盾'),
  money('IDR', 'indonesian rupiah|rupiah', '印尼盾|印尼卢比'),
  money('MYR', 'malaysian ringgit|ringgit', '林吉特|令吉'),
  money('SAR', 'saudi riyals|riyals|riyal', '里亚尔'),
  money('AED', 'uae dirhams|dirhams|dirham', '迪拉姆'),
  money('UAH', 'hryvnia|hryvnias', '格里夫纳'),
  money('KZT', 'tenge', '坚戈'),
  money(
    'crown',
    'swedish kronor|kronor|norwegian kroner|danish kroner|kroner|crowns',
    '瑞典克朗|挪威克朗|丹麦克朗|克朗',
  ),
  money('EGP', 'egyptian pounds', '埃及镑'),
];

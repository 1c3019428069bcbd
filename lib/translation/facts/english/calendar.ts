/** Months by their first three letters. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Source of a regular expression for a month's name or abbreviation. */
export const englishMonth =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?=\\s\\d|[-–])))';

/** The same for a weekday. */
export const englishWeekday =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thur?s?|Fri)\\.)';

/** 1 to 12. */
export function getEnglishMonth(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 1 is Monday, 7 Sunday. */
export function getEnglishWeekday(name: string): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

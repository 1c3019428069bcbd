const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant (milliseconds since the epoch) at which a civil day begins in a time zone. Where
 * clocks skip midnight, or the whole day, that is the first moment after the gap; where midnight
 * comes twice, the first.
 */
export function getDayStart(year: number, month: number, day: number, timeZone: string): number {
  const midnight = Date.UTC(year, month - 1, day);
  const around = [midnight - 86_400_000, midnight + 86_400_000];
  const starts = around
    .map((instant) => midnight - (getWallClock(instant, timeZone) - instant))
    .filter((start) => getWallClock(start, timeZone) === midnight);
  return starts.length > 0 ? Math.min(...starts) : findEndOfGap(midnight, timeZone);
}

/** The first second, within two days of it, at which the clocks show `midnight` or later. */
function findEndOfGap(midnight: number, timeZone: string): number {
  let before = midnight - 172_800_000;
  let after = midnight + 172_800_000;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (getWallClock(middle, timeZone) >= midnight) {
      after = middle;
    } else {
      before = middle;
    }
  }
  return after;
}

/** What the clocks of a zone show at an instant, to the second, as if it were UTC. */
function getWallClock(instant: number, timeZone: string): number {
  const parts = getFormat(timeZone).formatToParts(instant);
  const get = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  );
}

function getFormat(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(timeZone, format);
  return format;
}

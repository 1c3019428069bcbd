const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment (milliseconds since the epoch) with the offset of a time zone (IANA name), by RFC 3339. */
export function formatInstant(instant: number, timeZone: string): string {
  const parts = new Map(
    getFormat(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const day = `${get('year')}-${get('month')}-${get('day')}`;
  const offset = get('timeZoneName').replace('GMT', '') || '+00:00';
  return `${day}T${get('hour')}:${get('minute')}:${get('second')}${offset}`;
}

function getFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
  formats.set(timeZone, format);
  return format;
}

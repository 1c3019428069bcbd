/**
 * The one clock that decides what is out, in milliseconds since the epoch: `SOURCE_DATE_EPOCH`
 * (seconds, https://reproducible-builds.org/specs/source-date-epoch/) where set, else now.
 * Throws an Error where it is set to anything but whole seconds.
 */
export function readClock(): number {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (seconds === undefined || seconds === '') {
    return Date.now();
  }
  if (!/^\d{1,12}$/.test(seconds)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is “${seconds}”; it must be whole seconds since 1970, such as 1704067200.`,
    );
  }
  return Number(seconds) * 1000;
}

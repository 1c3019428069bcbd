import { OperatorError } from '@/lib/language/operatorError';

/**
 * The one clock that decides what is out, in milliseconds since the epoch: `SOURCE_DATE_EPOCH`
 * (seconds, https://reproducible-builds.org/specs/source-date-epoch/) where set, else now.
 * Throws `OperatorError` where it is set to anything but whole seconds.
 */
export function readClock(): number {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (seconds === undefined || seconds === '') {
    return Date.now();
  }
  if (!/^\d{1,12}$/.test(seconds)) {
    throw new OperatorError('terminal.badClock', { value: seconds });
  }
  return Number(seconds) * 1000;
}

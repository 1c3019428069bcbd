import { CommandError } from '@/lib/cli/terminal/commandError';

/** The port of `PORT`, 3000 without it. Throws `CommandError` where it is no port. */
export function getPort(value = process.env.PORT): number {
  if (value === undefined || value === '') return 3000;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new CommandError(`PORT is "${value}"; expected a number from 0 to 65535, such as 3000.`);
  }
  return port;
}

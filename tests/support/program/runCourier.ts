import { Readable } from 'node:stream';
import { format } from 'node:util';
import { vi } from 'vitest';
import { runCourier as run } from '@/lib/cli/runCourier';

export interface CourierRun {
  /** Exit code. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs `courier` in this process, with these variables in its environment and `input` on its standard
 * input: no terminal, or, where `isTerminal`, the answers that somebody types. What it prints is what the program prints; starting the program itself
 * costs a second each time.
 */
export async function runCourier(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
  isTerminal = false,
): Promise<CourierRun> {
  const printed = { stdout: '', stderr: '' };
  const print = (stream: keyof typeof printed) => (text: string | Uint8Array) => {
    printed[stream] += String(text);
    return true;
  };
  const printLine =
    (stream: keyof typeof printed) =>
    (...values: unknown[]) => {
      printed[stream] += `${format(...values)}\n`;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(print('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(print('stderr')),
    vi.spyOn(console, 'log').mockImplementation(printLine('stdout')),
    vi.spyOn(console, 'error').mockImplementation(printLine('stderr')),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(
      Object.assign(Readable.from([Buffer.from(input)]), {
        isTTY: isTerminal,
      }) as typeof process.stdin,
    ),
  ];
  const { exitCode, env } = process;
  process.exitCode = undefined;
  process.env = { ...env, ...environment };
  try {
    await run(words);
    return { status: Number(process.exitCode ?? 0), ...printed };
  } finally {
    process.exitCode = exitCode;
    process.env = env;
    for (const spy of spies) spy.mockRestore();
  }
}

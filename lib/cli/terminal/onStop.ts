/** Read as early as possible: a parent that ends while the program loads must not be missed. */
const parent = process.ppid;

/**
 * Calls back once when this process should end: on Ctrl+C, on a host's stop signal, and when the
 * shell that npm started it in is gone. npm signals only that shell, and where it is dash (Debian)
 * the shell dies without passing the signal on.
 */
export function onStop(stop: (signal: NodeJS.Signals) => void): void {
  let stopped = false;
  const stopOnce = (signal: NodeJS.Signals) => {
    if (!stopped) stop(signal);
    stopped = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopOnce);
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => {
    if (process.ppid !== parent) stopOnce('SIGTERM');
  }, 500).unref();
}

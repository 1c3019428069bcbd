/** A progress line on standard error; nothing where that is not a terminal. */
export interface Progress {
  readonly show: (done: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

const patience = 1000;
const interval = 100;

/** Shows `write(done)` after the first second, at most ten times a second. */
export function createProgress(write: (done: number) => string): Progress {
  const { stderr } = process;
  let next = Date.now() + patience;
  let isShown = false;
  return {
    show: (done) => {
      if (stderr.isTTY && Date.now() >= next) {
        next = Date.now() + interval;
        isShown = true;
        stderr.write(`\r${write(done)}`);
      }
    },
    end: () => {
      if (isShown) {
        stderr.write('\r\u001B[K');
      }
    },
  };
}

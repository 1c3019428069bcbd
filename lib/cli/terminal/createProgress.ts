/** A line of progress on a terminal's standard error; nothing where that is a file or a pipe. */
export interface Progress {
  readonly show: (done: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const patience = 1000;
const interval = 100;

/** Shows `write(done)` from the second second on, ten times a second at most. */
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

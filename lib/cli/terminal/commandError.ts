/** Ends a command; its message is all that is shown, without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  /** The exit code is 2 where the command was used wrongly, 1 for all else. */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

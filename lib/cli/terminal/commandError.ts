/** Ends a command. Only its message is shown, without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  /**
   * The exit code is 2 where the command was used incorrectly, 130 or 143 where it was stopped by a signal
   * (128 and its number), otherwise 1. Machines, which asked for JSON, get `details` beside the message.
   */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 | 130 | 143 = 1,
    readonly details: object = {},
  ) {
    super(message);
  }
}

/** Ends a command with exit code 1; its message is all that is shown, without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** An output folder cannot be written for a reason that is up to the operator; the message says which. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

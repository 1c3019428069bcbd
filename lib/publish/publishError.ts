/** Publishing can't go on for a reason that the operator has to see to; its message says which. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}

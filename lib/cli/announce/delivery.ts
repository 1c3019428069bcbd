/** A message that was sent, and what became of it. */
export interface Delivery {
  /** The address that it was sent to. */
  readonly to: string;
  /** Addresses on the site that it told of. */
  readonly addresses: readonly string[];
  readonly accepted: boolean;
  /** Status of the last answer (RFC 9110); none where nobody answered. */
  readonly status?: number;
  /** How often it was sent. */
  readonly tries: number;
  /** Why it was not accepted, in words. */
  readonly reason?: string;
}

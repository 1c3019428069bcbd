import type { Language } from './language';
import { type MessageKey, translate } from './messages';

/** What stops a command and is up to the operator, in words of either language; `message` has the English ones. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';

  constructor(
    private readonly key: MessageKey,
    private readonly values: Readonly<Record<string, string | number>>,
  ) {
    super(translate('en', key, values));
  }

  /** What is wrong, and what to do about it. */
  tell(language: Language): string {
    return translate(language, this.key, this.values);
  }
}

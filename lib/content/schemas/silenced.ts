import { z } from 'zod';
import { forms } from './field';
import { text } from './text';

/** A rule of the check that is silenced, and why. */
export const silenced = z
  .strictObject({
    rule: text.describe('The rule’s name, or that of its group: pairing, stale, fact, name, copy.'),
    reason: text.describe('Why its findings are right as they are, for the next editor.'),
  })
  .register(forms, { form: 'group' });

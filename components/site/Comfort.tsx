import { Message } from '@/components/text/Message';
import type { Edition } from '@/lib/edition/editions';
import type { MessageKey } from '@/lib/language/messages';

interface Choice {
  /** As `tokens.css` knows it; empty for what the system asks. */
  readonly value: string;
  readonly label: MessageKey;
}

const themes: readonly Choice[] = [
  { value: '', label: 'Comfort.system' },
  { value: 'light', label: 'Comfort.light' },
  { value: 'dark', label: 'Comfort.dark' },
];

const sizes: readonly Choice[] = [
  { value: '', label: 'Comfort.normal' },
  { value: 'large', label: 'Comfort.large' },
  { value: 'larger', label: 'Comfort.larger' },
];

/** Theme and size of text. Hidden until `public/courier.js`, which they need, shows them. */
export function Comfort({ edition }: { readonly edition: Edition }) {
  return (
    <div id="comfort" className="comfort" hidden suppressHydrationWarning>
      <Choices edition={edition} name="theme" legend="Comfort.theme" choices={themes} />
      <Choices edition={edition} name="size" legend="Comfort.size" choices={sizes} />
    </div>
  );
}

interface ChoicesProps {
  readonly edition: Edition;
  readonly name: string;
  readonly legend: MessageKey;
  readonly choices: readonly Choice[];
}

function Choices({ edition, name, legend, choices }: ChoicesProps) {
  return (
    <fieldset>
      <legend>
        <Message edition={edition} name={legend} />
      </legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} />{' '}
          <Message edition={edition} name={label} />
        </label>
      ))}
    </fieldset>
  );
}

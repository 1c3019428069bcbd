import { Message } from '@/components/text/Text';
import type { Edition } from '@/lib/edition/editions';
import type { MessageKey } from '@/lib/language/messages';

interface Choice {
  /** As in `tokens.css`; empty for what the system asks for. */
  readonly value: string;
  readonly label: MessageKey;
}

const themes: readonly Choice[] = [
  { value: '', label: 'DisplaySettings.system' },
  { value: 'light', label: 'DisplaySettings.light' },
  { value: 'dark', label: 'DisplaySettings.dark' },
];

const sizes: readonly Choice[] = [
  { value: '', label: 'DisplaySettings.normal' },
  { value: 'large', label: 'DisplaySettings.large' },
  { value: 'larger', label: 'DisplaySettings.larger' },
];

/** Colours and size of text, hidden until `public/courier.js`, without which they do nothing, shows them. */
export function DisplaySettings({ edition }: { readonly edition: Edition }) {
  return (
    <div id="comfort" className="comfort" hidden suppressHydrationWarning>
      <Choices edition={edition} name="theme" legend="DisplaySettings.theme" choices={themes} />
      <Choices edition={edition} name="size" legend="DisplaySettings.size" choices={sizes} />
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

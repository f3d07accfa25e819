import { COLOURS, type Colour } from '../../utils/notes/types';
import { colourName } from './colour-names';

interface Props {
  /** The one in force; null where pressing does something by itself. */
  value: Colour | null;
  name: (colour: string) => string;
  onChoose: (colour: Colour) => void;
}

/** The colours, each a button. */
export function ColourChoice({ value, name, onChoose }: Props) {
  return (
    <>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="swatch"
          data-colour={colour}
          title={name(colourName(colour))}
          aria-label={name(colourName(colour))}
          aria-pressed={value === null ? undefined : value === colour}
          onClick={() => onChoose(colour)}
        />
      ))}
    </>
  );
}

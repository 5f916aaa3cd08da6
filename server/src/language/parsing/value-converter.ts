import type { ValueConverter, ValueType } from 'langium';

/** The tree keeps every text as the author wrote it, quotes included; values are read at the door to the model. */
export class VerbatimValueConverter implements ValueConverter {
  convert(input: string): ValueType {
    return input;
  }
}

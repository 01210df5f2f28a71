import { en, type TextKey } from './en';

type Values = Record<string, string | number>;
type CountKey = { [Key in TextKey]: Key extends `${infer Stem}_other` ? Stem : never }[TextKey];

/** The language that the words are written in; dates and numbers follow it. */
export const language = 'en';

const rules = new Intl.PluralRules(language);
const whole = new Intl.NumberFormat(language);

/** The text of a key, its places filled. */
export function t(key: TextKey, values: Values = {}): string {
  return en[key].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : typeof value === 'number' ? whole.format(value) : value;
  });
}

/** The text for a count, in its right form. */
export function tCount(key: CountKey, count: number): string {
  const exact = `${key}_${rules.select(count)}`;
  return t((exact in en ? exact : `${key}_other`) as TextKey, { count });
}

/** Whether a key made at run time, such as the one of a problem code, has words. */
export function hasText(key: string): key is TextKey {
  return key in en;
}

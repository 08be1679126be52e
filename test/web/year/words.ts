import { readFileSync } from 'node:fs';
import { createInstance, type ResourceLanguage } from 'i18next';

/** The languages of the interface that people use here. */
export type Tongue = 'en' | 'zh-Hans';

/** What the interface says under a key, such as `applicant:begin`, in one language. Throws for a key that is not there. */
export type Say = (key: string, values?: Record<string, unknown>) => string;

const read = (tongue: Tongue) => JSON.parse(readFileSync(new URL(`../../../web/i18n/${tongue}.json`, import.meta.url), 'utf8')) as ResourceLanguage;

/** Speaks as the pages do: from the same files, by the same library. */
export async function speak(tongue: Tongue): Promise<Say> {
  const spoken = createInstance();
  await spoken.init({ lng: tongue, resources: { [tongue]: read(tongue) }, defaultNS: 'shell', interpolation: { escapeValue: false } });
  return (key, values = {}) => {
    if (!spoken.exists(key, values)) throw new Error(`the interface has no words for ${key} in ${tongue}`);
    return spoken.t(key, values);
  };
}

export const countryIn = (tongue: Tongue, code: string): string => new Intl.DisplayNames([tongue], { type: 'region' }).of(code)!;

export const languageIn = (tongue: Tongue, tag: string): string =>
  new Intl.DisplayNames([tongue], { type: 'language', languageDisplay: 'standard' }).of(tag)!;

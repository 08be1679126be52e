import type { i18n as I18n } from 'i18next';
import { nearestLanguage, speak } from '../../i18n/index.ts';

const place = 'casegraph-language';

/** The language chosen on this device, else the nearest to what the browser prefers. */
export function chosenLanguage(): string {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(place);
  } catch {
    // storage may be closed to this page
  }
  return nearestLanguage(...(kept === null ? [] : [kept]), ...navigator.languages);
}

export async function openLanguage(language: string): Promise<I18n> {
  const spoken = await speak(language);
  document.documentElement.lang = language;
  document.documentElement.dir = spoken.dir();
  return spoken;
}

export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // it holds until the page is left
  }
}

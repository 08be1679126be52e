import { sayDeadline, sayOffset } from '../design/deadline.ts';
import { chooseScheme, chosenScheme, type Scheme, showScheme } from '../design/scheme.ts';

// What a page gains by a script, on top of what it says without: the scheme that was chosen, the reader's own zone, faces that a machine lacks.

showScheme(chosenScheme());

for (const choice of document.querySelectorAll<HTMLSelectElement>('select[data-scheme-choice]')) {
  choice.value = chosenScheme();
  choice.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  choice.addEventListener('change', () => chooseScheme(choice.value as Scheme));
}

// choosing is enough; without a script the button does it
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-at-once]')) {
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) form.requestSubmit();
  });
}

// an instant in the reader's own zone, beside the edition's
for (const place of document.querySelectorAll<HTMLTimeElement>('time[data-own-zone]')) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const said = `${sayDeadline(place.dateTime, document.documentElement.lang, timeZone)} (${sayOffset(place.dateTime, timeZone)})`;
  const words = document.querySelector(`[data-own-zone-of="${place.id}"]`);
  words?.querySelector('b')?.append(said);
  words?.removeAttribute('hidden');
}

const faces = document.querySelector<HTMLMetaElement>('meta[name="casegraph-faces"]')?.content;
if (faces) requestIdleCallback(() => addFaces(faces), { timeout: 2_000 });

/** After everything else: most machines have the faces, and then fetch none of the files that the sheet names. */
function addFaces(href: string): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  document.head.append(sheet);
}

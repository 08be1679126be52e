export type Scheme = 'auto' | 'light' | 'dark';
const place = 'casegraph-scheme';

/** Light or dark, as somebody chose it on this device; `auto` where nobody did. */
export function chosenScheme(): Scheme {
  const kept = read();
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export function showScheme(scheme: Scheme): void {
  const { dataset } = document.documentElement;
  if (scheme === 'auto') delete dataset.scheme;
  else dataset.scheme = scheme;
}

export function chooseScheme(scheme: Scheme): void {
  showScheme(scheme);
  try {
    if (scheme === 'auto') localStorage.removeItem(place);
    else localStorage.setItem(place, scheme);
  } catch {
    // it holds until the page is left
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null; // storage may be closed to this page
  }
}

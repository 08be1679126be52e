/** A service that translates, as the operator has set it up. */
export interface TranslationService {
  kind: 'openai' | 'libretranslate';
  url: string;
  key: string | null;
  /** For chat completions only. */
  model: string | null;
  timeoutMs: number;
  /** Most characters that it is sent at once. */
  mostCharacters: number;
  /** How often a case is tried before it is given up. */
  tries: number;
}

type Read = (name: string) => string | undefined;
type Whole = (name: string, otherwise: number, least: number, most: number) => number;

/** The settings of the service; null where none is set up. What is wrong with them is said without the key. */
export function readTranslationService(read: Read, whole: Whole, problems: string[]): TranslationService | null {
  const kind = read('TRANSLATION_SERVICE') ?? 'off';
  const bounds = {
    timeoutMs: whole('TRANSLATION_TIMEOUT_MS', 60_000, 100, 600_000),
    mostCharacters: whole('TRANSLATION_MAX_CHARACTERS', 4_000, 100, 100_000),
    tries: whole('TRANSLATION_TRIES', 4, 1, 20),
  };
  const said = (name: string) => read(name) ?? null;
  const [url, key, model] = [said('TRANSLATION_URL'), said('TRANSLATION_KEY'), said('TRANSLATION_MODEL')];
  if (kind === 'off') {
    if (url ?? key ?? model) problems.push('TRANSLATION_URL, TRANSLATION_KEY and TRANSLATION_MODEL have no use while TRANSLATION_SERVICE is off.');
    return null;
  }
  if (kind !== 'openai' && kind !== 'libretranslate') {
    problems.push(`TRANSLATION_SERVICE is "${kind}", but has to be one of off, openai, libretranslate.`);
    return null;
  }
  // what is sent there is confidential: in the open only to a service on this machine
  if (url === null || !/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$))[^?#\s@]*$/.test(url) || !URL.canParse(url))
    problems.push(
      'TRANSLATION_URL has to be the address of the service with https, such as https://translate.example.org/v1, without a name or a key in it.',
    );
  if (kind === 'openai' && model === null) problems.push('TRANSLATION_MODEL is missing: chat completions are asked of a model.');
  if (kind === 'libretranslate' && model !== null) problems.push('TRANSLATION_MODEL has no use with libretranslate.');
  return { kind, url: (url ?? '').replace(/\/+$/, ''), key, model, ...bounds };
}

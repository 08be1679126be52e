import { askService } from './ask-service.ts';
import { type Machine, MachineFailed } from './machine.ts';

export interface LibreSettings {
  url: string;
  key: string | null;
  timeoutMs: number;
  mostCharacters: number;
}

/** LibreTranslate's HTTP API. It knows no terms: what became of them is looked at afterwards, as with everybody's texts. */
export const libreTranslate = ({ url, key, timeoutMs, mostCharacters }: LibreSettings): Machine => ({
  name: 'LibreTranslate',
  mostCharacters,
  async translate({ from, to, texts }) {
    const known = languagesIn(await askService({ url: `${url}/languages`, timeoutMs }));
    const source = spellingOf(from, [...known.keys()]);
    const target = source === undefined ? undefined : spellingOf(to, known.get(source)!);
    if (source === undefined || target === undefined) throw new MachineFailed('REFUSED', 'it does not translate between these languages', false);
    const answer = await askService({
      url: `${url}/translate`,
      body: { q: texts, source, target, format: 'text', ...(key === null ? {} : { api_key: key }) },
      timeoutMs,
    });
    const translated = (answer as { translatedText?: unknown } | null)?.translatedText;
    if (!Array.isArray(translated) || translated.length !== texts.length || !translated.every((text): text is string => typeof text === 'string'))
      throw new MachineFailed('NOT_UNDERSTOOD', 'its answer does not hold a text for each', true);
    return translated;
  },
});

/** What it translates from, and into what, in its own spelling. */
function languagesIn(answer: unknown): Map<string, string[]> {
  if (!Array.isArray(answer)) throw new MachineFailed('NOT_UNDERSTOOD', 'its list of languages is none', true);
  const all = answer as ({ code?: unknown; targets?: unknown } | null)[];
  const codes = all.flatMap((one) => (typeof one?.code === 'string' ? [one.code] : []));
  return new Map(
    all.flatMap((one): [string, string[]][] => {
      if (typeof one?.code !== 'string') return [];
      // older ones name no targets: from each into each
      return [[one.code, Array.isArray(one.targets) ? one.targets.filter((target): target is string => typeof target === 'string') : codes]];
    }),
  );
}

/** What it calls by a name of its own. */
const ownNames: Readonly<Record<string, string>> = { zt: 'zh-Hant' };

/**
 * Its code for a language: the tag itself, the language in its script, or the tag with its ends cut off, where that is still the same script: `zh` is no `zh-Hant`.
 */
function spellingOf(tag: string, codes: readonly string[]): string | undefined {
  const { language, script } = new Intl.Locale(tag).maximize();
  const spellings = [tag, ...(script ? [`${language}-${script}`] : [])];
  for (let shorter = tag; shorter.includes('-');) spellings.push((shorter = shorter.slice(0, shorter.lastIndexOf('-'))));
  for (const spelling of spellings) {
    const found = codes.find((code) => (ownNames[code] ?? code) === spelling);
    if (found !== undefined && scriptOf(ownNames[found] ?? found) === script) return found;
  }
  return undefined;
}

const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

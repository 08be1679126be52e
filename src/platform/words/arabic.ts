/**
 * What a folded Arabic word is found by beside itself. Endings and the article go as in light stemming (Larkey's light10); small words that are
 * written together with the next one may be there or not; and plurals that are made inside the word lead to their singulars by their patterns.
 * All of it is alternatives: a wrong one is a word that nobody writes.
 */
export function arabicStems(word: string): string[] {
  const stems = bases(word).map((base) => withoutEnding(withoutArticle(base)));
  return [...new Set([...stems, ...stems.flatMap(singulars)])];
}

/** The word, and the word without an "and", "by", "for", "as" or "so" that may be its first letter. */
const bases = (word: string): string[] => (/^[وفبكل]/u.test(word) && word.length >= 5 ? [word, word.slice(1)] : [word]);

const withoutArticle = (word: string): string => word.replace(/^(?:[وبكف]?ال|لل)(?=..)/u, '');

const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** One ending after the other, as long as two letters are left. */
const withoutEnding = (word: string): string =>
  endings.reduce((rest, ending) => (rest.endsWith(ending) && rest.length >= ending.length + 2 ? rest.slice(0, -ending.length) : rest), word);

/** Plurals made inside the word, and what their singulars may be: `C` is a letter of the root. */
const patterns: [plural: string, ...singulars: string[]][] = [
  ['مCاCC', 'م123'], // مدارس, مدرسة
  ['مCاCيC', 'م12و3', 'م12ا3'], // مشاريع, مشروع; مفاتيح, مفتاح
  ['اCCاC', '123'], // أطفال, طفل
  ['اCCCاء', '12ي3'], // أصدقاء, صديق
  ['اCCاء', '12ي2'], // أطباء, طبيب
  ['CCCاء', '12ي3', '1ا23'], // خبراء, خبير; علماء, عالم
  ['CCايC', '12ي3', '12ا3'], // وسائل, وسيلة; رسائل, رسالة
  ['CواCC', '1ا23'], // قواعد, قاعدة
  ['CCاC', '1ا23', '123'], // تجار, تاجر; بلاد, بلد
  ['CCوC', '123'], // علوم, علم
];
const compiled = patterns.map(([plural, ...singulars]) => ({ plural: new RegExp(`^${plural.replaceAll('C', '([^اء])')}$`, 'u'), singulars }));

function singulars(stem: string): string[] {
  return compiled.flatMap(({ plural, singulars }) => {
    const root = plural.exec(stem);
    return root ? singulars.map((singular) => singular.replaceAll(/[123]/g, (place) => root[Number(place)]!)) : [];
  });
}

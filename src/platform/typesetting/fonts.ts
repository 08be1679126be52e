import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The families that whatever is typeset is set in, in the order in which they are asked for a character. */
export const families = ['Noto Serif', 'Noto Serif SC', 'Noto Naskh Arabic'] as const;

const packages = '@expo-google-fonts';
const files = [
  `${packages}/noto-serif/400Regular/NotoSerif_400Regular.ttf`,
  `${packages}/noto-serif/700Bold/NotoSerif_700Bold.ttf`,
  `${packages}/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf`,
  `${packages}/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf`,
  `${packages}/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf`,
  `${packages}/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf`,
  `${packages}/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf`,
];

const require = createRequire(import.meta.url);

/** The fonts' files, from the packages that this program is installed with: never the machine's own, which differ. */
export const readFonts = (): Buffer[] => files.map((file) => readFileSync(require.resolve(file)));

/** The regular font of each family: what it lacks, the others of the family lack as well. */
export const readRegularFonts = (): Buffer[] =>
  files.filter((file) => file.includes('/400Regular/')).map((file) => readFileSync(require.resolve(file)));

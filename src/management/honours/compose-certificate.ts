import { readFileSync } from 'node:fs';
import encodeQR from 'qr';
import { type Language, type Localized, nearest } from '../../platform/language.ts';
import { typeset, type TypesetDocument } from '../../platform/typesetting/index.ts';

const template = readFileSync(new URL('./certificate.typ', import.meta.url), 'utf8');

/** What a certificate says. */
export interface CertificateText {
  year: number;
  editionNames: Localized;
  organizationNames: Localized;
  number: string;
  /** Where the portal answers whoever wants to verify the number. */
  publicUrl: string;
}

interface Said {
  heading: string;
  sentence(year: number, edition: string): string;
  line(number: string, url: string): string;
}

const said: Record<Language, Said> = {
  'zh-Hans': {
    heading: '卓越组织',
    sentence: (year, edition) => `在${edition}中积极推荐、成果突出，特此表彰。（${year}年）`,
    line: (number, url) => `证书编号：${number}。扫码或访问 ${url} 核验。`,
  },
  en: {
    heading: 'Certificate of Honour',
    sentence: (year, edition) => `is honoured for recommending many good cases to ${edition} (${year}).`,
    line: (number, url) => `Certificate ${number}. Verify it at ${url}.`,
  },
};

/** Where a certificate is verified, in a language of the portal. */
export const certificatePage = (publicUrl: string, language: Language, number: string): string => `${publicUrl}/${language}/certificates/${number}`;

/** A certificate as PDF/A-2u on one page: in Chinese and in English, the organization's name as it stands in the directory. The same content makes the same bytes. */
export function composeCertificate({ year, editionNames, organizationNames, number, publicUrl }: CertificateText): Promise<TypesetDocument> {
  const inEach = <T>(say: (language: Language) => T): T[] => (['zh-Hans', 'en'] as const).map(say);
  const nameIn = (language: Language, names: Localized) => nearest(language, names)?.value ?? '';
  const data = {
    title: `${said.en.heading} ${number}`,
    parts: inEach((language) => ({
      ...{ language: languages[language], heading: said[language].heading, name: nameIn(language, organizationNames) },
      sentence: said[language].sentence(year, nameIn(language, editionNames)),
    })),
    lines: inEach((language) => ({ language: languages[language], text: said[language].line(number, certificatePage(publicUrl, language, number)) })),
  };
  const code = encodeQR(certificatePage(publicUrl, 'en', number), 'svg', { ecc: 'medium', border: 4 });
  return typeset({ template, data, files: { 'code.svg': Buffer.from(code) }, at: new Date(Date.UTC(year, 0, 1)) });
}

const languages = {
  'zh-Hans': { lang: 'zh', region: 'cn', cjk: true },
  en: { lang: 'en', region: 'gb', cjk: false },
} as const satisfies Record<Language, object>;

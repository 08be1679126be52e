import { readFileSync } from 'node:fs';
import encodeQR from 'qr';
import { type Localized, nearest } from '../../platform/language.ts';
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

/** In all languages of these that the organization has a name in, Chinese and English always. */
const said: Record<string, Said> = {
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
  fr: {
    heading: 'Certificat d’honneur',
    sentence: (year, edition) => `Distinction décernée pour la recommandation de nombreux cas de qualité : ${edition} (${year}).`,
    line: (number, url) => `Certificat ${number}. À vérifier sur ${url}.`,
  },
  es: {
    heading: 'Certificado de honor',
    sentence: (year, edition) => `Distinción otorgada por recomendar numerosos casos de calidad: ${edition} (${year}).`,
    line: (number, url) => `Certificado ${number}. Verifíquelo en ${url}.`,
  },
  ru: {
    heading: 'Почётный сертификат',
    sentence: (year, edition) => `Награждается за рекомендацию большого числа достойных примеров: ${edition} (${year}).`,
    line: (number, url) => `Сертификат № ${number}. Проверка: ${url}`,
  },
  ar: {
    heading: 'شهادة تقدير',
    sentence: (year, edition) => `تقديراً للتوصية بعدد كبير من الحالات المتميزة: \u2068${edition}\u2069 (${year}).`,
    line: (number, url) => `شهادة رقم ${number}. للتحقق: ${url}`,
  },
};

/** Chinese, English, and the language of the organization's own where it is another: the first one that it has a name in. */
const languagesOf = (names: Localized): string[] => {
  const own = Object.keys(said).find(
    (language) => !['zh-Hans', 'en'].includes(language) && Object.keys(names).some((tag) => tag.split('-')[0] === language),
  );
  return ['zh-Hans', 'en', ...(own === undefined ? [] : [own])];
};

/** Where a certificate is verified, in a language of the portal. */
export const certificatePage = (publicUrl: string, language: string, number: string): string => `${publicUrl}/${language}/certificates/${number}`;

/**
 * A certificate as PDF/A-2u on one page: in Chinese, English and the organization's own language, its name as it stands in the directory. The same
 * content makes the same bytes.
 */
export function composeCertificate({ year, editionNames, organizationNames, number, publicUrl }: CertificateText): Promise<TypesetDocument> {
  const nameIn = (language: string, names: Localized) => nearest(language, names)?.value ?? '';
  const languages = languagesOf(organizationNames);
  const data = {
    title: `${said.en!.heading} ${number}`,
    parts: languages.map((language) => ({
      ...{ language: typesetAs(language), heading: said[language]!.heading, name: nameIn(language, organizationNames) },
      sentence: said[language]!.sentence(year, nameIn(language, editionNames)),
    })),
    lines: languages.map((language) => ({
      ...{ language: typesetAs(language), text: said[language]!.line(number, certificatePage(publicUrl, language, number)) },
    })),
    page: certificatePage(publicUrl, 'en', number),
  };
  const code = encodeQR(data.page, 'svg', { ecc: 'medium', border: 4 });
  return typeset({ template, data, files: { 'code.svg': Buffer.from(code) }, at: new Date(Date.UTC(year, 0, 1)) });
}

/** What the typesetter has to know of a language. */
const typesetAs = (language: string) =>
  language === 'zh-Hans' ? { lang: 'zh', region: 'cn', cjk: true } : { lang: language, region: language === 'en' ? 'gb' : null, cjk: false };

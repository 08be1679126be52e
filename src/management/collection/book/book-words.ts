import { nearestLocale } from '../../../platform/language.ts';

/** What the book itself says, beside what the cases say. A further language is a further entry. */
export interface BookWords {
  collection: string;
  contents: string;
  outstanding: string;
  applicants: string;
  countries: string;
  startedOn: string;
  organizations: string;
  countriesIndex: string;
  byMachine: string;
  picture: (credit: string) => string;
  proof: string;
  printing: (number: number) => string;
  madeFrom: (revision: number) => string;
  hash: (hash: string) => string;
  untitled: string;
}

const words: Record<string, BookWords> = {
  en: {
    collection: 'Collection of Practice Cases',
    contents: 'Contents',
    outstanding: 'Outstanding case',
    applicants: 'Applicants',
    countries: 'Countries and regions',
    startedOn: 'Begun on',
    organizations: 'Index of organizations',
    countriesIndex: 'Index of countries and regions',
    byMachine: 'Translated by a machine.',
    picture: (credit) => `Picture: ${credit}`,
    proof: 'Proof. Not for distribution.',
    printing: (number) => `Printing ${number}`,
    madeFrom: (revision) => `Made from the public record at revision ${revision}.`,
    hash: (hash) => `SHA-256 of the content: ${hash}`,
    untitled: 'Untitled',
  },
  'zh-Hans': {
    collection: '实践案例集',
    contents: '目录',
    outstanding: '精品案例',
    applicants: '申报主体',
    countries: '国家和地区',
    startedOn: '开始日期',
    organizations: '机构索引',
    countriesIndex: '国家和地区索引',
    byMachine: '本译文由机器翻译。',
    picture: (credit) => `图片来源：${credit}`,
    proof: '校样，请勿传播。',
    printing: (number) => `第 ${number} 次印刷`,
    madeFrom: (revision) => `据公开记录第 ${revision} 版编制。`,
    hash: (hash) => `内容的 SHA-256 值：${hash}`,
    untitled: '无题',
  },
  fr: {
    collection: 'Recueil de cas pratiques',
    contents: 'Table des matières',
    outstanding: 'Cas remarquable',
    applicants: 'Candidats',
    countries: 'Pays et régions',
    startedOn: 'Date de début',
    organizations: 'Index des organisations',
    countriesIndex: 'Index des pays et régions',
    byMachine: 'Traduction automatique.',
    picture: (credit) => `Image : ${credit}`,
    proof: 'Épreuve. Ne pas diffuser.',
    printing: (number) => `Tirage n° ${number}`,
    madeFrom: (revision) => `Établi d’après les données publiques, révision ${revision}.`,
    hash: (hash) => `SHA-256 du contenu : ${hash}`,
    untitled: 'Sans titre',
  },
  es: {
    collection: 'Colección de casos prácticos',
    contents: 'Índice',
    outstanding: 'Caso destacado',
    applicants: 'Solicitantes',
    countries: 'Países y regiones',
    startedOn: 'Fecha de inicio',
    organizations: 'Índice de organizaciones',
    countriesIndex: 'Índice de países y regiones',
    byMachine: 'Traducción automática.',
    picture: (credit) => `Imagen: ${credit}`,
    proof: 'Prueba. No distribuir.',
    printing: (number) => `Impresión n.º ${number}`,
    madeFrom: (revision) => `Elaborado a partir del registro público, revisión ${revision}.`,
    hash: (hash) => `SHA-256 del contenido: ${hash}`,
    untitled: 'Sin título',
  },
  ru: {
    collection: 'Сборник практических примеров',
    contents: 'Содержание',
    outstanding: 'Выдающийся пример',
    applicants: 'Заявители',
    countries: 'Страны и регионы',
    startedOn: 'Дата начала',
    organizations: 'Указатель организаций',
    countriesIndex: 'Указатель стран и регионов',
    byMachine: 'Машинный перевод.',
    picture: (credit) => `Изображение: ${credit}`,
    proof: 'Корректурный оттиск. Не распространять.',
    printing: (number) => `Тираж № ${number}`,
    madeFrom: (revision) => `Составлено по открытым данным, ревизия ${revision}.`,
    hash: (hash) => `SHA-256 содержания: ${hash}`,
    untitled: 'Без названия',
  },
  ar: {
    collection: 'مجموعة الحالات العملية',
    contents: 'المحتويات',
    outstanding: 'حالة متميزة',
    applicants: 'مقدمو الطلب',
    countries: 'البلدان والمناطق',
    startedOn: 'تاريخ البدء',
    organizations: 'فهرس المنظمات',
    countriesIndex: 'فهرس البلدان والمناطق',
    byMachine: 'ترجمة آلية.',
    picture: (credit) => `الصورة: ${credit}`,
    proof: 'نسخة تجريبية. ليست للتوزيع.',
    printing: (number) => `الطبعة ${number}`,
    madeFrom: (revision) => `أُعدّ من السجل العام، المراجعة ${revision}.`,
    hash: (hash) => `بصمة المحتوى SHA-256: ${hash}`,
    untitled: 'بلا عنوان',
  },
};

/** The book's own words in a language; English where it is none of ours. */
export const wordsIn = (locale: string): BookWords => words[nearestLocale(locale, Object.keys(words))!]!;

import type { CaseContent } from '../../src/delivery/index.ts';
import { aCase } from '../support/release-factory.ts';

type Texts = Record<string, [title: string, summary: string]>;

/** Sample cases whose words are known, the first language being the source. */
const samples: Record<string, Texts> = {
  farming: {
    'zh-Hans': ['数字农业与乡村电商', '示例：农民通过手机销售农产品，物流进村。'],
    en: ['Digital farming and rural e-commerce', 'Sample: farmers sell their produce by phone, and parcels reach villages.'],
    fr: ['Agriculture numérique et commerce rural', 'Exemple : les agriculteurs vendent leurs récoltes par téléphone.'],
  },
  telemedicine: {
    en: ['Telemedicine for island clinics', 'Sample: doctors see patients of remote islands by video.'],
    'zh-Hans': ['海岛诊所的远程医疗', '示例：医生通过视频为偏远岛屿的患者看病。'],
    ar: ['التطبيب عن بعد لعيادات الجزر', 'مثال: يفحص الأطباء المرضى بالفيديو.'],
  },
  literacy: {
    ar: ['محو الأمية الرقمية للنساء', 'مثال: دورات مجانية في القرى والمدارس.'],
    en: ['Digital literacy for women', 'Sample: free courses in villages and schools.'],
    'zh-Hans': ['妇女数字素养', '示例：在村庄和学校开设免费课程。'],
  },
  infrastructure: {
    ru: ['Защита критической инфраструктуры', 'Пример: обмен сведениями об атаках между операторами сетей.'],
    en: ['Protecting critical infrastructure', 'Sample: network operators share what they know of attacks.'],
    'zh-Hans': ['关键基础设施保护', '示例：网络运营者共享攻击信息。'],
  },
  disaster: {
    ja: ['東京の防災データ連携', '見本：自治体が避難所の情報を共有する。'],
    en: ['Disaster data sharing in Tokyo', 'Sample: municipalities share what is known of shelters.'],
    'zh-Hans': ['东京防灾数据共享', '示例：各自治体共享避难所信息。'],
  },
  education: {
    es: ['Educación a distancia en los Andes', 'Ejemplo: escuelas rurales reciben lecciones por radio e internet.'],
    en: ['Distance learning in the Andes', 'Sample: rural schools receive lessons by radio and the internet.'],
    'zh-Hans': ['安第斯山区的远程教育', '示例：乡村学校通过广播和互联网上课。'],
  },
  archives: {
    'zh-Hant': ['數位典藏與文化交流', '示例：博物館將文物數位化，供各國讀者閱覽。'],
    en: ['Digital archives and cultural exchange', 'Sample: museums digitize their collections for readers everywhere.'],
  },
  weather: {
    'zh-Hans': ['人工智能助力气象预警', '示例：模型提前两天预报暴雨和台风。'],
    en: ['AI for weather warnings', 'Sample: models predict heavy rain and typhoons two days ahead.'],
    fr: ['L’intelligence artificielle pour les alertes météo', 'Exemple : des modèles prévoient les fortes pluies deux jours à l’avance.'],
  },
  cables: {
    en: ['Submarine cables for small islands', 'Sample: two cables connect what satellites served before.'],
    fr: ['Câbles sous-marins pour les petites îles', 'Exemple : deux câbles relient ce que servaient des satellites.'],
    'zh-Hans': ['连接小岛屿的海底光缆', '示例：两条光缆取代卫星连接。'],
  },
  payments: {
    en: ['Cross-border mobile payments', 'Sample: small traders are paid in their own currency.'],
    'zh-Hans': ['跨境移动支付', '示例：小商户以本国货币收款。'],
    ar: ['المدفوعات عبر الحدود بالهاتف المحمول', 'مثال: يتقاضى صغار التجار أموالهم بعملتهم.'],
    ru: ['Трансграничные мобильные платежи', 'Пример: мелкие торговцы получают деньги в своей валюте.'],
  },
  children: {
    'zh-Hans': ['未成年人网络保护', '示例：家长、学校和平台共同守护儿童上网安全。'],
    en: ['Protecting children online', 'Sample: parents, schools and platforms keep children safe.'],
    ru: ['Защита детей в интернете', 'Пример: родители, школы и платформы вместе.'],
    es: ['Protección de la infancia en línea', 'Ejemplo: familias, escuelas y plataformas juntas.'],
  },
  governance: {
    en: ['Global dialogue on AI governance', 'Sample: experts of forty countries write common principles.'],
    'zh-Hans': ['全球人工智能治理对话', '示例：四十国专家共同起草原则。'],
    fr: ['Dialogue mondial sur la gouvernance de l’IA', 'Exemple : des experts de quarante pays rédigent des principes communs.'],
  },
};

const keys = Object.keys(samples);

/** The cases by the words above, as content of a release; each has its key as the end of its slug. */
export const goldenCases: CaseContent[] = keys.map((key, i) => {
  const texts = Object.entries(samples[key]!).map(([locale, [title, summary]]) => ({
    ...{ locale, title, summary, body: null, origin: 'AUTHOR' as const, isStale: false },
  }));
  return aCase(2026, i + 1, {
    ...{ slug: `2026-${key}`, sourceLocale: texts[0]!.locale, texts, pictures: [] },
    ...(key === 'cables' ? { countries: ['FJ', 'WS'] } : {}),
  });
});

/** What somebody types, and the cases that they mean, the best first; by the language that they type it in. */
export const goldenQueries: Record<string, [search: string, ...keys: string[]][]> = {
  'zh-Hans': [
    ['农业', 'farming'],
    ['电商', 'farming'],
    ['乡村', 'farming', 'education'],
    ['远程医疗', 'telemedicine'],
    ['远程', 'telemedicine', 'education'],
    ['医疗', 'telemedicine'],
    ['妇女素养', 'literacy'],
    ['基础设施', 'infrastructure'],
    ['防灾数据', 'disaster'],
    ['人工智能', 'weather', 'governance'],
    ['人工智能治理', 'governance'],
    ['气象预警', 'weather'],
    ['台风', 'weather'],
    ['海底光缆', 'cables'],
    ['卫星', 'cables'],
    ['跨境支付', 'payments'],
    ['未成年人', 'children'],
    ['儿童安全', 'children'],
    ['岛', 'telemedicine', 'cables'],
    ['全球 对话', 'governance'],
    ['斐济', 'cables'],
  ],
  'zh-Hant': [
    ['農業', 'farming'],
    ['遠程醫療', 'telemedicine'],
    ['婦女', 'literacy'],
    ['數位典藏', 'archives'],
    ['数位典藏', 'archives'],
    ['文化交流', 'archives'],
    ['博物馆', 'archives'],
    ['海底光纜', 'cables'],
    ['氣象', 'weather'],
    ['斐濟', 'cables'],
  ],
  ja: [
    ['東京', 'disaster'],
    ['東京の防災', 'disaster'],
    ['避難所', 'disaster'],
  ],
  en: [
    ['farmer', 'farming'],
    ['farms', 'farming'],
    ['FARMING', 'farming'],
    ['e-commerce', 'farming'],
    ['telemedicine clinic', 'telemedicine'],
    ['island', 'telemedicine', 'cables'],
    ['women literacy', 'literacy'],
    ['protect', 'infrastructure', 'children'],
    ['protecting children', 'children'],
    ['warnings', 'weather'],
    ['digital', 'farming', 'literacy', 'archives'],
    ['payment', 'payments'],
    ['tele', 'telemedicine'],
    ['Fiji', 'cables'],
  ],
  fr: [
    ['agriculteur', 'farming'],
    ['numerique', 'farming'],
    ['Câble', 'cables'],
    ['iles', 'cables'],
    ['intelligence artificielle', 'weather'],
    ['gouvernance mondiale', 'governance'],
    ['câbles sous-marins', 'cables'],
    ['pluie', 'weather'],
    ['Fidji', 'cables'],
  ],
  ar: [
    ['الأمية', 'literacy'],
    ['امية', 'literacy'],
    ['الطبيب', 'telemedicine'],
    ['الجزر', 'telemedicine'],
    ['المرضى', 'telemedicine'],
    ['النساء', 'literacy'],
    ['مدارس', 'literacy'],
    ['الهاتف المحمول', 'payments'],
    ['تجار', 'payments'],
    ['فيجي', 'cables'],
  ],
  ru: [
    ['инфраструктура', 'infrastructure'],
    ['дети', 'children'],
    ['платежей', 'payments'],
    ['критическая инфраструктура', 'infrastructure'],
    ['оператор', 'infrastructure'],
    ['школа', 'children'],
    ['торговец', 'payments'],
    ['мобильный платёж', 'payments'],
    ['Фиджи', 'cables'],
  ],
  es: [
    ['educacion', 'education'],
    ['escuela', 'education', 'children'],
  ],
  mixed: [
    ['Tokyo 防灾', 'disaster'],
    ['AI 治理', 'governance'],
    ['ｔｅｌｅｍｅｄｉｃｉｎｅ 海岛', 'telemedicine'],
    ['人工智能governance', 'governance'],
    ['mobile 支付', 'payments'],
    ['Фиджи cable', 'cables'],
  ],
};

import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/components/words.tsx';
import { useLanguageName } from '../../shell/words-of.ts';
import type { Item } from './preparation-page.tsx';

type Texts = NonNullable<Item['publicNow']>;
const inLanguage = (texts: Texts, locale: string) => texts.find((one) => one.locale === locale)?.value;

/** Which words become public, language by language, now and once the latest version is accepted: a checked translation may go before the text handed in. */
export function PublicWords({ item }: { item: Item }) {
  const { t } = useTranslation('publishing');
  const nameOf = useLanguageName();
  const handedIn = item.versions[0]?.texts ?? [];
  const [now, once] = [item.publicNow ?? [], item.publicOnceAccepted ?? []];
  if (item.asked.form !== 'TEXT' || once.length === 0 || item.state === 'WAIVED') return null;
  const isAccepted = item.state === 'ACCEPTED';
  const whose = (texts: Texts, locale: string) => {
    const [said, own] = [inLanguage(texts, locale), inLanguage(handedIn, locale)];
    if (said === undefined) return { tone: undefined, text: t('public_NOTHING') };
    if (said === own) return { tone: 'good' as const, text: t('public_THIS') };
    return own === undefined ? { tone: undefined, text: t('public_OTHER') } : { tone: 'careful' as const, text: t('public_INSTEAD') };
  };
  const locales = [...new Set([...handedIn, ...once, ...now].map(({ locale }) => locale))];
  return (
    <div className="stack">
      <h3>{t('publicWords')}</h3>
      <div className="table-frame" role="region" aria-label={t('publicWords')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('publicLanguage')}</th>
              {!isAccepted && <th scope="col">{t('publicNow')}</th>}
              <th scope="col">{t(isAccepted ? 'publicNow' : 'publicOnce')}</th>
            </tr>
          </thead>
          <tbody>
            {locales.map((locale) => (
              <tr key={locale}>
                <th scope="row">{nameOf(locale)}</th>
                {(isAccepted ? [once] : [now, once]).map((texts, index) => {
                  const { tone, text } =
                    index === 0 && !isAccepted && whose(texts, locale).tone === 'careful'
                      ? { tone: undefined, text: t('public_OTHER') }
                      : whose(texts, locale);
                  return (
                    <td key={index}>
                      <Tag tone={tone}>{text}</Tag>
                      <p className="handed-in" lang={locale} dir="auto">
                        {inLanguage(texts, locale)}
                      </p>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

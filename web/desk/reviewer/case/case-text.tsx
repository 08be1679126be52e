import { useTranslation } from 'react-i18next';
import { useCountryName, useLanguageName } from '../../shell/words-of.ts';
import { useWords } from '../../shell/words-of.ts';
import type { Revision } from './case-page.tsx';

interface Props {
  revision: Revision;
  fieldName: string;
  /** Which language; two of them as `en+zh-Hans`. */
  reading: string;
  onRead: (reading: string) => void;
}

/** A case as it was handed in, to be read in one language or in two side by side. */
export function CaseText({ revision, fieldName, reading, onRead }: Props) {
  const { t, i18n } = useTranslation('reviewer');
  const nameOf = useLanguageName();
  const countryName = useCountryName();
  const wordsOf = useWords();
  const { texts } = revision;
  const shown = reading.split('+').flatMap((wanted) => texts.find(({ locale }) => locale === wanted) ?? []);
  const read = shown.length > 0 ? shown : texts.slice(0, 1);
  const both = texts
    .slice(0, 2)
    .map(({ locale }) => locale)
    .join('+');
  const choices = [
    ...texts.map(({ locale }) => ({ value: locale, label: nameOf(locale) })),
    ...(texts.length > 1 ? [{ value: both, label: t('case.both') }] : []),
  ];
  const now = read.map(({ locale }) => locale).join('+');
  return (
    <div className="case-text">
      {texts.length > 1 && (
        <div className="segments" role="group" aria-label={t('case.readIn')}>
          {choices.map(({ value, label }) => (
            <button key={value} type="button" aria-pressed={now === value} onClick={() => onRead(value)}>
              {label}
            </button>
          ))}
        </div>
      )}
      <div className={read.length > 1 ? 'in-two' : 'in-one'}>
        {read.map(({ locale, title, summary, body }, index) => (
          <article key={locale} lang={locale} dir="auto" className="reading">
            {index === 0 ? <h1>{title}</h1> : <h2 className="as-title">{title}</h2>}
            <p className="summary">{summary}</p>
            {body.split(/\n{2,}/).map((paragraph, at) => (
              <p key={at}>{paragraph}</p>
            ))}
          </article>
        ))}
      </div>
      <dl className="facts">
        <Fact name={t('case.field')}>{fieldName}</Fact>
        {revision.startedOn && (
          <Fact name={t('case.startedOn')}>
            {new Date(`${revision.startedOn}T00:00:00Z`).toLocaleDateString(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })}
          </Fact>
        )}
        <Fact name={t('case.countries')}>{revision.countries.map(countryName).join(t('listComma'))}</Fact>
        {revision.applicants && (
          <Fact name={t('case.applicants')}>
            {revision.applicants.map(({ names, country, isLead }, at) => {
              const said = wordsOf(names);
              return (
                <span key={at} className="line" lang={said?.locale}>
                  {said?.value}
                  {country && <span className="soft"> {countryName(country)}</span>}
                  {isLead && <span className="soft"> · {t('case.leads')}</span>}
                </span>
              );
            })}
          </Fact>
        )}
      </dl>
      {!revision.applicants && <p className="soft">{t('case.hidden')}</p>}
    </div>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

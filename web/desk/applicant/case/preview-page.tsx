import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Notice } from '../../../design/components/words.tsx';
import { PrivatePicture } from '../../../design/components/private-picture.tsx';
import { ChoiceField } from '../../../design/components/fields.tsx';
import { ApplicantCaseDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { countryName } from '../../shell/countries.ts';
import { directionOf, languageName } from '../draft/languages.ts';
import { nameIn } from '../draft/names.ts';
import { sayBytes } from '../materials/files.ts';
import '../applicant.css';
import '../form.css';

/** The case as reviewers will see it, from what is saved. */
export default function PreviewPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation('applicant');
  const [{ data, error, fetching }, again] = useQuery({ query: ApplicantCaseDocument, variables: { id, language: i18n.language } });
  const one = data?.viewer?.submission;
  const edition = data?.editions.find(({ year }) => year === one?.edition);
  const [chosen, setChosen] = useState<string | null>(null);
  const text = one?.texts.find(({ locale }) => locale === (chosen ?? one.sourceLocale)) ?? one?.texts[0];
  const facts = one && [
    { name: t('part_field'), value: edition?.fields.find(({ key }) => key === one.field)?.name },
    { name: t('part_kind'), value: edition?.kinds.find(({ key }) => key === one.kind)?.name },
    {
      name: t('part_startedOn'),
      value: one.startedOn && new Date(one.startedOn).toLocaleDateString(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }),
    },
    { name: t('part_countries'), value: one.countries.map((code) => countryName(code, i18n.language)).join(', ') },
    ...one.applicants.map(({ role, organization }) => ({ name: t(`role_${role}`), value: nameIn(organization.names, i18n.language) })),
  ];
  return (
    <Asked error={error} fetching={fetching} isThere={data !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
      {!one || !facts ? (
        <NotFoundPage />
      ) : (
        <>
          <header className="page-head">
            <p className="row">
              <Link to={`/desk/submissions/${id}`}>← {t('toCase')}</Link>
            </p>
            <Notice>
              <p>{t('previewLead')}</p>
            </Notice>
          </header>
          {one.texts.length > 1 && (
            <div className="add-language">
              <ChoiceField
                label={t('readIn')}
                value={text?.locale ?? null}
                onChange={setChosen}
                options={one.texts.map(({ locale }) => ({ value: locale, label: languageName(locale, i18n.language) }))}
              />
            </div>
          )}
          <article className="case-preview">
            <h1 lang={text?.locale} dir={text && directionOf(text.locale)}>
              {text?.title || t('untitled')}
            </h1>
            <dl className="preview-facts">
              {facts.map(({ name, value }, i) => (
                <div key={i}>
                  <dt>{name}</dt>
                  <dd>{value || <em>{t('empty')}</em>}</dd>
                </div>
              ))}
            </dl>
            <div className="preview-text" lang={text?.locale} dir={text && directionOf(text.locale)}>
              <p className="preview-summary">{text?.summary}</p>
              {text?.body.split(/\n{2,}/).map((paragraph, i) => (
                <p key={i}>{paragraph}</p>
              ))}
            </div>
            {one.materials.length > 0 && (
              <div className="preview-files">
                {one.materials.map((material) => (
                  <figure key={material.id}>
                    {material.kind === 'DOCUMENT' ? (
                      <span className="picture-to-come thumb">PDF</span>
                    ) : (
                      <PrivatePicture
                        key={`${material.contentHash} ${material.state}`}
                        url={material.kind === 'PICTURE' ? material.url : material.posterUrl}
                        alt={material.alt[0]?.value ?? material.fileName ?? ''}
                      />
                    )}
                    <figcaption>
                      {material.title[0]?.value ?? material.fileName}
                      <span className="hint"> {[material.credit, sayBytes(material.byteLength, i18n.language)].filter(Boolean).join(' · ')}</span>
                    </figcaption>
                  </figure>
                ))}
              </div>
            )}
          </article>
        </>
      )}
    </Asked>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { type NoticeAudience, SelectionComposeDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useLanguageName } from '../../shell/words-of.ts';
import { SelectionFrame, useYear } from '../selection-frame.tsx';

const audiences: readonly NoticeAudience[] = [
  ...(['SELECTED', 'APPLICANTS', 'APPLICANTS_WITH_DRAFTS', 'APPLICANTS_WHO_HANDED_IN', 'RECOMMENDERS', 'REVIEWERS'] as const),
];
const locales = ['zh-Hans', 'en'] as const;
type Words = Record<(typeof locales)[number], { subject: string; body: string }>;

/** A letter to many, in each language. Nothing is sent before another organizer has read and released exactly this. */
export default function ComposePage() {
  const { t } = useTranslation('selection');
  const year = useYear();
  const say = useLanguageName();
  const go = useNavigate();
  const [audience, setAudience] = useState<NoticeAudience>('SELECTED');
  const [words, setWords] = useState<Words>({ 'zh-Hans': { subject: '', body: '' }, en: { subject: '', body: '' } });
  const { act, problems, isBusy } = useAct(SelectionComposeDocument);
  const written = locales.filter((locale) => words[locale].subject.trim() !== '' && words[locale].body.trim() !== '');
  const change = (locale: (typeof locales)[number], part: 'subject' | 'body', value: string) =>
    setWords({ ...words, [locale]: { ...words[locale], [part]: value } });
  const compose = async () => {
    const { done } = await act({ edition: year, audience, letter: written.map((locale) => ({ locale, ...words[locale] })) });
    if (done?.batch) await go(`/desk/selection/${year}/letters/${done.batch.id}`);
  };
  return (
    <SelectionFrame>
      <header className="page-head">
        <p>
          <Link to={`/desk/selection/${year}/letters`}>← {t('nav_letters')}</Link>
        </p>
        <h1>{t('compose')}</h1>
        <p>{t('composeLead')}</p>
      </header>
      <Pick
        label={t('audience')}
        value={audience}
        onChange={(value) => setAudience(value as NoticeAudience)}
        options={audiences.map((one) => ({ value: one, label: t(`audience_${one}`) }))}
      />
      {audience === 'SELECTED' && (
        <Notice tone="careful">
          <p>{t('selectedMore')}</p>
        </Notice>
      )}
      <div className="halves">
        {locales.map((locale) => (
          <Card key={locale} title={say(locale)}>
            <TextField label={t('subject')} lang={locale} value={words[locale].subject} onChange={(value) => change(locale, 'subject', value)} />
            <TextField
              label={t('body')}
              hint={t('bodyHint', { name: '{name}', edition: '{edition}', closes: '{closes}', link: '{link}' })}
              isLong
              lang={locale}
              value={words[locale].body}
              onChange={(value) => change(locale, 'body', value)}
            />
          </Card>
        ))}
      </div>
      <Problems of={problems} />
      <div className="row">
        <Button look="main" isDisabled={written.length === 0} isPending={isBusy} onPress={() => void compose()}>
          {t('seeLetter')}
        </Button>
        <span className="soft">{t('nothingSent')}</span>
      </div>
    </SelectionFrame>
  );
}

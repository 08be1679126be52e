import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { type CaseTier, type PreparedForm, type PreparedPlace, PublishingAskDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { instantIn } from '../../shell/when.tsx';
import { useWords } from '../../shell/words-of.ts';
import type { Desk } from './preparation-page.tsx';

/** What each form can become of the public case, the usual one first; without a place it stays inside. */
const placesOf: Record<PreparedForm, readonly (PreparedPlace | null)[]> = {
  TEXT: [null, 'TITLE', 'SUMMARY', 'BODY'],
  PICTURE: ['PICTURES', null],
  VIDEO: ['VIDEOS', 'STAGE', null],
  SUBTITLES: ['SUBTITLES', null],
  DOCUMENT: ['DOCUMENTS', 'STAGE', null],
};
const languages = ['zh-Hans', 'en'] as const;
type InBoth = Record<(typeof languages)[number], string>;
const unsaid: InBoth = { 'zh-Hans': '', en: '' };
const saidOf = (texts: InBoth) =>
  languages.filter((locale) => texts[locale].trim() !== '').map((locale) => ({ locale, value: texts[locale].trim() }));

/** Something more to ask the chosen cases for. */
export function NewMaterial({ year, desk, renew }: { year: number; desk: Desk; renew: () => void }) {
  const { t } = useTranslation('publishing');
  const say = useWords();
  const [names, setNames] = useState(unsaid);
  const [guidance, setGuidance] = useState(unsaid);
  const [form, setForm] = useState<PreparedForm>('TEXT');
  const [place, setPlace] = useState<PreparedPlace | null>(null);
  const [video, setVideo] = useState('');
  const [tier, setTier] = useState<CaseTier>('COLLECTION');
  const [isRequired, setRequired] = useState(true);
  const [longest, setLongest] = useState('1000');
  const [due, setDue] = useState('');
  const { act, problems, isBusy } = useAct(PublishingAskDocument);
  const dueAt = instantIn(desk.timeZone, due);
  const said = saidOf(names);
  // a video that becomes public has subtitles once
  const videos = desk.askedMaterials.filter(
    (one) => one.isAsked && one.form === 'VIDEO' && one.place && !desk.askedMaterials.some(({ subtitlesOf }) => subtitlesOf === one.id),
  );
  const ofVideo = place === 'SUBTITLES' ? (videos.find(({ id }) => id === video)?.id ?? videos[0]?.id) : undefined;
  const isWhole = said.length > 0 && dueAt !== undefined && (place !== 'SUBTITLES' || ofVideo !== undefined);
  const ask = async () => {
    const { done } = await act({
      ...{ edition: year, tier, form, names: said, dueAt: dueAt!, isRequired, guidance: saidOf(guidance) },
      ...{ place, ...(ofVideo ? { subtitlesOf: ofVideo } : {}) },
      ...(form === 'TEXT' ? { longest: Number(longest) } : {}),
    });
    if (!done) return;
    setNames(unsaid);
    setGuidance(unsaid);
    renew();
  };
  return (
    <details>
      <summary>{t('askForMore')}</summary>
      <div className="stack">
        <div className="halves">
          <TextField label={t('nameZh')} lang="zh-Hans" value={names['zh-Hans']} onChange={(value) => setNames({ ...names, 'zh-Hans': value })} />
          <TextField label={t('nameEn')} lang="en" value={names.en} onChange={(value) => setNames({ ...names, en: value })} />
        </div>
        <div className="filters">
          <Pick
            label={t('form')}
            value={form}
            onChange={(value) => {
              setForm(value as PreparedForm);
              setPlace(placesOf[value as PreparedForm][0]!);
            }}
            options={Object.keys(placesOf).map((one) => ({ value: one, label: t(`form_${one as PreparedForm}`) }))}
          />
          <Pick
            label={t('becomes')}
            value={place ?? ''}
            onChange={(value) => setPlace(value === '' ? null : (value as PreparedPlace))}
            options={placesOf[form].map((one) => ({ value: one ?? '', label: t(`place_${one ?? 'NONE'}`) }))}
          />
          {place === 'SUBTITLES' && videos.length > 0 && (
            <Pick
              label={t('ofVideo')}
              value={ofVideo!}
              onChange={setVideo}
              options={videos.map((one) => ({ value: one.id, label: say(one.names)?.value ?? '' }))}
            />
          )}
          <Pick
            label={t('ofWhom')}
            value={tier}
            onChange={(value) => setTier(value as CaseTier)}
            options={(['COLLECTION', 'OUTSTANDING'] as const).map((one) => ({ value: one, label: t(`tier_${one}`) }))}
          />
          <label className="pick">
            <span>{t('dueBy')}</span>
            <input type="datetime-local" value={due} onChange={({ target }) => setDue(target.value)} />
          </label>
          {form === 'TEXT' && (
            <label className="pick">
              <span>{t('longest')}</span>
              <input type="number" min={1} max={20_000} value={longest} onChange={({ target }) => setLongest(target.value)} />
            </label>
          )}
          <label className="tick">
            <input type="checkbox" checked={isRequired} onChange={({ target }) => setRequired(target.checked)} />
            {t('programmeWaits')}
          </label>
        </div>
        {place === 'SUBTITLES' && videos.length === 0 && <p className="soft">{t('noVideoAsked')}</p>}
        <div className="halves">
          <TextField
            label={t('guidanceZh')}
            isLong
            lang="zh-Hans"
            value={guidance['zh-Hans']}
            onChange={(value) => setGuidance({ ...guidance, 'zh-Hans': value })}
          />
          <TextField label={t('guidanceEn')} isLong lang="en" value={guidance.en} onChange={(value) => setGuidance({ ...guidance, en: value })} />
        </div>
        <Problems of={problems} />
        <div className="row">
          <Button isDisabled={!isWhole} isPending={isBusy} onPress={() => void ask()}>
            {t('ask')}
          </Button>
        </div>
      </div>
    </details>
  );
}

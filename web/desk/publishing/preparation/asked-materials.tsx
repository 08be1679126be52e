import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import { type CaseTier, type PreparedForm, PublishingAskDocument, PublishingChangeAskedDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { instantIn, When } from '../../shell/when.tsx';
import { useWords } from '../../shell/words-of.ts';
import type { Desk } from './preparation-page.tsx';

const forms: readonly PreparedForm[] = ['TEXT', 'PICTURE', 'VIDEO', 'DOCUMENT'];

/** What the edition asks its chosen cases for. The list says nothing of who was chosen. */
export function AskedMaterials({ year, desk, renew }: { year: number; desk: Desk; renew: () => void }) {
  const { t } = useTranslation('publishing');
  const say = useWords();
  const change = useAct(PublishingChangeAskedDocument);
  return (
    <Card title={t('askedMaterials')}>
      <ul className="asked">
        {desk.askedMaterials.map((one) => (
          <li key={one.id} className="row between">
            <span>
              <strong>{say(one.names)?.value}</strong> <Tag>{t(`form_${one.form}`)}</Tag> <Tag>{t(`tier_${one.tier}`)}</Tag>{' '}
              {one.isRequired && <Tag tone="careful">{t('required')}</Tag>} {!one.isAsked && <Tag>{t('notAsked')}</Tag>}
            </span>
            <span className="row tight">
              <When at={one.dueAt} zone={desk.timeZone} />
              <Button
                look="quiet"
                isPending={change.isBusy}
                onPress={() => void change.act({ askedId: one.id, expectedVersion: one.version, isAsked: !one.isAsked }).then(renew)}
              >
                {one.isAsked ? t('askNoMore') : t('askAgain')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <Problems of={change.problems} />
      <NewMaterial year={year} zone={desk.timeZone} renew={renew} />
    </Card>
  );
}

function NewMaterial({ year, zone, renew }: { year: number; zone: string; renew: () => void }) {
  const { t } = useTranslation('publishing');
  const [names, setNames] = useState({ 'zh-Hans': '', en: '' });
  const [form, setForm] = useState<PreparedForm>('TEXT');
  const [tier, setTier] = useState<CaseTier>('COLLECTION');
  const [isRequired, setRequired] = useState(true);
  const [longest, setLongest] = useState('1000');
  const [due, setDue] = useState('');
  const { act, problems, isBusy } = useAct(PublishingAskDocument);
  const dueAt = instantIn(zone, due);
  const said = (['zh-Hans', 'en'] as const)
    .filter((locale) => names[locale].trim() !== '')
    .map((locale) => ({ locale, value: names[locale].trim() }));
  const ask = async () => {
    const { done } = await act({
      ...{ edition: year, tier, form, names: said, dueAt: dueAt!, isRequired, guidance: [] },
      ...(form === 'TEXT' ? { longest: Number(longest) } : {}),
    });
    if (!done) return;
    setNames({ 'zh-Hans': '', en: '' });
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
            onChange={(value) => setForm(value as PreparedForm)}
            options={forms.map((one) => ({ value: one, label: t(`form_${one}`) }))}
          />
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
        <Problems of={problems} />
        <div className="row">
          <Button isDisabled={said.length === 0 || !dueAt} isPending={isBusy} onPress={() => void ask()}>
            {t('ask')}
          </Button>
        </div>
      </div>
    </details>
  );
}

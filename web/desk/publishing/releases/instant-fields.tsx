import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pick } from '../../../design/components/filters.tsx';
import { instantIn, sayIn } from '../../shell/when.tsx';

interface Props {
  /** In which the edition's dates are meant. */
  zone: string;
  /** `now`, an instant, or undefined while there is none. */
  onChange: (applyAt: string | undefined) => void;
}

/** When something becomes public: as soon as it may, or not before an instant, in one's own zone or the edition's. */
export function InstantFields({ zone, onChange }: Props) {
  const { t, i18n } = useTranslation('publishing');
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [mode, setMode] = useState<'now' | 'at'>('now');
  const [meant, setMeant] = useState(zone);
  const [local, setLocal] = useState('');
  const at = instantIn(meant, local);
  const tell = (nextMode: 'now' | 'at', nextZone: string, nextLocal: string) => onChange(nextMode === 'now' ? 'now' : instantIn(nextZone, nextLocal));
  const zones = [...new Set([zone, own])];
  return (
    <div className="stack">
      <div className="filters">
        <Pick
          label={t('whenMode')}
          value={mode}
          onChange={(next) => {
            setMode(next as 'now' | 'at');
            tell(next as 'now' | 'at', meant, local);
          }}
          options={(['now', 'at'] as const).map((one) => ({ value: one, label: t(`when_${one}`) }))}
        />
        {mode === 'at' && (
          <>
            <label className="pick">
              <span>{t('instant')}</span>
              <input
                type="datetime-local"
                value={local}
                onChange={({ target }) => {
                  setLocal(target.value);
                  tell(mode, meant, target.value);
                }}
              />
            </label>
            {zones.length > 1 && (
              <Pick
                label={t('zone')}
                value={meant}
                onChange={(next) => {
                  setMeant(next);
                  tell(mode, next, local);
                }}
                options={zones.map((one) => ({
                  value: one,
                  label: one === zone ? t('zoneOfEdition', { zone: one }) : t('zoneOfYours', { zone: one }),
                }))}
              />
            )}
          </>
        )}
      </div>
      {mode === 'at' && at && (
        <p className="soft" role="status">
          {zones.map((one) => sayIn(one, at, i18n.language)).join(' = ')}
        </p>
      )}
    </div>
  );
}

import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice, Problems, Tag } from '../../design/components/words.tsx';
import { RecommenderMakeCodeDocument, RecommenderRevokeCodeDocument } from '../../../src/generated/web/graphql.ts';
import { useAct } from '../shell/use-act.ts';
import type { PanelProps } from './recommender-page.tsx';

/** Codes to hand out: whoever writes one into their application names the organization as its recommender. */
export function Codes({ desk, again }: PanelProps) {
  const { t } = useTranslation('recommender');
  const [uses, setUses] = useState('10');
  const [inAdvance, setInAdvance] = useState(false);
  const [code, setCode] = useState<string | null>();
  const make = useAct(RecommenderMakeCodeDocument);
  const revoke = useAct(RecommenderRevokeCodeDocument);
  const count = Number(uses);
  const send = async () => {
    const { done } = await make.act({ accreditationId: desk.id, uses: count, agreesInAdvance: inAdvance });
    if (!done) return;
    setCode(done.code); // none where an earlier try made it: what is kept cannot tell it
    again();
  };
  return (
    <section className="recommender-card" aria-label={t('codes')}>
      <h3>{t('codes')}</h3>
      <p className="recommender-soft">{t('codesLead')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField label={t('uses')} hint={t('usesHint')} value={uses} onChange={setUses} inputMode="numeric" />
        <Checkbox className="recommender-check" isSelected={inAdvance} onChange={setInAdvance}>
          <span className="recommender-tick" aria-hidden />
          <span>{t('inAdvance')}</span>
        </Checkbox>
        <div>
          <Button type="submit" isDisabled={!Number.isInteger(count) || count < 1 || count > 500} isPending={make.isBusy}>
            {t('makeCode')}
          </Button>
        </div>
      </form>
      {code && (
        <Notice tone="good">
          <p>
            <strong className="recommender-code">{code}</strong>
          </p>
          <p>{t('shownOnce')}</p>
        </Notice>
      )}
      {code === null && <Notice tone="careful">{t('codeLost')}</Notice>}
      <Problems of={[...make.problems, ...revoke.problems]} />
      {desk.codes.length > 0 && (
        <ul className="recommender-list">
          {desk.codes.map((one) => (
            <li key={one.id}>
              <div>
                <strong className="recommender-code">…{one.hint}</strong>
                <div className="recommender-soft">
                  {[t('usesLeft', { count: one.usesLeft }), one.agreesInAdvance ? t('inAdvanceShort') : null].filter(Boolean).join(' · ')}
                </div>
              </div>
              {one.revokedAt ? (
                <Tag>{t('revoked')}</Tag>
              ) : (
                <Button look="quiet" onPress={() => void revoke.act({ codeId: one.id }).then(({ payload }) => payload && again())}>
                  {t('revoke')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

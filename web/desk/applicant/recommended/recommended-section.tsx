import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import {
  ApplicantRecommendationsDocument,
  ApplicantRecommendDocument,
  ApplicantWithdrawRecommendationDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { nameIn, otherNames } from '../draft/names.ts';

const tones = { CLAIMED: 'careful', AGREED: 'good', DECLINED: undefined, WITHDRAWN: undefined } as const;

/** Who recommends the case: named by the code, or the link's end, that a recommender gave. */
export function RecommendedSection({ id, isReader }: { id: string; isReader: boolean }) {
  const { t, i18n } = useTranslation('applicant');
  const [{ data, error, fetching }, again] = useQuery({ query: ApplicantRecommendationsDocument, variables: { id } });
  const name = useAct(ApplicantRecommendDocument);
  const withdraw = useAct(ApplicantWithdrawRecommendationDocument);
  const [code, setCode] = useState('');
  const all = data?.viewer?.submission?.recommendations;
  const send = async () => {
    const { done } = await name.act({ submissionId: id, code: code.trim(), primary: !all?.some(isInForce) });
    if (!done) return;
    setCode('');
    again({ requestPolicy: 'network-only' });
  };
  const refusal = name.problems.find((problem) => problem.code);
  return (
    <Asked error={error} fetching={fetching} isThere={all !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
      <div className="stack">
        {all && all.length > 0 && (
          <ul className="parts">
            {all.map((one) => (
              <li key={one.id} className="part">
                <div>
                  <strong>{nameIn(one.organization.names, i18n.language)}</strong>
                  <div className="hint">{otherNames(one.organization.names, i18n.language)}</div>
                </div>
                <div className="row">
                  {one.isPrimary && isInForce(one) && <Tag tone="strong">{t('mainRecommender')}</Tag>}
                  <Tag tone={tones[one.state]}>{t(`recommendation_${one.state}`)}</Tag>
                  {!isReader && isInForce(one) && (
                    <Button look="quiet" onPress={() => void withdraw.act({ recommendationId: one.id })}>
                      {t('takeBack')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
        <Problems of={[...withdraw.problems, ...(refusal ? [] : name.problems)]} />
        {!isReader && (
          <form
            className="row with-end"
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <TextField label={t('recommendationCode')} hint={t('recommendationCodeHint')} value={code} onChange={setCode} wrong={refusal?.message} />
            <Button type="submit" isDisabled={code.trim() === ''} isPending={name.isBusy}>
              {t('nameRecommender')}
            </Button>
          </form>
        )}
      </div>
    </Asked>
  );
}

const isInForce = ({ state }: { state: string }): boolean => state === 'CLAIMED' || state === 'AGREED';

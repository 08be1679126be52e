import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Tag } from '../../../design/components/words.tsx';
import { type JudgedVerdict, OrganizerJudgeRuleDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useZoned } from '../frame/zoned.ts';
import type { CaseProps, ScreenedCase } from './case-page.tsx';
import { toneOfVerdict } from './tones.ts';

/** Rule by rule: what it rests on, and where it waits for a person, what people decided. */
export function FindingsCard({ of, seen, settle }: CaseProps) {
  const { t } = useTranslation('organizer');
  const { say } = useZoned();
  return (
    <Card title={t('findings.title')}>
      <ol className="findings">
        {of.findings.map((finding) => (
          <li key={finding.rule.key}>
            <span className="row between">
              <strong>{finding.rule.text}</strong>
              <Tag tone={toneOfVerdict(finding.holds)}>{t(`verdict.${finding.holds}`)}</Tag>
            </span>
            <span className="soft">{finding.evidence}</span>
            {finding.judgements.map((judgement) => (
              <span key={judgement.at} className="soft">
                {t('findings.judged', { verdict: t(`verdict.${judgement.verdict}`), name: judgement.by.name, at: say(judgement.at) })}:{' '}
                {judgement.reason}
              </span>
            ))}
            {finding.verdict === 'NEEDS_PERSON' && of.state !== 'RETURNED' && <Judge finding={finding} seen={seen} settle={settle} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Judge({ finding, seen, settle }: Omit<CaseProps, 'of'> & { finding: ScreenedCase['findings'][number] }) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerJudgeRuleDocument);
  const [reason, setReason] = useState('');
  const judge = async (verdict: JudgedVerdict) => settle(await act({ ...seen, ruleKey: finding.rule.key, verdict, reason }));
  return (
    <span className="row tight">
      {(['PASS', 'FAIL'] as const).map((verdict) => (
        <Confirm
          key={verdict}
          act={t(`judge.${verdict}`)}
          title={t(`judge.${verdict}`)}
          follows={<p>{t('judge.follows', { rule: finding.rule.text })}</p>}
          isReady={reason.trim() !== ''}
          onConfirm={() => judge(verdict)}
        >
          <TextField label={t('reason')} isLong value={reason} onChange={setReason} />
        </Confirm>
      ))}
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import { Notice, Tag } from '../../../design/components/words.tsx';
import { ConsentTakenBack } from '../../shell/consent-taken-back.tsx';
import { useDeadline } from '../../shell/deadline.ts';
import { useInstant } from '../../shell/instant.ts';
import { nameIn } from '../draft/names.ts';
import { FileTask } from './file-task.tsx';
import type { Item } from './preparation-page.tsx';
import { TextTask } from './text-task.tsx';

export interface TaskProps {
  submissionId: string;
  item: Item;
  sourceLocale: string;
  again: () => void;
}

const tones = { OPEN: 'careful', HANDED_IN: 'strong', RETURNED: 'wrong', ACCEPTED: 'good', WAIVED: undefined } as const;

/** One thing that a chosen case is asked for: until when, where it stands, what the editor said, and the way to hand it in. */
export function PreparationTask(props: TaskProps) {
  const { t, i18n } = useTranslation('applicant');
  const say = useInstant();
  const sayEnd = useDeadline();
  const { asked, state, reason, isLate, versions } = props.item;
  const isOpen = state !== 'ACCEPTED' && state !== 'WAIVED';
  const [latest] = versions;
  return (
    <li className="panel stack" aria-label={nameIn(asked.names, i18n.language)}>
      <div className="stack tight">
        <p className="row">
          <Tag tone={tones[state]}>{t(`prepared_${state}`)}</Tag>
          {isLate && <Tag tone="wrong">{t('late')}</Tag>}
          <span className="hint">{t(asked.isRequired ? 'requiredUntil' : 'wishedUntil', { until: sayEnd(asked.dueAt) })}</span>
        </p>
        <h2 className="small">{nameIn(asked.names, i18n.language)}</h2>
        {asked.guidance.length > 0 && <p className="hint">{nameIn(asked.guidance, i18n.language)}</p>}
      </div>
      {reason && (
        <Notice tone={state === 'RETURNED' ? 'careful' : undefined}>
          <p>
            <strong>{t('editorSays')}</strong> {reason}
          </p>
        </Notice>
      )}
      {latest && <p className="hint">{t('lastVersion', { number: latest.number, when: say(latest.handedInAt) })}</p>}
      {latest?.rights[0] && <ConsentTakenBack versionId={latest.id} rights={latest.rights[0]} onRecorded={props.again} />}
      {isOpen && (asked.form === 'TEXT' || asked.form === 'SUBTITLES' ? <TextTask {...props} /> : <FileTask {...props} />)}
    </li>
  );
}

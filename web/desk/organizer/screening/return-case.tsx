import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ownName } from '../../../i18n/index.ts';
import { OrganizerReturnDocument, type SubmissionPart } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import type { CaseProps } from './case-page.tsx';
import { useReturnFields } from './return-fields.tsx';

const textsIn = 'TEXTS ';

/** Returns a case for parts that are named, each with a note, until an instant. Just these can be changed. */
export function ReturnCase({ of, seen, settle }: CaseProps) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerReturnDocument);
  const { fields, said } = useReturnFields(
    of.submission.texts.map(({ locale }) => ({ key: textsIn + locale, label: t('part.TEXTS', { language: ownName(locale) }) })),
  );
  const partOf = (key: string): { part: SubmissionPart; locale: string | null } =>
    key.startsWith(textsIn) ? { part: 'TEXTS', locale: key.slice(textsIn.length) } : { part: key as SubmissionPart, locale: null };
  return (
    <Confirm
      act={t('return.act')}
      title={t('return.question')}
      follows={<p>{t('return.follows')}</p>}
      isReady={said !== null}
      onConfirm={async () => {
        const { reason, until, notes } = said!;
        const parts = notes.map(({ key, note }) => ({ ...partOf(key), note }));
        return settle(await act({ ...seen, reason, until, parts }));
      }}
    >
      {fields}
    </Confirm>
  );
}

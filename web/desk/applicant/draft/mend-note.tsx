import { useTranslation } from 'react-i18next';
import { Notice } from '../../../design/components/words.tsx';
import type { ApplicantDraftFragment, SubmissionPart } from '../../../../src/generated/web/graphql.ts';
import { noteOn } from './open-parts.ts';

interface Props {
  correction: ApplicantDraftFragment['correction'];
  part: SubmissionPart;
  locale?: string;
}

/** What an organizer asked to be mended, beside what it is about. */
export function MendNote({ correction, part, locale }: Props) {
  const { t } = useTranslation('applicant');
  const note = noteOn(correction, part, locale);
  if (note === undefined) return null;
  return (
    <Notice tone="careful">
      <p>
        <strong>{t('toMend')}</strong> {note}
      </p>
    </Notice>
  );
}

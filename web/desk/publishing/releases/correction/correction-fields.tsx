import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../../design/components/figures.tsx';
import { Pick } from '../../../../design/components/filters.tsx';
import type { Particulars } from '../prepare-release-page.tsx';
import { CaseCorrection } from './case-correction.tsx';
import { EditionCorrection } from './edition-correction.tsx';

const subjects = ['CASE', 'EDITION'] as const;

/** What is put right: a public case, or the edition's own texts. */
export function CorrectionFields({ year, onChange }: { year: number; onChange: (particulars: Particulars) => void }) {
  const { t } = useTranslation('publishing');
  const [subject, setSubject] = useState<string>('CASE');
  const Correction = subject === 'CASE' ? CaseCorrection : EditionCorrection;
  return (
    <Card title={t('correctionTitle')}>
      <div className="filters">
        <Pick
          label={t('correctionOf')}
          value={subject}
          onChange={(next) => {
            setSubject(next);
            onChange(null);
          }}
          options={subjects.map((one) => ({ value: one, label: t(`correct_${one}`) }))}
        />
      </div>
      <Correction year={year} onChange={onChange} />
    </Card>
  );
}

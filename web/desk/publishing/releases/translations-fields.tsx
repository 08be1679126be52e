import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../design/components/figures.tsx';
import { LanguageTicks } from './language-ticks.tsx';
import type { Particulars } from './prepare-release-page.tsx';
import { PublicCaseChoice } from './public-case-choice.tsx';

interface Props {
  year: number;
  languages: readonly string[];
  onChange: (particulars: Particulars) => void;
}

/** Which languages are released: of every public case that reads otherwise at the translators' desk, or of one. */
export function TranslationsFields({ year, languages, onChange }: Props) {
  const { t } = useTranslation('publishing');
  const [chosen, setChosen] = useState<string[]>([]);
  const [slug, setSlug] = useState('');
  const say = (next: string[], of: string) => onChange(next.length > 0 ? { languages: next, ...(of === '' ? {} : { slugs: [of] }) } : null);
  return (
    <Card title={t('whichLanguages')}>
      <div className="stack">
        <LanguageTicks
          languages={languages}
          onChange={(next) => {
            setChosen(next);
            say(next, slug);
          }}
        />
        <div className="filters">
          <PublicCaseChoice
            year={year}
            value={slug}
            none={t('everyCase')}
            onChange={(next) => {
              setSlug(next);
              say(chosen, next);
            }}
          />
        </div>
      </div>
    </Card>
  );
}

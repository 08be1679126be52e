import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { ChoiceField } from '../../../design/components/fields.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { ApplicantStartDocument, type ApplicantSubmissionsQuery } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { CardChoice } from '../draft/card-choice.tsx';
import { languageChoices } from '../draft/languages.ts';
import { keeperOf } from '../keep/keepers.ts';

interface Props {
  edition: ApplicantSubmissionsQuery['editions'][number];
  personId: string;
  onClose: () => void;
}

/** Begins an application: the language in which it is written first, which stays, and its field, which can be changed. */
export function BeginDialog({ edition, personId, onClose }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const go = useNavigate();
  const [language, setLanguage] = useState(i18n.language);
  const [field, setField] = useState<string | null>(null);
  const { act, problems, isBusy } = useAct(ApplicantStartDocument);
  const begin = async () => {
    const { done } = await act({ edition: edition.year, sourceLocale: language });
    const id = done?.submission?.id;
    if (!id) return;
    if (field) keeperOf(personId, id).edit('FACTS', { field, kind: null, startedOn: null, countries: [] });
    await go(`/desk/submissions/${id}/edit/facts`);
  };
  return (
    <Dialog title={t('beginTitle')} isOpen onClose={onClose}>
      <p className="hint">{t('beginLead', { edition: edition.name })}</p>
      <ChoiceField
        label={t('sourceLanguage')}
        hint={t('sourceLanguageHint')}
        value={language}
        onChange={setLanguage}
        options={languageChoices(i18n.language)}
      />
      <CardChoice label={t('field')} hint={t('fieldLater')} options={edition.fields} value={field} onChange={setField} />
      <Problems of={problems} />
      <div className="row">
        <Button look="main" isPending={isBusy} onPress={() => void begin()}>
          {t('begin')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('cancel', { ns: 'shell' })}
        </Button>
      </div>
    </Dialog>
  );
}

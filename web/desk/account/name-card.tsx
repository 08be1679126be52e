import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Card } from '../../design/components/figures.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { AccountChangeNameDocument } from '../../../src/generated/web/graphql.ts';
import { useAct } from '../shell/use-act.ts';
import type { CardProps } from './account-page.tsx';

/** The name by which others see the person. */
export function NameCard({ account: { person } }: CardProps) {
  const { t } = useTranslation('account');
  const [name, setName] = useState(person.name);
  const [isSaved, setSaved] = useState(false);
  const { act, problems, isBusy } = useAct(AccountChangeNameDocument);
  const save = async () => {
    const { done } = await act({ name });
    setSaved(done !== null);
    if (done?.person) setName(done.person.name);
  };
  return (
    <Card title={t('name')}>
      <p className="soft">{t('nameLead')}</p>
      {isSaved && <Notice tone="good">{t('nameSaved')}</Notice>}
      <Problems of={problems} />
      <form
        className="account-line"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={t('yourName')} value={name} onChange={setName} autoComplete="name" maxLength={200} />
        <Button type="submit" isDisabled={name.trim() === '' || name.trim() === person.name} isPending={isBusy}>
          {t('saveName')}
        </Button>
      </form>
    </Card>
  );
}

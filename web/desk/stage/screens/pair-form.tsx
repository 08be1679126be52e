import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StagePairDocument } from '../../../../src/generated/web/graphql.ts';
import { Button } from '../../../design/components/button.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { useAct } from '../../shell/use-act.ts';

/** Lets the screen in that shows a code. */
export function PairForm({ edition, paired }: { edition: number; paired: () => void }) {
  const { t } = useTranslation('stage');
  const { act, problems, isBusy, forget } = useAct(StagePairDocument);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [letIn, setLetIn] = useState<string | null>(null);
  const of = (field: string) => problems.find(({ path }) => path?.[0] === field)?.message;
  const rest = problems.filter(({ path }) => path?.[0] !== 'code' && path?.[0] !== 'name');
  const pair = async (event: FormEvent) => {
    event.preventDefault();
    setLetIn(null);
    const { done } = await act({ edition, code, name });
    if (!done?.screen) return;
    setLetIn(done.screen.name);
    setCode('');
    setName('');
    paired();
  };
  return (
    <form className="card stack pair-form" onSubmit={(event) => void pair(event)}>
      <header>
        <h2>{t('pairTitle')}</h2>
        <p className="soft">{t('pairHint', { place: `${location.host}/screen/wall` })}</p>
      </header>
      <div className="code-field">
        <TextField
          label={t('code')}
          value={code}
          onChange={(value) => {
            forget();
            setCode(value.toUpperCase());
          }}
          wrong={of('code')}
          autoComplete="off"
          autoCorrect="off"
          spellCheck="false"
          maxLength={9}
        />
      </div>
      <TextField label={t('screenName')} hint={t('screenNameHint')} value={name} onChange={setName} wrong={of('name')} maxLength={100} />
      <Problems of={rest} />
      {letIn !== null && (
        <Notice tone="good">
          <p>{t('isLetIn', { name: letIn })}</p>
        </Notice>
      )}
      <div>
        <Button type="submit" look="main" isPending={isBusy} isDisabled={code.replaceAll(/[\s-]/g, '').length !== 6 || name.trim() === ''}>
          {t('pair')}
        </Button>
      </div>
    </form>
  );
}

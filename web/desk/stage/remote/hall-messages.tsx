import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  StageConfirmMessageDocument,
  StageProposeMessageDocument,
  type StageRemoteQuery,
  StageRemoveMessageDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Button } from '../../../design/components/button.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import { useAct } from '../../shell/use-act.ts';

type Message = NonNullable<StageRemoteQuery['viewer']>['hallMessages'][number];

interface Props {
  edition: number;
  sequence: number;
  messages: readonly Message[];
  me: string;
  again: () => void;
}

/** What the hall reads: one person proposes it, another puts it on the walls; anybody takes it away. */
export function HallMessages({ edition, sequence, messages, me, again }: Props) {
  const { t } = useTranslation('stage');
  const [texts, setTexts] = useState({ 'zh-Hans': '', en: '' });
  const propose = useAct(StageProposeMessageDocument);
  const alive = messages.filter(({ state }) => state === 'PROPOSED' || state === 'SHOWN');
  const filled = Object.entries(texts).filter(([, value]) => value.trim() !== '');
  const send = async () => {
    const { done } = await propose.act({ edition, texts: filled.map(([locale, value]) => ({ locale, value })) });
    if (done) setTexts({ 'zh-Hans': '', en: '' });
    again();
  };
  return (
    <section className="hall card stack">
      <header>
        <h2>{t('hallMessage')}</h2>
        <p className="soft">{t('hallMessageHint')}</p>
      </header>
      {alive.map((message) => (
        <Standing key={message.id} message={message} sequence={sequence} me={me} again={again} />
      ))}
      <TextField label={t('messageZh')} lang="zh-Hans" value={texts['zh-Hans']} onChange={(value) => setTexts({ ...texts, 'zh-Hans': value })} />
      <TextField label={t('messageEn')} lang="en" value={texts.en} onChange={(value) => setTexts({ ...texts, en: value })} />
      <Problems of={propose.problems} />
      <div>
        <Button isDisabled={filled.length === 0} isPending={propose.isBusy} onPress={() => void send()}>
          {t('propose')}
        </Button>
      </div>
    </section>
  );
}

function Standing({ message: { id, state, texts, proposedBy }, sequence, me, again }: Omit<Props, 'edition' | 'messages'> & { message: Message }) {
  const { t } = useTranslation('stage');
  const confirm = useAct(StageConfirmMessageDocument);
  const remove = useAct(StageRemoveMessageDocument);
  const isMine = proposedBy.id === me;
  const after = (work: Promise<unknown>) => void work.then(again);
  return (
    <article className="hall-message">
      <div className="row between">
        <Tag tone={state === 'SHOWN' ? 'good' : 'careful'}>{t(`message_${state as 'SHOWN' | 'PROPOSED'}`)}</Tag>
        <span className="soft">{proposedBy.name}</span>
      </div>
      {texts.map(({ locale, value }) => (
        <p key={locale} lang={locale} dir="auto">
          {value}
        </p>
      ))}
      {state === 'PROPOSED' && isMine && <p className="soft">{t('secondPersonShows')}</p>}
      <Problems of={[...confirm.problems, ...remove.problems]} />
      <div className="row">
        {state === 'PROPOSED' && !isMine && (
          <Button look="main" isPending={confirm.isBusy} onPress={() => after(confirm.act({ hallMessageId: id, expectedSequence: sequence }))}>
            {t('showIt')}
          </Button>
        )}
        <Button isPending={remove.isBusy} onPress={() => after(remove.act({ hallMessageId: id }))}>
          {state === 'SHOWN' ? t('takeAway') : t('withdraw')}
        </Button>
      </div>
    </article>
  );
}

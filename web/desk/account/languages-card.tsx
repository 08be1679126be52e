import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/components/figures.tsx';
import { ChoiceField } from '../../design/components/fields.tsx';
import { Problems } from '../../design/components/words.tsx';
import { AccountChooseMailLanguageDocument } from '../../../src/generated/web/graphql.ts';
import { languages, ownName } from '../../i18n/index.ts';
import { DeskContext } from '../shell/desk-context.ts';
import { useAct } from '../shell/use-act.ts';
import type { CardProps } from './account-page.tsx';

/** Languages that mails are written in. */
const ofMails = ['en', 'zh-Hans'];
const all = 'all';

/** In which language the pages speak on this device, and in which mails come. */
export function LanguagesCard({ account, again }: CardProps) {
  const { t, i18n } = useTranslation('account');
  const { changeLanguage } = use(DeskContext);
  const { act, problems } = useAct(AccountChooseMailLanguageDocument);
  const named = (tags: readonly string[]) => tags.map((value) => ({ value, label: ownName(value) }));
  const choose = async (language: string) => {
    const { done } = await act({ language: language === all ? null : language });
    if (done) again();
  };
  return (
    <Card title={t('languages')}>
      <div className="halves">
        <ChoiceField
          label={t('ofPages')}
          hint={t('ofPagesHint')}
          value={i18n.language}
          onChange={(language) => void changeLanguage(language)}
          options={named(languages)}
        />
        <ChoiceField
          label={t('ofMails')}
          hint={t('ofMailsHint')}
          value={account.mailLanguage ?? all}
          onChange={(language) => void choose(language)}
          options={[...named(ofMails), { value: all, label: t('inAll') }]}
        />
      </div>
      <Problems of={problems} />
    </Card>
  );
}

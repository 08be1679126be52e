import type { ChooseMailLanguageInput } from '../../generated/schema.ts';
import { done, type Outcome, refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';

/** Chooses the language of somebody's mails; null for all at once. */
export const chooseMailLanguage = (desk: Desk, input: ChooseMailLanguageInput): Promise<Outcome<{ language: string | null }>> =>
  once(desk, 'chooseMailLanguage', input, async ({ em }) => {
    const language = input.language ?? null;
    if (language !== null && language !== 'en' && language !== 'zh-Hans') return refuse(notOurs());
    await em.execute('update people set language = ? where id = ?', [language, desk.person.id]);
    return done({ language });
  });

const notOurs = () =>
  refusal(
    'INVALID',
    { en: 'Mails are written in English (en) and simplified Chinese (zh-Hans).', 'zh-Hans': '邮件提供英文（en）与简体中文（zh-Hans）。' },
    'language',
  );

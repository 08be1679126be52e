import type { EntityManager } from '@mikro-orm/postgresql';
import { defineNotice, tell } from '../../notices/index.ts';
import { delegateNotice, type Filled, filled, languageOf } from './delegate-letter.ts';
import type { DelegateView } from './invitation-queries.ts';

/** Key: the delegate. To whom a letter has gone, and who is not expected any more. */
export const delegateLeftNotice = defineNotice({
  event: 'summit-delegate-left',
  values: [],
  async texts(em: EntityManager, delegateId: string) {
    const rows = await em.execute<Omit<Filled, 'letter'>[]>(
      `select names, edition, opens_at as "opensAt", time_zone as "timeZone", title from delegate_who_left(?)`,
      [delegateId],
    );
    if (!rows[0]) throw new Error('a delegate who comes is not told otherwise');
    return filled({ ...rows[0], letter: notExpected });
  },
});

/**
 * Takes back letters that have not left yet, and has everybody told to whom one has gone, in the language of that letter. People book journeys by such a letter.
 */
export async function tellWhoLeft(em: EntityManager, delegates: readonly DelegateView[]): Promise<void> {
  const written = delegates.filter(({ address }) => address !== null);
  if (written.length === 0) return;
  const ids = written.map(({ id }) => id);
  await em.execute(
    `update notices set state = 'FAILED', failure = 'WITHDRAWN', settled_at = instant(), claimed_until = null
     where event = ? and key = any (?::text[]) and state = 'QUEUED' and claimed_until is null`,
    [delegateNotice.event, `{${ids.join(',')}}`],
  );
  const gone = await em.execute<{ key: string }[]>(
    `select distinct key from notices where event = ? and key = any (?::text[]) and state in ('QUEUED', 'HANDED_OVER')`,
    [delegateNotice.event, `{${ids.join(',')}}`],
  );
  for (const { id, address, locales } of written)
    if (gone.some(({ key }) => key === id))
      await tell(em, delegateLeftNotice, { key: id, to: { address: address! }, values: {}, language: languageOf(locales, notExpected) });
}

const notExpected: Filled['letter'] = {
  en: {
    subject: 'You are not expected at the summit any more',
    paragraphs: [
      'Dear {name},',
      'you had been named as a delegate for “{title}” ({edition}). That has been taken back: you are not on the list any more. If this surprises you, please ask whoever named you.',
      'Until the results are public, please keep this confidential.',
    ],
  },
  'zh-Hans': {
    subject: '参会安排已取消',
    paragraphs: [
      '{name}，您好：',
      '您此前被列为“{title}”（{edition}）的参会代表，该安排现已取消，您不再列入参会名单。如有疑问，请联系提名您的单位。',
      '结果公布之前，请予保密。',
    ],
  },
  fr: {
    subject: 'Votre participation au sommet est annulée',
    paragraphs: [
      '{name},',
      'vous aviez été désigné(e) comme délégué(e) pour « {title} » ({edition}). Cette désignation a été retirée : vous ne figurez plus sur la liste. Pour toute question, adressez-vous à la personne qui vous avait désigné(e).',
      'Nous vous prions de garder cette information confidentielle jusqu’à la publication des résultats.',
    ],
  },
  es: {
    subject: 'Su participación en la cumbre queda anulada',
    paragraphs: [
      '{name}:',
      'había sido designado/a como delegado/a por «{title}» ({edition}). Esa designación se ha retirado y ya no figura en la lista. Si tiene alguna pregunta, diríjase a quien le designó.',
      'Le rogamos que guarde la confidencialidad hasta que se publiquen los resultados.',
    ],
  },
  ru: {
    subject: 'Ваше участие в саммите отменено',
    paragraphs: [
      '{name}, здравствуйте!',
      'Вы были названы делегатом от проекта «{title}» ({edition}). Это решение отменено, и Вас больше нет в списке. Если у Вас есть вопросы, обратитесь к тем, кто Вас назвал.',
      'До публикации результатов просим сохранять конфиденциальность.',
    ],
  },
  ar: {
    subject: 'إلغاء مشاركتكم في القمة',
    paragraphs: [
      '{name}، تحية طيبة وبعد،',
      'كان قد تم اختياركم مندوبًا عن «{title}» ({edition})، وقد أُلغي هذا الاختيار ولم يعد اسمكم في القائمة. للاستفسار يُرجى التواصل مع الجهة التي رشّحتكم.',
      'نرجو الحفاظ على سرية هذه المعلومات إلى حين إعلان النتائج.',
    ],
  },
};

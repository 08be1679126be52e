import type { Role } from '../../generated/schema.ts';
import type { Sentence } from '../../platform/language.ts';
import type { Mail } from '../../platform/mail/index.ts';
import type { FrontDoor } from '../identity/index.ts';
import type { Reach } from './role-rules.ts';

const roles: Record<Role, Sentence> = {
  ORGANIZER: { en: 'organizer', 'zh-Hans': '组织者' },
  REVIEWER: { en: 'reviewer', 'zh-Hans': '评审专家' },
  CHAIR: { en: 'chair', 'zh-Hans': '领域组长' },
  TRANSLATOR: { en: 'translator', 'zh-Hans': '译者' },
  STAGE_MANAGER: { en: 'stage manager', 'zh-Hans': '现场管理员' },
};

/** Tells somebody of a role of theirs, in both languages: nobody has asked them yet which one they read. */
export function roleMail(
  { signInUrl }: Pick<FrontDoor, 'signInUrl'>,
  what: 'given' | 'taken',
  { role, editionYear, fieldKey }: Reach & { role: Role },
): Omit<Mail, 'id' | 'to'> {
  const where: Sentence = {
    en: `${editionYear === null ? 'all editions' : `the edition ${editionYear}`}${fieldKey === null ? '' : `, field ${fieldKey}`}`,
    'zh-Hans': `${editionYear === null ? '各届' : `${editionYear} 届`}${fieldKey === null ? '' : `（领域 ${fieldKey}）`}`,
  };
  const given = what === 'given';
  const subject: Sentence = given
    ? { en: 'You were given a role', 'zh-Hans': '您已被授予角色' }
    : { en: 'A role of yours has ended', 'zh-Hans': '您的角色已终止' };
  const sentence: Sentence = given
    ? {
        en: `Two organizers have made you ${roles[role].en} for ${where.en}. Sign in with this e-mail address; where you had signed in before, sign in again.`,
        'zh-Hans': `两位组织者已授予您${where['zh-Hans']}的“${roles[role]['zh-Hans']}”角色。请使用此邮箱登录；此前已登录的，请重新登录。`,
      }
    : {
        en: `You are no longer ${roles[role].en} for ${where.en}. You were signed out everywhere. If this surprises you, ask the organizers.`,
        'zh-Hans': `您不再担任${where['zh-Hans']}的“${roles[role]['zh-Hans']}”角色，各处登录均已结束。如有疑问，请联系组织者。`,
      };
  return {
    language: 'en',
    subject: `${subject.en} / ${subject['zh-Hans']}`,
    paragraphs: [sentence.en, sentence['zh-Hans'], ...(given ? [signInUrl] : [])],
  };
}

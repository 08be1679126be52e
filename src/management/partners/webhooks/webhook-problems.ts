import { refusal } from '../../../platform/graph/refusal.ts';

export const badUrl = () =>
  refusal(
    'INVALID',
    {
      en: 'Name an address with https on the public internet, without a name or password in it.',
      'zh-Hans': '请填写公共互联网上的 https 地址，且不含用户名或密码。',
    },
    'url',
  );

export const noEvents = () => refusal('INVALID', { en: 'Name at least one event to be told of.', 'zh-Hans': '请至少选择一种事件。' }, 'events');

export const tooManyEndpoints = (most: number) =>
  refusal('TOO_MANY', {
    en: `A partner has at most ${most} endpoints. Take one away first.`,
    'zh-Hans': `合作媒体最多有 ${most} 个接收端点。请先移除一个。`,
  });

export const overlapTooLong = (days: number) =>
  refusal('INVALID', { en: `The old secret signs for at most ${days} days more.`, 'zh-Hans': `旧密钥最多继续签名 ${days} 天。` }, 'oldSignsUntil');

export const notTold = () =>
  refusal('WRONG_STATE', { en: 'This endpoint is told nothing. Let it be told again first.', 'zh-Hans': '该端点已停用。请先恢复。' });

export const badMessage = () =>
  refusal('NOT_FOUND', { en: 'There is no such message of this endpoint.', 'zh-Hans': '该端点没有此消息。' }, 'messageId');

import { GraphQLError } from 'graphql';
import type { Language, Sentence } from '../language.ts';

/**
 * The closed list of top-level errors' codes. What a person can act on is a problem in a payload instead. A fault's text
 * names nothing from inside: no table, no constraint, no stack.
 */
export const faultCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'UNKNOWN_DOCUMENT',
  'UNAUTHENTICATED',
  'SERVED_ELSEWHERE',
  'OUT_OF_SCOPE',
  'DOCUMENT_TOO_COMPLEX',
  'COST_TOO_HIGH',
  'RATE_LIMITED',
  'TOO_MUCH_WORK',
  'TIMED_OUT',
  'METHOD_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
  'REQUEST_TOO_LARGE',
  'NOT_FOUND',
  'GONE',
  'OVERLOADED',
  'INTERNAL',
] as const;
export type FaultCode = (typeof faultCodes)[number];

const sentences = {
  UNAUTHENTICATED: {
    en: 'You are not signed in, or your session has ended. Sign in, and send its token as "Authorization: Bearer …".',
    'zh-Hans': '您尚未登录，或登录已失效。请登录后以 “Authorization: Bearer …” 发送令牌。',
  },
  OUT_OF_SCOPE: {
    en: 'The key that this request came with does not reach this. Ask for a key with the scope and the edition, or sign in.',
    'zh-Hans': '此请求所用的密钥无权访问该内容。请申请具有相应范围和届次的密钥，或登录后操作。',
  },
  SERVED_ELSEWHERE: {
    en: 'This node serves what is public only. Send this operation to the management address.',
    'zh-Hans': '本节点仅提供公开内容。请将此操作发送到管理端地址。',
  },
} satisfies Partial<Record<FaultCode, Sentence>>;

/** An error with a code from the closed list. */
export const fault = (code: FaultCode, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

/** A fault that passes: the same request may do in so many seconds. */
export const passingFault = (code: 'RATE_LIMITED' | 'OVERLOADED', message: string, retryAfter: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, retryAfter } });

export const spokenFault = (code: keyof typeof sentences, language: Language): GraphQLError => fault(code, sentences[code][language]);

/** A refused argument: the caller's program has to change, not a person. */
export const badInput = (message: string): GraphQLError => fault('BAD_USER_INPUT', message);

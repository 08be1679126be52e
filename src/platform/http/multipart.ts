import type { FastifyReply, FastifyRequest } from 'fastify';
import processRequest from 'graphql-upload/processRequest.mjs';
import type { Limits } from '../config.ts';
import { GraphQLError } from 'graphql';
import { fault } from '../graph/faults.ts';

export const isMultipart = (request: FastifyRequest): boolean => /^multipart\/form-data\s*(;|$)/i.test(request.headers['content-type'] ?? '');

/** A form of another site can send multipart without asking first, but not with one of these headers. */
export const isPreflighted = (request: FastifyRequest): boolean =>
  ['apollo-require-preflight', 'graphql-require-preflight', 'x-apollo-operation-name'].some((name) => Boolean(request.headers[name]));

/** One file a request, and a few kilobytes beside it. */
const besideTheFile = 64_000;

/**
 * Reads a GraphQL multipart request. Its bytes go to a temporary file from the first on, so the sender has to be known
 * before this is called.
 */
export async function readMultipart(
  request: FastifyRequest,
  reply: FastifyReply,
  limits: Pick<Limits, 'uploadBytes'>,
): Promise<Record<string, unknown>> {
  const declared = Number(request.headers['content-length']);
  if (declared > limits.uploadBytes + besideTheFile)
    throw fault('REQUEST_TOO_LARGE', `A request with a file has at most ${limits.uploadBytes} bytes.`);
  try {
    const body: unknown = await processRequest(request.raw, reply.raw, { maxFileSize: limits.uploadBytes, maxFiles: 1, maxFieldSize: besideTheFile });
    if (Array.isArray(body)) throw fault('BAD_REQUEST', 'Several operations in one request are not taken.');
    return body as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof Error) || error instanceof GraphQLError || 'errno' in error) throw error;
    throw fault('status' in error && error.status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST', error.message);
  }
}

import { GraphQLError } from 'graphql';

/**
 * What graphql-js says of a document or a value, without the value: it may be a password in the wrong place, and what an
 * error says ends up in the logs and reports of every program on its way. Where it stands is said by path and location.
 */
export const withoutValues = (message: string): string =>
  message
    .replace(/\b(BlockString|String|Int|Float|Comment) ".*"/s, '$1')
    .replace(/^Field "(?!\w+")[^]*" is not defined/, 'A field is not defined')
    .replace(/^Value "[^]*" does not exist in ("\w+" enum\.)/, 'This value does not exist in $1')
    .replace(/ value: .*$/s, ' value.')
    .replace(/, found (?!String|BlockString|Int|Float|Name|<)[^]*$/, ', found another.');

/** An error of `getVariableValues`, without the value that it is about. */
export function variableWithoutValue(error: GraphQLError): GraphQLError {
  const { message, originalError, nodes, source, positions } = error;
  const options = { nodes, source, positions, extensions: { code: 'BAD_USER_INPUT' } };
  if (!(originalError instanceof GraphQLError)) return new GraphQLError(message, options);
  // the message names the variable, shows the value, and names the place within it: the value is what lies between
  const [, variable = ''] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  const before = message.slice(0, -`; ${originalError.message}`.length);
  const [, place] = /(?<= at )"(\w+(?:\.\w+|\[\d+\])+)"$/.exec(before) ?? [];
  return new GraphQLError(
    `Variable "$${variable}" has a wrong value${place ? ` at "${place}"` : ''}: ${withoutValues(originalError.message)}`,
    options,
  );
}

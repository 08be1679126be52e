import { buildSchema, type GraphQLSchema } from 'graphql';
import { badInput } from '../../src/platform/graph/faults.ts';

/** A graph without a domain, for what the edge does by itself. */
export const greetingSdl = `
  directive @cost(weight: Float!) on FIELD_DEFINITION
  type Query { greeting: String!, echo(n: Int!): Int!, fails: String, dear: String @cost(weight: 4000) }
  type Mutation { act: Int! }
  type Subscription { ticks: Int!, count(to: Int!): Int!, refused: Int!, fails: Int! }
`;

export function greetingSchema(): GraphQLSchema {
  const schema = buildSchema(greetingSdl);
  const [query, mutation, subscription] = [
    schema.getQueryType()!.getFields(),
    schema.getMutationType()!.getFields(),
    schema.getSubscriptionType()!.getFields(),
  ];
  query.greeting!.resolve = () => 'hello';
  query.echo!.resolve = (_, { n }: { n: number }) => n;
  query.fails!.resolve = () => {
    throw new Error('planted: select secret from people');
  };
  mutation.act!.resolve = () => 1;
  subscription.ticks!.subscribe = async function* () {
    yield { ticks: 1 };
  };
  subscription.count!.subscribe = async function* (_: unknown, { to }: { to: number }) {
    for (let count = 1; count <= to; count++) yield { count };
  };
  subscription.refused!.subscribe = () => {
    throw badInput('"to" is nowhere.');
  };
  subscription.fails!.subscribe = async function* () {
    yield { fails: 1 };
  };
  subscription.fails!.resolve = () => {
    throw new Error('planted: select secret from people');
  };
  return schema;
}

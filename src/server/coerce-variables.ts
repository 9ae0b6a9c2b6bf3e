// Coerces the variables of a request, and refuses the request at the first one that is invalid. GraphQL itself goes on to the next error and
// quotes the whole value in each: a small body with many mistakes would keep the process busy for seconds and come back many times as large.
import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { statusOf } from './format-error.js';

/** How much of an invalid value, and of what is wrong with it, a message quotes, in characters. */
const maxQuoted = 100;
const maxReason = 300;

/** The coerced variables. Throws BAD_USER_INPUT for the first invalid one, with its name, the place in it and the start of its value. */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 });
  if (coerced) return coerced;
  const [first] = errors;
  const extensions = { code: 'BAD_USER_INPUT', http: { status: statusOf('BAD_USER_INPUT') } };
  throw new GraphQLError(shorten(first!), { nodes: first!.nodes, extensions });
}

/** `Variable "$name" got invalid value ... at "place"; reason`, with the value and the reason cut. */
function shorten({ message, originalError }: GraphQLError): string {
  const reason = originalError?.message;
  const rest = reason !== undefined && message.endsWith(`; ${reason}`) ? message.slice(0, -reason.length - 2) : message;
  const [, start, value, place] = /^(Variable "\$\w+" got invalid value )(.*?)( at "[^"]*")?$/s.exec(rest) ?? [
    undefined,
    cut(rest, maxReason),
    '',
    '',
  ];
  return `${start}${cut(value ?? '', maxQuoted)}${cut(place ?? '', maxQuoted)}${reason === undefined || rest === message ? '' : `; ${cut(reason, maxReason)}`}`;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

// Code that runs the current query: TypeScript with the typed client, curl, and Python with gql.
import type { Question } from '../state/address';

export interface Snippet {
  readonly language: 'TypeScript' | 'curl' | 'Python';
  readonly text: string;
}

/** `endpoint` is the full URL of the API. */
export function snippetsFor(question: Question, endpoint: string): readonly Snippet[] {
  return [
    { language: 'TypeScript', text: typescript(question, endpoint) },
    { language: 'curl', text: curl(question, endpoint) },
    { language: 'Python', text: python(question, endpoint) },
  ];
}

function typescript({ operation, text, variables }: Question, endpoint: string): string {
  const name = operationName(text);
  const given = hasAny(variables) ? `, ${JSON.stringify(variables, null, 2)}` : '';
  // The client exports typed documents for operations/; custom queries are sent as text.
  if (operation !== null && name) {
    return `// npm install @dossier/client
import { createDossierClient, ${name}Document } from '@dossier/client';

const client = createDossierClient({ url: ${JSON.stringify(endpoint)} });
const data = await client.request(${name}Document${given});
console.log(data);
`;
  }
  return `// npm install @dossier/client
import { createDossierClient } from '@dossier/client';

const client = createDossierClient({ url: ${JSON.stringify(endpoint)} });
const query = \`${text.trim().replace(/[\\`]|\$\{/g, '\\$&')}\`;
const data = await client.request(query${given});
console.log(data);
`;
}

function curl({ text, variables }: Question, endpoint: string): string {
  const body = JSON.stringify({ query: text.trim(), ...(hasAny(variables) && { variables }) });
  return `curl --silent ${quoteForShell(endpoint)} \\
  --header 'content-type: application/json' \\
  --data ${quoteForShell(body)}
`;
}

function python({ text, variables }: Question, endpoint: string): string {
  const given = hasAny(variables) ? `\nquery.variable_values = ${pythonLiteral(variables)}` : '';
  return `# pip install "gql[requests]"
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

client = Client(transport=RequestsHTTPTransport(url=${JSON.stringify(endpoint)}))
query = gql("""
${text.trim().replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}
""")${given}
print(client.execute(query))
`;
}

/** Quotes with single quotes, in which a shell interprets nothing except the single quote itself. */
function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function pythonLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([name, member]) => `${JSON.stringify(name)}: ${pythonLiteral(member)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}

function operationName(text: string): string | undefined {
  return /\bquery\s+(\w+)/.exec(text)?.[1];
}

function hasAny(variables: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(variables).length > 0;
}

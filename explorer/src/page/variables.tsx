// The subjects of a question, which the user can replace by searching for a name.
import type { AnswerGraph } from '../answer/answer-graph';
import { variablesOf, type NamedVariable } from '../operations/variables-of';
import { NamePicker } from '../search/name-picker';
import type { Suggestion } from '../search/use-suggestions';
import type { Question } from '../state/address';
import { formatName } from '../formatting/format-name';

interface Choosable {
  readonly question: Question;
  readonly graph: AnswerGraph;
  readonly onAsk: (question: Question) => void;
}

export function Variables({ question, graph, onAsk }: Choosable) {
  const variables = variablesOf(question.text);
  if (variables.length === 0) return null;
  const choose = ({ name, by, isList }: NamedVariable, { id, slug }: Suggestion) => {
    const value = by === 'id' ? id : slug;
    if (value !== null) onAsk({ ...question, variables: { ...question.variables, [name]: isList ? [value] : value } });
  };
  return (
    <ul className="variables" aria-label="Subjects of the question">
      {variables.map((variable) => (
        <li key={variable.name}>
          <NamePicker
            label={`${variable.by === 'slug' ? 'subject' : formatName(variable.name)}: ${currentName(variable, question, graph)}`}
            placeholder="Search for another name"
            onChoose={(suggestion) => choose(variable, suggestion)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The name of the current value: from the answer if it contains the node, otherwise from the variable. */
function currentName({ name, by, fallback }: NamedVariable, { variables }: Question, { nodes }: AnswerGraph): string {
  // An answer to a query by slug starts with the node of that slug.
  if (by === 'slug' && nodes[0]) return nodes[0].label;
  const value = variables[name] ?? fallback;
  return [value]
    .flat()
    .map((one) => nodes.find(({ id }) => id === one)?.label ?? String(one ?? 'not set').replaceAll('-', ' '))
    .join(', ');
}

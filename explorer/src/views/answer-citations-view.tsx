// The citations of an answer, as footnotes to copy.
import { CopyButton } from '../components/copy-button';
import { Supports } from '../components/supports';
import type { Citation } from '../answer/answer-citations';
import { footnote, footnotes } from '../answer/footnotes';
import './views.css';

export function AnswerCitationsView({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) {
    return (
      <p className="empty">
        The query does not request evidence, so there are no citations. Add{' '}
        <code>{'evidence { nodes { quote { exact } article { title outlet { label } publishedOn { edtf } } } }'}</code> to events, claims,
        or the edges of a list.
      </p>
    );
  }
  return (
    <div className="answer-view">
      <div className="answer-tools">
        <CopyButton text={footnotes(citations)} what="all footnotes" label="Copy all" />
        <CopyButton text={footnotes(citations, 'markdown')} what="all footnotes as Markdown" label="Copy as Markdown" />
      </div>
      <ol className="footnotes">
        {citations.map((citation, index) => (
          <li key={index}>
            <p>{footnote(citation)}</p>
            <Supports supports={citation.supports} />
          </li>
        ))}
      </ol>
    </div>
  );
}

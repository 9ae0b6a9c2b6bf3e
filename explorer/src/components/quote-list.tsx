// A list of quotes, each with its article.
import type { Citation } from '../answer/answer-citations';
import { Supports } from './supports';

export function QuoteList({ citations, heading }: { readonly citations: readonly Citation[]; readonly heading?: string }) {
  if (citations.length === 0) return null;
  return (
    <>
      {heading && <h3>{heading}</h3>}
      <ul className="quotes">
        {citations.map((citation, index) => (
          <li key={index}>
            <QuoteOf citation={citation} />
          </li>
        ))}
      </ul>
    </>
  );
}

function QuoteOf({ citation: { quote, title, outlet, date, supports } }: { readonly citation: Citation }) {
  return (
    <figure>
      {quote && <blockquote className="quote">{quote}</blockquote>}
      <figcaption>
        <span className="small soft">{[title, outlet, date].filter(Boolean).join(', ')}</span>
        <Supports supports={supports} />
      </figcaption>
    </figure>
  );
}

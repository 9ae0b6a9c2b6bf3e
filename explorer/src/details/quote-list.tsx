// Quotes with the article that each stands in.
import type { Citation } from '../answer/answer-citations';
import { StatusBadge } from '../status/status-badge';

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

function QuoteOf({ citation: { quote, title, outlet, date, status, supports } }: { readonly citation: Citation }) {
  return (
    <figure>
      {quote && <blockquote className="quote">{quote}</blockquote>}
      <figcaption className="small soft">
        {supports && <span className="quote-of">{supports}. </span>}
        {[title, outlet, date].filter(Boolean).join(', ')} <StatusBadge status={status} />
      </figcaption>
    </figure>
  );
}

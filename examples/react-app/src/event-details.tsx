// Which articles are behind one event, in which words.
import { useQuery } from '@apollo/client/react';
import { ArticlesBehindAFactDocument } from '@dossier/client';
import { toDocumentNode } from '@dossier/client/document-node';

const articlesBehindAFact = toDocumentNode(ArticlesBehindAFactDocument);

export function EventDetails({ slug }: { slug: string }) {
  const { data, error } = useQuery(articlesBehindAFact, { variables: { slug } });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data?.event) return null;
  const { label, status, evidence } = data.event;
  return (
    <section aria-label={label}>
      <h2>{label}</h2>
      <p>{status.toLowerCase()}, as the articles have it:</p>
      {evidence.nodes.map(({ id, quote, article }) => (
        <figure key={id}>
          <blockquote>{quote.exact}</blockquote>
          <figcaption>{article.title}</figcaption>
        </figure>
      ))}
    </section>
  );
}

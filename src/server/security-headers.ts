// Headers that prevent a browser from running, framing or caching an answer. The page has its own policy in page.ts.
import type { FastifyReply } from 'fastify';

const headers = {
  // Answers are data: if one is opened as a document, it loads nothing, runs nothing and cannot be framed.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // A new article is visible in the next answer.
  'cache-control': 'no-store',
};

export function setSecurityHeaders(reply: FastifyReply): void {
  void reply.headers(headers);
}

// Headers that keep a browser from doing more with an answer than reading it. The page has a policy of its own: page.ts.
import type { FastifyReply } from 'fastify';

const headers = {
  // Answers are data: shown as a document they load nothing, run nothing and stand in no frame.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // What an article adds is there at the next question.
  'cache-control': 'no-store',
};

export function setSecurityHeaders(reply: FastifyReply): void {
  void reply.headers(headers);
}

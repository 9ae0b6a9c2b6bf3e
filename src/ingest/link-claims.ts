// Links claims: their speakers, their subjects, the participations they concern, and the claims they support or contradict.
import { nodeId } from '../domain/ids.js';
import type { ClaimEntry } from './article-file.js';
import { readDate, readProvenance, type LinkedFile, type StatedEdge } from './linked-file.js';
import type { Path } from './problem.js';

export function linkClaims(file: LinkedFile): void {
  file.content.claims.forEach((claim, index) => linkClaim(file, claim, ['claims', index]));
}

function linkClaim(file: LinkedFile, claim: ClaimEntry, at: Path): void {
  const id = nodeId('claim', claim.slug);
  const evidenceIds = file.evidence(claim.evidence);
  const { provenance, note = null } = readProvenance(claim);
  file.addNode(at, {
    family: 'claim',
    id,
    proposition: claim.proposition,
    speechAct: claim.speechAct,
    polarity: claim.polarity,
    saidOn: readDate(claim.saidOn),
    quantity: claim.quantity ?? null,
    provenance,
    note,
    evidenceIds,
  });
  file.addEdge(at, { relation: 'REPORTED_IN', from: id, to: file.articleId, evidenceIds });

  const addList = <Item>(list: string, items: readonly Item[], read: (item: Item) => Omit<StatedEdge, 'from' | 'evidenceIds'>) =>
    items.forEach((item, each) => file.addEdge([...at, list, each], { ...read(item), from: id, evidenceIds, outPosition: each }));
  addList('speakers', claim.speakers, (speaker) => ({ relation: 'CLAIMED_BY', to: nodeId('entity', speaker) }));
  addList('about', claim.about, ({ entity, event, happening, when }) => ({
    relation: 'ABOUT',
    to: entity === undefined ? nodeId('event', event!) : nodeId('entity', entity),
    facts: { ...(happening === undefined ? {} : { happening }), ...(when === undefined ? {} : { when: readDate(when) }) },
  }));
  addList('concerns', claim.concerns, ({ event, entity, role }) => ({
    relation: 'CONCERNS',
    to: nodeId('event', event),
    key: `${entity}/${role}`,
    facts: { role, entityId: nodeId('entity', entity) },
  }));
  addList('supports', claim.supports, (other) => ({ relation: 'SUPPORTS', to: nodeId('claim', other) }));
  addList('contradicts', claim.contradicts, (other) => ({ relation: 'CONTRADICTS', to: nodeId('claim', other) }));
}

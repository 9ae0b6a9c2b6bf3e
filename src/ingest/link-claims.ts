// Claims: who says them, what they are about, what they concern, and how they stand to each other.
import { nodeId } from '../domain/ids.js';
import { readDate, readProvenance, type LinkedFile } from './linked-file.js';

export function linkClaims(file: LinkedFile): void {
  file.content.claims.forEach((claim, index) => {
    const at = ['claims', index];
    const id = nodeId('claim', claim.slug);
    const evidenceIds = file.evidence(claim.evidence);
    const { provenance, note = null } = readProvenance(claim);
    file.addNode(at, {
      family: 'claim', id, proposition: claim.proposition, speechAct: claim.speechAct, polarity: claim.polarity, saidOn: readDate(claim.saidOn),
      quantity: claim.quantity ?? null, provenance: provenance!, note, evidenceIds,
    });
    file.addEdge(at, { relation: 'REPORTED_IN', from: id, to: file.articleId, evidenceIds });
    claim.speakers.forEach((speaker, each) => {
      file.addEdge([...at, 'speakers', each], { relation: 'CLAIMED_BY', from: id, to: nodeId('entity', speaker), evidenceIds, outPosition: each });
    });
    claim.about.forEach((subject, each) => {
      file.addEdge([...at, 'about', each], {
        relation: 'ABOUT',
        from: id,
        to: subject.entity === undefined ? nodeId('event', subject.event!) : nodeId('entity', subject.entity),
        facts: subject.happening === undefined ? {} : { happening: subject.happening },
        evidenceIds,
        outPosition: each,
      });
    });
    claim.concerns.forEach(({ event, entity, role }, each) => {
      file.addEdge([...at, 'concerns', each], {
        relation: 'CONCERNS', from: id, to: nodeId('event', event), key: `${entity}/${role}`, facts: { role, entityId: nodeId('entity', entity) }, evidenceIds,
        outPosition: each,
      });
    });
    for (const [relation, list] of [['SUPPORTS', 'supports'], ['CONTRADICTS', 'contradicts']] as const) {
      claim[list].forEach((other, each) => {
        file.addEdge([...at, list, each], { relation, from: id, to: nodeId('claim', other), evidenceIds, outPosition: each });
      });
    }
  });
}

// The summary of a write.
import type { WriteSummary } from '../store/write-batch.js';

const familyNames = {
  article: ['article', 'articles'],
  entity: ['entity', 'entities'],
  event: ['event', 'events'],
  claim: ['claim', 'claims'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  step: ['warrant step', 'warrant steps'],
  accusation: ['accusation', 'accusations'],
} as const satisfies Record<keyof WriteSummary['nodesByFamily'], readonly [string, string]>;

/** Whether a write changed anything. */
export function hasChanged({ nodesByFamily, edges, factsWithNewEvidence, entitiesWithNewAliases }: WriteSummary): boolean {
  return edges > 0 || factsWithNewEvidence > 0 || entitiesWithNewAliases > 0 || Object.values(nodesByFamily).some((count) => count > 0);
}

/** One line: what is new, and what existed already. */
export function describeWrite(summary: WriteSummary): string {
  const alreadyThere = `${summary.unchanged} ${summary.unchanged === 1 ? 'fact was' : 'facts were'} already in the graph`;
  if (!hasChanged(summary)) return `Nothing written: ${alreadyThere}.`;
  const families = Object.keys(familyNames) as (keyof typeof familyNames)[];
  const parts = [
    ...families.map((family) => counted(summary.nodesByFamily[family], familyNames[family][0], familyNames[family][1])),
    counted(summary.edges, 'relation', 'relations'),
    summary.factsWithNewEvidence > 0 ? `additional evidence for ${counted(summary.factsWithNewEvidence, 'fact', 'facts')}` : '',
    summary.entitiesWithNewAliases > 0 ? `additional names for ${counted(summary.entitiesWithNewAliases, 'entity', 'entities')}` : '',
  ].filter((part) => part !== '');
  return `Written: ${parts.join(', ')}.${summary.unchanged > 0 ? ` ${alreadyThere}.` : ''}`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

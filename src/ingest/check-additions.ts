// Checks additions to participations that already exist. Fields that are left out keep their existing values; fields that are given must
// equal the existing values.
import { nodeId } from '../domain/ids.js';
import type { ArticleFile } from './article-file.js';
import { participationKey } from './known-graph.js';
import { show } from './problem.js';
import type { ReadArticleFile } from './read-article-file.js';
import type { ExistingRecords } from './existing-records.js';

const comparedKeys = ['side', 'provenance', 'note'] as const;

export function checkAdditions({ draft, report }: Pick<ReadArticleFile, 'draft' | 'report'>, { participations }: ExistingRecords): void {
  draft.additions.forEach(({ event, participants }, index) => {
    participants.forEach((participant, each) => {
      const { entity, role } = participant;
      if (event === undefined || entity === undefined || role === undefined) return;
      const existing = participations.get(participationKey(nodeId('event', event), nodeId('entity', entity), role));
      for (const key of comparedKeys) {
        const given = participant[key];
        if (!existing || given === undefined || given === existing[key]) continue;
        const allowed = existing[key] === undefined ? `no ${key}` : `${show(existing[key])} or no ${key}`;
        report(
          ['additions', index, 'participants', each, key],
          `${allowed}, since ${show(entity)} already takes part as ${role}`,
          show(given),
        );
      }
    });
  });
}

/** The file with the existing values filled in for the participants of its additions. Only for files without errors. */
export function completeAdditions(content: ArticleFile, { participations }: ExistingRecords): ArticleFile {
  const additions = content.additions.map((addition) => ({
    ...addition,
    participants: addition.participants.map((participant) => ({
      ...participant,
      ...participations.get(participationKey(nodeId('event', addition.event), nodeId('entity', participant.entity), participant.role)),
    })),
  }));
  return { ...content, additions };
}

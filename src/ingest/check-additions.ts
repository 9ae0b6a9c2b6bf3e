// Additions to participations that are there already: what they leave out is as it is there, what they say may not differ from it.
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
      const there = participations.get(participationKey(nodeId('event', event), nodeId('entity', entity), role));
      for (const key of comparedKeys) {
        const said = participant[key];
        if (!there || said === undefined || said === there[key]) continue;
        const already = there[key] === undefined ? `no ${key}` : `${show(there[key])} or no ${key}`;
        report(
          ['additions', index, 'participants', each, key],
          `${already}, since ${show(entity)} takes part as ${role} already`,
          show(said),
        );
      }
    });
  });
}

/** The file with the participants of its additions as they are there already. For files without mistakes. */
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

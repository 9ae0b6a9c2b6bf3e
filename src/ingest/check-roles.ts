// Checks that every role belongs to the kind of its event: some roles exist for one kind only.
import { nodeId } from '../domain/ids.js';
import type { EventKind } from '../domain/ontology/kinds.js';
import { kindsOfRole, rolesOfKind } from '../domain/ontology/roles.js';
import type { ExistingRecords } from './existing-records.js';
import type { ReadArticleFile } from './read-article-file.js';
import { eventEntries } from './references.js';

export function checkRoles({ draft, report }: Pick<ReadArticleFile, 'draft' | 'report'>, existing: Pick<ExistingRecords, 'find'>): void {
  for (const { path, eventSlug, entry } of eventEntries(draft)) {
    const kind = eventSlug === undefined ? undefined : (existing.find(nodeId('event', eventSlug))?.kind as EventKind | undefined);
    if (kind === undefined) continue;
    entry.participants.forEach(({ role }, index) => {
      if (role === undefined || kindsOfRole(role).includes(kind)) return;
      report([...path, 'participants', index, 'role'], `one of ${rolesOfKind(kind).join(', ')} in ${kind}`, role);
    });
  }
}

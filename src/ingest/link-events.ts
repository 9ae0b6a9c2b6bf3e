// Links events with their participants, places, links, steps and accusations, and the additions to events of other files.
import { nodeId } from '../domain/ids.js';
import { participantRoles } from '../domain/ontology/roles.js';
import type { AdditionEntry, EventEntry } from './article-file.js';
import { participationFacts } from './known-graph.js';
import { readDate, readProvenance, type LinkedFile } from './linked-file.js';
import type { Path } from './problem.js';
import { readOwnFields } from './read-fields.js';
import { eventEntries } from './references.js';
import { createSlug } from './slug.js';

/** Participants are ordered by role, then by their order in the file. No file has this many participants in one role. */
const positionsPerRole = 10_000;

export function linkEvents(file: LinkedFile): void {
  file.content.events.forEach((event, index) => linkEvent(file, event, index));
  for (const { path, eventSlug, entry } of eventEntries(file.content)) {
    linkParticipants(file, path, eventSlug, entry);
    linkPlaces(file, path, eventSlug, entry);
    linkFollows(file, path, eventSlug, entry);
    linkSteps(file, path, eventSlug, entry);
    linkAccusations(file, path, eventSlug, entry);
  }
}

function linkEvent(file: LinkedFile, event: EventEntry, index: number): void {
  file.addNode(['events', index], {
    family: 'event',
    id: nodeId('event', event.slug),
    kind: event.kind,
    label: event.label,
    summary: event.summary ?? null,
    when: readDate(event.when),
    codes: event.codes,
    ...readOwnFields('event', event.kind, event),
    evidenceIds: file.evidence(event.evidence),
  });
}

type Entry = EventEntry | AdditionEntry;

function linkParticipants(file: LinkedFile, path: Path, eventSlug: string, { participants }: Entry): void {
  participants.forEach((participant, index) => {
    file.addEdge([...path, 'participants', index], {
      relation: 'PARTICIPATES_IN',
      from: nodeId('entity', participant.entity),
      to: nodeId('event', eventSlug),
      key: participant.role,
      facts: { role: participant.role, ...participationFacts(participant) },
      evidenceIds: file.evidence(participant.evidence),
      inPosition: participantRoles.indexOf(participant.role) * positionsPerRole + index,
    });
  });
}

function linkPlaces(file: LinkedFile, path: Path, eventSlug: string, { places }: Entry): void {
  places.forEach((place, index) => {
    file.addEdge([...path, 'places', index], {
      relation: 'LOCATED_AT',
      from: nodeId('event', eventSlug),
      to: nodeId('entity', place.entity),
      facts: { precision: place.precision, ...readProvenance(place) },
      evidenceIds: file.evidence(place.evidence),
      outPosition: index,
    });
  });
}

function linkFollows(file: LinkedFile, path: Path, eventSlug: string, { follows }: Entry): void {
  follows.forEach((link, index) => {
    file.addEdge([...path, 'follows', index], {
      relation: 'FOLLOWS',
      from: nodeId('event', eventSlug),
      to: nodeId('event', link.event),
      key: link.kind,
      facts: { linkKind: link.kind, ...readProvenance(link) },
      evidenceIds: file.evidence(link.evidence),
      outPosition: index,
      inPosition: index,
    });
  });
}

function linkSteps(file: LinkedFile, path: Path, eventSlug: string, { steps = [] }: Entry): void {
  steps.forEach((step, index) => {
    const at = [...path, 'steps', index];
    const on = readDate(step.on);
    const evidenceIds = file.evidence(step.evidence);
    // The date is part of the id, since the same step may happen twice: a warrant may be contested again.
    const day = on ? [createSlug(on.edtf.replaceAll('..', 'open'))] : [];
    const id = nodeId('step', [eventSlug, step.state.toLowerCase(), ...day].join('.'));
    file.addNode(at, {
      family: 'step',
      id,
      state: step.state,
      on,
      byId: step.by === undefined ? null : nodeId('entity', step.by),
      note: step.note ?? null,
      provenance: step.provenance,
      evidenceIds,
    });
    file.addEdge(at, { relation: 'STEP_OF', from: id, to: nodeId('event', eventSlug), evidenceIds, inPosition: index });
  });
}

function linkAccusations(file: LinkedFile, path: Path, eventSlug: string, { accusations = [] }: Entry): void {
  accusations.forEach((accusation, index) => {
    const at = [...path, 'accusations', index];
    const evidenceIds = file.evidence(accusation.evidence);
    const id = nodeId('accusation', `${eventSlug}.${createSlug(accusation.label)}`);
    file.addNode(at, { family: 'accusation', id, label: accusation.label, category: accusation.category, evidenceIds });
    file.addEdge(at, { relation: 'ACCUSATION_IN', from: id, to: nodeId('event', eventSlug), evidenceIds, inPosition: index });
  });
}

// The roles in which entities take part in events, in the order in which participants are listed: actors first, passive roles last.
// A role of only one kind of event is added at the end, so that the order of stored participants does not change.
import { eventKinds, type EventKind } from './kinds.js';

export interface RoleRow {
  /** The participant is acted upon, so a claim by this participant about the event is not an actor's statement about its own act. */
  readonly passive?: true;
  /** The kinds of events in which an entity may have the role. Defaults to all kinds. */
  readonly only?: readonly EventKind[];
}

const roles = {
  ISSUER: {},
  NAMED_SUBJECT: { passive: true },
  PROSECUTOR: {},
  JUDGING_PANEL: {},
  REQUESTER: {},
  ADDRESSEE: { passive: true },
  SUBMITTER: {},
  PARTY: {},
  MEDIATOR: {},
  HOST: {},
  SPOKESPERSON: {},
  SPEAKER: {},
  ADDRESSED_BODY: { passive: true },
  PERPETRATOR: {},
  VICTIM: { passive: true },
  AFFECTED: { passive: true },
  HANDED_OVER_BY: {},
  RECEIVED_BY: {},
  OFFICE_HOLDER: {},
  OTHER: {},
  IMPOSER: { only: ['SANCTION'] },
  TARGET: { passive: true, only: ['SANCTION'] },
} as const satisfies Record<string, RoleRow>;

export type ParticipantRole = keyof typeof roles;
export const participantRoles = Object.keys(roles) as readonly ParticipantRole[];

function roleRow(role: ParticipantRole): RoleRow {
  return roles[role];
}

export function isPassiveRole(role: ParticipantRole): boolean {
  return roleRow(role).passive === true;
}

/** The kinds of events in which an entity may have a role. */
export function kindsOfRole(role: ParticipantRole): readonly EventKind[] {
  return roleRow(role).only ?? eventKinds;
}

/** The roles that an entity may have in an event of a kind. */
export function rolesOfKind(kind: EventKind): readonly ParticipantRole[] {
  return participantRoles.filter((role) => kindsOfRole(role).includes(kind));
}

// The titles of the sections on the page of a node.
import { formatName } from '../formatting/format-name';

const titles: Readonly<Record<string, string>> = {
  events: 'Roles in events',
  affiliations: 'Offices and memberships',
  people: 'People',
  owns: 'Owns or owned',
  owners: 'Owners, past and present',
  relatives: 'Reported relatives',
  relativeOf: 'Reported relative of',
  claimsMade: 'Claims made',
  claims: 'Claims about this subject',
  coMentions: 'Mentioned together with',
  articles: 'Mentioned in',
  participants: 'Participants',
  follows: 'Earlier events',
  followedBy: 'Later events',
  place: 'Places',
  member: 'Offices over time',
  event: 'Events over time',
  mentions: 'Mentions',
  about: 'About',
  speakers: 'Speakers',
  contradictedBy: 'Contradicted by',
  contradicts: 'Contradicts',
  supportedBy: 'Supported by',
};

/** Other fields are titled with their own name. */
export function sectionTitle(field: string): string {
  const words = titles[field] ?? formatName(field);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

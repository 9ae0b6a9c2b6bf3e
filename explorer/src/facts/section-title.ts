// What the lists of a page are called.
import { formatName } from '../formatting/format-name';

const titles: Readonly<Record<string, string>> = {
  events: 'Roles in events',
  affiliations: 'Offices and memberships',
  people: 'People',
  claimsMade: 'What it says',
  claims: 'What is said about it',
  coMentions: 'Mentioned together with',
  articles: 'Articles that name it',
  participants: 'Who takes part',
  follows: 'Comes after',
  followedBy: 'Is followed by',
  place: 'Where',
  member: 'Offices in time',
  event: 'In time',
  mentions: 'Whom and what it names',
  about: 'About',
  speakers: 'Who says it',
  contradictedBy: 'Contradicted by',
  contradicts: 'Contradicts',
  supportedBy: 'Supported by',
};

/** Fields that are not known here by their own name. */
export function sectionTitle(field: string): string {
  const words = titles[field] ?? formatName(field);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

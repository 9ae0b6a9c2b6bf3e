// Decides the kind of a named entity by documented rules: see docs/kinds.md. A wrong kind is worse than none, so TOPIC is the fallback.
import { topic, type KindDecision, type Observation } from './observation.js';
import { seeTitle, type SeenTitle } from './seen-title.js';
import {
  byCommonNoun,
  byCountry,
  byDisambiguator,
  byHead,
  byOffice,
  byPlaceAndRegion,
  byRoyalName,
  byTopicStart,
  hasSurnameHead,
} from './title-rules.js';
import { byUsages, usedAsPerson } from './usage-rules.js';

type Rule = (seen: SeenTitle) => KindDecision | undefined;

/** The kind of each observation, in the same order. The result for one observation does not depend on the others. */
export function decideKinds(observations: readonly Observation[]): KindDecision[] {
  return observations.map(decideKind);
}

/** In UTF-16 code units. Wikipedia titles have at most 255 bytes, and matching longer texts would only be slow. */
const longestName = 300;

function decideKind(observation: Observation): KindDecision {
  if (observation.title.length > longestName) return topic(`longer than a name: ${observation.title.length} characters`);
  const usages = observation.usages.filter(({ surface }) => surface.length <= longestName);
  const seen = seeTitle({ ...observation, usages });
  for (const rule of rules) {
    const decision = rule(seen);
    if (decision) return decision;
  }
  return topic('no rule applies');
}

/** Ordered from the most certain rule to the least certain. */
const rules: readonly Rule[] = [
  ({ isHeading }) => (isHeading ? topic('heading of an ongoing story') : undefined),
  byCountry,
  byDisambiguator,
  byTopicStart,
  byRoyalName,
  byOffice,
  (seen) => (hasSurnameHead(seen) ? usedAsPerson(seen) : undefined),
  byHead,
  byPlaceAndRegion,
  byCommonNoun,
  byUsages,
];

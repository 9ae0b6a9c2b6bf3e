// Decides what a name stands for, by rules that can be told: docs/kinds.md. A wrong kind is worse than none: what no rule knows is a Topic.
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

/** The kind of each observation, in their order. The answer for one does not depend on the others. */
export function decideKinds(observations: readonly Observation[]): KindDecision[] {
  return observations.map(decideKind);
}

/** In UTF-16 code units; titles of Wikipedia have 255 bytes at most. What is longer would only cost time. */
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

/** The most certain first. */
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

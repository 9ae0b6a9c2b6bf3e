// How often decided kinds agree with labels set by hand. Pure: files are read by main.ts.
import { entityKinds, type EntityKind } from '../../src/domain/ontology/kinds.js';
import { decideKinds } from '../../src/ingest/kinds/decide-kinds.js';
import type { KindDecision, Observation, Usage } from '../../src/ingest/kinds/observation.js';

/** A row of tests/ingest/kinds/labels-*.jsonl. */
export interface Label {
  readonly title: string;
  /** What a reader of the texts says that it is. */
  readonly kind: EntityKind;
  readonly usages: readonly Usage[];
}

export interface KindMeasure {
  /** Of the decisions for this kind, the share that the labels confirm; null if no decision was made for it. */
  readonly precision: number | null;
  /** Of the labels of this kind, the share that was found; null if there are no labels of it. */
  readonly recall: number | null;
  readonly decided: number;
  readonly labelled: number;
}

export interface Disagreement {
  readonly title: string;
  readonly label: EntityKind;
  readonly decision: KindDecision;
}

export interface Measure {
  readonly kinds: Readonly<Record<EntityKind, KindMeasure>>;
  readonly disagreements: readonly Disagreement[];
}

export function readLabels(text: string): Label[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label);
}

type Decide = (observations: readonly Observation[]) => readonly KindDecision[];

export function measureKinds(labels: readonly Label[], decide: Decide = decideKinds): Measure {
  const decisions = decide(labels.map(({ title, usages }) => ({ title, usages, isHeading: false })));
  const rows = labels.map(({ title, kind }, index) => ({ title, label: kind, decision: decisions[index]! }));
  return {
    kinds: Object.fromEntries(entityKinds.map((kind) => [kind, measureKind(kind, rows)])) as Record<EntityKind, KindMeasure>,
    disagreements: rows.filter(({ label, decision }) => label !== decision.kind),
  };
}

function measureKind(kind: EntityKind, rows: readonly Disagreement[]): KindMeasure {
  const decided = rows.filter(({ decision }) => decision.kind === kind).length;
  const labelled = rows.filter(({ label }) => label === kind).length;
  const right = rows.filter(({ label, decision }) => label === kind && decision.kind === kind).length;
  return {
    precision: decided === 0 ? null : right / decided,
    recall: labelled === 0 ? null : right / labelled,
    decided,
    labelled,
  };
}

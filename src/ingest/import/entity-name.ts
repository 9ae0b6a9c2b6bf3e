// The name of an entity in a row, before it is resolved to an entity of the graph.
import type { EntityKind } from '../../domain/ontology/kinds.js';
import type { ImportRow } from './import-row.js';
import { findOutlet } from './outlet-names.js';

export interface EntityName {
  /** Equal for names that refer to the same entity. */
  readonly key: string;
  readonly name: string;
  readonly slug?: string | undefined;
  readonly wikipedia?: string | undefined;
  readonly kind?: EntityKind | undefined;
  readonly use: 'mention' | 'heading' | 'outlet' | 'agency';
}

type Named = Omit<EntityName, 'key' | 'use'>;

/** The entity name of a mention or a heading. */
export function nameOf(named: Named, use: 'mention' | 'heading'): EntityName {
  const { slug, wikipedia, name } = named;
  return { ...named, use, key: slug !== undefined ? `slug ${slug}` : wikipedia !== undefined ? `title ${wikipedia}` : `name ${name}` };
}

/** The entity name of an outlet or agency: an organization, under its usual name. */
export function outletOf(text: string, use: 'outlet' | 'agency'): EntityName {
  const name = findOutlet(text)?.name ?? text;
  return { name, use, key: `outlet ${name}` };
}

/** All entity names in a row. Outlets and agencies come first, since they are certainly organizations. */
export function namesOf({ agency, sources, mentions, headings }: ImportRow): EntityName[] {
  return [
    ...(agency === undefined ? [] : [outletOf(agency, 'agency')]),
    ...sources.flatMap(({ outlet }) => (outlet === undefined ? [] : [outletOf(outlet, 'outlet')])),
    ...mentions.map((mention) => nameOf(mention, 'mention')),
    ...headings.map((heading) => nameOf(heading, 'heading')),
  ];
}

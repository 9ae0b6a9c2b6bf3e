// An entity as a row names it, before it is known which one of the graph it is.
import type { EntityKind } from '../../domain/ontology/kinds.js';
import type { ImportRow } from './import-row.js';
import { findOutlet } from './outlet-names.js';

export interface EntityName {
  /** Equal for names that are meant to be one entity. */
  readonly key: string;
  readonly name: string;
  readonly slug?: string | undefined;
  readonly wikipedia?: string | undefined;
  readonly kind?: EntityKind | undefined;
  readonly use: 'mention' | 'heading' | 'outlet' | 'agency';
}

type Named = Omit<EntityName, 'key' | 'use'>;

/** Of a mention or a heading. */
export function nameOf(named: Named, use: 'mention' | 'heading'): EntityName {
  const { slug, wikipedia, name } = named;
  return { ...named, use, key: slug !== undefined ? `slug ${slug}` : wikipedia !== undefined ? `title ${wikipedia}` : `name ${name}` };
}

/** Of whoever published an article or wrote it for others: an organization, under its usual name. */
export function outletOf(text: string, use: 'outlet' | 'agency'): EntityName {
  const name = findOutlet(text)?.name ?? text;
  return { name, use, key: `outlet ${name}` };
}

/** Every name of a row, those of organizations that must be such first. */
export function namesOf({ agency, sources, mentions, headings }: ImportRow): EntityName[] {
  return [
    ...(agency === undefined ? [] : [outletOf(agency, 'agency')]),
    ...sources.flatMap(({ outlet }) => (outlet === undefined ? [] : [outletOf(outlet, 'outlet')])),
    ...mentions.map((mention) => nameOf(mention, 'mention')),
    ...headings.map((heading) => nameOf(heading, 'heading')),
  ];
}

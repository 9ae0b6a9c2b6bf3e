// Resolvers of relations that the API shows as connections. They are made from the relation table, which has their types, lists and facts.
import { nodeOf } from '../analysis/read-nodes.js';
import type { EdgeFacts } from '../domain/edge.js';
import { everything, type EdgeFilter } from '../domain/filter.js';
import type { StoredEntity } from '../domain/records.js';
import { apiRelations, relationApi, type ApiRelation, type RelationApi, type Relations } from '../domain/relations.js';
import type { PersonAffiliationsArgs, Resolvers } from '../generated/resolver-types.js';
import type { GraphQLContext } from '../server/graphql-context.js';
import type { EdgeToEntity } from './connection.js';
import { edgeFacts } from './edge-facts.js';
import { relationFacetFields } from './facets.js';
import { readEntityFilter } from './filters/node-filters.js';
import { pageEdges } from './lists.js';

type Api<Relation extends ApiRelation> = Relations[Relation]['api'];
type Lists = { [Relation in ApiRelation]: Api<Relation>['lists'][number] }[ApiRelation];
type OwnerTypes = Lists['types'][number];
type ListFields<Type> = Lists extends infer List
  ? List extends { readonly types: readonly (infer Owner)[]; readonly field: infer Field }
    ? Type extends Owner
      ? Field
      : never
    : never
  : never;
type EdgeFields<Relation extends ApiRelation> =
  | Api<Relation>['source']
  | Api<Relation>['target']
  | keyof Api<Relation>['facts']
  | keyof typeof edgeFacts.ofConnection;
type FieldsOf<Type extends keyof Resolvers, Name> = Pick<
  Required<NonNullable<Resolvers[Type]>>,
  Name & keyof Required<NonNullable<Resolvers[Type]>>
>;

/** The fields whose resolvers are made from the relation table. */
type RelationResolvers = { [Type in OwnerTypes]: FieldsOf<Type, ListFields<Type>> } & {
  [Relation in ApiRelation as Api<Relation>['edge']]: FieldsOf<Api<Relation>['edge'], EdgeFields<Relation>>;
} & {
  [Relation in ApiRelation as Api<Relation>['connection']]: FieldsOf<Api<Relation>['connection'], keyof typeof relationFacetFields>;
};

type FieldMap = Record<string, Record<string, unknown>>;

export const relationResolvers = createRelationResolvers() as RelationResolvers;

function createRelationResolvers(): FieldMap {
  const found: FieldMap = {};
  for (const relation of apiRelations) {
    const api = relationApi(relation);
    found[api.edge] = edgeResolvers(api);
    found[api.connection] = relationFacetFields;
    for (const { types, field, direction } of api.lists) {
      // A page of the edges of one node; `at` keeps only edges that may hold on that day.
      const page = (owner: StoredEntity, args: Partial<PersonAffiliationsArgs>, context: GraphQLContext) => {
        const holds: EdgeFilter = typeof args.at === 'string' ? { kind: 'holdsOn', day: args.at } : everything;
        const filter: EdgeFilter = { kind: 'and', parts: [holds, { kind: 'node', node: readEntityFilter(args.filter) }] };
        return pageEdges<StoredEntity>(context, owner.id, { relation, direction, filter }, args);
      };
      for (const type of types) found[type] = { ...found[type], [field]: page };
    }
  }
  return found;
}

function edgeResolvers({ source, target, facts }: RelationApi): Record<string, unknown> {
  const stated = Object.entries(facts).map(([field, fact]) => [
    field,
    ({ edge }: EdgeToEntity) => edge.facts[fact as keyof EdgeFacts] ?? null,
  ]);
  return {
    ...edgeFacts.ofConnection,
    ...Object.fromEntries(stated),
    [source]: ({ edge }: EdgeToEntity, _args: object, context: GraphQLContext) => nodeOf<StoredEntity>(context, edge.fromId),
    [target]: ({ edge }: EdgeToEntity, _args: object, context: GraphQLContext) => nodeOf<StoredEntity>(context, edge.toId),
  };
}

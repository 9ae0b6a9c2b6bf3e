// The fields that every connection resolves in the same way.
import type { StoredEdge } from '../domain/edge.js';
import type { Connection } from './connection.js';

type AnyConnection<Node> = Connection<Node, StoredEdge | null>;

export const connectionFields = {
  nodes: async <Node>(connection: AnyConnection<Node>): Promise<Node[]> => (await connection.edges).map((edge) => edge.node),
  /** The items are counted only if the field is selected. */
  totalCount: (connection: AnyConnection<unknown>): Promise<number> => connection.count(),
};

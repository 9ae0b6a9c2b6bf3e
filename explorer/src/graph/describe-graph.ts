// Descriptions of nodes and connections for labels and screen readers.
import type { GraphEdge, GraphNode } from '../answer/answer-graph';
import { formatName, formatTypeName } from '../formatting/format-name';
import { statusMark } from '../formatting/statuses';

/** `named subject ?`: the label of a connection, with the symbol of its status unless that is ASSERTED. */
export function edgeText({ label, status }: GraphEdge): string {
  const mark = statusMark(status);
  const text = formatName(label);
  return mark && status !== 'ASSERTED' ? `${text} ${mark.sign}` : text;
}

/** `count` is the number of connections of the node. */
export function describeNode(node: GraphNode, count: number): string {
  const status = statusMark(node.status)?.word;
  return `${formatTypeName(node.typename)}: ${node.label}${status ? `, ${status}` : ''}, ${count} ${count === 1 ? 'connection' : 'connections'}`;
}

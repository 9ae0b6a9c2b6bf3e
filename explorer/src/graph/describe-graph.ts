// Nodes and connections in words, the same on the drawing and in the list.
import type { GraphEdge, GraphNode } from '../answer/answer-graph';
import { formatName, formatTypeName } from '../formatting/format-name';
import { statusMark } from '../formatting/statuses';

/** `named subject · alleged`: what a connection is, with its status where it has one that must not be overlooked. */
export function edgeText({ label, status }: GraphEdge): string {
  const mark = statusMark(status);
  const words = formatName(label);
  return mark && status !== 'ASSERTED' ? `${words} ${mark.sign}` : words;
}

/** `count`: how many connections it has. */
export function describeNode(node: GraphNode, count: number): string {
  const status = statusMark(node.status)?.word;
  return `${formatTypeName(node.typename)}: ${node.label}${status ? `, ${status}` : ''}, ${count} ${count === 1 ? 'connection' : 'connections'}`;
}

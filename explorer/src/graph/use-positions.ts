// Keeps the positions of the nodes: computed when the graph changes, moved by dragging, and kept while nodes are added or removed.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { GraphEdge, GraphNode } from '../answer/answer-graph';
import { bestLayout } from './best-layout';
import { forceLayout, type Point } from './force-layout';

export interface Positions {
  readonly positions: ReadonlyMap<string, Point>;
  move(id: string, to: Point): void;
}

export function usePositions(nodes: readonly GraphNode[], edges: readonly GraphEdge[], aspect: number | undefined): Positions {
  const known = useRef<ReadonlyMap<string, Point>>(new Map());
  const laidOutFor = useRef(aspect);
  const [moved, setMoved] = useState<ReadonlyMap<string, Point>>(new Map());
  const laidOut = useMemo(() => {
    // The layout needs the size of the drawing, which is not known yet.
    if (aspect === undefined) return new Map<string, Point>();
    // If few of the nodes are known, or the shape of the drawing has changed, a fresh layout is easier to read.
    const stay = nodes.filter(({ id }) => known.current.has(id)).length;
    const isSame = laidOutFor.current === aspect && (stay * 2 >= nodes.length || stay >= 8);
    laidOutFor.current = aspect;
    const positions = isSame ? forceLayout(nodes, edges, known.current, aspect) : bestLayout(nodes, edges, aspect);
    known.current = positions;
    return positions;
  }, [nodes, edges, aspect]);
  const positions = useMemo(() => new Map([...laidOut, ...[...moved].filter(([id]) => laidOut.has(id))]), [laidOut, moved]);
  const move = useCallback((id: string, to: Point) => {
    known.current = new Map([...known.current, [id, to]]);
    setMoved((before) => new Map([...before, [id, to]]));
  }, []);
  return { positions, move };
}

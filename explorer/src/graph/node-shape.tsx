// The outline of a node. Each kind has its own shape.
import type { NodeKind } from '../answer/answer-graph';

interface Shape {
  readonly kind: NodeKind;
  readonly width: number;
  readonly height: number;
}

export function NodeShape({ kind, width, height }: Shape) {
  const [x, y] = [-width / 2, -height / 2];
  switch (kind) {
    case 'person':
      return <rect className="node-shape" x={x} y={y} width={width} height={height} rx={height / 2} />;
    case 'organization':
      return <rect className="node-shape" x={x} y={y} width={width} height={height} rx={2} />;
    case 'event':
      return (
        <>
          <rect className="node-shape" x={x - 3} y={y - 3} width={width + 6} height={height + 6} rx={8} />
          <rect className="node-inner" x={x} y={y} width={width} height={height} rx={6} />
        </>
      );
    case 'place':
      return <path className="node-shape" d={cutCorners(x, y, width, height, 10)} />;
    case 'claim':
      return <path className="node-shape" d={bubble(x, y, width, height)} />;
    case 'article':
      return <path className="node-shape" d={foldedPage(x, y, width, height)} />;
    default:
      return <rect className="node-shape node-shape-dotted" x={x} y={y} width={width} height={height} rx={10} />;
  }
}

function cutCorners(x: number, y: number, width: number, height: number, by: number): string {
  const [right, bottom] = [x + width, y + height];
  return `M${x + by},${y}H${right - by}L${right},${y + height / 2}L${right - by},${bottom}H${x + by}L${x},${y + height / 2}Z`;
}

function bubble(x: number, y: number, width: number, height: number): string {
  const [right, bottom] = [x + width, y + height];
  return `M${x},${y}H${right}V${bottom}H${x + 26}L${x + 16},${bottom + 9}V${bottom}H${x}Z`;
}

function foldedPage(x: number, y: number, width: number, height: number): string {
  const [right, bottom] = [x + width, y + height];
  return `M${x},${y}H${right - 10}L${right},${y + 10}V${bottom}H${x}ZM${right - 10},${y}V${y + 10}H${right}`;
}

// Zooms and pans the drawing by wheel, touch and buttons, using d3-zoom.
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Zoom {
  readonly transform: ZoomTransform;
  by(factor: number): void;
  /** Brings a whole rectangle of the drawing into view. */
  fit(rectangle: Rectangle): void;
}

const edgeSpace = 24;
const largestFit = 1.15;

export function useZoom(svg: RefObject<SVGSVGElement | null>): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);
  useEffect(() => {
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.15, 4])
      // The wheel scrolls the page; with Ctrl, which a touchpad pinch also sends, it zooms. Dragging a node does not pan the drawing.
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
        return !('button' in event && event.button !== 0) && !(event.target as Element).closest('[data-node]');
      })
      .on('zoom', (event: { transform: ZoomTransform }) => setTransform(event.transform));
    behavior.current = zooming;
    const element = select(svg.current!);
    element.call(zooming).on('dblclick.zoom', null);
    return () => {
      element.on('.zoom', null);
    };
  }, [svg]);
  const by = useCallback((factor: number) => behavior.current?.scaleBy(select(svg.current!), factor), [svg]);
  const fit = useCallback(
    ({ left, top, width, height }: Rectangle) => {
      // There is no drawing if the answer has no nodes.
      if (!svg.current) return;
      const { clientWidth, clientHeight } = svg.current;
      const scale = Math.min((clientWidth - 2 * edgeSpace) / width, (clientHeight - 2 * edgeSpace) / height, largestFit);
      const centered = zoomIdentity
        .translate(clientWidth / 2 - scale * (left + width / 2), clientHeight / 2 - scale * (top + height / 2))
        .scale(scale);
      behavior.current?.transform(select(svg.current), centered);
    },
    [svg],
  );
  return { transform, by, fit };
}

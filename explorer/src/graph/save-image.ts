// Saves the whole drawing as an image. Styles are written into the file, so that it looks the same outside the page.
import { saveFile } from '../components/save-file';
import type { Rectangle } from './use-zoom';

const space = 24;
/** Image pixels per drawing unit. */
const pixels = 2;

const copiedStyles = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
];

export function saveAsSvg(svg: SVGSVGElement, bounds: Rectangle): void {
  saveFile('dossier.svg', new Blob([standalone(svg, bounds)], { type: 'image/svg+xml' }));
}

export async function saveAsPng(svg: SVGSVGElement, bounds: Rectangle): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg, bounds))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * pixels;
  canvas.height = image.height * pixels;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) saveFile('dossier.png', blob);
}

/** The text of an SVG file that does not depend on the page. */
function standalone(svg: SVGSVGElement, { left, top, width, height }: Rectangle): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    for (const name of copiedStyles) copies[index]!.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role', 'aria-pressed']) copies[index]!.removeAttribute(name);
  }
  for (const hitArea of copy.querySelectorAll('[stroke="rgba(0, 0, 0, 0)"], [stroke="transparent"]')) hitArea.remove();
  copy.querySelector('g')!.removeAttribute('transform');
  const box = [left - space, top - space, width + 2 * space, height + 2 * space].map(Math.round) as [number, number, number, number];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', box.join(' '));
  copy.setAttribute('width', String(box[2]));
  copy.setAttribute('height', String(box[3]));
  copy.setAttribute('font-family', 'system-ui, sans-serif');
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: box[0], y: box[1], width: box[2], height: box[3] }))
    background.setAttribute(name, String(value));
  background.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(background);
  return new XMLSerializer().serializeToString(copy);
}

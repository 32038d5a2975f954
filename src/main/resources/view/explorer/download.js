// @ts-check
// The drawing and the table as files.
import { palette } from './look.js';

/** @param {Blob} blob @param {string} name */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** @param {any} cy @returns {Blob} */
export function pictureOf(cy) {
  return cy.png({ output: 'blob', full: true, scale: 2, maxWidth: 6000, maxHeight: 6000, bg: palette().paper });
}

/** The drawing in shapes and words, every word as text. @param {any} cy @returns {Blob} */
export function shapesOf(cy) {
  const colours = palette();
  const box = cy.elements().boundingBox();
  const svg = shape('svg', { xmlns: SVG, viewBox: `${box.x1 - 20} ${box.y1 - 20} ${box.w + 40} ${box.h + 40}`, width: box.w + 40, height: box.h + 40, 'font-family': colours.font, 'font-size': 11.5 });
  svg.append(shape('rect', { x: box.x1 - 20, y: box.y1 - 20, width: box.w + 40, height: box.h + 40, fill: colours.paper }));
  cy.nodes(':parent').forEach((/** @type {any} */ node) => svg.append(holderShape(node, colours.of('District'))));
  cy.edges().forEach((/** @type {any} */ edge) => svg.append(lineShape(edge)));
  cy.nodes(':childless').forEach((/** @type {any} */ node) => svg.append(...nodeShapes(node, colours)));
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

const SVG = 'http://www.w3.org/2000/svg';

/** @param {string} name @param {Record<string, string|number>} attributes @param {string} [text] @returns {SVGElement} */
function shape(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).filter(([key]) => key !== 'xmlns').forEach(([key, value]) => made.setAttribute(key, String(value)));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** @param {any} node @param {string} colour @returns {SVGElement} */
function holderShape(node, colour) {
  const box = node.boundingBox({ includeLabels: false });
  const group = shape('g', {});
  group.append(shape('rect', { x: box.x1, y: box.y1, width: box.w, height: box.h, rx: 8, fill: colour, 'fill-opacity': 0.07, stroke: colour, 'stroke-opacity': 0.5 }),
    shape('text', { x: box.x1 + box.w / 2, y: box.y1 - 5, 'text-anchor': 'middle', fill: colour }, node.data('label')));
  return group;
}

/** @param {any} edge @returns {SVGElement} */
function lineShape(edge) {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const bends = edge.controlPoints();
  const path = bends?.length === 1 ? `M${from.x} ${from.y}Q${bends[0].x} ${bends[0].y} ${to.x} ${to.y}` : `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const colour = edge.style('line-color');
  const middle = edge.midpoint();
  const group = shape('g', {});
  group.append(shape('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': edge.data('width'), 'stroke-opacity': 0.8 }),
    shape('text', { x: middle.x, y: middle.y - 3, 'text-anchor': 'middle', 'font-size': 10, fill: edge.style('color') }, edge.data('label')));
  return group;
}

/** @param {any} node @param {import('./look.js').Palette} colours @returns {SVGElement[]} */
function nodeShapes(node, colours) {
  const { x, y } = node.position();
  const radius = node.data('size') / 2;
  return [
    shape('circle', { cx: x, cy: y, r: radius, fill: colours.of(node.data('kind')) }),
    shape('text', { x, y: y + radius + 14, 'text-anchor': 'middle', fill: colours.ink }, node.data('label')),
  ];
}

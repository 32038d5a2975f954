// @ts-check
// How nodes and lines look; colours come from the page's style sheet, so that light and dark are told in one place.
import { icon } from './icons.js';

/** @typedef {{paper: string, ink: string, soft: string, line: string, focus: string, of: (kind: string) => string, font: string}} Palette */

/** @returns {Palette} */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  const of = (/** @type {string} */ name) => style.getPropertyValue(`--${name}`).trim();
  return { paper: of('canvas'), ink: of('ink'), soft: of('soft'), line: of('thread'), focus: of('focus'), of: kind => of(kind.toLowerCase()), font: of('ui') };
}

/** @param {Palette} colours @param {boolean} many whether there is so much that details would only slow it down @returns {any[]} */
export function look(colours, many) {
  return [...nodeLook(colours, many), ...lineLook(colours, many), ...markLook(colours)];
}

/** @param {Palette} colours @param {boolean} many @returns {any[]} */
function nodeLook(colours, many) {
  const kinds = ['Bank', 'Enterprise', 'District', 'Alliance', 'Person', 'Institution'];
  return [
    { selector: 'node', style: {
      label: 'data(label)', color: colours.ink, 'font-family': colours.font, 'font-size': 11.5, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'wrap',
      'text-max-width': '116px', 'line-height': 1.25, 'text-background-color': colours.paper, 'text-background-opacity': many ? 0 : 0.82, 'text-background-padding': '1.5px',
      'text-background-shape': 'roundrectangle', 'min-zoomed-font-size': many ? 9 : 6, width: 'data(size)', height: 'data(size)', 'border-width': many ? 0 : 2.5, 'border-color': colours.paper, 'overlay-opacity': 0 } },
    ...kinds.map(kind => ({ selector: `node[kind = "${kind}"]`, style: {
      'background-color': colours.of(kind), ...(many ? {} : { 'background-image': icon(kind, colours.paper), 'background-width': '62%', 'background-height': '62%' }) } })),
    { selector: 'node[kind = "District"], node[kind = "Institution"]', style: { shape: 'round-rectangle' } },
    { selector: 'node[kind = "Alliance"]', style: { shape: 'round-hexagon' } },
    { selector: 'node:parent', style: {
      shape: 'round-rectangle', 'background-opacity': 0.07, 'background-image': 'none', 'border-width': 1, 'border-color': colours.of('District'), 'border-opacity': 0.5,
      'text-valign': 'top', 'text-margin-y': -3, color: colours.of('District'), 'font-weight': 600, 'font-size': 14, 'min-zoomed-font-size': 0, padding: '18px' } },
  ];
}

/** @param {Palette} colours @param {boolean} many @returns {any[]} */
function lineLook(colours, many) {
  return [
    { selector: 'edge', style: {
      width: 'data(width)', 'line-color': colours.line, 'target-arrow-color': colours.line, 'target-arrow-shape': many ? 'none' : 'triangle', 'arrow-scale': 0.8,
      'curve-style': many ? 'haystack' : 'bezier', 'haystack-radius': 0, 'control-point-step-size': 34, 'font-family': colours.font, 'font-size': 10,
      color: colours.soft, 'text-rotation': 'autorotate', 'text-background-color': colours.paper, 'text-background-opacity': 0.9, 'text-background-padding': '2px',
      'min-zoomed-font-size': 8, 'line-opacity': many ? 0.4 : 0.85, 'overlay-opacity': 0 } },
    { selector: 'edge[type = "LENDS_TO"]', style: { 'line-color': colours.of('Bank'), 'target-arrow-color': colours.of('Bank'), color: colours.of('Bank'), 'line-opacity': many ? 0.5 : 0.75 } },
    ...(many ? [] : [{ selector: 'edge[type = "LENDS_TO"], edge.told', style: { label: 'data(label)' } }]),
    { selector: 'edge[type = "COOPERATES_WITH"]', style: { 'target-arrow-shape': 'none' } },
    ...(many ? [] : [{ selector: 'edge[line = "derived"]', style: { 'line-style': 'dotted' } }, { selector: 'edge[line = "planned"], edge[line = "denied"]', style: { 'line-style': 'dashed' } }]),
  ];
}

/** @param {Palette} colours @returns {any[]} */
function markLook(colours) {
  return [
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': colours.focus } },
    { selector: 'edge.chosen', style: { label: 'data(label)', 'line-color': colours.focus, 'target-arrow-color': colours.focus, color: colours.focus, 'line-opacity': 1, 'z-index': 9 } },
  ];
}

// @ts-check
// Pictures of the kinds, drawn by hand on a grid of 24 by 24.

/** Strokes of SVG paths. @type {Record<string, string>} */
export const STROKES = {
  Bank: 'M4 10 12 5l8 5zM6 10v7M10 10v7M14 10v7M18 10v7M4 19h16',
  Enterprise: 'M5 19V9l5 3V9l5 3V5h4v14zM9 16h1M14 16h1',
  District: 'M12 20c-4-5-6-7.500-6-10a6 6 0 0 1 12 0c0 2.500-2 5-6 10zM12 8.500v3',
  Alliance: 'M8 8.500a3 3 0 1 0 .1 0M16 8.500a3 3 0 1 0 .1 0M12 13.500a3 3 0 1 0 .1 0',
  Person: 'M12 5a3.500 3.500 0 1 0 .1 0M5.500 19c.5-4 3-5.500 6.500-5.500s6 1.500 6.500 5.500',
  Institution: 'M5 19h14M6 19V8h12v11M12 8V4h5v2.500h-5M10 19v-5h4v5M9 11h1M14 11h1',
};

/** As an address that a drawing can load without asking anyone. @param {string} kind @param {string} colour @returns {string} */
export function icon(kind, colour) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${STROKES[kind] ?? ''}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

// @ts-check
// The states that were looked at. The browser's own history keeps them, so that its Back undoes too.
import { read, written } from './state.js';

/** @typedef {import('./state.js').State} State */

export class Views {
  /** @param {(state: State) => void} render */
  constructor(render) {
    this.render = render;
    /** @type {string[]} */
    this.seen = [location.hash.replace(/^#/, '')];
    addEventListener('hashchange', () => this.arrived());
  }

  /** @returns {State} */
  get state() {
    return read(location.hash);
  }

  get canUndo() {
    return this.seen.length > 1;
  }

  /** @param {Partial<State>} changes */
  change(changes) {
    location.hash = written({ ...this.state, ...changes });
  }

  undo() {
    if (this.canUndo) history.back();
  }

  arrived() {
    const now = location.hash.replace(/^#/, '');
    if (this.seen[this.seen.length - 2] === now) this.seen.pop();
    else this.seen.push(now);
    this.render(this.state);
  }
}

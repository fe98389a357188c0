/** What jsdom lacks and Mantine, Apollo and TipTap ask for. Nothing here pretends to lay out a page. */
const { TextDecoder, TextEncoder } = require('node:util');
const { ReadableStream, TransformStream } = require('node:stream/web');

Object.assign(globalThis, { TextDecoder, TextEncoder, ReadableStream, TransformStream });
globalThis.viteEnvironment = { DEV: true, PROD: false, SSR: false, MODE: 'test', BASE_URL: '/' };
globalThis.structuredClone ??= (value) => require('node:v8').deserialize(require('node:v8').serialize(value));

class Silent {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}
globalThis.ResizeObserver ??= Silent;
globalThis.IntersectionObserver ??= Silent;

window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
});
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.hasPointerCapture ??= () => false;
Range.prototype.getBoundingClientRect ??= () => new DOMRect();
Range.prototype.getClientRects ??= () => [];
document.elementFromPoint ??= () => null;

/** React Router makes one for each step and hands it to loaders; jsdom has no fetch to take it from. */
globalThis.Request ??= class {
  constructor(url, { method = 'GET', signal } = {}) {
    Object.assign(this, { url: String(url), method, signal, headers: new Map() });
  }
};

/** Stands for stylesheets, fonts and pictures: every class name is its own name. */
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : name) });

// Runs before the first paint, so that a dark screen never flashes white. It is a file because the page's
// Content-Security-Policy allows no script inside the page. The key is the one of libs/client/ui/src/tokens/appearance.ts.
(function () {
  var root = document.documentElement;
  var chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem('plenum.appearance')) || {};
  } catch {
    // Nothing kept, or not readable: the system's choice holds.
  }
  var dark =
    chosen.theme === 'dark' || (chosen.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.style.colorScheme = dark ? 'dark' : 'light';
  root.style.backgroundColor = dark ? '#121417' : '#f5f6f8';
  root.setAttribute('data-density', chosen.density === 'compact' ? 'compact' : 'comfortable');
})();

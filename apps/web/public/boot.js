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

  // Says so when the application itself could not be fetched; nothing else is there to say it.
  function stuck() {
    var german = /^de/.test(navigator.language);
    var place = document.getElementById('root');
    if (!place || place.firstChild) return;
    var add = function (tag, text) {
      var element = place.appendChild(document.createElement(tag));
      element.textContent = text;
      return element;
    };
    root.lang = german ? 'de' : 'en';
    place.setAttribute('role', 'main');
    place.style.cssText = 'padding:25vh 24px;text-align:center;font:16px/1.5 system-ui,sans-serif';
    place.style.color = dark ? '#e8eaec' : '#171b1f';
    add('h1', german ? 'Plenum konnte nicht geladen werden' : 'Plenum could not be loaded').style.font = 'inherit';
    var again = add('button', german ? 'Noch einmal versuchen' : 'Try again');
    again.style.cssText = 'margin-top:16px;padding:8px 16px;font:inherit;cursor:pointer';
    again.onclick = function () {
      location.reload();
    };
  }
  addEventListener('plenum:stuck', stuck);
  addEventListener('error', (event) => event.target instanceof HTMLScriptElement && stuck(), true);
})();

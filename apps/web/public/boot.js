// Runs before the first paint, so that a dark screen never flashes white, and asks for what the application will need
// while that is still coming. It is a file because the page's Content-Security-Policy allows no script inside the page.
// The keys are those of tokens/appearance.ts in libs/client/ui and of language.ts and feed-choice.ts in the client, and of its
// Frame.tsx.
(function () {
  var root = document.documentElement;
  var told = document.currentScript.dataset; // by the build; nothing while the client is being written
  var kept = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage may be forbidden
    }
  };
  var chosen = {};
  try {
    chosen = JSON.parse(kept('plenum.appearance')) || {};
  } catch {
    // Not readable: the system's choice holds.
  }
  var dark =
    chosen.theme === 'dark' || (chosen.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.style.colorScheme = dark ? 'dark' : 'light';
  root.style.backgroundColor = dark ? '#121417' : '#f5f6f8';
  root.setAttribute('data-density', chosen.density === 'compact' ? 'compact' : 'comfortable');

  // Pages before the sign-in have no frame to sketch, and nobody to ask for.
  var inside = !/^\/(sign-in|forgot-password|reset-password|join)$/.test(location.pathname);
  if (inside) root.setAttribute('data-inside', location.pathname === '/' ? 'home' : 'page');
  if (kept('plenum.rail.folded') === 'true') root.setAttribute('data-rail', 'folded');

  // The first words are named by the application only when it runs.
  var words = JSON.parse(told.words || '{}');
  var spoken = [kept('plenum.language')].concat(
    navigator.languages.map(function (language) {
      return language.slice(0, 2);
    }),
    'en',
  );
  var language = spoken.find(function (one) {
    return words[one];
  });
  (words[language] || []).forEach(function (file) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.appendChild(link);
  });

  // Asks as the application would; it takes the answers from here (libs/client/data: asked-early.ts).
  var asks = JSON.parse(told.asks || '{}');
  var asked = (window.plenumAsked = new Map());
  function ask(operationName, variables) {
    if (!asks[operationName]) return;
    var extensions = { persistedQuery: { version: 1, sha256Hash: asks[operationName] } };
    var body = JSON.stringify({ operationName: operationName, variables: variables, extensions: extensions });
    var headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json,application/json;q=0.9',
      'x-plenum-request': '1',
    };
    var answer = fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers: headers, body: body });
    answer.catch(function () {}); // the application asks again, and says so when that fails too
    asked.set(body, answer);
  }
  if (inside) ask('Me', {});
  if (location.pathname === '/') {
    var kinds = { following: 'FOLLOWING', company: 'COMPANY', 'for-you': 'FOR_YOU' };
    var search = new URLSearchParams(location.search);
    var kind = kinds[search.get('feed')] || kinds[kept('plenum.home.feed')] || 'FOLLOWING';
    ask('HomeFeed', { kind: kind, unseenFirst: kind === 'FOLLOWING' && search.get('unseen') === 'first' });
    ask('Announcements', {});
  }

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

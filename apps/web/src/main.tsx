import { createRoot } from 'react-dom/client';
import { startLanguage } from './locales/language';
import { App } from './shell/App';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root element.');

startLanguage().then(
  () => createRoot(root).render(<App />),
  // Without its words the application can say nothing; boot.js has a few of its own.
  () => window.dispatchEvent(new Event('plenum:stuck')),
);

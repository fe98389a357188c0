import { createRoot } from 'react-dom/client';
import { startLanguage } from './locales/language';
import { App } from './shell/App';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root element.');

void startLanguage().then(() => createRoot(root).render(<App />));

import './shell.css';
import './pane.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { findOutlook } from './outlook/outlook';

const root = document.getElementById('root');
if (root) findOutlook().then((outlook) => createRoot(root).render(<App outlook={outlook} />));

import '../design/faces.css';
import '../design/more-faces.css';
import '../design/base.css';
import '../design/components.css';
import '../design/work.css';
import '../design/timeline.css';
import '../design/charts.css';
import './shell/shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenScheme, showScheme } from '../design/scheme.ts';
import { Desk } from './shell/desk.tsx';
import { keepPage } from './shell/keep-page.ts';
import { chosenLanguage, openLanguage } from './shell/language.ts';

showScheme(chosenScheme());
keepPage();
const spoken = await openLanguage(chosenLanguage());
createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <Desk spoken={spoken} />
  </StrictMode>,
);

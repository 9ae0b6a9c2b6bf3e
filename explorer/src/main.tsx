// The page at /: starts React and nothing more.
import './theme.css';
import { createRoot } from 'react-dom/client';
import { Page } from './page/page';

createRoot(document.getElementById('page')!).render(<Page />);

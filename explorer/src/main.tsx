// Entry point of the page at /: only starts React.
import './theme.css';
import { createRoot } from 'react-dom/client';
import { Page } from './page/page';

createRoot(document.getElementById('page')!).render(<Page />);

import { startPage } from '../shared/start';
import { ClientDisplay } from './client-display';

/** The client's window. It has a page of its own: nothing of the staff's program is loaded here. */
void startPage(<ClientDisplay />);

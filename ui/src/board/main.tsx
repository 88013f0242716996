import { startPage } from '../shared/start';
import { Board } from './board';

/** The board's window. It has a page of its own: nothing of the staff's program is loaded here. */
void startPage(<Board />);

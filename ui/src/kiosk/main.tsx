import { startPage } from '../shared/start';
import { Kiosk } from './kiosk';

/** The kiosk's window. It has a page of its own: nothing of the staff's program is loaded here. */
void startPage(<Kiosk />);

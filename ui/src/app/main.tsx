import { startPage } from '../shared/start';
import { startTheme } from '../shared/theme';
import { App } from './app';

startTheme();
void startPage(<App />);

import { openPopup } from './open-popup.ts';

openPopup(document);

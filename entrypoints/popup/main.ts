import { openPopup } from './open-popup.ts';

// What the popup needs at once is one file, for speed; other pages load it for what they share with the popup.
if (document.body.dataset.page === 'popup') openPopup(document);

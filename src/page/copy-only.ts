import type { CardActions } from '../card/card-actions.ts';
import { copyText } from './copy-text.ts';

/** What a card offers where its word has no mark that could be taken away for good: looked up, or on a page of Sidenote's own. */
export const copyOnly: CardActions = {
  reaches: [],
  site: '',
  notThisMeaning: () => Promise.reject(new Error('No mark is meant.')),
  stopMarking: undefined,
  copy: copyText,
};

import type { CardActions } from '../../src/card/card-actions.ts';

/** What a card can do where nothing may be kept and nothing copied. */
export const noActions: CardActions = {
  reaches: [],
  site: '',
  notThisMeaning: async () => async () => {},
  stopMarking: undefined,
  copy: () => Promise.reject(new Error('No clipboard')),
};

import { prepareOwnTerms } from '../../src/page/prepare-own-terms.ts';
import { wholeParts } from '../../src/settings/stored-parts.ts';

export const parts = wholeParts(prepareOwnTerms);

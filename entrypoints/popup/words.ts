import { glossaryOnDemand } from '../../src/glossary/glossary-on-demand.ts';
import { documents } from '../../src/source/documents.ts';

export const words = glossaryOnDemand(documents);

// Before the reader has typed a letter.
requestIdleCallback(() => words.lookup.search(''));

import { anticonvulsants } from './anticonvulsants/document.ts';
import type { SourceDocument } from './document.ts';

/** Every document that Sidenote reads from. To add one, add it here. */
export const documents: readonly SourceDocument[] = [anticonvulsants];

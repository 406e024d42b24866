import { documents } from './documents.ts';

/**
 * All documents as JSON, for where they are rarely wanted and must cost nothing before: making their many objects takes
 * milliseconds, reading past a string none. The build runs this module and puts the value in its place
 * (scripts/evaluate-at-build.ts); elsewhere it is an ordinary module.
 */
export const packedDocuments: string = JSON.stringify(documents);

/** Pages that once failed, made small: what was wrong, and the HTML of the body. */
export const failedOnce: readonly (readonly [sentence: string, html: string])[] = [];

import { resolve } from 'node:path';

/**
 * A path as whoever typed it meant it: relative to where they stood. npm runs scripts in the project's folder and keeps
 * the other one in INIT_CWD.
 */
export function resolveTypedPath(
  path: string,
  { INIT_CWD }: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return resolve(INIT_CWD ?? '.', path);
}

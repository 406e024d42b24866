import { readZip } from './read-zip.ts';

/** The paths at which two zips do not hold the same bytes, or that only one of them has, in order. */
export function differingFiles(one: Buffer, other: Buffer): string[] {
  const [left, right] = [readZip(one), readZip(other)];
  const isSame = (path: string) => {
    const content = right.get(path);
    return content !== undefined && left.get(path)?.equals(content) === true;
  };
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => !isSame(path)).sort();
}

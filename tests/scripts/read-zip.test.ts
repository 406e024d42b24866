import { describe, expect, it } from 'vitest';
import { differingFiles } from '../../scripts/differing-files.ts';
import { readZip } from '../../scripts/read-zip.ts';

/** Zips that Python's zipfile wrote. */
const zips = {
  /** `a.txt` stored, `in/b.txt` deflated. */
  two: 'UEsDBBQAAAAAAAAAIQAL+UNWBgAAAAYAAAAFAAAAYS50eHRzdG9yZWRQSwMEFAAAAAgAAAAhAFpAG3MGAAAAKAAAAAgAAABpbi9iLnR4dEtKIg4AAFBLAQIUAxQAAAAAAAAAIQAL+UNWBgAAAAYAAAAFAAAAAAAAAAAAAACAAQAAAABhLnR4dFBLAQIUAxQAAAAIAAAAIQBaQBtzBgAAACgAAAAIAAAAAAAAAAAAAACAASkAAABpbi9iLnR4dFBLBQYAAAAAAgACAGkAAABVAAAAAAA=',
  /** `a.txt` with another first letter, and `in/c.txt`. */
  other:
    'UEsDBBQAAAAAAAAAIQA9/O9RBgAAAAYAAAAFAAAAYS50eHRTdG9yZWRQSwMEFAAAAAAAAAAhAG/fuQYBAAAAAQAAAAgAAABpbi9jLnR4dGNQSwECFAMUAAAAAAAAACEAPfzvUQYAAAAGAAAABQAAAAAAAAAAAAAAgAEAAAAAYS50eHRQSwECFAMUAAAAAAAAACEAb9+5BgEAAAABAAAACAAAAAAAAAAAAAAAgAEpAAAAaW4vYy50eHRQSwUGAAAAAAIAAgBpAAAAUAAAAAAA',
  /** `../a.txt`. */
  outside:
    'UEsDBBQAAAAAAAAAIQCDFtyMAQAAAAEAAAAIAAAALi4vYS50eHR4UEsBAhQDFAAAAAAAAAAhAIMW3IwBAAAAAQAAAAgAAAAAAAAAAAAAAIABAAAAAC4uL2EudHh0UEsFBgAAAAABAAEANgAAACcAAAAAAA==',
} as const;
const zip = (name: keyof typeof zips) => Buffer.from(zips[name], 'base64');

describe('a zip', () => {
  it('is read whatever way its files are packed', () => {
    const files = [...readZip(zip('two'))].map(([path, content]) => [path, content.toString()]);
    expect(files).toEqual([
      ['a.txt', 'stored'],
      ['in/b.txt', 'b'.repeat(40)],
    ]);
  });

  it('is refused where a path leads out of it, and where it is none', () => {
    expect(() => readZip(zip('outside'))).toThrow('The zip holds the path ../a.txt.');
    expect(() => readZip(Buffer.from('no zip at all, but long enough'))).toThrow('This is no plain zip.');
  });

  it('is compared file by file', () => {
    expect(differingFiles(zip('two'), zip('two'))).toEqual([]);
    expect(differingFiles(zip('two'), zip('other'))).toEqual(['a.txt', 'in/b.txt', 'in/c.txt']);
  });
});

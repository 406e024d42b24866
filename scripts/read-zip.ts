import { inflateRawSync } from 'node:zlib';

/** Where the parts of a zip say what (the zip format's own numbers), in bytes. */
const directory = { signature: 0x02014b50, length: 46 } as const;
const local = { length: 30 } as const;
const end = { signature: 0x06054b50, length: 22 } as const;

/**
 * The files of a zip by their paths: stored or deflated, as the zips of this project are. Throws on anything else, and on a path that leads
 * out of the folder into which the zip would be unpacked.
 */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const last = zip.length - end.length;
  if (last < 0 || zip.readUInt32LE(last) !== end.signature) throw new Error('This is no plain zip.');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(last + 16);
  for (let left = zip.readUInt16LE(last + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== directory.signature) throw new Error('The zip has a damaged directory.');
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + directory.length, at + directory.length + nameLength);
    if (name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) {
      throw new Error(`The zip holds the path ${name}.`);
    }
    files.set(name, contentOf(zip, at, name));
    at += directory.length + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function contentOf(zip: Buffer, entry: number, name: string): Buffer {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const at = zip.readUInt32LE(entry + 42);
  const start = at + local.length + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(start, start + size);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`${name} is packed in a way (${method}) that this reader does not know.`);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listPages } from '../../scripts/list-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidenote-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('listing saved pages', () => {
  it('knows their kinds from the manifest, quoted cells included', async () => {
    for (const name of ['news.static.html', 'clinic.html', 'unknown.htm', 'notes.txt'])
      writeFileSync(join(folder, name), '');
    writeFileSync(
      join(folder, 'manifest.csv'),
      'title,name,kind\n"One, ""two""",news,other\nClinic,clinic,health\n',
    );
    expect(await listPages(folder)).toEqual([
      { file: 'clinic.html', name: 'clinic', kind: 'health' },
      { file: 'news.static.html', name: 'news', kind: 'other' },
      { file: 'unknown.htm', name: 'unknown', kind: '' },
    ]);
  });
});

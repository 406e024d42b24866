import { describe, expect, it } from 'vitest';
import {
  exceptionsOn,
  mostExceptions,
  withException,
  withoutException,
} from '../../src/settings/exceptions.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

const fits = { entry: 'epilepsy', text: 'Fits' };
const here = { ...fits, host: 'Example.org' };

describe('words that do not mean what they were marked as', () => {
  it('hold on their site alone, or everywhere', () => {
    const settings = withException(defaultSettings, here);
    expect(exceptionsOn(settings, ['example.org'])('epilepsy', 'fits')).toBe(true);
    expect(exceptionsOn(settings, ['other.org'])('epilepsy', 'fits')).toBe(false);
    expect(exceptionsOn(withException(settings, fits), ['other.org'])('epilepsy', 'FITS')).toBe(true);
  });

  it('hold in a frame whose page is the site', () => {
    const settings = withException(defaultSettings, here);
    expect(exceptionsOn(settings, ['frame.net', 'example.org'])('epilepsy', 'fits')).toBe(true);
  });

  it('leave other words of the entry, and the word as another entry', () => {
    const isException = exceptionsOn(withException(defaultSettings, fits), []);
    expect(isException('epilepsy', 'seizures')).toBe(false);
    expect(isException('fit', 'fits')).toBe(false);
  });

  it('are kept once, and taken back as they were given', () => {
    const settings = withException(withException(defaultSettings, here), here);
    expect(settings.exceptions).toEqual([{ entry: 'epilepsy', text: 'fits', host: 'example.org' }]);
    expect(withoutException(settings, fits).exceptions).toHaveLength(1);
    expect(withoutException(settings, here)).toEqual(defaultSettings);
  });

  it('make room for new ones when the list is full', () => {
    let settings = defaultSettings;
    for (let count = 0; count <= mostExceptions; count++)
      settings = withException(settings, { entry: 'epilepsy', text: `word ${count}` });
    expect(settings.exceptions).toHaveLength(mostExceptions);
    expect(settings.exceptions.at(-1)?.text).toBe(`word ${mostExceptions}`);
  });

  it('change nothing where the site has no name', () => {
    expect(withException(defaultSettings, { ...fits, host: '' })).toBe(defaultSettings);
  });
});

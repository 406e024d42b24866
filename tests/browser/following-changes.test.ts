import { describe, expect, it } from 'vitest';
import { markedTerms } from '../harness/marked-terms.ts';
import { markingBench } from './marking-bench.ts';

describe.each(['chromium', 'firefox'] as const)('marking in %s', (kind) => {
  const { open, start, expectMarks } = markingBench(kind);

  describe('with the highlight painter', () => {
    it.each<[string, string, () => void, readonly string[]]>([
      [
        'joins what a removal joins',
        '<p id=p>epi<b id=x>x</b>lepsy</p>',
        () => document.getElementById('x')?.remove(),
        ['epilepsy'],
      ],
      [
        'parts what an insertion parts',
        '<p id=p>epi<b id=x></b>lepsy</p>',
        () => document.getElementById('x')?.append('x'),
        [],
      ],
      [
        'follows a word that grows letter by letter',
        '<p id=p>epileps</p>',
        () => (document.querySelector('#p') as Element & { firstChild: Text }).firstChild.appendData('y'),
        ['epilepsy'],
      ],
      [
        'keeps marks in the part of a text that stays',
        '<p id=p>epilepsy and</p>',
        () =>
          (document.querySelector('#p') as Element & { firstChild: Text }).firstChild.appendData(
            ' fibromyalgia',
          ),
        ['epilepsy', 'fibromyalgia'],
      ],
      [
        'follows a text node that is emptied',
        '<p id=p>epilepsy</p>',
        () =>
          (document.querySelector('#p') as Element & { firstChild: Text }).firstChild.replaceData(0, 8, ''),
        [],
      ],
      [
        'follows split and normalised text',
        '<p id=p>x epilepsy</p>',
        () => (document.querySelector('#p') as Element & { firstChild: Text }).firstChild.splitText(5),
        ['epilepsy'],
      ],
      [
        'takes marks off text that becomes editable',
        '<p id=p>epilepsy</p>',
        () => document.getElementById('p')?.setAttribute('contenteditable', ''),
        [],
      ],
      [
        'marks text that stops being editable',
        '<p id=p contenteditable>epilepsy</p>',
        () => document.getElementById('p')?.removeAttribute('contenteditable'),
        ['epilepsy'],
      ],
      [
        'reads on beside an inline part that becomes editable',
        '<p>epi<span id=p>lepsy</span></p>',
        () => document.getElementById('p')?.setAttribute('translate', 'no'),
        [],
      ],
      [
        'takes marks off text that is hidden',
        '<p id=p>epilepsy</p>',
        () => document.getElementById('p')?.setAttribute('style', 'display:none'),
        [],
      ],
      [
        'marks text that is shown',
        '<p id=p hidden>epilepsy</p>',
        () => document.getElementById('p')?.removeAttribute('hidden'),
        ['epilepsy'],
      ],
      [
        'lights up context words when an anchor arrives',
        '<p>dizziness <span id=p></span></p>',
        () => document.getElementById('p')?.append('lamotrigine'),
        ['dizziness', 'lamotrigine'],
      ],
      [
        'lets context words go with the last anchor',
        '<p>dizziness <span id=p>lamotrigine</span></p>',
        () => document.getElementById('p')?.remove(),
        [],
      ],
      [
        'takes marks off text that moves into code',
        '<p id=p>epilepsy</p><code id=x></code>',
        () => document.getElementById('x')?.append(...(document.getElementById('p')?.childNodes ?? [])),
        [],
      ],
      [
        'follows a moved element',
        '<p id=p>epilepsy</p><p>fibromyalgia</p>',
        () => document.body.append(document.getElementById('p') ?? ''),
        ['fibromyalgia', 'epilepsy'],
      ],
      [
        'marks inside shadow roots that arrive',
        '<p>epilepsy</p>',
        () => {
          const host = document.createElement('x-host');
          host.attachShadow({ mode: 'open' }).innerHTML = '<p>fibromyalgia</p>';
          document.body.append(host);
        },
        ['epilepsy', 'fibromyalgia'],
      ],
      [
        'survives a document that is written anew',
        '<p>epilepsy</p>',
        () => document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
        ['epilepsy'],
      ],
    ])('%s', async (_name, body, change, marked) => {
      const on = await open(body);
      await start(on, 'highlight');
      await on.evaluate(change);
      await expectMarks(on, marked);
      expect((await markedTerms(on)).filter(({ stale }) => stale)).toEqual([]);
    });

    it('follows changes inside a shadow root and lets its marks go with the host', async () => {
      const on = await open('<x-host id=h></x-host>');
      await on.evaluate(() =>
        document.getElementById('h')?.attachShadow({ mode: 'open' }).append('epilepsy'),
      );
      await start(on, 'highlight');
      await expectMarks(on, ['epilepsy']);
      await on.evaluate(() => document.getElementById('h')?.shadowRoot?.append(' fibromyalgia'));
      await expectMarks(on, ['epilepsy', 'fibromyalgia']);
      await on.evaluate(() => document.getElementById('h')?.remove());
      await expectMarks(on, []);
    });
  });
});

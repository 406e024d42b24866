import { documentOf, type GeneratedPage, repeat } from './generated-page.ts';
import { proseFrom } from './prose.ts';

/** Pages built as few are, to see where the cost of a scan could run away. */
export function oddPages(): readonly GeneratedPage[] {
  return [deep(), shadows(), letters(), oneText(), busyScripts()];
}

function deep(): GeneratedPage {
  const prose = proseFrom(11);
  const nest = (depth: number) =>
    `${repeat(depth, () => `<div>${prose.word()} `)}${prose.medicalSentence()}${'</div>'.repeat(depth)}`;
  return {
    name: 'deep nesting',
    shape: '40 towers of 400 elements',
    html: documentOf(
      'Epilepsy',
      repeat(40, () => nest(400)),
    ),
  };
}

function shadows(): GeneratedPage {
  const prose = proseFrom(12);
  const card = () =>
    `<text-card><template shadowrootmode="open"><p>${prose.paragraph(150)} <slot></slot></p><p>${prose.medicalSentence()}</p></template>${prose.sentence()}</text-card>`;
  return {
    name: 'shadow roots',
    shape: '2,000 shadow roots, text inside and slotted',
    html: documentOf('Epilepsy', repeat(2000, card)),
  };
}

function letters(): GeneratedPage {
  const prose = proseFrom(13);
  const spell = (text: string) => [...text].map((letter) => `<span>${letter}</span>`).join('');
  return {
    name: 'a span for each letter',
    shape: '36,000 letters, each an element',
    html: documentOf(
      'Epilepsy',
      repeat(150, () => `<p>${spell(`${prose.medicalSentence()} ${prose.paragraph(150)}`)}</p>`),
    ),
  };
}

function oneText(): GeneratedPage {
  const prose = proseFrom(14);
  const lines = repeat(
    1000,
    (index) => `${prose.paragraph(950)}${index % 10 === 0 ? ` ${prose.medicalSentence()}` : ''}\n`,
  );
  return {
    name: 'one text of 1 MB',
    shape: 'a single text node in a <pre>',
    html: documentOf('Epilepsy log', `<pre style="white-space: pre-wrap">${lines}</pre>`),
  };
}

/** Scripts that go on working while the page is read: a timer that rewrites a clock, lists that are built in steps. */
function busyScripts(): GeneratedPage {
  const prose = proseFrom(15);
  const texts = Array.from({ length: 200 }, () => `${prose.sentence()} ${prose.medicalSentence()}`);
  const script = `const texts = ${JSON.stringify(texts)};
    const list = document.querySelector('ul'), clock = document.querySelector('output');
    for (let i = 0; i < 2000; i++) {
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = '#' + i; link.textContent = texts[i % texts.length];
      item.append(link, ' ' + i); list.append(item);
    }
    let ticks = 0;
    setInterval(() => { clock.textContent = String(++ticks); }, 16);
    addEventListener('scroll', () => { clock.dataset.y = String(scrollY); });`;
  return {
    name: 'page built by scripts',
    shape: '2,000 items made by a script, a clock that ticks each frame',
    html: documentOf('Epilepsy feed', `<output></output><ul></ul><script>${script}</script>`),
  };
}

import { documentOf, type GeneratedPage, repeat } from './generated-page.ts';
import { type Prose, proseFrom } from './prose.ts';

/** Pages as people read them: a leaflet, an article, a forum, an index, a table. */
export function readingPages(): readonly GeneratedPage[] {
  return [
    leaflet(),
    article('article', 120, 4),
    article('article without terms', 400, 0),
    forum(),
    ...indexes(),
    table(),
  ];
}

function leaflet(): GeneratedPage {
  const prose = proseFrom(1);
  const body = repeat(
    6,
    () => `<h2>${prose.sentence()}</h2><p>${prose.medicalSentence()} ${prose.paragraph(200)}</p>
      <ul>${repeat(4, () => `<li>${prose.medicalSentence()}</li>`)}</ul>`,
  );
  return {
    name: 'leaflet',
    shape: 'a short page about medicines',
    html: documentOf('About lamotrigine', `<h1>Lamotrigine</h1>${body}`),
    small: true,
  };
}

/** Every `every`th paragraph has a medical sentence; 0: none has. */
function article(name: string, paragraphs: number, every: number): GeneratedPage {
  const prose = proseFrom(paragraphs);
  const inline = (index: number) =>
    `${prose.paragraph(300)} <a href="#n${index}">${prose.word()} <i>${prose.word()}</i></a> ${prose.paragraph(300)}`;
  const medical = (index: number) =>
    every > 0 && index % every === 0 ? ` <b>${prose.medicalSentence()}</b>` : '';
  const body = repeat(paragraphs, (index) => `<p id="n${index}">${inline(index)}${medical(index)}</p>`);
  return {
    name,
    shape: `${paragraphs} paragraphs, ${every > 0 ? `a term in every ${every}th` : 'no term'}`,
    html: documentOf('A long read', `<main><article><h1>A long read</h1>${body}</article></main>`),
  };
}

function forum(): GeneratedPage {
  const prose = proseFrom(3);
  return {
    name: 'forum with 3,000 marks',
    shape: '1,150 posts, two or three marks each',
    html: forumOf(prose, 1150),
  };
}

/** A forum about these medicines. */
export function forumOf(prose: Prose, posts: number): string {
  const post = (index: number) =>
    `<div class="post"><a class="by" href="#u${index}">${prose.word()}${index}</a><p>${prose.sentence()} ${prose.medicalSentence()} ${prose.sentence()}</p></div>`;
  return documentOf('Epilepsy forum', `<h1>Living with epilepsy</h1>${repeat(posts, post)}`);
}

function indexes(): GeneratedPage[] {
  const build = (withTerms: boolean) => {
    const prose = proseFrom(5);
    const words = (index: number) => (withTerms && index % 33 === 0 ? prose.medicalSentence() : prose.word());
    const row = (index: number) =>
      `<li><a href="#e${index}">${words(index)}</a> ${prose.word()}, <i>${index}</i></li>`;
    return documentOf('Index', `<h1>Index</h1><ul>${repeat(16_700, row)}</ul>`);
  };
  return [
    {
      name: 'index of 50,000 texts without terms',
      shape: '50,000 short text nodes, no term',
      html: build(false),
    },
    {
      name: 'index of 50,000 texts',
      shape: '50,000 text nodes, a term in every hundredth',
      html: build(true),
    },
  ];
}

function table(): GeneratedPage {
  const prose = proseFrom(6);
  const cell = () => (prose.below(12) === 0 ? prose.medicalSentence() : prose.word());
  const rows = repeat(400, () => `<tr>${repeat(24, () => `<td>${cell()}</td>`)}</tr>`);
  return {
    name: 'wide table',
    shape: '9,600 cells, a term in every twelfth',
    html: documentOf('Comparison of anticonvulsants', `<table>${rows}</table>`),
  };
}

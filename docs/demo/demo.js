// A closed shadow tree, and a letter that arrives later: both are part of what the demo shows.
customElements.define(
  'demo-aside',
  class extends HTMLElement {
    constructor() {
      super();
      const inside = document.createElement('p');
      inside.textContent = 'In a shadow tree: primidone is one of the oldest anticonvulsants.';
      this.attachShadow({ mode: 'closed' }).append(inside);
    }
  },
);

const letter = document.getElementById('letter');
document.getElementById('more').addEventListener('click', () => {
  const text = document.createElement('p');
  text.textContent =
    'A reader writes: “My sister has taken ethosuximide since school. At first she felt dizzy; her nurse told her whom to call.”';
  letter.replaceChildren(text);
});

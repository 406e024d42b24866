// A closed shadow tree, and a letter that arrives later: both are part of what the demo shows.
const shadow = document.getElementById('shadow-host').attachShadow({ mode: 'closed' });
const inside = document.createElement('p');
inside.textContent = 'In a shadow tree: primidone is one of the oldest anticonvulsants.';
shadow.append(inside);

const letter = document.getElementById('letter');
document.getElementById('more').addEventListener('click', () => {
  const text = document.createElement('p');
  text.textContent =
    'A reader writes: “My sister has taken ethosuximide since school. At first she felt dizzy; her nurse told her whom to call.”';
  letter.replaceChildren(text);
});

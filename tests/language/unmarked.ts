const named = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title'];

/** What is alike in every language, or no part of the interface; languages have their own names. */
const alike = 'label[lang], pre, code, kbd, bdi, script, style, .number, input[placeholder="example.org"]';

/** Texts and names in a page made with the made-up language that neither come from its catalogue nor say that they are English. */
export function unmarked(root: Element): string[] {
  const found: string[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const isOurs =
      element.closest('[lang]')?.getAttribute('lang') !== 'en' && element.closest(alike) === null;
    if (!isOurs) continue;
    for (const node of element.childNodes) if (node.nodeType === 3) found.push(node.textContent ?? '');
    for (const name of named) found.push(element.getAttribute(name) ?? '');
  }
  return found.map(withoutMarked).filter((text) => /\p{L}/u.test(text));
}

/** Without what stands between the signs, which may stand in one another. */
function withoutMarked(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/gu, '').replace('Sidenote', '');
  return less === text ? text : withoutMarked(less);
}

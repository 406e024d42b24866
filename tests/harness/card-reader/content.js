// Answers the test's events with what stands in a closed shadow root. Details are strings: objects do not cross worlds.
// Chromium throws for what is no HTML element, such as SVG.
function rootOf(element) {
  try {
    return (
      globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null
    );
  } catch {
    return null;
  }
}

function findHost(root) {
  const host = root.querySelector('sidenote-card');
  if (host !== null) return host;
  for (const element of root.querySelectorAll('*')) {
    const inner = rootOf(element);
    const found = inner === null ? null : findHost(inner);
    if (found !== null) return found;
  }
  return null;
}

function boxOf(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function nameOf(element) {
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const label = labelled.map((id) => element.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
  return (label || element.getAttribute('aria-label') || element.textContent).trim().replace(/\s+/g, ' ');
}

function readCard() {
  const host = findHost(document);
  if (host === null) return null;
  const root = rootOf(host);
  if (root === null) return null;
  const dialog = host.getAttribute('role') === 'dialog' ? host : root.querySelector('[role=dialog]');
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const describe = (element) => ({
    tag: element.localName,
    role: element.getAttribute('role') ?? '',
    name: nameOf(element),
    box: boxOf(element),
  });
  const lines = [];
  for (const element of root.querySelectorAll('*')) {
    if (/^(style|script|svg)$/.test(element.localName) || !visible(element)) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    if (
      own.some((node) => node.data.trim() !== '') &&
      !lines.some(({ element: outer }) => outer.contains(element))
    ) {
      lines.push({ element, text: element.textContent.trim().replace(/\s+/g, ' ') });
    }
  }
  const active = root.activeElement;
  return {
    name: dialog === null ? '' : nameOf(dialog),
    role: dialog === null ? '' : 'dialog',
    text: lines.map(({ text }) => text).join('\n'),
    box: boxOf(dialog === host || dialog === null ? (root.querySelector('*:not(style)') ?? host) : dialog),
    headings: [...root.querySelectorAll('h1,h2,h3,h4,[role=heading]')].filter(visible).map(describe),
    controls: [...root.querySelectorAll('button,a[href],summary,input,[role=button],[role=link]')]
      .filter(visible)
      .map(describe),
    focused: active === null ? '' : nameOf(active),
  };
}

addEventListener('card-reader-read', () => {
  dispatchEvent(new CustomEvent('card-reader-card', { detail: JSON.stringify(readCard()) }));
});

addEventListener('card-reader-which-tab', async () => {
  const id = await chrome.runtime.sendMessage('which tab');
  dispatchEvent(new CustomEvent('card-reader-tab', { detail: String(id) }));
});

import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** States that a screen reader says, beside pressed and expanded; of headings the level. */
const told = new Set(['focused', 'checked', 'selected', 'disabled', 'level', 'modal', 'live']);

/** Chromium’s own names, as everyone else says them. */
const roleNames: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'disclosure',
  DisclosureTriangleGrouped: 'disclosure',
};

/** Roles that nobody hears where they have no name; the last two are of some versions only. */
const silent = new Set(['generic', 'none', 'paragraph', 'sectionheader', 'sectionfooter']);

/**
 * What Chromium tells a screen reader about the dialog of an open card: a line `role "name" [states]` per node, indented by
 * depth. Closed shadow trees are in it. Undefined while there is no dialog.
 */
export async function cardAccessibility(page: Page): Promise<string | undefined> {
  const devtools = await page.createCDPSession();
  try {
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const dialog = nodes.find((node) => !node.ignored && node.role?.value === 'dialog');
    if (dialog === undefined) return undefined;
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return `${linesOf(dialog, byId, 0).join('\n')}\n`;
  } finally {
    await devtools.detach();
  }
}

function linesOf(node: Node, byId: ReadonlyMap<string, Node>, depth: number): string[] {
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const role = String(node.role?.value ?? '');
  if (role === 'InlineTextBox' || (role === 'StaticText' && nameOf(node) === '')) return [];
  // What is ignored, and boxes that say nothing, are not met: what they hold is.
  const isSilent = node.ignored || (silent.has(role) && nameOf(node) === '');
  if (isSilent) return children.flatMap((child) => linesOf(child, byId, depth));
  const inner = children.flatMap((child) => linesOf(child, byId, depth + 1));
  const isNamedByThem =
    inner.length === 1 && inner[0]?.trimStart() === `text ${JSON.stringify(nameOf(node))}`;
  return [lineOf(node, role, depth), ...(isNamedByThem ? [] : inner)];
}

function lineOf(node: Node, role: string, depth: number): string {
  const name = nameOf(node);
  const description = String(node.description?.value ?? '');
  const all = (node.properties ?? []).flatMap((property) => stateOf(role, property));
  return [
    `${'  '.repeat(depth)}${roleNames[role] ?? role}`,
    ...(name === '' ? [] : [JSON.stringify(name)]),
    ...(description === '' ? [] : [`described ${JSON.stringify(description)}`]),
    ...(all.length === 0 ? [] : [`[${all.join(' ')}]`]),
  ].join(' ');
}

function stateOf(role: string, { name, value: { value } }: Protocol.Accessibility.AXProperty): string[] {
  if (name === 'level' && role !== 'heading') return [];
  if (name === 'expanded') return [value ? 'expanded' : 'collapsed'];
  if (name === 'pressed') return [value === 'true' ? 'pressed' : 'not pressed'];
  if (!told.has(name) || value === false || value === 'off') return [];
  return [value === true ? name : `${name} ${value}`];
}

function nameOf(node: Node): string {
  return String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

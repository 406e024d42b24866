/**
 * Makes elements of one document: a tag, its class names (may be empty), what stands in it. A string becomes text,
 * never markup.
 */
export function element(document: Document) {
  return <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[Tag] => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };
}

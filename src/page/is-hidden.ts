/**
 * Whether the markup itself keeps an element from being shown. Style sheets are not asked here:
 * the command line has none, and asking each element of a page would cost more than reading it.
 */
export function isHidden(element: Element): boolean {
  const hidden = element.getAttribute("hidden");
  if (hidden !== null && hidden !== "until-found") return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style);
}

/** Whether the layout shows an element; true where there is no layout: in the command line, and in a document that was only parsed. */
export function isLaidOut(element: Element): boolean {
  // Documents that a parser made are never laid out, and nothing in them is visible to the browser.
  if (element.ownerDocument.defaultView === null) return true;
  const check = (element as { checkVisibility?: unknown }).checkVisibility;
  if (typeof check !== "function") return true;
  return element.checkVisibility({ visibilityProperty: true });
}

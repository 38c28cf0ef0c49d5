/** Elements. Text from articles is hostile: it only ever becomes a text node, nothing here reads markup. */

import { say } from "./tongue.js";

/** Whether what stands in it was written by an author, and not by us. @param {string} name @param {string | null | undefined} dir */
const isAuthors = (name, dir) => dir === "auto" || /^(bdi|mark|blockquote)$/i.test(name);
const SAID = new Set(["title", "aria-label", "placeholder"]);

/**
 * @param {string} tag "button.primary"
 * @param {Record<string, any>} [props] on… are listeners, the rest attributes; null and false are left out
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {any}
 */
export function h(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (name === "button") element.setAttribute("type", "button"); // none of ours submits, unless it says so
  if (classes.length) element.className = classes.join(" ");
  const ours = !isAuthors(name, props.dir) && props["data-start"] === undefined;
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : ours && SAID.has(key) ? say(String(value)) : String(value));
  }
  for (const child of children) if (child || child === "") element.append(ours && typeof child === "string" ? say(child) : child);
  return element;
}

/** @param {Element} parent @param {...(Node | string | null | undefined | false)} children */
export function fill(parent, ...children) {
  const ours = !isAuthors(parent.tagName ?? "", parent.getAttribute?.("dir"));
  parent.replaceChildren(
    ...children
      .filter((child) => child !== null && child !== undefined && child !== false)
      .map((child) => (ours && typeof child === "string" ? say(child) : /** @type {Node | string} */ (child))),
  );
}

/** Makes these the children, in this order. Those that stay are not touched, so that a click or the focus on one is not lost. @param {Element} parent @param {Element[]} children */
export function arrange(parent, children) {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const child of children) {
    if (child === at) at = at.nextElementSibling;
    else parent.insertBefore(child, at);
  }
}

/** Writes a text where it is another one: the browser then has nothing to lay out. @param {Element} element @param {string} text */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Once what is drawn now has been seen. @param {() => void} then */
export function seen(then) {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(0);
  });
}

/** A text whose stretches are marked. @param {string} text @param {[number, number][]} stretches @param {string} [tag] */
export function marked(text, stretches, tag = "mark") {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const [start, end] of stretches) {
    fragment.append(text.slice(at, start), h(tag, {}, text.slice(start, end)));
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}

/** One of our few icons, drawn as a path on a 16 by 16 grid. @param {string} path */
export function icon(path) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const line = document.createElementNS(space, "path");
  for (const [key, value] of Object.entries({ viewBox: "0 0 16 16", width: "16", height: "16", "aria-hidden": "true", class: "icon" }))
    svg.setAttribute(key, value);
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

export const ICONS = {
  search: "M7 12.2A5.2 5.2 0 1 0 7 1.8a5.2 5.2 0 0 0 0 10.4ZM10.8 10.8 14.4 14.4",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  all: "M2 5V2.5h3M14 5V2.5h-3M2 11v2.5h3M14 11v2.5h-3M5 8h6",
};

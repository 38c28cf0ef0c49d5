/** A picture and a link that a person gave to an event. Python has checked both; what it did not make is not shown. */
import { h } from "./dom.js";

const PICTURE = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/;
const ADDRESS = /^https?:\/\/[^\s<>"]+$/;

/** What stands with an event. @param {import("./data.js").Data} data @param {import("./data.js").Event} event @returns {(HTMLElement | false)[]} */
export function attached(data, { id, title }) {
  const { image = "", url = "" } = data.attached[id] ?? {};
  return [
    PICTURE.test(image) && h("img.attached-image", { src: image, alt: title }),
    ADDRESS.test(url) &&
      h("p.attached-link", {}, h("a.link", { href: url, target: "_blank", rel: "noopener noreferrer", dir: "ltr" }, shortened(url))),
  ];
}

/** @param {string} url */
function shortened(url) {
  const words = url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return words.length > 60 ? `${words.slice(0, 59)}\u2026` : words;
}

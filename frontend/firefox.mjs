/** For a test in Python: the page in Firefox, driven over WebDriver BiDi. Arguments: the browser, a page. Prints what was seen, as JSON. */
import puppeteer from "puppeteer-core";

const [executablePath, address] = process.argv.slice(2);
const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
/** @type {Record<string, any>} */
const seen = { said: [] };
try {
  const page = await browser.newPage();
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && seen.said.push(message.text()));
  page.on("pageerror", (error) => seen.said.push(String(error)));
  const inPage = "document.querySelector('#timeline')?.shadowRoot";
  const text = (/** @type {string} */ selector) =>
    page.evaluate(
      `[...${inPage}.querySelectorAll(${JSON.stringify(selector)})].filter(each => each.getClientRects().length).map(each => each.innerText.trim())`,
    );
  const until = (/** @type {string} */ condition) => page.waitForFunction(`(root => ${condition})(${inPage})`, { timeout: 0 });
  const click = async (/** @type {string} */ selector) => {
    const { x, y } = await page.evaluate(
      `(box => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))(${inPage}.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
    );
    await page.mouse.click(x, y);
  };
  await page.setViewport({ width: 1400, height: 900 });
  await page.goto(`${address}#axis=scale`);
  await until("root?.querySelector('.label') && root.querySelector('.row')");
  seen.tally = await text(".tally");
  seen.labels = (await text(".label")).length;
  seen.ink = await page.evaluate(
    `(c => new Set(new Uint32Array(c.getContext('2d').getImageData(0, 0, c.width, c.height).data.buffer)).size)(${inPage}.querySelector('.chart canvas'))`,
  );

  await click(".label");
  await until("root.querySelector('.reader .details-title')");
  seen.opened = await text(".details-title");
  seen.marked = await text(".details mark");
  await page.keyboard.press("Escape");
  await until("root.querySelector('.app').dataset.open === 'false'");

  const before = await page.evaluate("location.hash");
  const chart = await page.evaluate(
    `(box => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))(${inPage}.querySelector('.chart').getBoundingClientRect())`,
  );
  await page.mouse.move(chart.x, chart.y);
  await page.mouse.wheel({ deltaY: -240 });
  await page.waitForFunction(`location.hash !== ${JSON.stringify(before)}`, { timeout: 0 });
  seen.zoomed = await page.evaluate("location.hash");
  await page.keyboard.press("0");

  await page.keyboard.press("/");
  await page.keyboard.type("2019");
  await until("/\\d+ of \\d+ · 2019 /.test(root.querySelector('.tally').textContent)");
  seen.found = await text(".tally");
  await page.evaluate(`${inPage}.querySelector('.tally .link').click()`);
  await until("!/\\d+ of \\d+/.test(root.querySelector('.tally').textContent)");

  await page.evaluate("location.hash = '#view=story'");
  await until("root.querySelector('.story-title')?.getClientRects().length");
  seen.story = await text(".story-title");
  await page.evaluate("location.hash = '#axis=order'");
  await until("root.querySelector('.card-title')?.getClientRects().length");
  seen.cards = (await text(".card-title")).length;

  await page.setViewport({ width: 390, height: 844 });
  await page.evaluate("location.hash = '#axis=scale'");
  await until("root.querySelector('.down-label')?.getClientRects().length");
  seen.phone = (await text(".down-label")).length;
  seen.wide = await page.evaluate("document.documentElement.scrollWidth");
  const wider = `[...${inPage}.querySelectorAll('button')].filter(each => each.getClientRects().length && each.getBoundingClientRect().right > innerWidth + 1).map(each => each.className)`;
  seen.outside = await page.evaluate(wider);
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));

/** The interface in the reader's language. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { dayShort, dayWords, grouped, monthWords, rangeWords, dayNumber, yearWords } from "../src/calendar.js";
import { span } from "../src/gaps.js";
import { speaking } from "../src/speaking.js";
import { say, speak } from "../src/tongue.js";
import { shortMonths, withWeekday, withoutYear } from "../src/when.js";

const { languages, phrases } = JSON.parse(await readFile(new URL("../../timeline/views/interface.json", import.meta.url), "utf8"));
const of = (code) => ({
  [code]: Object.fromEntries(Object.entries(phrases).map(([phrase, row]) => [phrase, row[languages.indexOf(code)]])),
});
const day = dayNumber(2024, 5, 14);
after(() => speak(null));

test("English is what is written, and nothing is looked up", () => {
  speak(null);
  assert.equal(say("Compare"), "Compare");
  assert.equal(dayWords(day), "14 May 2024");
  assert.equal(grouped(12345), "12,345");
});

test("numbers, plurals and what stands round a phrase", () => {
  speak(speaking(of("uk")));
  assert.deepEqual(["1 event", "3 events", "5 events", "21 events"].map(say), ["1 подія", "3 події", "5 подій", "21 подія"]);
  speak(speaking(of("de")));
  assert.equal(say("← nearest: 3. Mai 2014 · 12 earlier"), "← nächstes: 3. Mai 2014 · 12 früher");
  assert.equal(say(" · 4 still going on"), " · 4 noch im Gange");
  assert.equal(say("The bridge fell"), "The bridge fell");
});

test("dates are as each language has them", () => {
  speak(speaking(of("de")));
  assert.deepEqual([dayWords(day), monthWords(2024, 5), dayShort(14, 5)], ["14. Mai 2024", "Mai 2024", "14. Mai"]);
  assert.equal(rangeWords(dayNumber(2014, 3, 3), dayNumber(2014, 3, 29)), "3. – 28. März 2014");
  assert.equal(yearWords(-43), "44 v. Chr.");
  assert.equal(withWeekday("14. Mai 2024", day), "Dienstag, 14. Mai 2024");
  assert.equal(span(0, 5), "5 Tage");
  speak(speaking(of("es")));
  assert.equal(dayWords(day), "14 de mayo de 2024");
  assert.equal(withoutYear("14 de mayo de 2024", 2024), "14 de mayo");
  speak(speaking(of("uk")));
  assert.equal(dayWords(day), "14 травня 2024 р.");
  assert.equal(shortMonths("14 вересня 2024 р."), "14 вер 2024 р.");
});

test("what a comma leads, what is left out of a pattern, and numbers with a fraction", () => {
  speak(speaking(of("uk")));
  assert.equal(say(", in "), ", у ");
  assert.equal(say("printed on п’ятниця, 14 березня 2025 р."), "опубліковано: п’ятниця, 14 березня 2025 р.");
  assert.deepEqual(["1 agree", "2 agree", "5 agree"].map(say), ["1 збігається", "2 збігаються", "5 збігаються"]);
  assert.equal(shortMonths("8 вересня 2025 р. – 9 вересня 2025 р."), "8 вер 2025 р. – 9 вер 2025 р.");
  speak(speaking(of("de")));
  assert.equal(yearWords(-13_799_999_999), "13,8 Mrd. v. Chr.");
  assert.equal(say("from 1 text"), "aus 1 Text");
});

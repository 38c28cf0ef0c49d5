// chrono-node in one process: reads JSON lines [text, published] and answers with the seconds that it took.
const chrono = require(process.argv[2]);
const lines = require("readline").createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const [text, published] = JSON.parse(line);
  const start = process.hrtime.bigint();
  let failed = "";
  let found = [];
  try {
    found = chrono.parse(text, new Date(published));
  } catch (error) {
    failed = String(error).slice(0, 100);
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const spans = found.map((each) => [each.index, each.index + each.text.length]);
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, failed, spans }));
});

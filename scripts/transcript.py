"""The talk of an agent's client with `timeline mcp`, every tool called once: docs/agents-transcript.md.

`python -m scripts.transcript` writes it anew, by the official SDK's own client with the server as another process.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "agents-transcript.md"
CHRONOLOGY = """4 June 1934 – The Old Harbour Bridge is opened
9 March 2025 – The bridge is closed to all traffic
April 2025 – Repairs start"""
BRIDGE = ["bridge/gazette.html", "bridge/wire.txt"]
CALLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("read_dates", {"text": "The bridge was closed on Monday."}),
    ("read_dates", {"text": "The bridge was closed on Monday.", "published": "2025-03-12"}),
    ("extract_timeline", {"paths": ["bridge/wire.txt"], "limit": 2}),
    ("check_timeline", {"chronology": CHRONOLOGY, "paths": BRIDGE}),
    ("find_conflicts", {"paths": ["queues-at-the-border.md", "referendums-two-accounts.md"], "limit": 1}),
    ("search_timeline", {"query": "bridge", "begin": "2025", "paths": BRIDGE, "limit": 1}),
    ("explore_timeline", {"paths": ["bridge/wire.txt"]}),
    ("extract_timeline", {"paths": ["../README.md"]}),
)
LONGEST = 1800


async def talk(folder: Path) -> tuple[list[str], list[tuple[str, dict[str, Any], bool, str]]]:
    """The names of the tools, and each call with whether it failed and what was answered."""
    command = StdioServerParameters(
        command=sys.executable, args=["-m", "timeline", "mcp", str(folder)], env={"PYTHONPATH": str(ROOT)}
    )
    async with Client(stdio_client(command)) as client:
        names = [tool.name for tool in (await client.list_tools()).tools if not tool.name.startswith("anywidget_")]
        told = []
        for name, arguments in CALLS:
            answer = await client.call_tool(name, arguments)
            told.append((name, arguments, bool(answer.is_error), getattr(answer.content[0], "text", "")))
    return names, told


def page() -> str:
    """The transcript in Markdown; long answers are cut, and say so."""
    names, told = asyncio.run(talk(ROOT / "data"))
    lines = [
        "# A talk with `timeline mcp`",
        "",
        f"Tools: {', '.join(names)}. Written by `python -m scripts.transcript`.",
        "",
    ]
    for name, arguments, failed, answer in told:
        answer = answer.replace(str(ROOT) + "/", "")
        shown = answer if len(answer) <= LONGEST else f"{answer[:LONGEST]}\n… {len(answer) - LONGEST:,} characters more"
        asked = json.dumps(arguments, ensure_ascii=False)
        lines += [f"**{name}** `{asked}`{' (refused)' if failed else ''}", "", "```", shown, "```", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")

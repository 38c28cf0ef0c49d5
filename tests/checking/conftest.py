from pathlib import Path

import pytest

import timeline as tl

BRIDGE = Path(__file__).parents[2] / "data" / "bridge"


@pytest.fixture(scope="session")
def bridge():
    """Three texts on a bridge: a page, a mail, and an agency's report."""
    return [*tl.read(BRIDGE / "gazette.html"), *tl.read(BRIDGE / "council.eml"), *tl.read(BRIDGE / "wire.txt")]


@pytest.fixture(scope="session")
def chronology():
    return """# A chronology

- **4 June 1934**: The Old Harbour Bridge is opened
- **1961**: The bridge stops carrying the tram
- 21 June 1998 – The bridge is strengthened
- 2023: A report warns about the bearings
- 6 March 2025 – Engineers find cracks in the bearings
- 9 March 2025 – The bridge is closed to all traffic
- 10 March 2025 – Buses are sent round by the ring road
- 13 March 2025 – The council approves 4.2 million for the repair
- 16 March 2025 – The tender for the work has been decided
- 17 March 2025 – A ferry begins to carry pedestrians
- April 2025 – Repairs start
- 12 May 2025 – Work on the bearings is due to begin
"""

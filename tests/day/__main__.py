"""Write a lobby day into a folder: `python -m tests.day FOLDER`; the same folder every time.

team.jsonl       one member of the team a line, for `member add --json-lines`
schedule.csv     most of the meetings, messy; schedule.ics the others, and two that are in both
changes.json     what happens on the day, by office and planned hour; moved.ics and cancelled.ics what is mailed
notes.json       80 notes as they are typed, with their promises; paper.json ten reports on paper; form.csv a web form
expected.json    what must be known at the end
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.day.files import day_files
from tests.day.offices import offices_of_the_roster
from tests.day.plan import planned

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in day_files(planned(offices_of_the_roster())).items():
        (folder / name).write_bytes(data)

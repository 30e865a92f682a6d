"""Records what python-dateutil (2.9.0) says about random rules, one line each: dtstart|rrule|occurrences.

node print-rules.ts 20260101 1200 | python3 record-dateutil.py > dateutil.txt

Rules that have no occurrence before the year 9999 keep dateutil busy for minutes and are left out.
"""

import signal
import sys
from datetime import datetime
from itertools import islice

from dateutil.rrule import rrulestr

LIMIT = 6
FORMAT = "%Y%m%dT%H%M%S"


def give_up(*_):
    raise TimeoutError


signal.signal(signal.SIGALRM, give_up)
for line in sys.stdin:
    dtstart, rrule = line.rstrip("\n").split("|")
    try:
        signal.setitimer(signal.ITIMER_REAL, 1)
        # Every clock is UTC here; dateutil wants UNTIL without Z when DTSTART has none.
        naive = ";".join(part.removesuffix("Z") if part.startswith("UNTIL") else part for part in rrule.split(";"))
        rule = rrulestr(naive, dtstart=datetime.strptime(dtstart, FORMAT))
        found = [date.strftime(FORMAT) for date in islice(rule, LIMIT)]
        signal.setitimer(signal.ITIMER_REAL, 0)
    except (TimeoutError, ValueError):
        signal.setitimer(signal.ITIMER_REAL, 0)
        continue
    print(dtstart, rrule, ",".join(found), sep="|")

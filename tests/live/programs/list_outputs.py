"""Every output device, a line of JSON each."""

import dataclasses
import json

from textsynth_app.live.devices import list_outputs

for device in list_outputs():
    print(json.dumps(dataclasses.asdict(device)))

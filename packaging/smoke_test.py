"""Try a frozen Dossier as it is shipped: every process role, offline, with the samples it carries.

    python packaging/smoke_test.py PROGRAM [--models DIR]

Needs nothing but Python, and none of the checkout's packages are used. Models: those in DIR, else those of
the person who runs it; without any, search by words is tried and asking is left out.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

QUESTION = "Binnen hoeveel weken moet ik bezwaar maken?"


class Trial:
    """One installation under trial, with a home of its own."""

    def __init__(self, program: Path, home: Path, models: Path | None) -> None:
        self._program = program.resolve()
        self._home = home
        (home / "passphrase").write_text("kanon hagel tulp\n", encoding="utf-8")
        self._environment = {
            **os.environ,
            "DOSSIER_LIBRARY": str(home / "library"),
            "DOSSIER_CONFIG": str(home),
        }
        # What a checkout or its environment would lend to the program must not be needed.
        for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
            self._environment.pop(name, None)
        if models is not None:
            self._environment["DOSSIER_MODELS"] = str(models)

    def run(self, *arguments: str) -> str:
        """Run a command and give its output; ends the trial if it fails."""
        command = [str(self._program), *arguments, "--passphrase-file", str(self._home / "passphrase")]
        started = time.monotonic()
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)
        outcome = "FAIL" if done.returncode else "ok  "
        print(f"{outcome} {time.monotonic() - started:6.1f} s  {' '.join(arguments)[:70]}")
        if done.returncode != 0:
            sys.exit(done.stderr[-3000:])
        return done.stdout

    def window(self, seconds: float) -> None:
        """Open the window without a screen; it must still be there after a while."""
        environment = {**self._environment, "QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen([str(self._program)], env=environment, stderr=subprocess.PIPE, text=True)
        try:
            process.wait(seconds)
            sys.exit(
                f"FAIL the window ended by itself ({process.returncode}): {process.communicate()[1][-3000:]}"
            )
        except subprocess.TimeoutExpired:
            print(f"ok   {seconds:6.1f} s  the window stays open")
        finally:
            process.kill()
            process.wait()


def main() -> int:
    """Run the trial; 0 when everything worked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--models", type=Path)
    options = parser.parse_args()
    samples = next(options.program.resolve().parent.rglob("_samples/documents"))
    with tempfile.TemporaryDirectory(prefix="dossier-smoke-") as home:
        trial = Trial(options.program, Path(home), options.models)
        trial.run("init")
        trial.run("add", str(samples / "nl"), str(samples / "en"))
        documents = json.loads(trial.run("documents", "--json"))
        assert [d for d in documents if d["state"] != "ready"] == [], documents
        assert len(documents) == 10
        status = json.loads(trial.run("status", "--json"))
        if sys.platform == "linux":
            assert status["lockdown"]["enforced_by"] == "kernel", status
        found = json.loads(trial.run("search", QUESTION, "--json"))
        assert "zes" in found["passages"][0]["text"], found["passages"][0]
        if status.get("chat_model"):
            answer = json.loads(trial.run("ask", QUESTION, "--json"))
            assert answer["status"] == "answered", answer
        trial.window(15)
    print("the frozen application works")
    return 0


if __name__ == "__main__":
    sys.exit(main())

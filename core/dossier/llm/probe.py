"""Try a model file in a process of its own, where a native crash harms nobody.

llama.cpp checks much, but some damaged or odd files still end the process. A file that a person brings is
therefore loaded and asked for one token here before the engine ever touches it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from dossier.errors import DossierError, ModelUnusable

SWITCH = "--probe-model"
_SECONDS = 300
_REFUSED = 3


def probe(path: Path, display_name: str = "") -> None:
    """Load a model in a child process and let it say one token.

    Args:
        path: the GGUF file.
        display_name: how to call it in messages.

    Raises:
        ModelUnusable: it does not load, crashes, or takes longer than five minutes.
    """
    name = display_name or path.name
    own = (
        [sys.executable, SWITCH]
        if getattr(sys, "frozen", False)
        else [sys.executable, "-P", "-m", "dossier.llm.probe"]
    )
    try:
        result = subprocess.run(
            [*own, str(path), name],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ModelUnusable(f"{name} did not answer within {_SECONDS // 60} minutes.") from error
    if result.returncode == _REFUSED:
        raise ModelUnusable(result.stdout.decode("utf-8", "replace").strip())
    if result.returncode != 0:
        raise ModelUnusable(f"{name} makes llama.cpp crash; it is damaged or of an unsupported kind.")


def main(path: str, name: str) -> int:
    """Body of the child process. Returns its exit status; a refusal's reason goes to standard output."""
    from dossier.llm.runtime import LlamaRuntime
    from dossier.llm.sampling import Sampling
    from dossier.llm.templates import Message

    try:
        runtime = LlamaRuntime(Path(path), context=512, name=name)
        prompt = runtime.encode(
            runtime.template.render([Message("system", "Be brief."), Message("user", "Hello")])
        )
        for _ in runtime.generate(prompt, Sampling(max_tokens=1)):
            pass
        runtime.close()
    except DossierError as error:
        sys.stdout.write(error.message)
        return _REFUSED
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:3]))

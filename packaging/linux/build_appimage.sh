#!/usr/bin/env bash
# dist/dossier (from packaging/build.py) as one AppImage. appimagetool is not in Debian: bring it yourself and
# put it on PATH; without it this script stops after laying out build/Dossier.AppDir.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ -x dist/dossier/dossier ] || { echo "dist/dossier is missing: run packaging/build.py first" >&2; exit 2; }
tree=build/Dossier.AppDir
rm -rf "$tree"
mkdir -p "$tree/usr/lib"
cp -r dist/dossier "$tree/usr/lib/dossier"
cp packaging/linux/dossier.desktop "$tree/"
cp build/dossier.png "$tree/dossier.png"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/lib/dossier/dossier" "$@"\n' > "$tree/AppRun"
chmod +x "$tree/AppRun"

if ! command -v appimagetool > /dev/null; then
  echo "$tree is laid out; appimagetool is not on PATH, so it was not packed" >&2
  exit 3
fi
appimagetool --no-appstream "$tree" "build/Dossier-$(uname -m).AppImage"

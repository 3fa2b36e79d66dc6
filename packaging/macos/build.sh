#!/usr/bin/env bash
# Freeze Dossier on macOS and pack it into a disk image. Signing needs a developer's identity in $SIGN_AS.
set -euo pipefail
cd "$(dirname "$0")/../.."

python3.11 scripts/bootstrap.py env
.venv/bin/python -m pip install "pyinstaller>=6.11,<7"
.venv/bin/python packaging/build.py
.venv/bin/python packaging/smoke_test.py dist/dossier/dossier

app=build/Dossier.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R dist/dossier/ "$app/Contents/MacOS/"
cp packaging/macos/Info.plist "$app/Contents/Info.plist"
mkdir -p build/dossier.iconset
sips -z 256 256 build/dossier.png --out build/dossier.iconset/icon_256x256.png > /dev/null
iconutil -c icns build/dossier.iconset -o "$app/Contents/Resources/dossier.icns"

if [ -n "${SIGN_AS:-}" ]; then
  codesign --force --deep --options runtime --sign "$SIGN_AS" "$app"
else
  codesign --force --deep --sign - "$app"
  echo "Signed for this computer only: others will be warned when they open it." >&2
fi
hdiutil create -volname Dossier -srcfolder "$app" -ov -format UDZO build/Dossier.dmg

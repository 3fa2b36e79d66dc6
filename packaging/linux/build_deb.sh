#!/usr/bin/env bash
# dist/dossier (from packaging/build.py) as a Debian package: build/dossier_VERSION_ARCH.deb
set -euo pipefail
cd "$(dirname "$0")/../.."

[ -x dist/dossier/dossier ] || { echo "dist/dossier is missing: run packaging/build.py first" >&2; exit 2; }
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
arch=$(dpkg --print-architecture)
tree=build/deb
rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" \
  "$tree/usr/share/icons/hicolor/256x256/apps" "$tree/usr/share/doc/dossier"

cp -r dist/dossier "$tree/opt/dossier"
ln -s /opt/dossier/dossier "$tree/usr/bin/dossier"
cp packaging/linux/dossier.desktop "$tree/usr/share/applications/"
cp build/dossier.png "$tree/usr/share/icons/hicolor/256x256/apps/dossier.png"
cp LICENSE "$tree/usr/share/doc/dossier/copyright"

cat > "$tree/DEBIAN/control" << CONTROL
Package: dossier
Version: $version
Architecture: $arch
Maintainer: The Dossier founders
Section: text
Priority: optional
Installed-Size: $(du -sk "$tree" | cut -f1)
Depends: libc6, libstdc++6, libegl1, libgl1, libfontconfig1, libdbus-1-3, libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0
Recommends: gnome-keyring | kwalletmanager, tesseract-ocr-nld, tesseract-ocr-fra, tesseract-ocr-deu, tesseract-ocr-eng, tesseract-ocr-osd
Description: Ask questions of confidential documents on your own computer
 Every sentence of an answer points at the words that support it and is checked
 against them. Nothing leaves the computer: the kernel refuses network sockets.
CONTROL

dpkg-deb --root-owner-group --build "$tree" "build/dossier_${version}_${arch}.deb"

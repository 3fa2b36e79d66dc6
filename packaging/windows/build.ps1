# Freeze Dossier on Windows and, where Inno Setup is installed, make an installer.
# Run in a checkout: powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

py -3.11 scripts\bootstrap.py env
if ($LASTEXITCODE) { exit $LASTEXITCODE }
.venv\Scripts\python -m pip install "pyinstaller>=6.11,<7"
.venv\Scripts\python packaging\build.py
if ($LASTEXITCODE) { exit $LASTEXITCODE }
.venv\Scripts\python packaging\smoke_test.py dist\dossier\dossier.exe
if ($LASTEXITCODE) { exit $LASTEXITCODE }

$iscc = Get-Command iscc -ErrorAction SilentlyContinue
if ($iscc) { & $iscc packaging\windows\dossier.iss } else { Write-Host "Inno Setup (iscc) is not on PATH: no installer made, dist\dossier is ready." }

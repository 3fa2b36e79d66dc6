; Inno Setup: an installer for one person, without administrator rights.
[Setup]
AppName=Dossier
AppVersion=0.1.0
DefaultDirName={localappdata}\Programs\Dossier
DefaultGroupName=Dossier
PrivilegesRequired=lowest
OutputDir=..\..\build
OutputBaseFilename=dossier-0.1.0-setup
SetupIconFile=..\..\build\dossier.ico
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes

[Files]
Source: "..\..\dist\dossier\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{group}\Dossier"; Filename: "{app}\dossierw.exe"

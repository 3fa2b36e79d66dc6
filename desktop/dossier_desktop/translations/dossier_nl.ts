<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Dossier {version}</source>
        <translation>Dossier {version}</translation>
    </message>
    <message>
        <source>Answers over confidential documents, on this computer alone. Apache License 2.0.</source>
        <translation>Antwoorden uit vertrouwelijke documenten, alleen op deze computer. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Onderdelen en hun licenties</translation>
    </message>
    <message>
        <source>Just now Dossier tried to open internet connections, and the kernel refused each. One helper process, started before, reaches the server that you set, %1, and nothing else.</source>
        <translation>Zojuist probeerde Dossier internetverbindingen te openen, en de kernel weigerde ze allemaal. Eén hulpproces, eerder gestart, bereikt de server die u hebt ingesteld, %1, en niets anders.</translation>
    </message>
    <message>
        <source>Just now Dossier tried to open internet connections, and the kernel refused each. That holds for every process it starts, and cannot be taken back.</source>
        <translation>Dossier heeft zojuist zelf geprobeerd internetverbindingen te openen, en de kernel weigerde ze alle. Dat geldt voor elk proces dat het start, en is niet terug te draaien.</translation>
    </message>
    <message>
        <source>Dossier&apos;s own attempts to connect were refused, but by Python alone: here the system itself gives no protection. Parts not written in Python could pass it by.</source>
        <translation>Dossiers eigen pogingen om verbinding te maken zijn geweigerd, maar alleen door Python: het systeem zelf biedt hier geen bescherming. Onderdelen die niet in Python zijn geschreven, zouden eromheen kunnen.</translation>
    </message>
    <message>
        <source>Nothing prevents connections on this system. Dossier still makes none by itself.</source>
        <translation>Op dit systeem houdt niets verbindingen tegen. Dossier maakt er uit zichzelf nog altijd geen.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>%Ln document toegevoegd.</numerusform>
            <numerusform>%Ln documenten toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by a newer version.</source>
        <translation>
            <numerusform>%Ln vervangen door een nieuwere versie.</numerusform>
            <numerusform>%Ln vervangen door een nieuwere versie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here.</source>
        <translation>
            <numerusform>%Ln was er al.</numerusform>
            <numerusform>%Ln waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln vraagt aandacht.</numerusform>
            <numerusform>%Ln vragen aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No documents were found there.</source>
        <translation>Daar zijn geen documenten gevonden.</translation>
    </message>
</context>
<context>
    <name>AddingController</name>
    <message>
        <source>My documents</source>
        <translation>Mijn documenten</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>your documents differ here: each place is shown</source>
        <translation>uw documenten spreken elkaar hier tegen: elke plaats wordt getoond</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Current passphrase</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>The recovery code opened your library. Choose a passphrase that you will keep.</source>
        <translation>De herstelcode heeft uw bibliotheek geopend. Kies een wachtwoordzin die u onthoudt.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>&amp;Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change &amp;it</source>
        <translation>W&amp;ijzigen</translation>
    </message>
</context>
<context>
    <name>CitationChip</name>
    <message>
        <source>Citation %1: %2</source>
        <translation>Verwijzing %1: %2</translation>
    </message>
</context>
<context>
    <name>CollectionReportDialog</name>
    <message>
        <source>Report: %1</source>
        <translation>Verslag: %1</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Het verslag wordt gemaakt…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webpagina (HTML)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabel (CSV)…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Tekst…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not encrypted.</source>
        <translation>Opgeslagen als %1. Het bestand is niet versleuteld.</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Alleen tonen</translation>
    </message>
    <message>
        <source>All that are to be looked at</source>
        <translation>Alles wat aandacht vraagt</translation>
    </message>
    <message>
        <source>Documents to be looked at</source>
        <translation>Documenten die aandacht vragen</translation>
    </message>
    <message>
        <source>Every document was read wholly and without doubt.</source>
        <translation>Elk document is geheel en zonder twijfel gelezen.</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Bijna hetzelfde</translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message>
        <source>All documents</source>
        <translation>Alle documenten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln vraagt aandacht</numerusform>
            <numerusform>%Ln vragen aandacht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationController</name>
    <message>
        <source>No model that answers is installed.</source>
        <translation>Er is geen model geïnstalleerd dat antwoordt.</translation>
    </message>
    <message>
        <source>You can still search; install a model to ask.</source>
        <translation>Zoeken kan wel; installeer een model om vragen te stellen.</translation>
    </message>
    <message>
        <source>No search model is installed: passages are found by their words only.</source>
        <translation>Er is geen zoekmodel geïnstalleerd: passages worden alleen op hun woorden gevonden.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <translation>Alleen in: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only in %Ln document(s)</source>
        <translation>
            <numerusform>Alleen in %Ln document</numerusform>
            <numerusform>Alleen in %Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the conversation:</source>
        <translation>Titel van het gesprek:</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Gesprek hernoemen</translation>
    </message>
    <message>
        <source>Deleted the conversation “%1”</source>
        <translation>Gesprek ‘%1’ verwijderd</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>Vraag het uw documenten</translation>
    </message>
    <message>
        <source>Each sentence points at the place that supports it. Press a number to see it.</source>
        <translation>Elke zin wijst de plaats aan die hem onderbouwt. Druk op een nummer om die te zien.</translation>
    </message>
    <message>
        <source>Add documents to begin</source>
        <translation>Voeg documenten toe om te beginnen</translation>
    </message>
    <message>
        <source>Then ask a question in your own words, in Dutch, French, German or English.</source>
        <translation>Stel daarna een vraag in uw eigen woorden, in het Nederlands, Frans, Duits of Engels.</translation>
    </message>
    <message>
        <source>Ask about all documents…</source>
        <translation>Vraag over alle documenten…</translation>
    </message>
    <message>
        <source>Ask about “%1”…</source>
        <translation>Vraag over ‘%1’…</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Conversation or search</source>
        <translation>Gesprek of zoeken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the documents’ words (Ctrl+F)</source>
        <translation>Zoek in de woorden van de documenten (Ctrl+F)</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Kies een gesprek</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nieuw gesprek (Ctrl+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Meer over dit gesprek</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <translation>Gesprek kopiëren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Gesprek verwijderen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter starts a new line</source>
        <translation>Enter stelt de vraag, Shift+Enter begint een nieuwe regel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>Deze vraag stellen (Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Het antwoord stoppen (Esc)</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modellen…</translation>
    </message>
    <message>
        <source>Ask the whole collection again</source>
        <translation>Weer de hele verzameling vragen</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Use at least {number} characters; a few random words are easy to keep in mind.</source>
        <translation>Gebruik minstens {number} tekens; een paar willekeurige woorden onthoudt u gemakkelijk.</translation>
    </message>
    <message>
        <source>Use at most {number} characters.</source>
        <translation>Gebruik hoogstens {number} tekens.</translation>
    </message>
    <message>
        <source>Use more different characters.</source>
        <translation>Gebruik meer verschillende tekens.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>De wachtwoordzin is leeg.</translation>
    </message>
    <message>
        <source>The passphrase does not open this library.</source>
        <translation>Deze wachtwoordzin opent de bibliotheek niet.</translation>
    </message>
    <message>
        <source>Check Caps Lock and layout.</source>
        <translation>Controleer Caps Lock en de toetsenbordindeling.</translation>
    </message>
    <message>
        <source>A recovery code has {number} letters and digits, not {found}.</source>
        <translation>Een herstelcode heeft {number} letters en cijfers, niet {found}.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code.</source>
        <translation>Er zit een tikfout in de herstelcode.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, group by group.</source>
        <translation>Vergelijk hem groep voor groep met de afgedrukte code.</translation>
    </message>
    <message>
        <source>The recovery code has no typing mistake, but does not belong to this library.</source>
        <translation>De herstelcode heeft geen tikfout, maar hoort niet bij deze bibliotheek.</translation>
    </message>
    <message>
        <source>A newer code may have replaced it.</source>
        <translation>Misschien is hij door een nieuwere code vervangen.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>De bibliotheek is vergrendeld.</translation>
    </message>
    <message>
        <source>The library was locked.</source>
        <translation>De bibliotheek werd vergrendeld.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation>Ontgrendel haar met uw wachtwoordzin.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Ontgrendel haar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Ontgrendel haar om verder te gaan.</translation>
    </message>
    <message>
        <source>There is no library in {directory}.</source>
        <translation>Er is geen bibliotheek in {directory}.</translation>
    </message>
    <message>
        <source>Create one with: dossier init</source>
        <translation>Maak er een met: dossier init</translation>
    </message>
    <message>
        <source>Create one first.</source>
        <translation>Maak er eerst een.</translation>
    </message>
    <message>
        <source>There is a library in {directory} already.</source>
        <translation>Er is al een bibliotheek in {directory}.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Open die, of kies een andere map.</translation>
    </message>
    <message>
        <source>The library {directory} is open in another Dossier.</source>
        <translation>De bibliotheek {directory} is open in een andere Dossier.</translation>
    </message>
    <message>
        <source>Close that window or command first.</source>
        <translation>Sluit eerst dat venster of die opdracht.</translation>
    </message>
    <message>
        <source>The library {directory} is in use by another program.</source>
        <translation>De bibliotheek {directory} wordt door een ander programma gebruikt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>The library in {directory} is damaged.</source>
        <translation>De bibliotheek in {directory} is beschadigd.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup, or run: dossier doctor.</source>
        <translation>Zet de map terug uit een reservekopie, of voer uit: dossier doctor.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup.</source>
        <translation>Zet de map terug uit een reservekopie.</translation>
    </message>
    <message>
        <source>The library in {directory} is empty.</source>
        <translation>De bibliotheek in {directory} is leeg.</translation>
    </message>
    <message>
        <source>The library in {directory} has lost its file {file}.</source>
        <translation>De bibliotheek in {directory} mist haar bestand {file}.</translation>
    </message>
    <message>
        <source>The library in {directory} was made by a later version of Dossier.</source>
        <translation>De bibliotheek in {directory} is gemaakt door een latere versie van Dossier.</translation>
    </message>
    <message>
        <source>The library in {directory} was written by a later version of Dossier.</source>
        <translation>De bibliotheek in {directory} is geschreven door een latere versie van Dossier.</translation>
    </message>
    <message>
        <source>Install that version or a later one.</source>
        <translation>Installeer die versie of een latere.</translation>
    </message>
    <message>
        <source>The library in {directory} cannot be written to.</source>
        <translation>In de bibliotheek in {directory} kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Controleer of u daar mag schrijven.</translation>
    </message>
    <message>
        <source>The library folder {path} cannot be used: {reason}.</source>
        <translation>De bibliotheekmap {path} is niet bruikbaar: {reason}.</translation>
    </message>
    <message>
        <source>Check that you may write to it.</source>
        <translation>Controleer of u erin mag schrijven.</translation>
    </message>
    <message>
        <source>The disk with the library {directory} could not be read or written.</source>
        <translation>De schijf met de bibliotheek {directory} kon niet worden gelezen of beschreven.</translation>
    </message>
    <message>
        <source>Check the disk and its free space; what was acknowledged is kept.</source>
        <translation>Controleer de schijf en de vrije ruimte; wat bevestigd is, blijft bewaard.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused an operation ({name}).</source>
        <translation>De database van de bibliotheek weigerde een bewerking ({name}).</translation>
    </message>
    <message>
        <source>Run: dossier doctor.</source>
        <translation>Voer uit: dossier doctor.</translation>
    </message>
    <message>
        <source>No space is left on the disk where the library lies.</source>
        <translation>De schijf waarop de bibliotheek staat, is vol.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>Maak ruimte vrij en probeer het opnieuw; er is niets verloren.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged.</source>
        <translation>Het sleutelbestand {path} is beschadigd.</translation>
    </message>
    <message>
        <source>Put it back from a backup of the library folder.</source>
        <translation>Zet het terug uit een reservekopie van de bibliotheekmap.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {size} MiB of free memory.</source>
        <translation>Voor het controleren van de wachtwoordzin is {size} MiB vrij geheugen nodig.</translation>
    </message>
    <message>
        <source>Close something else.</source>
        <translation>Sluit iets anders af.</translation>
    </message>
    <message>
        <source>A passphrase, a recovery code or the keyring is needed to open the library.</source>
        <translation>Om de bibliotheek te openen is een wachtwoordzin, een herstelcode of de sleutelbos nodig.</translation>
    </message>
    <message>
        <source>This library was not set to open with this computer&apos;s keyring.</source>
        <translation>Deze bibliotheek is niet ingesteld om met de sleutelbos van deze computer te openen.</translation>
    </message>
    <message>
        <source>The keyring&apos;s key does not open this library.</source>
        <translation>De sleutel uit de sleutelbos opent deze bibliotheek niet.</translation>
    </message>
    <message>
        <source>The keyring of this computer holds no key for this library.</source>
        <translation>De sleutelbos van deze computer heeft geen sleutel voor deze bibliotheek.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this library is damaged.</source>
        <translation>Het item in de sleutelbos voor deze bibliotheek is beschadigd.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the key.</source>
        <translation>De sleutelbos van deze computer heeft de sleutel niet bewaard.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>De sleutelbos van deze computer is niet bruikbaar.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted.</source>
        <translation>Deze computer heeft geen sleutelbos die geheimen versleuteld bewaart.</translation>
    </message>
    <message>
        <source>Use the passphrase instead.</source>
        <translation>Gebruik in plaats daarvan de wachtwoordzin.</translation>
    </message>
    <message>
        <source>The engine has no method {name}.</source>
        <translation>De motor kent de opdracht {name} niet.</translation>
    </message>
    <message>
        <source>The engine was called wrongly ({name}).</source>
        <translation>De motor werd verkeerd aangeroepen ({name}).</translation>
    </message>
    <message>
        <source>Something went wrong inside Dossier: {name} in {place}, line {line}.</source>
        <translation>Er ging iets mis in Dossier: {name} in {place}, regel {line}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dossier: {name}.</source>
        <translation>Er ging iets mis in Dossier: {name}.</translation>
    </message>
    <message>
        <source>Please try again; restart Dossier if it persists.</source>
        <translation>Probeer het opnieuw; start Dossier opnieuw als het aanhoudt.</translation>
    </message>
    <message>
        <source>A message to or from the engine is too large.</source>
        <translation>Een bericht naar of van de motor is te groot.</translation>
    </message>
    <message>
        <source>The engine&apos;s messages cannot be read.</source>
        <translation>De berichten van de motor zijn onleesbaar.</translation>
    </message>
    <message>
        <source>{path}: the folder is not empty.</source>
        <translation>{path}: de map is niet leeg.</translation>
    </message>
    <message>
        <source>Choose a new one; nothing was written.</source>
        <translation>Kies een nieuwe; er is niets geschreven.</translation>
    </message>
    <message>
        <source>{path}: no space is left.</source>
        <translation>{path}: er is geen ruimte meer.</translation>
    </message>
    <message>
        <source>What was written so far is incomplete.</source>
        <translation>Wat tot nu toe is geschreven, is onvolledig.</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}: dit bestand of deze map bestaat niet.</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>Controleer de schrijfwijze van het pad.</translation>
    </message>
    <message>
        <source>{file} holds a &quot;{kind}&quot;, not a model.</source>
        <translation>{file} bevat een “{kind}”, geen model.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own file.</source>
        <translation>Kies het bestand van het model zelf.</translation>
    </message>
    <message>
        <source>{file} is of the kind &quot;{kind}&quot;, which does not write text.</source>
        <translation>{file} is van het soort “{kind}”, dat geen tekst schrijft.</translation>
    </message>
    <message>
        <source>{file} is one part of a model in several files.</source>
        <translation>{file} is één deel van een model in meerdere bestanden.</translation>
    </message>
    <message>
        <source>Merge the parts into one first.</source>
        <translation>Voeg de delen eerst samen.</translation>
    </message>
    <message>
        <source>{file} holds no vocabulary.</source>
        <translation>{file} bevat geen woordenschat.</translation>
    </message>
    <message>
        <source>{file} does not state its {key}; it is damaged.</source>
        <translation>{file} vermeldt {key} niet; het is beschadigd.</translation>
    </message>
    <message>
        <source>No model named &quot;{name}&quot; is installed.</source>
        <translation>Er is geen model met de naam “{name}” geïnstalleerd.</translation>
    </message>
    <message>
        <source>The card of model &quot;{name}&quot; cannot be read.</source>
        <translation>De kaart van model “{name}” is onleesbaar.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Er is geen bestand {path}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a chat model; only those can be quantized.</source>
        <translation>“{name}” is geen model dat antwoorden schrijft; alleen zulke kunnen worden gekwantiseerd.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; lacks its file {file}.</source>
        <translation>Model “{name}” mist zijn bestand {file}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot;: {file} is not what was installed.</source>
        <translation>Model “{name}”: {file} is niet wat is geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; could not be started: {reason}.</source>
        <translation>Model “{name}” kon niet worden gestart: {reason}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; failed while computing: {reason}.</source>
        <translation>Model “{name}” faalde tijdens het rekenen: {reason}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; could not be loaded: {reason}.</source>
        <translation>Model “{name}” kon niet worden geladen: {reason}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; is not of a kind that continues text.</source>
        <translation>Model “{name}” is niet van een soort die tekst voortzet.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete: {reason}.</source>
        <translation>{file} is beschadigd of onvolledig: {reason}.</translation>
    </message>
    <message>
        <source>Fetch the model again and compare its checksum.</source>
        <translation>Haal het model opnieuw op en vergelijk de controlesom.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} kon niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model.</source>
        <translation>{file} is geen GGUF-model.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it is too short.</source>
        <translation>{file} is geen GGUF-model: het is te kort.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>Kies een bestand dat op .gguf eindigt.</translation>
    </message>
    <message>
        <source>{file} has GGUF version {version}; Dossier reads versions 2 and 3.</source>
        <translation>{file} heeft GGUF-versie {version}; Dossier leest versies 2 en 3.</translation>
    </message>
    <message>
        <source>{file} uses number format {kind}, which Dossier does not know.</source>
        <translation>{file} gebruikt getalformaat {kind}, dat Dossier niet kent.</translation>
    </message>
    <message>
        <source>{file} makes llama.cpp crash; it is damaged or of an unsupported kind.</source>
        <translation>{file} laat llama.cpp vastlopen; het is beschadigd of van een niet-ondersteund soort.</translation>
    </message>
    <message>
        <source>{file} did not answer within {minutes} minutes.</source>
        <translation>{file} antwoordde niet binnen {minutes} minuten.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; needs {needed} GB of memory, {free} GB are free.</source>
        <translation>Model “{name}” heeft {needed} GB geheugen nodig; {free} GB is vrij.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or further quantized model.</source>
        <translation>Sluit andere programma’s, of kies een kleiner of verder gekwantiseerd model.</translation>
    </message>
    <message>
        <source>The text is too long for the model: {length} tokens of {most} at most.</source>
        <translation>De tekst is te lang voor het model: {length} tokens van hoogstens {most}.</translation>
    </message>
    <message>
        <source>Ask about fewer or shorter passages, or use a model with a larger context.</source>
        <translation>Vraag over minder of kortere passages, of gebruik een model met een grotere context.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template is unreasonably long.</source>
        <translation>Het gesprekssjabloon van het model is onredelijk lang.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template is faulty: {reason}.</source>
        <translation>Het gesprekssjabloon van het model is fout: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template failed: {reason}.</source>
        <translation>Het gesprekssjabloon van het model faalde: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template leaves out a message.</source>
        <translation>Het gesprekssjabloon van het model laat een bericht weg.</translation>
    </message>
    <message>
        <source>{needed} MB are needed in {directory}, {free} MB are free.</source>
        <translation>In {directory} is {needed} MB nodig; {free} MB is vrij.</translation>
    </message>
    <message>
        <source>Models cannot be stored in {directory}: {reason}.</source>
        <translation>Modellen kunnen niet in {directory} worden opgeslagen: {reason}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Controleer de rechten van de map.</translation>
    </message>
    <message>
        <source>No space is left for models in {directory}.</source>
        <translation>In {directory} is geen ruimte meer voor modellen.</translation>
    </message>
    <message>
        <source>The embedding model {name} is not installed.</source>
        <translation>Het zoekmodel {name} is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>The embedding model {name} cannot be loaded.</source>
        <translation>Het zoekmodel {name} kan niet worden geladen.</translation>
    </message>
    <message>
        <source>No embedding model is installed.</source>
        <translation>Er is geen zoekmodel geïnstalleerd.</translation>
    </message>
    <message>
        <source>Run: dossier models install starter</source>
        <translation>Voer uit: dossier models install starter</translation>
    </message>
    <message>
        <source>The network filter is not available on this system.</source>
        <translation>Het netwerkfilter is op dit systeem niet beschikbaar.</translation>
    </message>
    <message>
        <source>The kernel refused to drop privileges: {reason}.</source>
        <translation>De kernel weigerde rechten af te staan: {reason}.</translation>
    </message>
    <message>
        <source>The kernel refused to drop privileges.</source>
        <translation>De kernel weigerde rechten af te staan.</translation>
    </message>
    <message>
        <source>The kernel refused the network filter: {reason}.</source>
        <translation>De kernel weigerde het netwerkfilter: {reason}.</translation>
    </message>
    <message>
        <source>The kernel accepted the network filter but does not apply it.</source>
        <translation>De kernel aanvaardde het netwerkfilter, maar past het niet toe.</translation>
    </message>
    <message>
        <source>Dossier stops rather than work unprotected; please report your kernel version.</source>
        <translation>Dossier stopt liever dan onbeschermd te werken; meld alstublieft uw kernelversie.</translation>
    </message>
    <message>
        <source>The reader process cannot be started: {reason}.</source>
        <translation>Het leesproces kan niet worden gestart: {reason}.</translation>
    </message>
    <message>
        <source>The reader process could not shut itself in and ended (status {status}).</source>
        <translation>Het leesproces kon zich niet insluiten en is gestopt (status {status}).</translation>
    </message>
    <message>
        <source>Dossier opens no file without that protection.</source>
        <translation>Dossier opent geen bestand zonder die bescherming.</translation>
    </message>
    <message>
        <source>Run &apos;dossier doctor&apos; to see what is missing.</source>
        <translation>Voer ‘dossier doctor’ uit om te zien wat er ontbreekt.</translation>
    </message>
    <message>
        <source>The kernel refused to shut the reader in: {reason}.</source>
        <translation>De kernel weigerde het leesproces in te sluiten: {reason}.</translation>
    </message>
    <message>
        <source>The sample documents are missing.</source>
        <translation>De voorbeelddocumenten ontbreken.</translation>
    </message>
    <message>
        <source>Install Dossier anew, or add documents of your own.</source>
        <translation>Installeer Dossier opnieuw, of voeg eigen documenten toe.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Een verzameling heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A collection&apos;s name has at most {number} visible characters.</source>
        <translation>De naam van een verzameling heeft hoogstens {number} zichtbare tekens.</translation>
    </message>
    <message>
        <source>There is a collection named {name} already.</source>
        <translation>Er is al een verzameling met de naam {name}.</translation>
    </message>
    <message>
        <source>There is no collection named {name}.</source>
        <translation>Er is geen verzameling met de naam {name}.</translation>
    </message>
    <message>
        <source>There is no such conversation in the library.</source>
        <translation>Dit gesprek staat niet in de bibliotheek.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Misschien is het verwijderd.</translation>
    </message>
    <message>
        <source>There is no document {name} in the library.</source>
        <translation>Er is geen document {name} in de bibliotheek.</translation>
    </message>
    <message>
        <source>See: dossier documents.</source>
        <translation>Zie: dossier documents.</translation>
    </message>
    <message>
        <source>{number} documents answer to {name}.</source>
        <translation>{number} documenten luisteren naar {name}.</translation>
    </message>
    <message>
        <source>Give more of the path, or the identifier.</source>
        <translation>Geef meer van het pad, of het kenmerk.</translation>
    </message>
    <message>
        <source>The passage is no longer in the library.</source>
        <translation>De passage staat niet meer in de bibliotheek.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Zoek opnieuw.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>Er is geen instelling {name}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}: {reason}.</source>
        <translation>De instelling {name} kan niet {value} zijn: {reason}.</translation>
    </message>
    <message>
        <source>Parts of the library file were changed from outside or by a failing disk.</source>
        <translation>Delen van het bibliotheekbestand zijn van buitenaf of door een haperende schijf veranderd.</translation>
    </message>
    <message>
        <source>The structure of the library file is damaged.</source>
        <translation>De structuur van het bibliotheekbestand is beschadigd.</translation>
    </message>
    <message>
        <source>{number} rows without an owner were removed.</source>
        <translation>{number} rijen zonder eigenaar zijn verwijderd.</translation>
    </message>
    <message>
        <source>{number} documents were incomplete; {again} of them will be read again.</source>
        <translation>{number} documenten waren onvolledig; daarvan worden er {again} opnieuw gelezen.</translation>
    </message>
    <message>
        <source>The full-text index did not fit the passages; it was built anew.</source>
        <translation>De tekstindex paste niet bij de passages; hij is opnieuw opgebouwd.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Het bestand is leeg (0 bytes).</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Het bestand bevat geen tekst.</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>Het bestand is met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>Enter it to read the file.</source>
        <translation>Voer het in om het bestand te lezen.</translation>
    </message>
    <message>
        <source>The password given does not open the file.</source>
        <translation>Het opgegeven wachtwoord opent het bestand niet.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Voer het opnieuw in.</translation>
    </message>
    <message>
        <source>The document is encrypted with a password, and Dossier cannot open encrypted Word files yet.</source>
        <translation>Het document is met een wachtwoord versleuteld, en Dossier kan versleutelde Word-bestanden nog niet openen.</translation>
    </message>
    <message>
        <source>Remove the password in Word, or save the document as PDF, and add it again.</source>
        <translation>Verwijder het wachtwoord in Word of bewaar het document als pdf, en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>The PDF is protected in a way that only its own program can open (a certificate or rights management).</source>
        <translation>De pdf is zo beveiligd dat alleen het eigen programma hem kan openen (een certificaat of rechtenbeheer).</translation>
    </message>
    <message>
        <source>Ask the sender for an unprotected copy.</source>
        <translation>Vraag de afzender om een onbeveiligde kopie.</translation>
    </message>
    <message>
        <source>The name says PDF, but the content is not a PDF.</source>
        <translation>De naam zegt pdf, maar de inhoud is geen pdf.</translation>
    </message>
    <message>
        <source>Ask for the file again or export it anew.</source>
        <translation>Vraag opnieuw om het bestand of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>The name says Word document, but the content is not one.</source>
        <translation>De naam zegt Word-document, maar de inhoud is er geen.</translation>
    </message>
    <message>
        <source>Ask for the file again or save it anew.</source>
        <translation>Vraag opnieuw om het bestand of bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its structure cannot be followed.</source>
        <translation>De pdf is beschadigd: de structuur is niet te volgen.</translation>
    </message>
    <message>
        <source>Opening it in a PDF program and printing it to a new PDF may repair it.</source>
        <translation>Openen in een pdf-programma en afdrukken naar een nieuwe pdf kan het herstellen.</translation>
    </message>
    <message>
        <source>The file ends too early, so pages may be missing at its end.</source>
        <translation>Het bestand houdt te vroeg op, dus aan het eind kunnen pagina’s ontbreken.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Vraag opnieuw om het bestand.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it has no pages.</source>
        <translation>De pdf is beschadigd: er zijn geen pagina’s.</translation>
    </message>
    <message>
        <source>All pages are empty.</source>
        <translation>Alle pagina’s zijn leeg.</translation>
    </message>
    <message>
        <source>The Word document is damaged and cannot be opened.</source>
        <translation>Het Word-document is beschadigd en kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Opening it in Word and saving it anew may repair it.</source>
        <translation>Openen in Word en opnieuw bewaren kan het herstellen.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Het archief is beschadigd.</translation>
    </message>
    <message>
        <source>The Word document contains XML definitions that no word processor writes; it is not opened for safety.</source>
        <translation>Het Word-document bevat XML-definities die geen tekstverwerker schrijft; voor de veiligheid wordt het niet geopend.</translation>
    </message>
    <message>
        <source>The document is in Word&apos;s strict format, which cannot be read yet.</source>
        <translation>Het document heeft Words strikte indeling, die nog niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>Save it in Word as &quot;Word Document (.docx)&quot;, or as PDF, and add that.</source>
        <translation>Bewaar het in Word als “Word-document (.docx)” of als pdf, en voeg dat toe.</translation>
    </message>
    <message>
        <source>Parts of the document are embedded in another format and were not read.</source>
        <translation>Delen van het document zijn in een andere indeling ingebed en niet gelezen.</translation>
    </message>
    <message>
        <source>Opening it in Word and saving it anew, or as PDF, makes them readable.</source>
        <translation>Openen in Word en opnieuw bewaren, of als pdf, maakt ze leesbaar.</translation>
    </message>
    <message>
        <source>The page is nested deeper than can be followed, and what comes after that place was not read.</source>
        <translation>De pagina is dieper genest dan te volgen is; wat daarna komt, is niet gelezen.</translation>
    </message>
    <message>
        <source>Save the page from a browser as PDF, and add that.</source>
        <translation>Bewaar de pagina vanuit een browser als pdf, en voeg die toe.</translation>
    </message>
    <message>
        <source>The file is nested deeper than can be followed, so it is probably damaged.</source>
        <translation>Het bestand is dieper genest dan te volgen is, dus waarschijnlijk beschadigd.</translation>
    </message>
    <message>
        <source>Opening it in its own program and saving it anew, e.g. as PDF, may repair it.</source>
        <translation>Het openen in zijn eigen programma en opnieuw bewaren, bv. als pdf, kan het herstellen.</translation>
    </message>
    <message>
        <source>The content is not text and its kind is not known.</source>
        <translation>De inhoud is geen tekst en het soort is onbekend.</translation>
    </message>
    <message>
        <source>Save the document as PDF, DOCX, HTML or text.</source>
        <translation>Bewaar het document als pdf, DOCX, HTML of tekst.</translation>
    </message>
    <message>
        <source>The reader crashed on this file and was restarted; the file is probably damaged.</source>
        <translation>De lezer liep op dit bestand vast en is herstart; het bestand is waarschijnlijk beschadigd.</translation>
    </message>
    <message>
        <source>Opening it in its own program and saving it anew may repair it.</source>
        <translation>Openen in het eigen programma en opnieuw bewaren kan het herstellen.</translation>
    </message>
    <message>
        <source>The reader gave an invalid answer on this file, which is not trusted.</source>
        <translation>De lezer gaf op dit bestand een ongeldig antwoord, dat niet wordt vertrouwd.</translation>
    </message>
    <message>
        <source>Save the file anew, e.g. as PDF.</source>
        <translation>Bewaar het bestand opnieuw, bijvoorbeeld als pdf.</translation>
    </message>
    <message>
        <source>The reader met a case it was not written for ({kind}).</source>
        <translation>De lezer stuitte op een geval waarvoor hij niet is geschreven ({kind}).</translation>
    </message>
    <message>
        <source>{kind} cannot be read yet.</source>
        <translation>{kind} kan nog niet worden gelezen.</translation>
    </message>
    <message>
        <source>Save it as PDF or DOCX and add that.</source>
        <translation>Bewaar het als pdf of DOCX en voeg dat toe.</translation>
    </message>
    <message>
        <source>Add a transcript instead.</source>
        <translation>Voeg in plaats daarvan een uitgeschreven tekst toe.</translation>
    </message>
    <message>
        <source>Unpack it and add the files inside.</source>
        <translation>Pak het uit en voeg de bestanden erin toe.</translation>
    </message>
    <message>
        <source>Add documents only.</source>
        <translation>Voeg alleen documenten toe.</translation>
    </message>
    <message>
        <source>Export what matters as text or PDF.</source>
        <translation>Exporteer wat ertoe doet als tekst of pdf.</translation>
    </message>
    <message>
        <source>Save the message as PDF or HTML and add that.</source>
        <translation>Bewaar het bericht als pdf of HTML en voeg dat toe.</translation>
    </message>
    <message>
        <source>Save the messages as PDF or HTML and add those.</source>
        <translation>Bewaar de berichten als pdf of HTML en voeg die toe.</translation>
    </message>
    <message>
        <source>Save the page as HTML or PDF and add that.</source>
        <translation>Bewaar de pagina als HTML of pdf en voeg die toe.</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>Een beeld</translation>
    </message>
    <message>
        <source>A sound or video file</source>
        <translation>Een geluids- of videobestand</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>Een archief</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Een programma</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Een database</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>Opgemaakte tekst (RTF)</translation>
    </message>
    <message>
        <source>An e-mail message</source>
        <translation>Een e-mailbericht</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Een postbus</translation>
    </message>
    <message>
        <source>A web archive (MHTML)</source>
        <translation>Een webarchief (MHTML)</translation>
    </message>
    <message>
        <source>An Excel workbook</source>
        <translation>Een Excel-werkmap</translation>
    </message>
    <message>
        <source>A PowerPoint presentation</source>
        <translation>Een PowerPoint-presentatie</translation>
    </message>
    <message>
        <source>An OpenDocument text</source>
        <translation>Een OpenDocument-tekst</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet</source>
        <translation>Een OpenDocument-rekenblad</translation>
    </message>
    <message>
        <source>An OpenDocument presentation</source>
        <translation>Een OpenDocument-presentatie</translation>
    </message>
    <message>
        <source>An e-book (EPUB)</source>
        <translation>Een e-boek (EPUB)</translation>
    </message>
    <message>
        <source>An old Word document (DOC)</source>
        <translation>Een oud Word-document (DOC)</translation>
    </message>
    <message>
        <source>An old Excel workbook (XLS)</source>
        <translation>Een oude Excel-werkmap (XLS)</translation>
    </message>
    <message>
        <source>An old PowerPoint presentation (PPT)</source>
        <translation>Een oude PowerPoint-presentatie (PPT)</translation>
    </message>
    <message>
        <source>An Outlook message (MSG)</source>
        <translation>Een Outlook-bericht (MSG)</translation>
    </message>
    <message>
        <source>This kind of Office file</source>
        <translation>Dit soort Office-bestand</translation>
    </message>
    <message>
        <source>The file is {size} MB; at most {most} MB are read.</source>
        <translation>Het bestand is {size} MB; hoogstens {most} MB wordt gelezen.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Splits het in delen.</translation>
    </message>
    <message>
        <source>Reading took more than {number} seconds and was stopped.</source>
        <translation>Het lezen duurde langer dan {number} seconden en is gestopt.</translation>
    </message>
    <message>
        <source>Split it, or save it anew.</source>
        <translation>Splits het, of bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>Reading took more than {number} seconds of computing and was stopped.</source>
        <translation>Het lezen vergde meer dan {number} seconden rekenen en is gestopt.</translation>
    </message>
    <message>
        <source>Split the file, or save it anew.</source>
        <translation>Splits het bestand, of bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>Reading needs more than {size} GB of memory and was stopped; the file may be made to do so.</source>
        <translation>Het lezen vergt meer dan {size} GB geheugen en is gestopt; misschien is het bestand daarvoor gemaakt.</translation>
    </message>
    <message>
        <source>The document unpacks to far more than it should ({what}); it is not opened for safety.</source>
        <translation>Het document wordt uitgepakt veel groter dan het hoort ({what}); voor de veiligheid wordt het niet geopend.</translation>
    </message>
    <message>
        <source>No page holds text that can be read.</source>
        <translation>Geen enkele pagina bevat leesbare tekst.</translation>
    </message>
    <message>
        <source>If it is a scan, scan it anew, more clearly.</source>
        <translation>Is het een scan, scan dan opnieuw en duidelijker.</translation>
    </message>
    <message>
        <source>Page {page} holds no text that can be read.</source>
        <translation>Pagina {page} bevat geen leesbare tekst.</translation>
    </message>
    <message>
        <source>Pages {pages} hold no text that can be read.</source>
        <translation>De pagina’s {pages} bevatten geen leesbare tekst.</translation>
    </message>
    <message>
        <source>Pages {pages} and {last} hold no text that can be read.</source>
        <translation>De pagina’s {pages} en {last} bevatten geen leesbare tekst.</translation>
    </message>
    <message>
        <source>Pages {pages} and others ({number} in all) hold no text that can be read.</source>
        <translation>De pagina’s {pages} en andere ({number} in totaal) bevatten geen leesbare tekst.</translation>
    </message>
    <message>
        <source>Page {page} cannot be read because the file is damaged there.</source>
        <translation>Pagina {page} is onleesbaar doordat het bestand daar beschadigd is.</translation>
    </message>
    <message>
        <source>Pages {pages} cannot be read because the file is damaged there.</source>
        <translation>De pagina’s {pages} zijn onleesbaar doordat het bestand daar beschadigd is.</translation>
    </message>
    <message>
        <source>Pages {pages} and {last} cannot be read because the file is damaged there.</source>
        <translation>De pagina’s {pages} en {last} zijn onleesbaar doordat het bestand daar beschadigd is.</translation>
    </message>
    <message>
        <source>Pages {pages} and others ({number} in all) cannot be read because the file is damaged there.</source>
        <translation>De pagina’s {pages} en andere ({number} in totaal) zijn onleesbaar doordat het bestand daar beschadigd is.</translation>
    </message>
    <message>
        <source>Only the first {read} of {total} pages were read.</source>
        <translation>Alleen de eerste {read} van {total} pagina’s zijn gelezen.</translation>
    </message>
    <message>
        <source>Split the file to read the rest.</source>
        <translation>Splits het bestand om de rest te lezen.</translation>
    </message>
    <message>
        <source>Only the first {number} characters were read.</source>
        <translation>Alleen de eerste {number} tekens zijn gelezen.</translation>
    </message>
    <message>
        <source>It holds an attached file that was not read: {name}.</source>
        <translation>Het bevat een bijgevoegd bestand dat niet is gelezen: {name}.</translation>
    </message>
    <message>
        <source>It holds {number} attached files that were not read: {names}.</source>
        <translation>Het bevat {number} bijgevoegde bestanden die niet zijn gelezen: {names}.</translation>
    </message>
    <message>
        <source>It holds attached files that were not read ({number}).</source>
        <translation>Het bevat bijgevoegde bestanden die niet zijn gelezen ({number}).</translation>
    </message>
    <message>
        <source>Save attached files from your PDF viewer and add them.</source>
        <translation>Sla bijgevoegde bestanden op vanuit uw pdf-programma en voeg ze toe.</translation>
    </message>
    <message>
        <source>It is a form of the XFA kind, whose content only Adobe&apos;s programs show.</source>
        <translation>Het is een formulier van het soort XFA, waarvan alleen programma’s van Adobe de inhoud tonen.</translation>
    </message>
    <message>
        <source>Print it to a new PDF there, and add that.</source>
        <translation>Druk het daar af naar een nieuwe pdf en voeg die toe.</translation>
    </message>
    <message>
        <source>Not all of its form fields and comments could be read.</source>
        <translation>Niet alle formuliervelden en opmerkingen konden worden gelezen.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with them, and add that.</source>
        <translation>Druk het met die onderdelen af naar een nieuwe pdf en voeg die toe.</translation>
    </message>
    <message>
        <source>The file itself holds no text; the files within it are listed as documents of their own.</source>
        <translation>Het bestand zelf bevat geen tekst; de bestanden erin staan als eigen documenten in de lijst.</translation>
    </message>
    <message>
        <source>Not all files within it were read, since that was cancelled.</source>
        <translation>Niet alle bestanden erin zijn gelezen, want dat is afgebroken.</translation>
    </message>
    <message>
        <source>Add it again to read them.</source>
        <translation>Voeg het opnieuw toe om ze te lezen.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>De PDF is beschadigd.</translation>
    </message>
    <message>
        <source>What could be found in it was read, but words and pages may be missing.</source>
        <translation>Wat erin te vinden was, is gelezen, maar er kunnen woorden en pagina’s ontbreken.</translation>
    </message>
    <message>
        <source>The XML is damaged and cannot be read.</source>
        <translation>De XML is beschadigd en kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The XML is damaged, and what stands after the damage may be missing.</source>
        <translation>De XML is beschadigd, en wat na de beschadiging staat kan ontbreken.</translation>
    </message>
    <message>
        <source>It refers to definitions that are not followed for safety; their names stand in the text instead.</source>
        <translation>Het verwijst naar definities die voor de veiligheid niet worden gevolgd; in de tekst staan hun namen.</translation>
    </message>
    <message>
        <source>Export it anew without them.</source>
        <translation>Exporteer het opnieuw zonder deze.</translation>
    </message>
    <message>
        <source>The e-book is damaged and cannot be opened.</source>
        <translation>Het e-boek is beschadigd en kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The e-book is locked to a reader&apos;s account (DRM).</source>
        <translation>Het e-boek is aan een lezersaccount gebonden (DRM).</translation>
    </message>
    <message>
        <source>Ask the publisher for an unlocked copy.</source>
        <translation>Vraag de uitgever om een vrij exemplaar.</translation>
    </message>
    <message>
        <source>Damaged or missing in the file and not read, or not whole: {names}.</source>
        <translation>Beschadigd of ontbrekend in het bestand en niet of niet geheel gelezen: {names}.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Het archief is leeg.</translation>
    </message>
    <message>
        <source>Damaged in the archive and not read: {names}.</source>
        <translation>Beschadigd in het archief en niet gelezen: {names}.</translation>
    </message>
    <message>
        <source>Damaged in the archive and read in part: {names}.</source>
        <translation>Beschadigd in het archief en gedeeltelijk gelezen: {names}.</translation>
    </message>
    <message>
        <source>Ask for the archive again.</source>
        <translation>Vraag opnieuw om het archief.</translation>
    </message>
    <message>
        <source>Packed in a way that cannot be unpacked: {names}.</source>
        <translation>Ingepakt op een manier die niet uit te pakken is: {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive, and add these files.</source>
        <translation>Pak het archief uit en voeg deze bestanden toe.</translation>
    </message>
    <message>
        <source>Protected with a password and not read: {names}.</source>
        <translation>Met een wachtwoord beveiligd en niet gelezen: {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive with it, and add the files.</source>
        <translation>Pak het archief ermee uit en voeg de bestanden toe.</translation>
    </message>
    <message>
        <source>Not read, as it unpacks to more than is allowed for safety: {names}.</source>
        <translation>Niet gelezen, omdat het uitgepakt groter is dan voor de veiligheid mag: {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive, and add it.</source>
        <translation>Pak het archief uit en voeg het toe.</translation>
    </message>
    <message>
        <source>Not read, as the archive holds too many files: {names}.</source>
        <translation>Niet gelezen, omdat het archief te veel bestanden bevat: {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive, and add them.</source>
        <translation>Pak het archief uit en voeg ze toe.</translation>
    </message>
    <message>
        <source>The file contains XML definitions that no office program writes; it is not opened for safety.</source>
        <translation>Het bestand bevat XML-definities die geen kantoorprogramma schrijft; het wordt voor de veiligheid niet geopend.</translation>
    </message>
    <message>
        <source>The file is damaged, and parts of its text may be missing or wrong.</source>
        <translation>Het bestand is beschadigd, en delen van de tekst kunnen ontbreken of fout zijn.</translation>
    </message>
    <message>
        <source>Ask for the file again, or open it in its own program and save it anew.</source>
        <translation>Vraag opnieuw om het bestand, of open het in zijn eigen programma en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>The {kind} is damaged and cannot be opened.</source>
        <translation>Beschadigd en niet te openen ({kind}).</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Office-document</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-document</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>encrypted document</source>
        <translation>versleuteld document</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentatie</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>werkmap</translation>
    </message>
    <message>
        <source>The file itself holds no text, only pictures or other files; these are listed as documents of their own.</source>
        <translation>Het bestand zelf bevat geen tekst, alleen beelden of andere bestanden; die staan als eigen documenten in de lijst.</translation>
    </message>
    <message>
        <source>Pages, Numbers and Keynote documents can only be read by Apple&apos;s programs.</source>
        <translation>Documenten van Pages, Numbers en Keynote kunnen alleen door programma’s van Apple worden gelezen.</translation>
    </message>
    <message>
        <source>Export it there as PDF, or as a Word, Excel or PowerPoint file, and add that.</source>
        <translation>Exporteer het daar als PDF, of als Word-, Excel- of PowerPoint-bestand, en voeg dat toe.</translation>
    </message>
    <message>
        <source>Documents embedded in it (such as Excel sheets) were not read.</source>
        <translation>Documenten die erin zijn ingesloten (zoals Excel-bladen) zijn niet gelezen.</translation>
    </message>
    <message>
        <source>Open it in its own program, save the embedded documents as files, and add them.</source>
        <translation>Open het in zijn eigen programma, sla de ingesloten documenten als bestanden op en voeg ze toe.</translation>
    </message>
    <message>
        <source>Pages, Numbers and Keynote documents can only be read by Apple&apos;s programs; the preview stored in this one was taken out and is listed on its own.</source>
        <translation>Documenten van Pages, Numbers en Keynote kunnen alleen door programma’s van Apple worden gelezen; het voorbeeld dat hierin is opgeslagen, is eruit gehaald en staat apart in de lijst.</translation>
    </message>
    <message>
        <source>Export the document as PDF, and add that, to have it whole.</source>
        <translation>Exporteer het document als PDF en voeg dat toe, om het geheel te hebben.</translation>
    </message>
    <message>
        <source>The file ends too early, so text may be missing at its end.</source>
        <translation>Het bestand eindigt te vroeg, zodat er aan het eind tekst kan ontbreken.</translation>
    </message>
    <message>
        <source>It holds {count} formulas whose results are not stored in the file, so these cells are missing.</source>
        <translation>Het bevat {count} formules waarvan de uitkomst niet in het bestand staat, zodat deze cellen ontbreken.</translation>
    </message>
    <message>
        <source>Opening it in a spreadsheet program and saving it anew stores them.</source>
        <translation>Openen in een rekenbladprogramma en opnieuw opslaan legt ze vast.</translation>
    </message>
    <message>
        <source>The file is under rights management (IRM): only its own program can open it, for people who are allowed to.</source>
        <translation>Het bestand staat onder rechtenbeheer (IRM): alleen zijn eigen programma kan het openen, voor wie dat mag.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Dossier cannot open, even with the password.</source>
        <translation>Het bestand is versleuteld op een manier die Dossier ook met het wachtwoord niet kan openen.</translation>
    </message>
    <message>
        <source>Remove the password in its own program, or save the document as PDF, and add that.</source>
        <translation>Verwijder het wachtwoord in zijn eigen programma, of sla het document als PDF op, en voeg dat toe.</translation>
    </message>
    <message>
        <source>The message is encrypted for its recipient.</source>
        <translation>Het bericht is voor de ontvanger versleuteld.</translation>
    </message>
    <message>
        <source>Open it in your mail program, save it decrypted, and add that.</source>
        <translation>Open het in uw mailprogramma, sla het ontsleuteld op en voeg dat toe.</translation>
    </message>
    <message>
        <source>The message is nested deeper than can be followed, and what lies deeper was not read.</source>
        <translation>Het bericht is dieper genest dan te volgen is, en wat dieper ligt is niet gelezen.</translation>
    </message>
    <message>
        <source>Save the messages within it one by one, and add those.</source>
        <translation>Sla de berichten erin één voor één op en voeg die toe.</translation>
    </message>
    <message>
        <source>The message ends too early, so text or attachments may be missing.</source>
        <translation>Het bericht eindigt te vroeg, zodat tekst of bijlagen kunnen ontbreken.</translation>
    </message>
    <message>
        <source>Save it again from your mail program.</source>
        <translation>Sla het opnieuw op vanuit uw mailprogramma.</translation>
    </message>
    <message>
        <source>Part of the message&apos;s text is damaged and was read as far as possible.</source>
        <translation>Een deel van de tekst van het bericht is beschadigd en zo ver mogelijk gelezen.</translation>
    </message>
    <message>
        <source>No message can be found in the mailbox.</source>
        <translation>In het postvak is geen bericht te vinden.</translation>
    </message>
    <message>
        <source>Export it again from your mail program.</source>
        <translation>Exporteer het opnieuw vanuit uw mailprogramma.</translation>
    </message>
    <message>
        <source>The Outlook message is damaged and cannot be opened.</source>
        <translation>Het Outlook-bericht is beschadigd en kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Save it again from Outlook.</source>
        <translation>Sla het opnieuw op vanuit Outlook.</translation>
    </message>
    <message>
        <source>The attachment {name} is only a link to a file elsewhere.</source>
        <translation>De bijlage {name} is alleen een verwijzing naar een bestand elders.</translation>
    </message>
    <message>
        <source>Add that file.</source>
        <translation>Voeg dat bestand toe.</translation>
    </message>
    <message>
        <source>The attachment {name} could not be read.</source>
        <translation>De bijlage {name} kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Save it from Outlook, and add it.</source>
        <translation>Sla die op vanuit Outlook en voeg die toe.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Het beeld is beschadigd en kan niet worden getoond.</translation>
    </message>
    <message>
        <source>Ask for the file again, or scan it anew.</source>
        <translation>Vraag opnieuw om het bestand, of scan het opnieuw.</translation>
    </message>
    <message>
        <source>No text was found in the picture.</source>
        <translation>In het beeld is geen tekst gevonden.</translation>
    </message>
    <message>
        <source>The picture has more than {number} million pixels, which are not decoded.</source>
        <translation>Het beeld heeft meer dan {number} miljoen beeldpunten, die niet worden verwerkt.</translation>
    </message>
    <message>
        <source>Save it smaller (300 dots an inch are enough), and add that.</source>
        <translation>Sla het kleiner op (300 dpi is genoeg) en voeg dat toe.</translation>
    </message>
    <message>
        <source>{where} is a picture, and reading text from pictures needs Tesseract&apos;s language data.</source>
        <translation>{where} is een beeld, en om tekst uit beelden te lezen zijn de taalgegevens van Tesseract nodig.</translation>
    </message>
    <message>
        <source>{where} are pictures, and reading text from pictures needs Tesseract&apos;s language data.</source>
        <translation>{where} zijn beelden, en om tekst uit beelden te lezen zijn de taalgegevens van Tesseract nodig.</translation>
    </message>
    <message>
        <source>Install them ({packages}), then read the file again.</source>
        <translation>Installeer ze ({packages}) en lees het bestand opnieuw.</translation>
    </message>
    <message>
        <source>{where} took too long to recognise and was read in part.</source>
        <translation>{where}: herkennen duurde te lang en de pagina is gedeeltelijk gelezen.</translation>
    </message>
    <message>
        <source>{where} took too long to recognise and were read in part.</source>
        <translation>{where}: herkennen duurde te lang en ze zijn gedeeltelijk gelezen.</translation>
    </message>
    <message>
        <source>Scan anew, more clearly.</source>
        <translation>Scan opnieuw, duidelijker.</translation>
    </message>
    <message>
        <source>{where} seems to be in {language}, which was recognised without data for that language, with mistakes.</source>
        <translation>{where} lijkt in het {language} te zijn; zonder gegevens voor die taal herkend, met fouten.</translation>
    </message>
    <message>
        <source>{where} seem to be in {language}, which was recognised without data for that language, with mistakes.</source>
        <translation>{where} lijken in het {language} te zijn; zonder gegevens voor die taal herkend, met fouten.</translation>
    </message>
    <message>
        <source>Install {packages}, then read the file again.</source>
        <translation>Installeer {packages} en lees het bestand opnieuw.</translation>
    </message>
    <message>
        <source>{where} holds a picture without text.</source>
        <translation>{where} bevat een beeld zonder tekst.</translation>
    </message>
    <message>
        <source>{where} hold pictures without text.</source>
        <translation>{where} bevatten beelden zonder tekst.</translation>
    </message>
    <message>
        <source>Not all files inside it were taken out ({names}).</source>
        <translation>Niet alle bestanden erin zijn eruit gehaald ({names}).</translation>
    </message>
    <message>
        <source>Save them from its own program and add them.</source>
        <translation>Sla ze op vanuit zijn eigen programma en voeg ze toe.</translation>
    </message>
    <message>
        <source>Only the first {number} files within it were read.</source>
        <translation>Alleen de eerste {number} bestanden erin zijn gelezen.</translation>
    </message>
    <message>
        <source>Unpack it, and add the others.</source>
        <translation>Pak het uit en voeg de andere toe.</translation>
    </message>
    <message>
        <source>{count} files within it were not read, since it lies {depth} files deep in others.</source>
        <translation>{count} bestanden erin zijn niet gelezen, omdat het {depth} bestanden diep in andere ligt.</translation>
    </message>
    <message>
        <source>Save it from there, and add it by itself.</source>
        <translation>Sla het daaruit op en voeg het apart toe.</translation>
    </message>
    <message>
        <source>{count} files within it were not read: of one file, {files} files within it, or {size} MB of them, are read at most.</source>
        <translation>{count} bestanden erin zijn niet gelezen: van één bestand worden hoogstens {files} bestanden erin, of {size} MB, gelezen.</translation>
    </message>
    <message>
        <source>A Visio drawing</source>
        <translation>Een Visio-tekening</translation>
    </message>
    <message>
        <source>A Publisher document</source>
        <translation>Een Publisher-document</translation>
    </message>
    <message>
        <source>A Works document</source>
        <translation>Een Works-document</translation>
    </message>
    <message>
        <source>A Project plan</source>
        <translation>Een Project-plan</translation>
    </message>
    <message>
        <source>A Hangul document</source>
        <translation>Een Hangul-document</translation>
    </message>
    <message>
        <source>A StarOffice document</source>
        <translation>Een StarOffice-document</translation>
    </message>
    <message>
        <source>An Outlook item</source>
        <translation>Een Outlook-item</translation>
    </message>
    <message>
        <source>Open it in its own program, save it as PDF, and add that.</source>
        <translation>Open het in zijn eigen programma, sla het als PDF op en voeg dat toe.</translation>
    </message>
    <message>
        <source>A photo in Apple&apos;s or another camera format (HEIC, AVIF)</source>
        <translation>Een foto in het formaat van Apple of een andere camera (HEIC, AVIF)</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG.</source>
        <translation>Sla het op als JPEG of PNG.</translation>
    </message>
    <message>
        <source>This kind of archive</source>
        <translation>Dit soort archief</translation>
    </message>
    <message>
        <source>Unpack it and add the files inside, or pack them as ZIP.</source>
        <translation>Pak het uit en voeg de bestanden erin toe, of pak ze als ZIP in.</translation>
    </message>
    <message>
        <source>An Access database</source>
        <translation>Een Access-database</translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation>PostScript</translation>
    </message>
    <message>
        <source>A OneNote section</source>
        <translation>Een OneNote-sectie</translation>
    </message>
    <message>
        <source>A WordPerfect document</source>
        <translation>Een WordPerfect-document</translation>
    </message>
    <message>
        <source>A Lotus 1-2-3 workbook</source>
        <translation>Een Lotus 1-2-3-werkmap</translation>
    </message>
    <message>
        <source>A Word 2 document</source>
        <translation>Een Word 2-document</translation>
    </message>
    <message>
        <source>A Windows Write document</source>
        <translation>Een Windows Write-document</translation>
    </message>
    <message>
        <source>An Excel 3 workbook</source>
        <translation>Een Excel 3-werkmap</translation>
    </message>
    <message>
        <source>An Excel 4 workbook</source>
        <translation>Een Excel 4-werkmap</translation>
    </message>
    <message>
        <source>Save it as PDF.</source>
        <translation>Sla het op als PDF.</translation>
    </message>
    <message>
        <source>{path}: this folder is not kept.</source>
        <translation>{path}: deze map wordt niet bijgehouden.</translation>
    </message>
    <message>
        <source>See: dossier folders list.</source>
        <translation>Zie: dossier folders list.</translation>
    </message>
    <message>
        <source>{path}: this folder is kept already, as part of {folder}.</source>
        <translation>{path}: deze map wordt al bijgehouden, als deel van {folder}.</translation>
    </message>
    <message>
        <source>{path}: {folder}, which lies within, is kept already.</source>
        <translation>{path}: {folder}, dat erin ligt, wordt al bijgehouden.</translation>
    </message>
    <message>
        <source>Remove that one first, then add this.</source>
        <translation>Verwijder eerst dat, voeg dan dit toe.</translation>
    </message>
    <message>
        <source>{path}: this is the library&apos;s own folder.</source>
        <translation>{path}: dit is de map van de bibliotheek zelf.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>{path}: this folder is kept already.</source>
        <translation>{path}: deze map wordt al bijgehouden.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>De map is er niet.</translation>
    </message>
    <message>
        <source>If it is on a drive or a network share, connect it again; until then its documents stay as they are.</source>
        <translation>Staat hij op een schijf of netwerkmap, verbind die dan opnieuw; tot dan blijven de documenten zoals ze zijn.</translation>
    </message>
    <message>
        <source>There is a file in the folder&apos;s place.</source>
        <translation>Op de plaats van de map staat een bestand.</translation>
    </message>
    <message>
        <source>Put the folder back; until then its documents stay as they are.</source>
        <translation>Zet de map terug; tot dan blijven de documenten zoals ze zijn.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder.</source>
        <translation>U hebt geen toestemming om de map te lezen.</translation>
    </message>
    <message>
        <source>Ask for the permission; until then its documents stay as they are.</source>
        <translation>Vraag om toestemming; tot dan blijven de documenten zoals ze zijn.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({reason}).</source>
        <translation>De map kan niet worden gelezen ({reason}).</translation>
    </message>
    <message>
        <source>Check its drive or network; until then its documents stay as they are.</source>
        <translation>Controleer de schijf of het netwerk; tot dan blijven de documenten zoals ze zijn.</translation>
    </message>
    <message>
        <source>All {number} files are gone from the folder.</source>
        <translation>Alle {number} bestanden zijn uit de map verdwenen.</translation>
    </message>
    <message>
        <source>In case that is a mistake, their documents were kept; if it is not, say so with: dossier folders sync --accept-missing.</source>
        <translation>Voor het geval dat een vergissing is, zijn hun documenten bewaard; zo niet, kies dan “Verwijderen wat daar ontbreekt”.</translation>
    </message>
    <message>
        <source>{number} files lay on a drive or network share that is not there.</source>
        <translation>{number} bestanden stonden op een schijf of netwerkmap die er niet is.</translation>
    </message>
    <message>
        <source>Connect it again; until then their documents stay as they are.</source>
        <translation>Verbind die opnieuw; tot dan blijven hun documenten zoals ze zijn.</translation>
    </message>
    <message>
        <source>If they are really gone, say so with: dossier folders sync --accept-missing.</source>
        <translation>Zijn ze echt weg, kies dan “Verwijderen wat daar ontbreekt”.</translation>
    </message>
    <message>
        <source>The folder lies on a network or foreign drive ({kind}), where the system does not tell of all changes; it is looked at now and then instead.</source>
        <translation>De map staat op een netwerk- of vreemde schijf ({kind}), waar het systeem niet elke wijziging meldt; in plaats daarvan wordt er nu en dan gekeken.</translation>
    </message>
    <message>
        <source>The system cannot tell of changes here ({reason}); the folder is looked at every {number} seconds instead.</source>
        <translation>Het systeem kan hier geen wijzigingen melden ({reason}); in plaats daarvan wordt elke {number} seconden gekeken.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Dit is geen bestand en geen map.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>U hebt geen toestemming om dit bestand te lezen.</translation>
    </message>
    <message>
        <source>You have no permission to read this.</source>
        <translation>U hebt geen toestemming om dit te lezen.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>De koppeling leidt nergens heen.</translation>
    </message>
    <message>
        <source>It vanished while the folder was being read.</source>
        <translation>Het verdween terwijl de map werd gelezen.</translation>
    </message>
    <message>
        <source>The link leads to itself.</source>
        <translation>De koppeling leidt naar zichzelf.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Het kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Het bestand kan niet worden geopend: {reason}.</translation>
    </message>
    <message>
        <source>The report is incomplete.</source>
        <translation>Het verslag is onvolledig.</translation>
    </message>
    <message>
        <source>{text} is no date.</source>
        <translation>{text} is geen datum.</translation>
    </message>
    <message>
        <source>Give it as year, year-month or year-month-day: 2025-03-31.</source>
        <translation>Geef die als jaar, jaar-maand of jaar-maand-dag: 2025-03-31.</translation>
    </message>
    <message>
        <source>{text} is no kind of file.</source>
        <translation>{text} is geen soort bestand.</translation>
    </message>
    <message>
        <source>Give it as in a file&apos;s name: pdf, docx, eml.</source>
        <translation>Geef die zoals in een bestandsnaam: pdf, docx, eml.</translation>
    </message>
    <message>
        <source>{text} is no language.</source>
        <translation>{text} is geen taal.</translation>
    </message>
    <message>
        <source>Give its code: nl, fr, de, en.</source>
        <translation>Geef de code: nl, fr, de, en.</translation>
    </message>
    <message>
        <source>No model that is able to write is installed.</source>
        <translation>Er is geen model geïnstalleerd dat kan schrijven.</translation>
    </message>
    <message>
        <source>Import one with: dossier models import FILE.gguf</source>
        <translation>Importeer er een met: dossier models import FILE.gguf</translation>
    </message>
    <message>
        <source>{points} is no number of points.</source>
        <translation>{points} is geen aantal punten.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}.</source>
        <translation>Geef een getal van 1 tot {most}.</translation>
    </message>
    <message>
        <source>A document cannot be compared with itself.</source>
        <translation>Een document kan niet met zichzelf worden vergeleken.</translation>
    </message>
    <message>
        <source>Name two different documents.</source>
        <translation>Noem twee verschillende documenten.</translation>
    </message>
    <message>
        <source>{path} has no text to compare.</source>
        <translation>{path} heeft geen tekst om te vergelijken.</translation>
    </message>
    <message>
        <source>Read it again, or name another.</source>
        <translation>Lees het opnieuw of noem een ander.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Er is niets om naar te zoeken.</translation>
    </message>
    <message>
        <source>Give a name, a number, an article or some words.</source>
        <translation>Geef een naam, een nummer, een artikel of enkele woorden.</translation>
    </message>
    <message>
        <source>The text to look for is too long.</source>
        <translation>De gezochte tekst is te lang.</translation>
    </message>
    <message>
        <source>Give at most {number} words.</source>
        <translation>Geef hoogstens {number} woorden.</translation>
    </message>
    <message>
        <source>Give at most {number} characters.</source>
        <translation>Geef hoogstens {number} tekens.</translation>
    </message>
    <message>
        <source>It is still waiting to be read.</source>
        <translation>Het wacht nog om gelezen te worden.</translation>
    </message>
    <message>
        <source>Page {page} was read with doubt: compare with the picture of the page.</source>
        <translation>Pagina {page} is met twijfel gelezen: vergelijk met het beeld van de pagina.</translation>
    </message>
    <message>
        <source>Pages {pages} were read with doubt: compare with the picture of the page.</source>
        <translation>De pagina’s {pages} zijn met twijfel gelezen: vergelijk met het beeld van de pagina.</translation>
    </message>
    <message>
        <source>{name} of the model {model} is not the file that was released.</source>
        <translation>{name} van het model {model} is niet het uitgebrachte bestand.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked.</source>
        <translation>{name} kan niet worden uitgepakt.</translation>
    </message>
    <message>
        <source>{name} is larger than {number} MB.</source>
        <translation>{name} is groter dan {number} MB.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Splits het.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>There is no glossary &quot;{name}&quot;.</source>
        <translation>Er is geen woordenlijst &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>A glossary needs a name of at most 100 characters.</source>
        <translation>Een woordenlijst heeft een naam van hoogstens 100 tekens nodig.</translation>
    </message>
    <message>
        <source>{name} is no glossary: its first line names no language.</source>
        <translation>{name} is geen woordenlijst: de eerste regel noemt geen taal.</translation>
    </message>
    <message>
        <source>Name the columns by language, for example: id,nl,fr,de,en</source>
        <translation>Noem de kolommen naar taal, bijvoorbeeld: id,nl,fr,de,en</translation>
    </message>
    <message>
        <source>{name} holds no terms.</source>
        <translation>{name} bevat geen termen.</translation>
    </message>
    <message>
        <source>Line {number} of {name} cannot be read as a table: {reason}.</source>
        <translation>Regel {number} van {name} kan niet als tabel worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>Line {number} of {name} has more cells than there are columns.</source>
        <translation>Regel {number} van {name} heeft meer cellen dan er kolommen zijn.</translation>
    </message>
    <message>
        <source>{name} has more than {number} concepts.</source>
        <translation>{name} heeft meer dan {number} begrippen.</translation>
    </message>
    <message>
        <source>{name} declares entities, which are not read.</source>
        <translation>{name} declareert entiteiten; die worden niet gelezen.</translation>
    </message>
    <message>
        <source>Export it as TBX without a DOCTYPE.</source>
        <translation>Exporteer het als TBX zonder DOCTYPE.</translation>
    </message>
    <message>
        <source>{name} holds no terms of TBX.</source>
        <translation>{name} bevat geen TBX-termen.</translation>
    </message>
    <message>
        <source>Export it as TBX or CSV.</source>
        <translation>Exporteer het als TBX of CSV.</translation>
    </message>
    <message>
        <source>{name} cannot be read as XML: {reason}.</source>
        <translation>{name} kan niet als XML worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>The winmail.dat holds nothing that can be read.</source>
        <translation>Het bestand winmail.dat bevat niets wat gelezen kan worden.</translation>
    </message>
    <message>
        <source>Ask the sender for the files themselves.</source>
        <translation>Vraag de afzender om de bestanden zelf.</translation>
    </message>
    <message>
        <source>A specialist needs a name of at most 100 characters.</source>
        <translation>Een specialist heeft een naam van hoogstens 100 tekens nodig.</translation>
    </message>
    <message>
        <source>There is a specialist &quot;{name}&quot; already.</source>
        <translation>Er is al een specialist “{name}”.</translation>
    </message>
    <message>
        <source>There is no specialist &quot;{name}&quot;.</source>
        <translation>Er is geen specialist “{name}”.</translation>
    </message>
    <message>
        <source>A specialist needs examples of at least two labels.</source>
        <translation>Een specialist heeft voorbeelden van minstens twee labels nodig.</translation>
    </message>
    <message>
        <source>The examples hold no text to learn from.</source>
        <translation>De voorbeelden bevatten geen tekst om van te leren.</translation>
    </message>
    <message>
        <source>A specialist in the library cannot be read.</source>
        <translation>Een specialist in de bibliotheek kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Train hem opnieuw.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Er is geen bestand of map {path}.</translation>
    </message>
    <message>
        <source>{path} holds no folders to take as labels.</source>
        <translation>{path} bevat geen mappen die als label kunnen dienen.</translation>
    </message>
    <message>
        <source>Make one for each label.</source>
        <translation>Maak er een voor elk label.</translation>
    </message>
    <message>
        <source>Line {number} of {path} has no label, or neither a text nor a document.</source>
        <translation>Regel {number} van {path} heeft geen label, of geen tekst en geen document.</translation>
    </message>
    <message>
        <source>Line {number} of {path}: there is no file {file}.</source>
        <translation>Regel {number} van {path}: er is geen bestand {file}.</translation>
    </message>
    <message>
        <source>{path} is larger than {number} MB.</source>
        <translation>{path} is groter dan {number} MB.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Bewaar het als UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not an object in JSON.</source>
        <translation>Regel {number} van {path} is geen object in JSON.</translation>
    </message>
    <message>
        <source>{path} has no columns &quot;label&quot; and &quot;text&quot; (or &quot;document&quot;).</source>
        <translation>{path} heeft geen kolommen “label” en “text” (of “document”).</translation>
    </message>
    <message>
        <source>Name them in its first line.</source>
        <translation>Noem ze in de eerste regel.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; has a single example; none is left to try on.</source>
        <translation>“{label}” heeft maar één voorbeeld; er blijft geen over om op te proberen.</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>Geef er meer van.</translation>
    </message>
    <message>
        <source>{number} examples cannot be learned from in equal shares with some left to try on.</source>
        <translation>Van {number} voorbeelden kan niet in gelijke delen worden geleerd terwijl er over blijven om op te proberen.</translation>
    </message>
    <message>
        <source>{path} has no text to go by. {reason}</source>
        <translation>{path} heeft geen tekst om op af te gaan. {reason}</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; has only {number} examples; from {least} on it becomes reliable.</source>
        <translation>“{label}” heeft maar {number} voorbeelden; vanaf {least} wordt het betrouwbaar.</translation>
    </message>
    <message>
        <source>{name}: left out, it has hardly any text.</source>
        <translation>{name}: weggelaten, er is nauwelijks tekst.</translation>
    </message>
    <message>
        <source>{name}: left out, the same text stands under {labels}.</source>
        <translation>{name}: weggelaten, dezelfde tekst staat onder {labels}.</translation>
    </message>
    <message>
        <source>{name}: left out, the same text stands here before.</source>
        <translation>{name}: weggelaten, dezelfde tekst staat hier al.</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Namen: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>The server {name} has no model &quot;{model}&quot;.</source>
        <translation>De server {name} heeft geen model “{model}”.</translation>
    </message>
    <message>
        <source>It offers: {names}.</source>
        <translation>Hij biedt: {names}.</translation>
    </message>
    <message>
        <source>It offers none; load one there first.</source>
        <translation>Hij biedt er geen; laad er daar eerst een.</translation>
    </message>
    <message>
        <source>See which it has: dossier models server --test</source>
        <translation>Bekijk welke hij heeft: dossier models server --test</translation>
    </message>
    <message>
        <source>The server {name} does not accept the key.</source>
        <translation>De server {name} aanvaardt de sleutel niet.</translation>
    </message>
    <message>
        <source>Set the server again with its key, or ask who runs it.</source>
        <translation>Stel de server opnieuw in met zijn sleutel, of vraag het aan wie hem beheert.</translation>
    </message>
    <message>
        <source>The question with its passages is too long for the model of the server {name}.</source>
        <translation>De vraag met haar passages is te lang voor het model van de server {name}.</translation>
    </message>
    <message>
        <source>Give the model a larger context there, or show it fewer passages.</source>
        <translation>Geef het model daar een grotere context, of toon het minder passages.</translation>
    </message>
    <message>
        <source>The server {name} sends elsewhere, which Dossier does not follow.</source>
        <translation>De server {name} verwijst door, en dat volgt Dossier niet.</translation>
    </message>
    <message>
        <source>Set its final address.</source>
        <translation>Stel het eindadres in.</translation>
    </message>
    <message>
        <source>The server {name} does not have what Dossier asks of it.</source>
        <translation>De server {name} heeft niet wat Dossier ervan vraagt.</translation>
    </message>
    <message>
        <source>Check the end of its address, which is /v1 in most cases.</source>
        <translation>Controleer het einde van het adres; meestal is dat /v1.</translation>
    </message>
    <message>
        <source>The server {name} reports an error: {reason}.</source>
        <translation>De server {name} meldt een fout: {reason}.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s own messages.</source>
        <translation>Bekijk de eigen meldingen van de server.</translation>
    </message>
    <message>
        <source>What the server {name} sends is not what an OpenAI-compatible server sends.</source>
        <translation>Wat de server {name} stuurt, is niet wat een OpenAI-compatibele server stuurt.</translation>
    </message>
    <message>
        <source>The answer of the server {name} does not end.</source>
        <translation>Het antwoord van de server {name} houdt niet op.</translation>
    </message>
    <message>
        <source>Try another model.</source>
        <translation>Probeer een ander model.</translation>
    </message>
    <message>
        <source>The server {name} ended its answer before it began.</source>
        <translation>De server {name} beëindigde zijn antwoord voordat het begon.</translation>
    </message>
    <message>
        <source>The passages may be too long for its model; look at the server&apos;s own messages.</source>
        <translation>De passages zijn misschien te lang voor zijn model; bekijk de eigen meldingen van de server.</translation>
    </message>
    <message>
        <source>The server {name} broke the connection off.</source>
        <translation>De server {name} verbrak de verbinding.</translation>
    </message>
    <message>
        <source>What answers at {name} does not speak HTTP as expected.</source>
        <translation>Wat op {name} antwoordt, spreekt geen HTTP zoals verwacht.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Controleer het adres.</translation>
    </message>
    <message>
        <source>The server {name} fell silent.</source>
        <translation>De server {name} zwijgt.</translation>
    </message>
    <message>
        <source>It may be busy or too slow; try again, or use a smaller model.</source>
        <translation>Misschien is hij bezet of te traag; probeer het opnieuw, of gebruik een kleiner model.</translation>
    </message>
    <message>
        <source>The connection to the server {name} is gone.</source>
        <translation>De verbinding met de server {name} is weg.</translation>
    </message>
    <message>
        <source>Close Dossier and start it again.</source>
        <translation>Sluit Dossier en start het opnieuw.</translation>
    </message>
    <message>
        <source>The server {name} cannot be reached: {reason}.</source>
        <translation>De server {name} is niet bereikbaar: {reason}.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>Controleer of hij draait en of het adres klopt.</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>zijn certificaat is niet aanvaard</translation>
    </message>
    <message>
        <source>no encrypted connection came about</source>
        <translation>er kwam geen versleutelde verbinding tot stand</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>zijn naam is niet bekend</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>hij antwoordde niet op tijd</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>daar luistert niets</translation>
    </message>
    <message>
        <source>A server cannot write answers on this system yet.</source>
        <translation>Op dit systeem kan een server nog geen antwoorden schrijven.</translation>
    </message>
    <message>
        <source>Use a local model.</source>
        <translation>Gebruik een lokaal model.</translation>
    </message>
    <message>
        <source>The model of the server {name} says nothing.</source>
        <translation>Het model van de server {name} zegt niets.</translation>
    </message>
    <message>
        <source>The model of the server {name} spent all of its answer on thinking.</source>
        <translation>Het model van de server {name} besteedde zijn hele antwoord aan nadenken.</translation>
    </message>
    <message>
        <source>Choose a model that does not reason, or allow longer answers.</source>
        <translation>Kies een model dat niet redeneert, of sta langere antwoorden toe.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; is not the address of a server.</source>
        <translation>“{url}” is geen adres van een server.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; does not begin with http:// or https://.</source>
        <translation>“{url}” begint niet met http:// of https://.</translation>
    </message>
    <message>
        <source>It looks like http://127.0.0.1:8000/v1 or https://server.example/v1.</source>
        <translation>Het ziet eruit als http://127.0.0.1:8000/v1 of https://server.example/v1.</translation>
    </message>
    <message>
        <source>The address of a server must not hold a name or password.</source>
        <translation>Het adres van een server mag geen naam of wachtwoord bevatten.</translation>
    </message>
    <message>
        <source>Give the server&apos;s key apart.</source>
        <translation>Geef de sleutel van de server apart op.</translation>
    </message>
    <message>
        <source>No model is named for the server.</source>
        <translation>Er is geen model genoemd voor de server.</translation>
    </message>
    <message>
        <source>Give the name that the server lists it by.</source>
        <translation>Geef de naam waaronder de server het vermeldt.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; would send questions and passages unencrypted over the network.</source>
        <translation>“{url}” zou vragen en passages onversleuteld over het netwerk sturen.</translation>
    </message>
    <message>
        <source>Use https://, or allow it in so many words (--allow-plain-http).</source>
        <translation>Gebruik https://, of sta het uitdrukkelijk toe (--allow-plain-http).</translation>
    </message>
    <message>
        <source>The server&apos;s setting in {path} cannot be read.</source>
        <translation>De instelling van de server in {path} is niet leesbaar.</translation>
    </message>
    <message>
        <source>Set the server again, or switch it off.</source>
        <translation>Stel de server opnieuw in, of zet hem uit.</translation>
    </message>
    <message>
        <source>The server&apos;s setting in {path} cannot be written.</source>
        <translation>De instelling van de server in {path} kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Give the key in the environment variable DOSSIER_SERVER_KEY instead.</source>
        <translation>Geef de sleutel in plaats daarvan op in de omgevingsvariabele DOSSIER_SERVER_KEY.</translation>
    </message>
    <message>
        <source>The server&apos;s key holds signs that cannot be sent.</source>
        <translation>De sleutel van de server bevat tekens die niet verstuurd kunnen worden.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Kopieer hem opnieuw, in zijn geheel.</translation>
    </message>
    <message>
        <source>The server can be tried once Dossier was started again.</source>
        <translation>De server kan worden geprobeerd zodra Dossier opnieuw is gestart.</translation>
    </message>
    <message>
        <source>Close it and open it.</source>
        <translation>Sluit het en open het.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Pagina {page}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Pagina’s {pages}</translation>
    </message>
    <message>
        <source>Pages {pages} and {last}</source>
        <translation>Pagina’s {pages} en {last}</translation>
    </message>
    <message>
        <source>Pages {pages} and others ({number} in all)</source>
        <translation>Pagina’s {pages} en andere ({number} in totaal)</translation>
    </message>
    <message>
        <source>its certificate was not accepted ({words})</source>
        <translation>zijn certificaat is niet aanvaard ({words})</translation>
    </message>
    <message>
        <source>no encrypted connection came about ({words})</source>
        <translation>er kwam geen versleutelde verbinding tot stand ({words})</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>searched all of %Ln document(s)</source>
        <translation>
            <numerusform>doorzocht: %Ln document</numerusform>
            <numerusform>doorzocht: alle %Ln documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched %1 of %Ln document(s)</source>
        <translation>
            <numerusform>%1 van %Ln document doorzocht</numerusform>
            <numerusform>%1 van %Ln documenten doorzocht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln onleesbaar</numerusform>
            <numerusform>%Ln onleesbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) by their words only</source>
        <translation>
            <numerusform>%Ln passage alleen op woorden</numerusform>
            <numerusform>%Ln passages alleen op woorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossroads</name>
    <message>
        <source>Dossier can notice what changes in this folder from now on.</source>
        <translation>Dossier kan voortaan merken wat er in deze map verandert.</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>Bijhouden</translation>
    </message>
    <message>
        <source>Show which…</source>
        <translation>Tonen welke…</translation>
    </message>
    <message>
        <source>The engine stopped and is being started again.</source>
        <translation>De motor is gestopt en wordt opnieuw gestart.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was ready is kept, the rest continues.</source>
        <translation>Er is niets verloren: wat klaar was blijft bewaard, de rest gaat verder.</translation>
    </message>
    <message>
        <source>The engine is running again.</source>
        <translation>De motor draait weer.</translation>
    </message>
</context>
<context>
    <name>DestroyLibrary</name>
    <message>
        <source>destroy</source>
        <translation>vernietig</translation>
    </message>
    <message>
        <source>Destroy the library?</source>
        <translation>De bibliotheek vernietigen?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>All documents and conversations in it are gone for good. Files outside it stay.</source>
        <translation>Alle documenten en gesprekken erin zijn voorgoed weg. Bestanden daarbuiten blijven.</translation>
    </message>
    <message>
        <source>&amp;Type “{word}” to go on</source>
        <translation>&amp;Typ ‘{word}’ om door te gaan</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Wachtwoord&amp;zin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Destroy it</source>
        <translation>&amp;Vernietigen</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What happened to the file</source>
        <translation>Wat er met het bestand gebeurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gevonden in</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Verzameling</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Collection: %1</source>
        <translation>Verzameling: %1</translation>
    </message>
</context>
<context>
    <name>DoubtMark</name>
    <message>
        <source>Recognised from a picture of which not every word is sure: compare with it</source>
        <translation>Herkend uit een beeld waarvan niet elk woord zeker is: vergelijk ermee</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add to “%1”</source>
        <translation>Loslaten om toe te voegen aan ‘%1’</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine is not running.</source>
        <translation>De motor draait niet.</translation>
    </message>
    <message>
        <source>It is being started again.</source>
        <translation>Hij wordt opnieuw gestart.</translation>
    </message>
    <message>
        <source>Dossier is closing.</source>
        <translation>Dossier wordt afgesloten.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly.</source>
        <translation>De motor is onverwacht gestopt.</translation>
    </message>
    <message>
        <source>The engine keeps stopping. Your library is safe on the disk.</source>
        <translation>De motor valt steeds uit. Uw bibliotheek staat veilig op de schijf.</translation>
    </message>
    <message>
        <source>It is being started again; nothing in the library is lost.</source>
        <translation>Hij wordt opnieuw gestart; in de bibliotheek is niets verloren.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Collection</source>
        <translation>Verzameling</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Alle verzamelingen</translation>
    </message>
    <message>
        <source>Where questions go</source>
        <translation>Waar vragen heen gaan</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle documenten</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen in the list</source>
        <translation>
            <numerusform>De %Ln in de lijst gekozen</numerusform>
            <numerusform>De %Ln in de lijst gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Elke taal</translation>
    </message>
    <message>
        <source>Any kind of file</source>
        <translation>Elke soort bestand</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>The last five years</source>
        <translation>De laatste vijf jaar</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Elke datum</translation>
    </message>
    <message>
        <source>From, e.g. 2023-06</source>
        <translation>Vanaf, bv. 2023-06</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Words of the author&apos;s name</source>
        <translation>Woorden uit de naam van de auteur</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Elke auteur</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>From, e.g. 2023-06</source>
        <translation>Vanaf, bv. 2023-06</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>A year, month or day: 2023, 2023-06 or 2023-06-15</source>
        <translation>Een jaar, maand of dag: 2023, 2023-06 of 2023-06-15</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Dossier</source>
        <translation>Welkom bij Dossier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>The keyring could not take the key, so the passphrase is asked each time.</source>
        <translation>De sleutelbos kon de sleutel niet bewaren, dus wordt telkens om de wachtwoordzin gevraagd.</translation>
    </message>
    <message>
        <source>&amp;Open the library there</source>
        <translation>De bibliotheek daar &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Maken…</translation>
    </message>
    <message>
        <source>C&amp;reate the library</source>
        <translation>Bibliotheek &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Open Dossier</source>
        <translation>Dossier &amp;openen</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Stap {number} van {total}</translation>
    </message>
    <message>
        <source>Go on without the recovery code?</source>
        <translation>Doorgaan zonder de herstelcode?</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open the library. You can make a code later.</source>
        <translation>Vergeet u de wachtwoordzin, dan kan niemand de bibliotheek openen. U kunt later een code maken.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Zonder code doorgaan</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>What can be done with this folder</source>
        <translation>Wat met deze map kan</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>not reachable</source>
        <translation>niet bereikbaar</translation>
    </message>
    <message>
        <source>in step, looked at now and then</source>
        <translation>bijgehouden, nu en dan bekeken</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>bijgehouden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new.</source>
        <translation>
            <numerusform>%Ln nieuw.</numerusform>
            <numerusform>%Ln nieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln gewijzigd.</numerusform>
            <numerusform>%Ln gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln verplaatst.</numerusform>
            <numerusform>%Ln verplaatst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted.</source>
        <translation>
            <numerusform>%Ln verwijderd.</numerusform>
            <numerusform>%Ln verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written, for the next look.</source>
        <translation>
            <numerusform>%Ln wordt nog geschreven, voor de volgende keer.</numerusform>
            <numerusform>%Ln worden nog geschreven, voor de volgende keer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) not reachable.</source>
        <translation>
            <numerusform>%Ln map niet bereikbaar.</numerusform>
            <numerusform>%Ln mappen niet bereikbaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln file(s) in step.</source>
        <translation>
            <numerusform>Niets is veranderd: %Ln bestand bijgehouden.</numerusform>
            <numerusform>Niets is veranderd: %Ln bestanden bijgehouden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersController</name>
    <message>
        <source>Look for changes now</source>
        <translation>Nu naar wijzigingen kijken</translation>
    </message>
    <message>
        <source>Remove what is missing there</source>
        <translation>Verwijderen wat daar ontbreekt</translation>
    </message>
    <message>
        <source>Stop keeping in step…</source>
        <translation>Niet meer bijhouden…</translation>
    </message>
</context>
<context>
    <name>FoldersStrip</name>
    <message numerus="yes">
        <source>and %Ln more folder(s)</source>
        <translation>
            <numerusform>en nog %Ln map</numerusform>
            <numerusform>en nog %Ln mappen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Weergave</translation>
    </message>
</context>
<context>
    <name>GlossariesPage</name>
    <message>
        <source>Glossaries</source>
        <translation>Woordenlijsten</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Concepts of the glossary</source>
        <translation>Begrippen van de woordenlijst</translation>
    </message>
    <message>
        <source>&amp;Add a concept</source>
        <translation>Begrip &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Delete the concept</source>
        <translation>&amp;Begrip wissen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Discard chan&amp;ges</source>
        <translation>Wijzigingen ver&amp;werpen</translation>
    </message>
    <message>
        <source>Words for the same thing: whoever searches for one of them finds the others too.</source>
        <translation>Woorden voor hetzelfde: wie er een zoekt, vindt ook de andere.</translation>
    </message>
    <message>
        <source>One concept a row. Separate terms by “|”, the preferred one first; “~” before a term marks everyday words, “=” an abbreviation, “[BE]” after it a country.</source>
        <translation>Eén begrip per rij. Scheid termen met “|”, de voorkeursterm eerst; “~” voor een term is voor alledaagse woorden, “=” voor een afkorting, “[BE]” erachter voor een land.</translation>
    </message>
    <message>
        <source>%1 concepts of social security come with Dossier.</source>
        <translation>%1 begrippen uit de sociale zekerheid horen bij Dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln begrip</numerusform>
            <numerusform>%Ln begrippen</numerusform>
        </translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Nieuwe woordenlijst</translation>
    </message>
    <message>
        <source>Name of the glossary:</source>
        <translation>Naam van de woordenlijst:</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept; %Ln concept(s).</source>
        <translation>
            <numerusform>“%1” is bewaard; %Ln begrip.</numerusform>
            <numerusform>“%1” is bewaard; %Ln begrippen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tbx *.xml)</source>
        <translation>Woordenlijsten (*.csv *.tbx *.xml)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Een woordenlijst importeren</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>De woordenlijst exporteren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s) were written.</source>
        <translation>
            <numerusform>%Ln begrip weggeschreven.</numerusform>
            <numerusform>%Ln begrippen weggeschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: found as %2</source>
        <translation>%1: gevonden als %2</translation>
    </message>
    <message>
        <source>%1: changed, %2</source>
        <translation>%1: gewijzigd, %2</translation>
    </message>
    <message>
        <source>%1: moved from %3 to %2</source>
        <translation>%1: verplaatst van %3 naar %2</translation>
    </message>
    <message>
        <source>%1: gone from %2</source>
        <translation>%1: verdwenen uit %2</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>Passage %1: %2</source>
        <translation>Passage %1: %2</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
</context>
<context>
    <name>LettingGo</name>
    <message>
        <source>Stop keeping in step</source>
        <translation>Niet meer bijhouden</translation>
    </message>
    <message>
        <source>What changes in “%1” will no longer be noticed. The folder itself is not touched.</source>
        <translation>Wat in “%1” verandert, wordt niet meer opgemerkt. De map zelf blijft zoals ze is.</translation>
    </message>
    <message numerus="yes">
        <source>Also remove its %Ln document(s) from the library</source>
        <translation>
            <numerusform>Ook het %Ln document ervan uit de bibliotheek verwijderen</numerusform>
            <numerusform>Ook de %Ln documenten ervan uit de bibliotheek verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Niet meer bijhouden</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>All documents</source>
        <translation>Alle documenten</translation>
    </message>
    <message>
        <source>No document matches the filter.</source>
        <translation>Geen document past bij het filter.</translation>
    </message>
    <message>
        <source>This collection is empty. Drop files or folders here, or choose Add.</source>
        <translation>Deze verzameling is leeg. Sleep bestanden of mappen hierheen, of kies Toevoegen.</translation>
    </message>
    <message>
        <source>Name of the new collection, for example a case:</source>
        <translation>Naam van de nieuwe verzameling, bijvoorbeeld een zaak:</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nieuwe verzameling</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Verzameling hernoemen</translation>
    </message>
    <message>
        <source>Name of the collection:</source>
        <translation>Naam van de verzameling:</translation>
    </message>
    <message>
        <source>Removed the collection “%1”</source>
        <translation>Verzameling ‘%1’ verwijderd</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>‘%1’ verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln document(s)</source>
        <translation>
            <numerusform>%Ln document verwijderd</numerusform>
            <numerusform>%Ln documenten verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln document(s) inside</source>
        <translation>
            <numerusform>%1, met %Ln document erin</numerusform>
            <numerusform>%1, met %Ln documenten erin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password opened %1 of %Ln document(s).</source>
        <translation>
            <numerusform>Het wachtwoord opende %1 van %Ln document.</numerusform>
            <numerusform>Het wachtwoord opende %1 van de %Ln documenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nieuwe verzameling…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Remove collection</source>
        <translation>Verzameling verwijderen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Verslag…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Samenvatting…</translation>
    </message>
    <message>
        <source>Deadlines and amounts…</source>
        <translation>Termijnen en bedragen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Ask only this document</source>
        <translation>Alleen dit document vragen</translation>
    </message>
    <message>
        <source>Ask only these documents</source>
        <translation>Alleen deze documenten vragen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Wachtwoord invoeren…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Chec&amp;k the library</source>
        <translation>Bibliotheek &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Alles &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>&amp;Destroy the library…</source>
        <translation>Bibliotheek &amp;vernietigen…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Voortgang van de export</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>The key goes first: nobody can read what is left, not even with the passphrase.</source>
        <translation>Eerst gaat de sleutel: wat overblijft kan niemand lezen, ook niet met de wachtwoordzin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on the disk, encrypted</source>
        <translation>{size} op de schijf, versleuteld</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>Export everything, unencrypted?</source>
        <translation>Alles onversleuteld exporteren?</translation>
    </message>
    <message>
        <source>All documents, texts and conversations are written as ordinary files that anyone can read.</source>
        <translation>Alle documenten, teksten en gesprekken worden als gewone bestanden geschreven, die iedereen kan lezen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Kies een lege map</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation>
            <numerusform>Er is %Ln bestand geschreven.</numerusform>
            <numerusform>Er zijn %Ln bestanden geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>De export is gestopt.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>Add files or a folder to this collection</source>
        <translation>Bestanden of een map aan deze verzameling toevoegen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the words of your documents (Ctrl+F)</source>
        <translation>De woorden van uw documenten doorzoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Verzamelingen</translation>
    </message>
    <message>
        <source>Documents of the collection</source>
        <translation>Documenten van de verzameling</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nieuwe verzameling</translation>
    </message>
    <message>
        <source>Filter by name or state</source>
        <translation>Filteren op naam of staat</translation>
    </message>
    <message>
        <source>Filter the documents by name or state</source>
        <translation>De documenten filteren op naam of staat</translation>
    </message>
    <message>
        <source>Filter by date, author, kind or state</source>
        <translation>Filteren op datum, auteur, soort of staat</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They stay on this computer, encrypted.</source>
        <translation>Sleep bestanden of mappen ergens op dit venster. Ze blijven op deze computer, versleuteld.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Documenten toevoegen…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Probeer de voorbeelden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Een map toevoegen</translation>
    </message>
    <message>
        <source>Keep a folder in step</source>
        <translation>Een map bijhouden</translation>
    </message>
    <message>
        <source>Close Dossier</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Documents are still being read and indexed.</source>
        <translation>Er worden nog documenten gelezen en geïndexeerd.</translation>
    </message>
    <message>
        <source>Closing is safe: what is ready stays, the rest continues when you open Dossier again.</source>
        <translation>Sluiten is veilig: wat klaar is blijft, de rest gaat verder als u Dossier weer opent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Doorwerken</translation>
    </message>
</context>
<context>
    <name>MentionController</name>
    <message>
        <source>Searching…</source>
        <translation>Zoekt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) so far, searching…</source>
        <translation>
            <numerusform>tot nu toe %Ln vermelding, zoekt verder…</numerusform>
            <numerusform>tot nu toe %Ln vermeldingen, zoekt verder…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln document(s)</source>
        <translation>
            <numerusform>%1 in %Ln document</numerusform>
            <numerusform>%1 in %Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed here; the exported list holds all.</source>
        <translation>Hier staan de eerste %1; de geëxporteerde lijst bevat alles.</translation>
    </message>
    <message>
        <source>Save the list of mentions</source>
        <translation>De lijst met vermeldingen opslaan</translation>
    </message>
    <message>
        <source>Mentions of %1</source>
        <translation>Vermeldingen van %1</translation>
    </message>
    <message>
        <source>%1 written to “%2”; the file is not encrypted.</source>
        <translation>%1 geschreven naar “%2”; het bestand is niet versleuteld.</translation>
    </message>
</context>
<context>
    <name>MenuField</name>
    <message>
        <source>A year, month or day: 2023, 2023-06 or 2023-06-15</source>
        <translation>Een jaar, maand of dag: 2023, 2023-06 of 2023-06-15</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotheek</translation>
    </message>
    <message>
        <source>Add &amp;documents…</source>
        <translation>&amp;Documenten toevoegen…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Een &amp;map toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Keep a folder in step…</source>
        <translation>Map &amp;bijhouden…</translation>
    </message>
    <message>
        <source>Add the &amp;sample collection</source>
        <translation>De &amp;voorbeelden toevoegen</translation>
    </message>
    <message>
        <source>New &amp;collection…</source>
        <translation>&amp;Nieuwe verzameling…</translation>
    </message>
    <message>
        <source>&amp;Rename collection…</source>
        <translation>Verzameling &amp;hernoemen…</translation>
    </message>
    <message>
        <source>Re&amp;move collection</source>
        <translation>Verzameling ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Rep&amp;ort on the collection…</source>
        <translation>Vers&amp;lag over de verzameling…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Ver&amp;grendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documenten</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>&amp;Every mention…</source>
        <translation>Elke ver&amp;melding…</translation>
    </message>
    <message>
        <source>Summar&amp;y…</source>
        <translation>Sam&amp;envatting…</translation>
    </message>
    <message>
        <source>Deadlines and am&amp;ounts…</source>
        <translation>&amp;Termijnen en bedragen…</translation>
    </message>
    <message>
        <source>&amp;Compare the two chosen documents…</source>
        <translation>De twee &amp;gekozen documenten vergelijken…</translation>
    </message>
    <message>
        <source>&amp;Ask only the chosen documents</source>
        <translation>&amp;Alleen de gekozen documenten vragen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details…</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>&amp;Wachtwoord invoeren…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Opnieuw lezen</translation>
    </message>
    <message>
        <source>Re&amp;move from the library</source>
        <translation>Uit de bibliotheek &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Verwijderen ongedaan ma&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gesprek</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nieuw gesprek</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>Gesprek &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Write a question</source>
        <translation>Een v&amp;raag schrijven</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>Het antwoord &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Copy the latest answer with citations</source>
        <translation>Laatste antwoord met verwijzingen &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Next citation</source>
        <translation>&amp;Volgende verwijzing</translation>
    </message>
    <message>
        <source>&amp;Previous citation</source>
        <translation>Vo&amp;rige verwijzing</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Groter</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Fit to width</source>
        <translation>Paginabr&amp;eedte</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volgend &amp;paneel</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;orig paneel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modellen…</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>&amp;Over Dossier</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>Geïnstalleerde modellen</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dit model &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Import a GGUF file…</source>
        <translation>GGUF-bestand &amp;importeren…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>No model is installed yet. Run “dossier models install starter”.</source>
        <translation>Er is nog geen model geïnstalleerd. Voer ‘dossier models install starter’ uit.</translation>
    </message>
    <message>
        <source>writes answers, in use</source>
        <translation>schrijft antwoorden, in gebruik</translation>
    </message>
    <message>
        <source>writes answers</source>
        <translation>schrijft antwoorden</translation>
    </message>
    <message>
        <source>finds passages, in use</source>
        <translation>vindt passages, in gebruik</translation>
    </message>
    <message>
        <source>They run on this computer. One finds passages, one the words in them that answer; a larger model that you import writes answers in its own words.</source>
        <translation>Ze draaien op deze computer. Eén vindt passages, één de woorden daarin die antwoord geven; een groter model dat u importeert, schrijft antwoorden in eigen woorden.</translation>
    </message>
    <message>
        <source>When to answer</source>
        <translation>Wanneer antwoorden</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwoorden</translation>
    </message>
    <message>
        <source>only when sure</source>
        <translation>alleen als het zeker is</translation>
    </message>
    <message>
        <source>when probably right</source>
        <translation>als het waarschijnlijk klopt</translation>
    </message>
    <message>
        <source>always: show the best guess</source>
        <translation>altijd: de beste gok tonen</translation>
    </message>
    <message>
        <source>Of questions about law in four languages that the documents answer, %1 are then answered, %2 of those rightly; of questions that they do not answer, %3 are answered all the same.</source>
        <translation>Van vragen over wetten in vier talen die de documenten beantwoorden, wordt dan %1 beantwoord, %2 daarvan juist; van vragen die ze niet beantwoorden, wordt %3 toch beantwoord.</translation>
    </message>
    <message>
        <source>finds the words that answer, in use</source>
        <translation>vindt de woorden die antwoord geven, in gebruik</translation>
    </message>
    <message>
        <source>finds passages</source>
        <translation>vindt passages</translation>
    </message>
    <message>
        <source>too small to write answers</source>
        <translation>te klein om antwoorden te schrijven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Controlesom</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Het model wordt geladen…</translation>
    </message>
    <message>
        <source>The model is in use.</source>
        <translation>Het model is in gebruik.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Een model importeren</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-modellen (*.gguf)</translation>
    </message>
    <message>
        <source>Checking and copying the model…</source>
        <translation>Het model wordt gecontroleerd en gekopieerd…</translation>
    </message>
    <message>
        <source>“{title}” was added.</source>
        <translation>‘{title}’ is toegevoegd.</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCode</name>
    <message>
        <source>New recovery code</source>
        <translation>Nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>Nieuwe code &amp;maken</translation>
    </message>
    <message>
        <source>The old code will open nothing any more.</source>
        <translation>De oude code opent dan niets meer.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Wachtwoord&amp;zin</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
</context>
<context>
    <name>NotFoundMark</name>
    <message>
        <source>not in your documents</source>
        <translation>niet in uw documenten</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Page %1 was recognised with doubt (%2 of 100): compare with the picture.</source>
        <translation>Pagina %1 is met twijfel herkend (%2 van 100): vergelijk met het beeld.</translation>
    </message>
    <message>
        <source>Page %1 was recognised with doubt.</source>
        <translation>Pagina %1 is met twijfel herkend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were recognised with doubt: %1 and others.</source>
        <translation>
            <numerusform>%Ln pagina is met twijfel herkend: %1 en andere.</numerusform>
            <numerusform>%Ln pagina’s zijn met twijfel herkend: %1 en andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages %1 and %2 were recognised with doubt.</source>
        <translation>De pagina’s %1 en %2 zijn met twijfel herkend.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Deadline</source>
        <translation>Uiterste termijn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation>Alleen in het eerste</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Alleen in het tweede</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message numerus="yes">
        <source>Written by %1 and checked; %Ln sentence(s) left out</source>
        <translation>
            <numerusform>Geschreven door %1 en gecontroleerd; %Ln zin weggelaten</numerusform>
            <numerusform>Geschreven door %1 en gecontroleerd; %Ln zinnen weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s), in the documents&apos; own words</source>
        <translation>
            <numerusform>%1 van %Ln zin, in de eigen woorden van de documenten</numerusform>
            <numerusform>%1 van %Ln zinnen, in de eigen woorden van de documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) among them</source>
        <translation>
            <numerusform>waaronder %Ln uiterste termijn</numerusform>
            <numerusform>waaronder %Ln uiterste termijnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed here; the saved table holds all.</source>
        <translation>De eerste %1 staan hier; de opgeslagen tabel bevat alles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln werkdag</numerusform>
            <numerusform>%Ln werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln uur</numerusform>
            <numerusform>%Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln jaar</numerusform>
            <numerusform>%Ln jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the words are the same</source>
        <translation>%1 van de woorden is gelijk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) the same</source>
        <translation>
            <numerusform>%Ln alinea gelijk</numerusform>
            <numerusform>%Ln alinea’s gelijk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message>
        <source>Summary: %1</source>
        <translation>Samenvatting: %1</translation>
    </message>
    <message>
        <source>Deadlines and amounts: %1</source>
        <translation>Termijnen en bedragen: %1</translation>
    </message>
    <message>
        <source>Choose two documents in the list to compare them.</source>
        <translation>Kies twee documenten in de lijst om ze te vergelijken.</translation>
    </message>
    <message>
        <source>Comparison: %1 and %2</source>
        <translation>Vergelijking: %1 en %2</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle documenten</translation>
    </message>
    <message>
        <source>Save the list of deadlines and amounts</source>
        <translation>De lijst met termijnen en bedragen opslaan</translation>
    </message>
    <message>
        <source>Deadlines and amounts of %1</source>
        <translation>Termijnen en bedragen van %1</translation>
    </message>
    <message>
        <source>%1 written to “%2”; the file is not encrypted.</source>
        <translation>%1 geschreven naar “%2”; het bestand is niet versleuteld.</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Looking through the documents…</source>
        <translation>De documenten worden doorgenomen…</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Alleen tonen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Als &amp;tabel opslaan…</translation>
    </message>
    <message>
        <source>&amp;More sentences</source>
        <translation>&amp;Meer zinnen</translation>
    </message>
    <message>
        <source>Let the model &amp;write</source>
        <translation>Laat het model s&amp;chrijven</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>The model is writing part %1 of %2…</source>
        <translation>Het model schrijft deel %1 van %2…</translation>
    </message>
    <message>
        <source>Looking through document %1 of %2…</source>
        <translation>Document %1 van %2 wordt doorgenomen…</translation>
    </message>
    <message>
        <source>Copied with the places.</source>
        <translation>Gekopieerd met de vindplaatsen.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Typ een pagina en druk op Enter</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Verberg wat er getypt is</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Toon wat er getypt is</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Wachtwoord&amp;zin</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Wachtwoordzin nogmaals</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Sterkte van de wachtwoordzin</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Wachtwoordzin no&amp;gmaals</translation>
    </message>
    <message>
        <source>Four or five random words are strong and easy to remember.</source>
        <translation>Vier of vijf willekeurige woorden zijn sterk en makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>Reasonable. One more word makes it strong.</source>
        <translation>Redelijk. Met één woord meer is ze sterk.</translation>
    </message>
    <message>
        <source>Easy to guess for a computer. Add a word or two.</source>
        <translation>Makkelijk te raden voor een computer. Voeg een paar woorden toe.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide zijn gelijk.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>De twee verschillen.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtwoordzin</translation>
    </message>
    <message>
        <source>It opens your library, and nobody can reset it: not we, not your administrator.</source>
        <translation>Hij opent uw bibliotheek, en niemand kan hem herstellen: wij niet, uw beheerder niet.</translation>
    </message>
    <message>
        <source>Let this computer&apos;s &amp;keyring open the library as well</source>
        <translation>Ook de sleutel&amp;bos van deze computer de bibliotheek laten openen</translation>
    </message>
    <message>
        <source>The library then opens without asking whenever you are logged in to this computer.</source>
        <translation>De bibliotheek gaat dan zonder vragen open zolang u op deze computer bent aangemeld.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Protected document</source>
        <translation>Beveiligd document</translation>
    </message>
    <message>
        <source>Protected documents</source>
        <translation>Beveiligde documenten</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>“%1” is met een wachtwoord beveiligd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) are protected with a password.</source>
        <translation>
            <numerusform>%Ln document is met een wachtwoord beveiligd.</numerusform>
            <numerusform>%Ln documenten zijn met een wachtwoord beveiligd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Wachtwoord van het document</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message numerus="yes">
        <source>Try it on the %Ln other protected document(s) as well</source>
        <translation>
            <numerusform>Ook op %Ln ander beveiligd document proberen</numerusform>
            <numerusform>Ook op de %Ln andere beveiligde documenten proberen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>This password does not open it. Check Caps Lock and try again.</source>
        <translation>Dit wachtwoord opent het niet. Controleer Caps Lock en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>Het wachtwoord wordt geprobeerd…</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pagina’s van het document</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Printed size</source>
        <translation>Werkelijke grootte</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Specialisten</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Woordenlijsten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Bestanden zoeken</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexeren</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 passages a second</source>
        <translation>%1 passages per seconde</translation>
    </message>
    <message>
        <source>%1 documents a second</source>
        <translation>%1 documenten per seconde</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per seconde</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop adding; what is ready stays</source>
        <translation>Stop met toevoegen; wat klaar is blijft</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Stop met documenten toevoegen</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Keep your recovery code</source>
        <translation>Bewaar uw herstelcode</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the library. It is shown this once.</source>
        <translation>Vergeet u de wachtwoordzin, dan opent alleen deze code de bibliotheek. Hij wordt eenmalig getoond.</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>I have &amp;kept the code in a safe place</source>
        <translation>Ik heb de code op een &amp;veilige plek bewaard</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in a minute.</source>
        <translation>Gekopieerd. Het klembord wordt over een minuut geleegd.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Dossier recovery code.txt</source>
        <translation>Herstelcode Dossier.txt</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>De herstelcode opslaan</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Het bestand kon niet worden geschreven: {reason}</translation>
    </message>
    <message>
        <source>Saved. Keep the file on a stick in a drawer, not beside the library.</source>
        <translation>Opgeslagen. Bewaar het bestand op een stick in een la, niet naast de bibliotheek.</translation>
    </message>
    <message>
        <source>Recovery code of a Dossier library</source>
        <translation>Herstelcode van een Dossier-bibliotheek</translation>
    </message>
    <message>
        <source>It opens the library when the passphrase is forgotten; whoever has it can read all.</source>
        <translation>Hij opent de bibliotheek als de wachtwoordzin vergeten is; wie hem heeft, kan alles lezen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read with doubt</source>
        <translation>Met twijfel gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) kept in step</source>
        <translation>
            <numerusform>%Ln map bijgehouden</numerusform>
            <numerusform>%Ln mappen bijgehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reachable</source>
        <translation>
            <numerusform>%Ln niet bereikbaar</numerusform>
            <numerusform>%Ln niet bereikbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same; the first is newer by its date</source>
        <translation>%1 en %2: %3 hetzelfde; de eerste is nieuwer volgens de datum</translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same; the first is newer by its version</source>
        <translation>%1 en %2: %3 hetzelfde; de eerste is nieuwer volgens de versie</translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same; the first was added later</source>
        <translation>%1 en %2: %3 hetzelfde; de eerste is later toegevoegd</translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same</source>
        <translation>%1 en %2: %3 hetzelfde</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Files that need attention</source>
        <translation>Bestanden die aandacht vragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be searched, or not wholly:</source>
        <translation>
            <numerusform>%Ln bestand is niet of niet helemaal doorzoekbaar:</numerusform>
            <numerusform>%Ln bestanden zijn niet of niet helemaal doorzoekbaar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Lijst kopiëren</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
</context>
<context>
    <name>ReportingController</name>
    <message>
        <source>All documents</source>
        <translation>Alle documenten</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het verslag opslaan</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Verslag %1</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Also looked for: %1</source>
        <translation>Ook gezocht naar: %1</translation>
    </message>
    <message>
        <source>Look for fewer words, or let misspelt ones count.</source>
        <translation>Zoek naar minder woorden, of laat foute spelling meetellen.</translation>
    </message>
    <message>
        <source>Try other words, or those of the documents themselves.</source>
        <translation>Probeer andere woorden, of die van de documenten zelf.</translation>
    </message>
    <message>
        <source>No document within these filters holds it.</source>
        <translation>Geen document binnen deze filters bevat het.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search the documents themselves</source>
        <translation>Zoek in de documenten zelf</translation>
    </message>
    <message>
        <source>Type some words or a question; Enter opens the first passage.</source>
        <translation>Typ een paar woorden of een vraag; Enter opent de eerste passage.</translation>
    </message>
    <message>
        <source>Search in the chosen documents</source>
        <translation>Zoeken in de gekozen documenten</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Alle documenten doorzoeken</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>Zoeken in ‘%1’</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Mentions found</source>
        <translation>Gevonden vermeldingen</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Zoek zonder filters</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>De documenten doorzoeken</translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>Elke vermelding</translation>
    </message>
    <message>
        <source>List all places where a name, number, article or phrase stands, with a total</source>
        <translation>Toon alle plaatsen waar een naam, nummer, artikel of zinsdeel staat, met het totaal</translation>
    </message>
    <message>
        <source>Other endings</source>
        <translation>Andere uitgangen</translation>
    </message>
    <message>
        <source>Also “letters” where “letter” is looked for</source>
        <translation>Ook “brieven” waar naar “brief” wordt gezocht</translation>
    </message>
    <message>
        <source>Misspelt</source>
        <translation>Foute spelling</translation>
    </message>
    <message>
        <source>Also words that differ by a letter or two; takes longer</source>
        <translation>Ook woorden die een of twee letters verschillen; duurt langer</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporteer CSV…</translation>
    </message>
    <message>
        <source>Write the whole list to a file, not encrypted</source>
        <translation>Schrijf de hele lijst naar een bestand, niet versleuteld</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Gevonden passages</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Na %n minuut</numerusform>
            <numerusform>Na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Let this computer&apos;s &amp;keyring open the library as well</source>
        <translation>Ook de sleutel&amp;bos van deze computer de bibliotheek laten openen</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Wachtwoordzin wijzigen…</translation>
    </message>
    <message>
        <source>&amp;New recovery code…</source>
        <translation>&amp;Nieuwe herstelcode…</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>A locked library shows nothing. Work under way goes on where it was after unlocking.</source>
        <translation>Een vergrendelde bibliotheek toont niets. Lopend werk gaat na het ontgrendelen verder waar het was.</translation>
    </message>
    <message>
        <source>&amp;Lock when nothing is done</source>
        <translation>&amp;Vergrendelen als er niets gebeurt</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>“%1” at %2 writes, on this computer. It is sent questions and passages.</source>
        <translation>“%1” op %2 schrijft, op deze computer. Het krijgt vragen en passages toegestuurd.</translation>
    </message>
    <message>
        <source>“%1” at %2 writes. Questions and passages are sent there unencrypted: everyone on the way can read them.</source>
        <translation>“%1” op %2 schrijft. Vragen en passages gaan er onversleuteld heen: iedereen onderweg kan ze lezen.</translation>
    </message>
    <message>
        <source>“%1” at %2 writes. Questions and passages are sent there, encrypted.</source>
        <translation>“%1” op %2 schrijft. Vragen en passages gaan er versleuteld heen.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>only if the server wants one</source>
        <translation>alleen als de server erom vraagt</translation>
    </message>
    <message>
        <source>Send &amp;unencrypted to another computer</source>
        <translation>&amp;Onversleuteld naar een andere computer sturen</translation>
    </message>
    <message>
        <source>Use this &amp;server</source>
        <translation>Deze server &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Proberen</translation>
    </message>
    <message>
        <source>Switch it &amp;off</source>
        <translation>&amp;Uitzetten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Answers can be written by a model on a server of your own that speaks OpenAI&apos;s protocol: llama.cpp, Ollama, LM Studio, vLLM. Your question and the passages found for it are then sent there, and each sentence that comes back is checked here. No other computer can be reached.</source>
        <translation>Antwoorden kunnen worden geschreven door een model op een eigen server die het protocol van OpenAI spreekt: llama.cpp, Ollama, LM Studio, vLLM. Uw vraag en de passages die erbij gevonden zijn, gaan dan daarheen, en elke zin die terugkomt wordt hier gecontroleerd. Geen andere computer is bereikbaar.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;leutel</translation>
    </message>
    <message>
        <source>%1 is set. It writes from the next start of Dossier: close it and open it again.</source>
        <translation>%1 is ingesteld. Hij schrijft vanaf de volgende start van Dossier: sluit het en open het weer.</translation>
    </message>
    <message>
        <source>Off. Answers come from this computer, and nothing leaves it.</source>
        <translation>Uit. Antwoorden komen van deze computer, en niets verlaat hem.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>The model answers, after %1.</source>
        <translation>Het model antwoordt, na %1.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The engine keeps stopping</source>
        <translation>De motor valt steeds uit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>Shower</name>
    <message>
        <source>The pages of this document are protected; its text is shown.</source>
        <translation>De pagina’s van dit document zijn beveiligd; de tekst wordt getoond.</translation>
    </message>
    <message>
        <source>The pages of this document cannot be drawn; its text is shown.</source>
        <translation>De pagina’s van dit document kunnen niet worden getekend; de tekst wordt getoond.</translation>
    </message>
    <message>
        <source>Password of “%1”:</source>
        <translation>Wachtwoord van ‘%1’:</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation>Beveiligd document</translation>
    </message>
    <message>
        <source>A form field or comment of page %1, shown as text.</source>
        <translation>Een formulierveld of opmerking op pagina %1, als tekst getoond.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Geen tekst</translation>
    </message>
    <message>
        <source>Nothing can be read in this document.</source>
        <translation>In dit document valt niets te lezen.</translation>
    </message>
</context>
<context>
    <name>SourceController</name>
    <message>
        <source>Citation %1 of %2</source>
        <translation>Verwijzing %1 van %2</translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation>Vermelding %1 van %2</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passage %1 van %2</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>The proof appears here</source>
        <translation>Hier verschijnt het bewijs</translation>
    </message>
    <message>
        <source>Choose a citation or a document to see the place itself.</source>
        <translation>Kies een verwijzing of een document om de plaats zelf te zien.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>The number printed on the page</source>
        <translation>Het nummer dat op de pagina gedrukt staat</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Groter (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit to width (Ctrl+0)</source>
        <translation>Paginabreedte (Ctrl+0)</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als tekst tonen</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Wachtwoord invoeren…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Previous citation (Shift+F3)</source>
        <translation>Vorige verwijzing (Shift+F3)</translation>
    </message>
    <message>
        <source>Next citation (F3)</source>
        <translation>Volgende verwijzing (F3)</translation>
    </message>
</context>
<context>
    <name>SpecialistsPage</name>
    <message>
        <source>Specialists</source>
        <translation>Specialisten</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Wat voor wat werd aangezien</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>For example: kind of letter</source>
        <translation>Bijvoorbeeld: soort brief</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Map kiezen…</translation>
    </message>
    <message>
        <source>Choose a ta&amp;ble…</source>
        <translation>Ta&amp;bel kiezen…</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>A specialist sorts documents by examples and tags those that are added.</source>
        <translation>Een specialist sorteert documenten aan de hand van voorbeelden en geeft nieuwe documenten een label.</translation>
    </message>
    <message>
        <source>Train a specialist</source>
        <translation>Een specialist trainen</translation>
    </message>
    <message>
        <source>Give a folder in which each folder is named by its label, or a table (CSV) with the columns “label” and “text” or “document”. Ten to thirty examples of each label are a good start; training takes seconds.</source>
        <translation>Geef een map waarin elke map de naam van een label heeft, of een tabel (CSV) met de kolommen “label” en “text” of “document”. Tien tot dertig voorbeelden per label zijn een goed begin; trainen duurt seconden.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 goed</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Tried on %1 examples that it had not learned from: %2 right. %3 were too unsure to tag; of the others %4 were right. Rows are true labels, columns those given.</source>
        <translation>Geprobeerd op %1 voorbeelden waarvan niet was geleerd: %2 goed. %3 was te onzeker voor een label; van de overige was %4 goed. Rijen zijn de ware labels, kolommen de gegeven labels.</translation>
    </message>
    <message>
        <source>Choose a folder of examples</source>
        <translation>Kies een map met voorbeelden</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.jsonl)</source>
        <translation>Tabellen (*.csv *.tsv *.jsonl)</translation>
    </message>
    <message>
        <source>Choose a table of examples</source>
        <translation>Kies een tabel met voorbeelden</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>De voorbeelden worden gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and trying out…</source>
        <translation>Trainen en uitproberen…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use. %Ln document(s) were tagged.</source>
        <translation>
            <numerusform>“%1” is in gebruik. %Ln document kreeg een label.</numerusform>
            <numerusform>“%1” is in gebruik. %Ln documenten kregen een label.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Reading</source>
        <translation>Wordt gelezen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Deels gelezen</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Vraagt een wachtwoord</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Geen tekst</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock the library now (Ctrl+L)</source>
        <translation>De bibliotheek nu vergrendelen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock the library now</source>
        <translation>De bibliotheek nu vergrendelen</translation>
    </message>
    <message>
        <source>Checking offline…</source>
        <translation>Offline wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Writer: %1</source>
        <translation>Schrijver: %1</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel</source>
        <translation>Offline: afgedwongen door de kernel</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel, not tested</source>
        <translation>Offline: afgedwongen door de kernel, niet getest</translation>
    </message>
    <message>
        <source>Offline: watched, not enforced</source>
        <translation>Offline: bewaakt, niet afgedwongen</translation>
    </message>
    <message>
        <source>Not offline: nothing enforces it</source>
        <translation>Niet offline: niets dwingt het af</translation>
    </message>
    <message numerus="yes">
        <source>locks in %Ln second(s)</source>
        <translation>
            <numerusform>vergrendelt over %Ln seconde</numerusform>
            <numerusform>vergrendelt over %Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locks in %Ln minute(s)</source>
        <translation>
            <numerusform>vergrendelt over %Ln minuut</numerusform>
            <numerusform>vergrendelt over %Ln minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>supported</source>
        <translation>onderbouwd</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>deels onderbouwd</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>niet onderbouwd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s), all supported</source>
        <translation>
            <numerusform>%Ln zin, onderbouwd</numerusform>
            <numerusform>%Ln zinnen, alle onderbouwd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) supported</source>
        <translation>
            <numerusform>%1 van %Ln zin onderbouwd</numerusform>
            <numerusform>%1 van %Ln zinnen onderbouwd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportMark</name>
    <message>
        <source>Supported: what this sentence says stands in the place it cites</source>
        <translation>Onderbouwd: wat deze zin zegt, staat op de aangehaalde plaats</translation>
    </message>
    <message>
        <source>Partly supported: not all of this sentence stands in the place it cites</source>
        <translation>Deels onderbouwd: niet alles van deze zin staat op de aangehaalde plaats</translation>
    </message>
    <message>
        <source>Not supported: nothing found in your documents bears this sentence out</source>
        <translation>Niet onderbouwd: niets in uw documenten staaft deze zin</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table of the document</source>
        <translation>Tabel van het document</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Vorige tabel</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Volgende tabel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
            <numerusform>%Ln kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1 of %2</source>
        <translation>Tabel %1 van %2</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document</source>
        <translation>Tekst van het document</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Eerdere vragen tonen</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Question: %1</source>
        <translation>Vraag: %1</translation>
    </message>
    <message>
        <source>Searching your documents…</source>
        <translation>Uw documenten worden doorzocht…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln passage(s)…</source>
        <translation>
            <numerusform>%Ln passage wordt gelezen…</numerusform>
            <numerusform>%Ln passages worden gelezen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing; each sentence is checked as it is finished…</source>
        <translation>Schrijven; elke zin wordt gecontroleerd zodra hij af is…</translation>
    </message>
    <message>
        <source>Your documents do not answer this.</source>
        <translation>Uw documenten geven hierop geen antwoord.</translation>
    </message>
    <message>
        <source>Nearest passages</source>
        <translation>Dichtstbijzijnde passages</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Gestopt voordat er iets gevonden was.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Show the passages found for this question</source>
        <translation>De gevonden passages bij deze vraag tonen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the answer with its citations</source>
        <translation>Het antwoord met zijn verwijzingen kopiëren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
</context>
<context>
    <name>TwinsController</name>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Nearly the same (%2) as %1, which is newer.</source>
        <translation>Bijna hetzelfde (%2) als %1, dat nieuwer is.</translation>
    </message>
    <message>
        <source>Nearly the same (%2) as %1, which is older.</source>
        <translation>Bijna hetzelfde (%2) als %1, dat ouder is.</translation>
    </message>
    <message>
        <source>Nearly the same (%2) as %1.</source>
        <translation>Bijna hetzelfde (%2) als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other document(s) as well.</source>
        <translation>
            <numerusform>Ook %Ln ander document.</numerusform>
            <numerusform>Ook %Ln andere documenten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Take the removal back (Ctrl+Z)</source>
        <translation>Het verwijderen terugdraaien (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Resterende tijd om ongedaan te maken</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock your library</source>
        <translation>Ontgrendel uw bibliotheek</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Wachtwoord&amp;zin</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Herstel&amp;code</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>&amp;Another library…</source>
        <translation>&amp;Andere bibliotheek…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nieuwe bibliotheek…</translation>
    </message>
    <message>
        <source>Use the &amp;keyring</source>
        <translation>De &amp;sleutelbos gebruiken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>Dossier finishes its work on the documents, then locks the library.</source>
        <translation>Dossier maakt zijn werk aan de documenten af en vergrendelt dan de bibliotheek.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Vergrendelen…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wacht %n seconde</numerusform>
            <numerusform>Wacht %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>De &amp;wachtwoordzin gebruiken</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase?</source>
        <translation>Wachtwoordzin &amp;vergeten?</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Een andere bibliotheek openen</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>Er is geen bibliotheek in {folder}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Dossier</source>
        <translation>Welkom bij Dossier</translation>
    </message>
    <message>
        <source>Ask questions of your confidential documents, on your own computer.</source>
        <translation>Stel vragen aan uw vertrouwelijke documenten, op uw eigen computer.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Niets verlaat deze computer</translation>
    </message>
    <message>
        <source>Dossier opens no internet connection. On Linux the kernel itself prevents it.</source>
        <translation>Dossier opent geen internetverbinding. Op Linux verhindert de kernel zelf dat.</translation>
    </message>
    <message>
        <source>Every sentence shows its source</source>
        <translation>Elke zin toont zijn bron</translation>
    </message>
    <message>
        <source>Answers are checked against your documents; what they do not support is marked.</source>
        <translation>Antwoorden worden aan uw documenten getoetst; wat ze niet onderbouwen, wordt gemarkeerd.</translation>
    </message>
    <message>
        <source>Everything is encrypted</source>
        <translation>Alles is versleuteld</translation>
    </message>
    <message>
        <source>Texts, questions and file names lie in one library that only your passphrase opens.</source>
        <translation>Teksten, vragen en bestandsnamen staan in één bibliotheek die alleen uw wachtwoordzin opent.</translation>
    </message>
    <message>
        <source>Your library will lie in</source>
        <translation>Uw bibliotheek komt in</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>W&amp;ijzigen…</translation>
    </message>
    <message>
        <source>Choose another folder for the library</source>
        <translation>Een andere map voor de bibliotheek kiezen</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Kies een map voor de bibliotheek</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln pagina</numerusform>
            <numerusform>%Ln pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) read with doubt</source>
        <translation>
            <numerusform>%Ln pagina met twijfel gelezen</numerusform>
            <numerusform>%Ln pagina’s met twijfel gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation>met twijfel gelezen</translation>
    </message>
    <message>
        <source>%1 of %2 passages indexed</source>
        <translation>%1 van %2 passages geïndexeerd</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln minuut</numerusform>
            <numerusform>nog ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln uur</numerusform>
            <numerusform>nog ongeveer %Ln uur</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Dossier {version}</source>
        <translation>Dossier {version}</translation>
    </message>
    <message>
        <source>Answers over confidential documents, on this computer alone. Apache License 2.0.</source>
        <translation>Antworten aus vertraulichen Dokumenten, nur auf diesem Rechner. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Entstanden mit</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Just now Dossier tried to open internet connections, and the kernel refused each. One helper process, started before, reaches the server that you set, %1, and nothing else.</source>
        <translation>Soeben hat Dossier versucht, Internetverbindungen zu öffnen, und der Kernel hat jede verweigert. Ein Hilfsprozess, zuvor gestartet, erreicht den Server, den Sie eingestellt haben, %1, und nichts anderes.</translation>
    </message>
    <message>
        <source>Just now Dossier tried to open internet connections, and the kernel refused each. That holds for every process it starts, and cannot be taken back.</source>
        <translation>Dossier hat soeben selbst versucht, Internetverbindungen zu öffnen, und der Kernel hat jede verweigert. Das gilt für jeden Prozess, den es startet, und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Dossier&apos;s own attempts to connect were refused, but by Python alone: here the system itself gives no protection. Parts not written in Python could pass it by.</source>
        <translation>Dossiers eigene Verbindungsversuche wurden verweigert, aber nur von Python: Das System selbst bietet hier keinen Schutz. Teile, die nicht in Python geschrieben sind, könnten ihn umgehen.</translation>
    </message>
    <message>
        <source>Nothing prevents connections on this system. Dossier still makes none by itself.</source>
        <translation>Auf diesem System verhindert nichts Verbindungen. Dossier baut von sich aus trotzdem keine auf.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>%Ln Dokument hinzugefügt.</numerusform>
            <numerusform>%Ln Dokumente hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by a newer version.</source>
        <translation>
            <numerusform>%Ln durch eine neuere Fassung ersetzt.</numerusform>
            <numerusform>%Ln durch neuere Fassungen ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%Ln brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No documents were found there.</source>
        <translation>Dort wurden keine Dokumente gefunden.</translation>
    </message>
</context>
<context>
    <name>AddingController</name>
    <message>
        <source>My documents</source>
        <translation>Meine Dokumente</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>your documents differ here: each place is shown</source>
        <translation>Ihre Dokumente widersprechen sich hier: jede Stelle wird gezeigt</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Current passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Wählen Sie eine neue Passphrase</translation>
    </message>
    <message>
        <source>The recovery code opened your library. Choose a passphrase that you will keep.</source>
        <translation>Der Wiederherstellungscode hat Ihre Bibliothek geöffnet. Wählen Sie eine Passphrase, die Sie behalten.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>&amp;Jetzige Passphrase</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change &amp;it</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>CitationChip</name>
    <message>
        <source>Citation %1: %2</source>
        <translation>Beleg %1: %2</translation>
    </message>
</context>
<context>
    <name>CollectionReportDialog</name>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not encrypted.</source>
        <translation>Gespeichert als %1. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>All that are to be looked at</source>
        <translation>Alle, die Beachtung brauchen</translation>
    </message>
    <message>
        <source>Documents to be looked at</source>
        <translation>Dokumente, die Beachtung brauchen</translation>
    </message>
    <message>
        <source>Every document was read wholly and without doubt.</source>
        <translation>Jedes Dokument wurde ganz und ohne Zweifel gelesen.</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationController</name>
    <message>
        <source>No model that answers is installed.</source>
        <translation>Es ist kein Modell installiert, das antwortet.</translation>
    </message>
    <message>
        <source>You can still search; install a model to ask.</source>
        <translation>Suchen können Sie trotzdem; zum Fragen installieren Sie ein Modell.</translation>
    </message>
    <message>
        <source>No search model is installed: passages are found by their words only.</source>
        <translation>Es ist kein Suchmodell installiert: Passagen werden nur nach ihren Wörtern gefunden.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <translation>Nur in: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only in %Ln document(s)</source>
        <translation>
            <numerusform>Nur in %Ln Dokument</numerusform>
            <numerusform>Nur in %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the conversation:</source>
        <translation>Titel des Gesprächs:</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Gespräch umbenennen</translation>
    </message>
    <message>
        <source>Deleted the conversation “%1”</source>
        <translation>Gespräch „%1“ gelöscht</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>Fragen Sie Ihre Dokumente</translation>
    </message>
    <message>
        <source>Each sentence points at the place that supports it. Press a number to see it.</source>
        <translation>Jeder Satz zeigt auf die Stelle, die ihn belegt. Drücken Sie auf eine Nummer, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Add documents to begin</source>
        <translation>Fügen Sie zum Anfangen Dokumente hinzu</translation>
    </message>
    <message>
        <source>Then ask a question in your own words, in Dutch, French, German or English.</source>
        <translation>Stellen Sie dann eine Frage in Ihren Worten, auf Deutsch, Niederländisch, Französisch oder Englisch.</translation>
    </message>
    <message>
        <source>Ask about all documents…</source>
        <translation>Alle Dokumente fragen…</translation>
    </message>
    <message>
        <source>Ask about “%1”…</source>
        <translation>„%1“ fragen…</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Conversation or search</source>
        <translation>Gespräch oder Suche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search the documents’ words (Ctrl+F)</source>
        <translation>In den Wörtern der Dokumente suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Gespräch wählen</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neues Gespräch (Strg+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Mehr zu diesem Gespräch</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <translation>Gespräch kopieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Gespräch löschen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter starts a new line</source>
        <translation>Eingabe fragt, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>Diese Frage stellen (Eingabe)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Antwort anhalten (Esc)</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Ask the whole collection again</source>
        <translation>Wieder die ganze Sammlung fragen</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Use at least {number} characters; a few random words are easy to keep in mind.</source>
        <translation>Verwenden Sie mindestens {number} Zeichen; einige zufällige Wörter merkt man sich leicht.</translation>
    </message>
    <message>
        <source>Use at most {number} characters.</source>
        <translation>Verwenden Sie höchstens {number} Zeichen.</translation>
    </message>
    <message>
        <source>Use more different characters.</source>
        <translation>Verwenden Sie mehr verschiedene Zeichen.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The passphrase does not open this library.</source>
        <translation>Diese Passphrase öffnet die Bibliothek nicht.</translation>
    </message>
    <message>
        <source>Check Caps Lock and layout.</source>
        <translation>Prüfen Sie Feststelltaste und Tastaturbelegung.</translation>
    </message>
    <message>
        <source>A recovery code has {number} letters and digits, not {found}.</source>
        <translation>Ein Wiederherstellungscode hat {number} Buchstaben und Ziffern, nicht {found}.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code.</source>
        <translation>Im Wiederherstellungscode ist ein Tippfehler.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem gedruckten.</translation>
    </message>
    <message>
        <source>The recovery code has no typing mistake, but does not belong to this library.</source>
        <translation>Der Wiederherstellungscode hat keinen Tippfehler, gehört aber nicht zu dieser Bibliothek.</translation>
    </message>
    <message>
        <source>A newer code may have replaced it.</source>
        <translation>Vielleicht hat ihn ein neuerer Code ersetzt.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>Die Bibliothek ist gesperrt.</translation>
    </message>
    <message>
        <source>The library was locked.</source>
        <translation>Die Bibliothek wurde gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation>Entsperren Sie sie mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Entsperren Sie sie, um fortzufahren.</translation>
    </message>
    <message>
        <source>There is no library in {directory}.</source>
        <translation>In {directory} liegt keine Bibliothek.</translation>
    </message>
    <message>
        <source>Create one with: dossier init</source>
        <translation>Legen Sie eine an mit: dossier init</translation>
    </message>
    <message>
        <source>Create one first.</source>
        <translation>Legen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>There is a library in {directory} already.</source>
        <translation>In {directory} liegt schon eine Bibliothek.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie diese oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The library {directory} is open in another Dossier.</source>
        <translation>Die Bibliothek {directory} ist in einem anderen Dossier geöffnet.</translation>
    </message>
    <message>
        <source>Close that window or command first.</source>
        <translation>Schließen Sie zuerst jenes Fenster oder jenen Befehl.</translation>
    </message>
    <message>
        <source>The library {directory} is in use by another program.</source>
        <translation>Die Bibliothek {directory} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The library in {directory} is damaged.</source>
        <translation>Die Bibliothek in {directory} ist beschädigt.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup, or run: dossier doctor.</source>
        <translation>Stellen Sie den Ordner aus einer Sicherung wieder her, oder starten Sie: dossier doctor.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup.</source>
        <translation>Stellen Sie den Ordner aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library in {directory} is empty.</source>
        <translation>Die Bibliothek in {directory} ist leer.</translation>
    </message>
    <message>
        <source>The library in {directory} has lost its file {file}.</source>
        <translation>Der Bibliothek in {directory} fehlt die Datei {file}.</translation>
    </message>
    <message>
        <source>The library in {directory} was made by a later version of Dossier.</source>
        <translation>Die Bibliothek in {directory} wurde mit einer neueren Version von Dossier angelegt.</translation>
    </message>
    <message>
        <source>The library in {directory} was written by a later version of Dossier.</source>
        <translation>Die Bibliothek in {directory} wurde von einer neueren Version von Dossier geschrieben.</translation>
    </message>
    <message>
        <source>Install that version or a later one.</source>
        <translation>Installieren Sie diese oder eine neuere Version.</translation>
    </message>
    <message>
        <source>The library in {directory} cannot be written to.</source>
        <translation>In die Bibliothek in {directory} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The library folder {path} cannot be used: {reason}.</source>
        <translation>Der Bibliotheksordner {path} ist nicht benutzbar: {reason}.</translation>
    </message>
    <message>
        <source>Check that you may write to it.</source>
        <translation>Prüfen Sie, ob Sie hineinschreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk with the library {directory} could not be read or written.</source>
        <translation>Der Datenträger mit der Bibliothek {directory} konnte nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and its free space; what was acknowledged is kept.</source>
        <translation>Prüfen Sie Datenträger und freien Platz; was bestätigt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused an operation ({name}).</source>
        <translation>Die Datenbank der Bibliothek hat einen Vorgang abgelehnt ({name}).</translation>
    </message>
    <message>
        <source>Run: dossier doctor.</source>
        <translation>Starten Sie: dossier doctor.</translation>
    </message>
    <message>
        <source>No space is left on the disk where the library lies.</source>
        <translation>Der Datenträger, auf dem die Bibliothek liegt, ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged.</source>
        <translation>Die Schlüsseldatei {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>Put it back from a backup of the library folder.</source>
        <translation>Stellen Sie sie aus einer Sicherung des Bibliotheksordners wieder her.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {size} MiB of free memory.</source>
        <translation>Das Prüfen der Passphrase braucht {size} MiB freien Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Close something else.</source>
        <translation>Schließen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>A passphrase, a recovery code or the keyring is needed to open the library.</source>
        <translation>Zum Öffnen der Bibliothek braucht es eine Passphrase, einen Wiederherstellungscode oder den Schlüsselbund.</translation>
    </message>
    <message>
        <source>This library was not set to open with this computer&apos;s keyring.</source>
        <translation>Diese Bibliothek ist nicht dafür eingerichtet, sich mit dem Schlüsselbund dieses Rechners zu öffnen.</translation>
    </message>
    <message>
        <source>The keyring&apos;s key does not open this library.</source>
        <translation>Der Schlüssel im Schlüsselbund öffnet diese Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The keyring of this computer holds no key for this library.</source>
        <translation>Der Schlüsselbund dieses Rechners hat keinen Schlüssel für diese Bibliothek.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this library is damaged.</source>
        <translation>Der Eintrag im Schlüsselbund für diese Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the key.</source>
        <translation>Der Schlüsselbund dieses Rechners hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Rechners ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, der Geheimnisse verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>Use the passphrase instead.</source>
        <translation>Verwenden Sie stattdessen die Passphrase.</translation>
    </message>
    <message>
        <source>The engine has no method {name}.</source>
        <translation>Der Motor kennt die Methode {name} nicht.</translation>
    </message>
    <message>
        <source>The engine was called wrongly ({name}).</source>
        <translation>Der Motor wurde falsch aufgerufen ({name}).</translation>
    </message>
    <message>
        <source>Something went wrong inside Dossier: {name} in {place}, line {line}.</source>
        <translation>In Dossier ist etwas schiefgegangen: {name} in {place}, Zeile {line}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dossier: {name}.</source>
        <translation>In Dossier ist etwas schiefgegangen: {name}.</translation>
    </message>
    <message>
        <source>Please try again; restart Dossier if it persists.</source>
        <translation>Versuchen Sie es erneut; starten Sie Dossier neu, wenn es anhält.</translation>
    </message>
    <message>
        <source>A message to or from the engine is too large.</source>
        <translation>Eine Nachricht an den oder vom Motor ist zu groß.</translation>
    </message>
    <message>
        <source>The engine&apos;s messages cannot be read.</source>
        <translation>Die Nachrichten des Motors sind nicht lesbar.</translation>
    </message>
    <message>
        <source>{path}: the folder is not empty.</source>
        <translation>{path}: Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose a new one; nothing was written.</source>
        <translation>Wählen Sie einen neuen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{path}: no space is left.</source>
        <translation>{path}: Es ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>What was written so far is incomplete.</source>
        <translation>Was bisher geschrieben wurde, ist unvollständig.</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}: Diese Datei oder dieser Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>Prüfen Sie die Schreibweise des Pfads.</translation>
    </message>
    <message>
        <source>{file} holds a &quot;{kind}&quot;, not a model.</source>
        <translation>{file} enthält „{kind}“, kein Modell.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own file.</source>
        <translation>Wählen Sie die Datei des Modells selbst.</translation>
    </message>
    <message>
        <source>{file} is of the kind &quot;{kind}&quot;, which does not write text.</source>
        <translation>{file} ist von der Art „{kind}“, die keinen Text schreibt.</translation>
    </message>
    <message>
        <source>{file} is one part of a model in several files.</source>
        <translation>{file} ist ein Teil eines Modells aus mehreren Dateien.</translation>
    </message>
    <message>
        <source>Merge the parts into one first.</source>
        <translation>Fügen Sie die Teile zuerst zusammen.</translation>
    </message>
    <message>
        <source>{file} holds no vocabulary.</source>
        <translation>{file} enthält kein Vokabular.</translation>
    </message>
    <message>
        <source>{file} does not state its {key}; it is damaged.</source>
        <translation>{file} nennt {key} nicht; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>No model named &quot;{name}&quot; is installed.</source>
        <translation>Es ist kein Modell namens „{name}“ installiert.</translation>
    </message>
    <message>
        <source>The card of model &quot;{name}&quot; cannot be read.</source>
        <translation>Die Karte des Modells „{name}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a chat model; only those can be quantized.</source>
        <translation>„{name}“ ist kein Antwortmodell; nur solche können quantisiert werden.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; lacks its file {file}.</source>
        <translation>Dem Modell „{name}“ fehlt die Datei {file}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot;: {file} is not what was installed.</source>
        <translation>Modell „{name}“: {file} ist nicht, was installiert wurde.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; could not be started: {reason}.</source>
        <translation>Das Modell „{name}“ konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; failed while computing: {reason}.</source>
        <translation>Das Modell „{name}“ ist beim Rechnen gescheitert: {reason}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; could not be loaded: {reason}.</source>
        <translation>Das Modell „{name}“ konnte nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; is not of a kind that continues text.</source>
        <translation>Das Modell „{name}“ ist nicht von einer Art, die Text fortsetzt.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete: {reason}.</source>
        <translation>{file} ist beschädigt oder unvollständig: {reason}.</translation>
    </message>
    <message>
        <source>Fetch the model again and compare its checksum.</source>
        <translation>Holen Sie das Modell erneut und vergleichen Sie seine Prüfsumme.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model.</source>
        <translation>{file} ist kein GGUF-Modell.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it is too short.</source>
        <translation>{file} ist kein GGUF-Modell: zu kurz.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>Wählen Sie eine Datei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>{file} has GGUF version {version}; Dossier reads versions 2 and 3.</source>
        <translation>{file} hat die GGUF-Version {version}; Dossier liest die Versionen 2 und 3.</translation>
    </message>
    <message>
        <source>{file} uses number format {kind}, which Dossier does not know.</source>
        <translation>{file} verwendet das Zahlenformat {kind}, das Dossier nicht kennt.</translation>
    </message>
    <message>
        <source>{file} makes llama.cpp crash; it is damaged or of an unsupported kind.</source>
        <translation>{file} bringt llama.cpp zum Absturz; beschädigt oder von nicht unterstützter Art.</translation>
    </message>
    <message>
        <source>{file} did not answer within {minutes} minutes.</source>
        <translation>{file} hat nicht innerhalb von {minutes} Minuten geantwortet.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; needs {needed} GB of memory, {free} GB are free.</source>
        <translation>Das Modell „{name}“ braucht {needed} GB Arbeitsspeicher, {free} GB sind frei.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or further quantized model.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres oder stärker quantisiertes Modell.</translation>
    </message>
    <message>
        <source>The text is too long for the model: {length} tokens of {most} at most.</source>
        <translation>Der Text ist zu lang für das Modell: {length} Token von höchstens {most}.</translation>
    </message>
    <message>
        <source>Ask about fewer or shorter passages, or use a model with a larger context.</source>
        <translation>Fragen Sie zu weniger oder kürzeren Passagen, oder nehmen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template is unreasonably long.</source>
        <translation>Die Gesprächsvorlage des Modells ist unmäßig lang.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template is faulty: {reason}.</source>
        <translation>Die Gesprächsvorlage des Modells ist fehlerhaft: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template failed: {reason}.</source>
        <translation>Die Gesprächsvorlage des Modells ist gescheitert: {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template leaves out a message.</source>
        <translation>Die Gesprächsvorlage des Modells lässt eine Nachricht aus.</translation>
    </message>
    <message>
        <source>{needed} MB are needed in {directory}, {free} MB are free.</source>
        <translation>In {directory} werden {needed} MB gebraucht, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>Models cannot be stored in {directory}: {reason}.</source>
        <translation>In {directory} können keine Modelle abgelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>No space is left for models in {directory}.</source>
        <translation>In {directory} ist kein Platz mehr für Modelle.</translation>
    </message>
    <message>
        <source>The embedding model {name} is not installed.</source>
        <translation>Das Suchmodell {name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The embedding model {name} cannot be loaded.</source>
        <translation>Das Suchmodell {name} kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>No embedding model is installed.</source>
        <translation>Es ist kein Suchmodell installiert.</translation>
    </message>
    <message>
        <source>Run: dossier models install starter</source>
        <translation>Starten Sie: dossier models install starter</translation>
    </message>
    <message>
        <source>The network filter is not available on this system.</source>
        <translation>Der Netzwerkfilter ist auf diesem System nicht verfügbar.</translation>
    </message>
    <message>
        <source>The kernel refused to drop privileges: {reason}.</source>
        <translation>Der Kernel hat das Abgeben von Rechten verweigert: {reason}.</translation>
    </message>
    <message>
        <source>The kernel refused to drop privileges.</source>
        <translation>Der Kernel hat das Abgeben von Rechten verweigert.</translation>
    </message>
    <message>
        <source>The kernel refused the network filter: {reason}.</source>
        <translation>Der Kernel hat den Netzwerkfilter abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>The kernel accepted the network filter but does not apply it.</source>
        <translation>Der Kernel hat den Netzwerkfilter angenommen, wendet ihn aber nicht an.</translation>
    </message>
    <message>
        <source>Dossier stops rather than work unprotected; please report your kernel version.</source>
        <translation>Dossier hält lieber an, als ungeschützt zu arbeiten; bitte melden Sie Ihre Kernelversion.</translation>
    </message>
    <message>
        <source>The reader process cannot be started: {reason}.</source>
        <translation>Der Leseprozess kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>The reader process could not shut itself in and ended (status {status}).</source>
        <translation>Der Leseprozess konnte sich nicht einschließen und endete (Status {status}).</translation>
    </message>
    <message>
        <source>Dossier opens no file without that protection.</source>
        <translation>Dossier öffnet ohne diesen Schutz keine Datei.</translation>
    </message>
    <message>
        <source>Run &apos;dossier doctor&apos; to see what is missing.</source>
        <translation>Starten Sie „dossier doctor“, um zu sehen, was fehlt.</translation>
    </message>
    <message>
        <source>The kernel refused to shut the reader in: {reason}.</source>
        <translation>Der Kernel hat das Einschließen des Leseprozesses verweigert: {reason}.</translation>
    </message>
    <message>
        <source>The sample documents are missing.</source>
        <translation>Die Beispieldokumente fehlen.</translation>
    </message>
    <message>
        <source>Install Dossier anew, or add documents of your own.</source>
        <translation>Installieren Sie Dossier neu, oder fügen Sie eigene Dokumente hinzu.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A collection&apos;s name has at most {number} visible characters.</source>
        <translation>Der Name einer Sammlung hat höchstens {number} sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>There is a collection named {name} already.</source>
        <translation>Es gibt schon eine Sammlung namens {name}.</translation>
    </message>
    <message>
        <source>There is no collection named {name}.</source>
        <translation>Es gibt keine Sammlung namens {name}.</translation>
    </message>
    <message>
        <source>There is no such conversation in the library.</source>
        <translation>Dieses Gespräch ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>There is no document {name} in the library.</source>
        <translation>In der Bibliothek gibt es kein Dokument {name}.</translation>
    </message>
    <message>
        <source>See: dossier documents.</source>
        <translation>Siehe: dossier documents.</translation>
    </message>
    <message>
        <source>{number} documents answer to {name}.</source>
        <translation>{number} Dokumente passen zu {name}.</translation>
    </message>
    <message>
        <source>Give more of the path, or the identifier.</source>
        <translation>Geben Sie mehr vom Pfad an, oder die Kennung.</translation>
    </message>
    <message>
        <source>The passage is no longer in the library.</source>
        <translation>Die Passage ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>Es gibt keine Einstellung {name}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}: {reason}.</source>
        <translation>Die Einstellung {name} kann nicht {value} sein: {reason}.</translation>
    </message>
    <message>
        <source>Parts of the library file were changed from outside or by a failing disk.</source>
        <translation>Teile der Bibliotheksdatei wurden von außen oder durch einen schadhaften Datenträger verändert.</translation>
    </message>
    <message>
        <source>The structure of the library file is damaged.</source>
        <translation>Die Struktur der Bibliotheksdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>{number} rows without an owner were removed.</source>
        <translation>{number} Zeilen ohne Zugehörigkeit wurden entfernt.</translation>
    </message>
    <message>
        <source>{number} documents were incomplete; {again} of them will be read again.</source>
        <translation>{number} Dokumente waren unvollständig; {again} davon werden erneut gelesen.</translation>
    </message>
    <message>
        <source>The full-text index did not fit the passages; it was built anew.</source>
        <translation>Der Volltextindex passte nicht zu den Passagen; er wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>Die Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Enter it to read the file.</source>
        <translation>Geben Sie es ein, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>The password given does not open the file.</source>
        <translation>Das angegebene Passwort öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The document is encrypted with a password, and Dossier cannot open encrypted Word files yet.</source>
        <translation>Das Dokument ist mit einem Passwort verschlüsselt, und Dossier kann verschlüsselte Word-Dateien noch nicht öffnen.</translation>
    </message>
    <message>
        <source>Remove the password in Word, or save the document as PDF, and add it again.</source>
        <translation>Entfernen Sie das Passwort in Word, oder speichern Sie das Dokument als PDF, und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>The PDF is protected in a way that only its own program can open (a certificate or rights management).</source>
        <translation>Die PDF-Datei ist so geschützt, dass nur ihr eigenes Programm sie öffnet (Zertifikat oder Rechteverwaltung).</translation>
    </message>
    <message>
        <source>Ask the sender for an unprotected copy.</source>
        <translation>Bitten Sie den Absender um eine ungeschützte Kopie.</translation>
    </message>
    <message>
        <source>The name says PDF, but the content is not a PDF.</source>
        <translation>Der Name sagt PDF, doch der Inhalt ist keines.</translation>
    </message>
    <message>
        <source>Ask for the file again or export it anew.</source>
        <translation>Bitten Sie erneut um die Datei, oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The name says Word document, but the content is not one.</source>
        <translation>Der Name sagt Word-Dokument, doch der Inhalt ist keines.</translation>
    </message>
    <message>
        <source>Ask for the file again or save it anew.</source>
        <translation>Bitten Sie erneut um die Datei, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its structure cannot be followed.</source>
        <translation>Die PDF-Datei ist beschädigt: Ihr Aufbau ist nicht zu verfolgen.</translation>
    </message>
    <message>
        <source>Opening it in a PDF program and printing it to a new PDF may repair it.</source>
        <translation>Öffnen in einem PDF-Programm und Drucken in ein neues PDF behebt das vielleicht.</translation>
    </message>
    <message>
        <source>The file ends too early, so pages may be missing at its end.</source>
        <translation>Die Datei endet zu früh; am Ende können Seiten fehlen.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Bitten Sie erneut um die Datei.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it has no pages.</source>
        <translation>Die PDF-Datei ist beschädigt: Sie hat keine Seiten.</translation>
    </message>
    <message>
        <source>All pages are empty.</source>
        <translation>Alle Seiten sind leer.</translation>
    </message>
    <message>
        <source>The Word document is damaged and cannot be opened.</source>
        <translation>Das Word-Dokument ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Opening it in Word and saving it anew may repair it.</source>
        <translation>Öffnen in Word und neu Speichern behebt das vielleicht.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>The Word document contains XML definitions that no word processor writes; it is not opened for safety.</source>
        <translation>Das Word-Dokument enthält XML-Definitionen, die kein Textprogramm schreibt; zur Sicherheit wird es nicht geöffnet.</translation>
    </message>
    <message>
        <source>The document is in Word&apos;s strict format, which cannot be read yet.</source>
        <translation>Das Dokument ist in Words striktem Format, das noch nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Save it in Word as &quot;Word Document (.docx)&quot;, or as PDF, and add that.</source>
        <translation>Speichern Sie es in Word als „Word-Dokument (.docx)“ oder als PDF, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Parts of the document are embedded in another format and were not read.</source>
        <translation>Teile des Dokuments sind in einem anderen Format eingebettet und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Opening it in Word and saving it anew, or as PDF, makes them readable.</source>
        <translation>Öffnen in Word und neu Speichern, auch als PDF, macht sie lesbar.</translation>
    </message>
    <message>
        <source>The page is nested deeper than can be followed, and what comes after that place was not read.</source>
        <translation>Die Seite ist tiefer verschachtelt, als zu verfolgen ist; was danach kommt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Save the page from a browser as PDF, and add that.</source>
        <translation>Speichern Sie die Seite aus einem Browser als PDF, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>The file is nested deeper than can be followed, so it is probably damaged.</source>
        <translation>Die Datei ist tiefer verschachtelt, als man ihr folgen kann, und daher wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>Opening it in its own program and saving it anew, e.g. as PDF, may repair it.</source>
        <translation>Wenn man sie im eigenen Programm öffnet und neu speichert, z. B. als PDF, wird sie vielleicht heil.</translation>
    </message>
    <message>
        <source>The content is not text and its kind is not known.</source>
        <translation>Der Inhalt ist kein Text, und seine Art ist unbekannt.</translation>
    </message>
    <message>
        <source>Save the document as PDF, DOCX, HTML or text.</source>
        <translation>Speichern Sie das Dokument als PDF, DOCX, HTML oder Text.</translation>
    </message>
    <message>
        <source>The reader crashed on this file and was restarted; the file is probably damaged.</source>
        <translation>Der Leser ist an dieser Datei abgestürzt und wurde neu gestartet; wohl ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>Opening it in its own program and saving it anew may repair it.</source>
        <translation>Öffnen im eigenen Programm und neu Speichern behebt das vielleicht.</translation>
    </message>
    <message>
        <source>The reader gave an invalid answer on this file, which is not trusted.</source>
        <translation>Der Leser gab zu dieser Datei eine ungültige Antwort, der nicht getraut wird.</translation>
    </message>
    <message>
        <source>Save the file anew, e.g. as PDF.</source>
        <translation>Speichern Sie die Datei neu, z. B. als PDF.</translation>
    </message>
    <message>
        <source>The reader met a case it was not written for ({kind}).</source>
        <translation>Der Leser stieß auf einen Fall, für den er nicht geschrieben ist ({kind}).</translation>
    </message>
    <message>
        <source>{kind} cannot be read yet.</source>
        <translation>{kind} kann noch nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save it as PDF or DOCX and add that.</source>
        <translation>Speichern Sie es als PDF oder DOCX, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Add a transcript instead.</source>
        <translation>Fügen Sie stattdessen eine Abschrift hinzu.</translation>
    </message>
    <message>
        <source>Unpack it and add the files inside.</source>
        <translation>Entpacken Sie es, und fügen Sie die Dateien darin hinzu.</translation>
    </message>
    <message>
        <source>Add documents only.</source>
        <translation>Fügen Sie nur Dokumente hinzu.</translation>
    </message>
    <message>
        <source>Export what matters as text or PDF.</source>
        <translation>Exportieren Sie das Wichtige als Text oder PDF.</translation>
    </message>
    <message>
        <source>Save the message as PDF or HTML and add that.</source>
        <translation>Speichern Sie die Nachricht als PDF oder HTML, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>Save the messages as PDF or HTML and add those.</source>
        <translation>Speichern Sie die Nachrichten als PDF oder HTML, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Save the page as HTML or PDF and add that.</source>
        <translation>Speichern Sie die Seite als HTML oder PDF, und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>A sound or video file</source>
        <translation>Eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>Ein Archiv</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Ein Programm</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Eine Datenbank</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>Formatierter Text (RTF)</translation>
    </message>
    <message>
        <source>An e-mail message</source>
        <translation>Eine E-Mail</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Ein Postfach</translation>
    </message>
    <message>
        <source>A web archive (MHTML)</source>
        <translation>Ein Webarchiv (MHTML)</translation>
    </message>
    <message>
        <source>An Excel workbook</source>
        <translation>Eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>A PowerPoint presentation</source>
        <translation>Eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>An OpenDocument text</source>
        <translation>Ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet</source>
        <translation>Eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>An OpenDocument presentation</source>
        <translation>Eine OpenDocument-Präsentation</translation>
    </message>
    <message>
        <source>An e-book (EPUB)</source>
        <translation>Ein E-Book (EPUB)</translation>
    </message>
    <message>
        <source>An old Word document (DOC)</source>
        <translation>Ein altes Word-Dokument (DOC)</translation>
    </message>
    <message>
        <source>An old Excel workbook (XLS)</source>
        <translation>Eine alte Excel-Arbeitsmappe (XLS)</translation>
    </message>
    <message>
        <source>An old PowerPoint presentation (PPT)</source>
        <translation>Eine alte PowerPoint-Präsentation (PPT)</translation>
    </message>
    <message>
        <source>An Outlook message (MSG)</source>
        <translation>Eine Outlook-Nachricht (MSG)</translation>
    </message>
    <message>
        <source>This kind of Office file</source>
        <translation>Diese Art von Office-Datei</translation>
    </message>
    <message>
        <source>The file is {size} MB; at most {most} MB are read.</source>
        <translation>Die Datei hat {size} MB; höchstens {most} MB werden gelesen.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Reading took more than {number} seconds and was stopped.</source>
        <translation>Das Lesen dauerte über {number} Sekunden und wurde angehalten.</translation>
    </message>
    <message>
        <source>Split it, or save it anew.</source>
        <translation>Teilen Sie die Datei auf, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Reading took more than {number} seconds of computing and was stopped.</source>
        <translation>Das Lesen brauchte über {number} Sekunden Rechenzeit und wurde angehalten.</translation>
    </message>
    <message>
        <source>Split the file, or save it anew.</source>
        <translation>Teilen Sie die Datei auf, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Reading needs more than {size} GB of memory and was stopped; the file may be made to do so.</source>
        <translation>Das Lesen braucht über {size} GB Arbeitsspeicher und wurde angehalten; vielleicht ist die Datei dafür gemacht.</translation>
    </message>
    <message>
        <source>The document unpacks to far more than it should ({what}); it is not opened for safety.</source>
        <translation>Das Dokument entpackt sich zu weit mehr, als es sollte ({what}); zur Sicherheit wird es nicht geöffnet.</translation>
    </message>
    <message>
        <source>No page holds text that can be read.</source>
        <translation>Keine Seite enthält lesbaren Text.</translation>
    </message>
    <message>
        <source>If it is a scan, scan it anew, more clearly.</source>
        <translation>Ist es ein Scan, scannen Sie neu und deutlicher.</translation>
    </message>
    <message>
        <source>Page {page} holds no text that can be read.</source>
        <translation>Seite {page} enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>Pages {pages} hold no text that can be read.</source>
        <translation>Die Seiten {pages} enthalten keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>Pages {pages} and {last} hold no text that can be read.</source>
        <translation>Die Seiten {pages} und {last} enthalten keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>Pages {pages} and others ({number} in all) hold no text that can be read.</source>
        <translation>Die Seiten {pages} und andere (insgesamt {number}) enthalten keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>Page {page} cannot be read because the file is damaged there.</source>
        <translation>Seite {page} ist nicht lesbar, weil die Datei dort beschädigt ist.</translation>
    </message>
    <message>
        <source>Pages {pages} cannot be read because the file is damaged there.</source>
        <translation>Die Seiten {pages} sind nicht lesbar, weil die Datei dort beschädigt ist.</translation>
    </message>
    <message>
        <source>Pages {pages} and {last} cannot be read because the file is damaged there.</source>
        <translation>Die Seiten {pages} und {last} sind nicht lesbar, weil die Datei dort beschädigt ist.</translation>
    </message>
    <message>
        <source>Pages {pages} and others ({number} in all) cannot be read because the file is damaged there.</source>
        <translation>Die Seiten {pages} und andere (insgesamt {number}) sind nicht lesbar, weil die Datei dort beschädigt ist.</translation>
    </message>
    <message>
        <source>Only the first {read} of {total} pages were read.</source>
        <translation>Nur die ersten {read} von {total} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <source>Split the file to read the rest.</source>
        <translation>Teilen Sie die Datei auf, um den Rest zu lesen.</translation>
    </message>
    <message>
        <source>Only the first {number} characters were read.</source>
        <translation>Nur die ersten {number} Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>It holds an attached file that was not read: {name}.</source>
        <translation>Es enthält eine angehängte Datei, die nicht gelesen wurde: {name}.</translation>
    </message>
    <message>
        <source>It holds {number} attached files that were not read: {names}.</source>
        <translation>Es enthält {number} angehängte Dateien, die nicht gelesen wurden: {names}.</translation>
    </message>
    <message>
        <source>It holds attached files that were not read ({number}).</source>
        <translation>Es enthält angehängte Dateien, die nicht gelesen wurden ({number}).</translation>
    </message>
    <message>
        <source>Save attached files from your PDF viewer and add them.</source>
        <translation>Speichern Sie angehängte Dateien aus Ihrem PDF-Programm und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>It is a form of the XFA kind, whose content only Adobe&apos;s programs show.</source>
        <translation>Es ist ein Formular der Art XFA, dessen Inhalt nur Programme von Adobe zeigen.</translation>
    </message>
    <message>
        <source>Print it to a new PDF there, and add that.</source>
        <translation>Drucken Sie es dort in eine neue PDF-Datei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Not all of its form fields and comments could be read.</source>
        <translation>Nicht alle Formularfelder und Kommentare konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with them, and add that.</source>
        <translation>Drucken Sie es mit ihnen in eine neue PDF-Datei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>The file itself holds no text; the files within it are listed as documents of their own.</source>
        <translation>Die Datei selbst enthält keinen Text; die Dateien darin stehen als eigene Dokumente in der Liste.</translation>
    </message>
    <message>
        <source>Not all files within it were read, since that was cancelled.</source>
        <translation>Nicht alle Dateien darin wurden gelesen, weil das abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Add it again to read them.</source>
        <translation>Zum Lesen bitte noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>Das PDF ist beschädigt.</translation>
    </message>
    <message>
        <source>What could be found in it was read, but words and pages may be missing.</source>
        <translation>Was darin zu finden war, wurde gelesen, doch Wörter und Seiten können fehlen.</translation>
    </message>
    <message>
        <source>The XML is damaged and cannot be read.</source>
        <translation>Das XML ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The XML is damaged, and what stands after the damage may be missing.</source>
        <translation>Das XML ist beschädigt, und was nach der Schadstelle steht, kann fehlen.</translation>
    </message>
    <message>
        <source>It refers to definitions that are not followed for safety; their names stand in the text instead.</source>
        <translation>Es verweist auf Definitionen, denen zur Sicherheit nicht gefolgt wird; im Text stehen ihre Namen.</translation>
    </message>
    <message>
        <source>Export it anew without them.</source>
        <translation>Bitte ohne diese neu exportieren.</translation>
    </message>
    <message>
        <source>The e-book is damaged and cannot be opened.</source>
        <translation>Das E-Book ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The e-book is locked to a reader&apos;s account (DRM).</source>
        <translation>Das E-Book ist an ein Leserkonto gebunden (DRM).</translation>
    </message>
    <message>
        <source>Ask the publisher for an unlocked copy.</source>
        <translation>Bitte beim Verlag um ein freies Exemplar bitten.</translation>
    </message>
    <message>
        <source>Damaged or missing in the file and not read, or not whole: {names}.</source>
        <translation>In der Datei beschädigt oder fehlend und nicht oder nicht ganz gelesen: {names}.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <source>Damaged in the archive and not read: {names}.</source>
        <translation>Im Archiv beschädigt und nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>Damaged in the archive and read in part: {names}.</source>
        <translation>Im Archiv beschädigt und teilweise gelesen: {names}.</translation>
    </message>
    <message>
        <source>Ask for the archive again.</source>
        <translation>Bitte das Archiv noch einmal anfordern.</translation>
    </message>
    <message>
        <source>Packed in a way that cannot be unpacked: {names}.</source>
        <translation>Auf eine Art gepackt, die nicht entpackt werden kann: {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive, and add these files.</source>
        <translation>Bitte das Archiv entpacken und diese Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>Protected with a password and not read: {names}.</source>
        <translation>Mit einem Passwort geschützt und nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive with it, and add the files.</source>
        <translation>Bitte das Archiv damit entpacken und die Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>Not read, as it unpacks to more than is allowed for safety: {names}.</source>
        <translation>Nicht gelesen, weil es entpackt größer ist, als zur Sicherheit erlaubt: {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive, and add it.</source>
        <translation>Bitte das Archiv entpacken und es hinzufügen.</translation>
    </message>
    <message>
        <source>Not read, as the archive holds too many files: {names}.</source>
        <translation>Nicht gelesen, weil das Archiv zu viele Dateien enthält: {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive, and add them.</source>
        <translation>Bitte das Archiv entpacken und sie hinzufügen.</translation>
    </message>
    <message>
        <source>The file contains XML definitions that no office program writes; it is not opened for safety.</source>
        <translation>Die Datei enthält XML-Definitionen, die kein Büroprogramm schreibt; zur Sicherheit wird sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file is damaged, and parts of its text may be missing or wrong.</source>
        <translation>Die Datei ist beschädigt, und Teile des Textes können fehlen oder falsch sein.</translation>
    </message>
    <message>
        <source>Ask for the file again, or open it in its own program and save it anew.</source>
        <translation>Bitte die Datei noch einmal anfordern oder in ihrem eigenen Programm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>The {kind} is damaged and cannot be opened.</source>
        <translation>Beschädigt und nicht zu öffnen ({kind}).</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Office-Dokument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>encrypted document</source>
        <translation>verschlüsseltes Dokument</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>The file itself holds no text, only pictures or other files; these are listed as documents of their own.</source>
        <translation>Die Datei selbst enthält keinen Text, nur Bilder oder andere Dateien; diese stehen als eigene Dokumente in der Liste.</translation>
    </message>
    <message>
        <source>Pages, Numbers and Keynote documents can only be read by Apple&apos;s programs.</source>
        <translation>Dokumente aus Pages, Numbers und Keynote können nur Programme von Apple lesen.</translation>
    </message>
    <message>
        <source>Export it there as PDF, or as a Word, Excel or PowerPoint file, and add that.</source>
        <translation>Bitte dort als PDF oder als Word-, Excel- oder PowerPoint-Datei exportieren und diese hinzufügen.</translation>
    </message>
    <message>
        <source>Documents embedded in it (such as Excel sheets) were not read.</source>
        <translation>Darin eingebettete Dokumente (etwa Excel-Blätter) wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Open it in its own program, save the embedded documents as files, and add them.</source>
        <translation>Bitte in seinem eigenen Programm öffnen, die eingebetteten Dokumente als Dateien speichern und hinzufügen.</translation>
    </message>
    <message>
        <source>Pages, Numbers and Keynote documents can only be read by Apple&apos;s programs; the preview stored in this one was taken out and is listed on its own.</source>
        <translation>Dokumente aus Pages, Numbers und Keynote können nur Programme von Apple lesen; die hierin gespeicherte Vorschau wurde entnommen und steht eigens in der Liste.</translation>
    </message>
    <message>
        <source>Export the document as PDF, and add that, to have it whole.</source>
        <translation>Bitte das Dokument als PDF exportieren und dieses hinzufügen, um es ganz zu haben.</translation>
    </message>
    <message>
        <source>The file ends too early, so text may be missing at its end.</source>
        <translation>Die Datei endet zu früh, am Ende kann also Text fehlen.</translation>
    </message>
    <message>
        <source>It holds {count} formulas whose results are not stored in the file, so these cells are missing.</source>
        <translation>Es enthält {count} Formeln, deren Ergebnisse nicht in der Datei stehen; diese Zellen fehlen also.</translation>
    </message>
    <message>
        <source>Opening it in a spreadsheet program and saving it anew stores them.</source>
        <translation>Öffnen in einem Tabellenprogramm und neues Speichern legt sie ab.</translation>
    </message>
    <message>
        <source>The file is under rights management (IRM): only its own program can open it, for people who are allowed to.</source>
        <translation>Die Datei unterliegt einer Rechteverwaltung (IRM): nur ihr eigenes Programm kann sie öffnen, für Berechtigte.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Dossier cannot open, even with the password.</source>
        <translation>Die Datei ist auf eine Art verschlüsselt, die Dossier auch mit dem Passwort nicht öffnen kann.</translation>
    </message>
    <message>
        <source>Remove the password in its own program, or save the document as PDF, and add that.</source>
        <translation>Bitte das Passwort im eigenen Programm entfernen oder das Dokument als PDF speichern und dieses hinzufügen.</translation>
    </message>
    <message>
        <source>The message is encrypted for its recipient.</source>
        <translation>Die Nachricht ist für den Empfänger verschlüsselt.</translation>
    </message>
    <message>
        <source>Open it in your mail program, save it decrypted, and add that.</source>
        <translation>Bitte im Mailprogramm öffnen, entschlüsselt speichern und das hinzufügen.</translation>
    </message>
    <message>
        <source>The message is nested deeper than can be followed, and what lies deeper was not read.</source>
        <translation>Die Nachricht ist tiefer verschachtelt, als gefolgt werden kann; was tiefer liegt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Save the messages within it one by one, and add those.</source>
        <translation>Bitte die Nachrichten darin einzeln speichern und hinzufügen.</translation>
    </message>
    <message>
        <source>The message ends too early, so text or attachments may be missing.</source>
        <translation>Die Nachricht endet zu früh, Text oder Anhänge können also fehlen.</translation>
    </message>
    <message>
        <source>Save it again from your mail program.</source>
        <translation>Bitte noch einmal aus dem Mailprogramm speichern.</translation>
    </message>
    <message>
        <source>Part of the message&apos;s text is damaged and was read as far as possible.</source>
        <translation>Ein Teil des Nachrichtentextes ist beschädigt und wurde so weit wie möglich gelesen.</translation>
    </message>
    <message>
        <source>No message can be found in the mailbox.</source>
        <translation>Im Postfach ist keine Nachricht zu finden.</translation>
    </message>
    <message>
        <source>Export it again from your mail program.</source>
        <translation>Bitte noch einmal aus dem Mailprogramm exportieren.</translation>
    </message>
    <message>
        <source>The Outlook message is damaged and cannot be opened.</source>
        <translation>Die Outlook-Nachricht ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Save it again from Outlook.</source>
        <translation>Bitte noch einmal aus Outlook speichern.</translation>
    </message>
    <message>
        <source>The attachment {name} is only a link to a file elsewhere.</source>
        <translation>Der Anhang {name} ist nur ein Verweis auf eine Datei anderswo.</translation>
    </message>
    <message>
        <source>Add that file.</source>
        <translation>Bitte diese Datei hinzufügen.</translation>
    </message>
    <message>
        <source>The attachment {name} could not be read.</source>
        <translation>Der Anhang {name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save it from Outlook, and add it.</source>
        <translation>Bitte aus Outlook speichern und hinzufügen.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Das Bild ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Ask for the file again, or scan it anew.</source>
        <translation>Bitte die Datei noch einmal anfordern oder neu scannen.</translation>
    </message>
    <message>
        <source>No text was found in the picture.</source>
        <translation>Im Bild wurde kein Text gefunden.</translation>
    </message>
    <message>
        <source>The picture has more than {number} million pixels, which are not decoded.</source>
        <translation>Das Bild hat mehr als {number} Millionen Bildpunkte, die nicht verarbeitet werden.</translation>
    </message>
    <message>
        <source>Save it smaller (300 dots an inch are enough), and add that.</source>
        <translation>Bitte kleiner speichern (300 dpi genügen) und das hinzufügen.</translation>
    </message>
    <message>
        <source>{where} is a picture, and reading text from pictures needs Tesseract&apos;s language data.</source>
        <translation>{where} ist ein Bild; um Text aus Bildern zu lesen, braucht es die Sprachdaten von Tesseract.</translation>
    </message>
    <message>
        <source>{where} are pictures, and reading text from pictures needs Tesseract&apos;s language data.</source>
        <translation>{where} sind Bilder; um Text aus Bildern zu lesen, braucht es die Sprachdaten von Tesseract.</translation>
    </message>
    <message>
        <source>Install them ({packages}), then read the file again.</source>
        <translation>Bitte installieren ({packages}) und die Datei noch einmal lesen.</translation>
    </message>
    <message>
        <source>{where} took too long to recognise and was read in part.</source>
        <translation>{where}: Das Erkennen dauerte zu lange; sie wurde teilweise gelesen.</translation>
    </message>
    <message>
        <source>{where} took too long to recognise and were read in part.</source>
        <translation>{where}: Das Erkennen dauerte zu lange; sie wurden teilweise gelesen.</translation>
    </message>
    <message>
        <source>Scan anew, more clearly.</source>
        <translation>Bitte deutlicher neu scannen.</translation>
    </message>
    <message>
        <source>{where} seems to be in {language}, which was recognised without data for that language, with mistakes.</source>
        <translation>{where} scheint in {language} zu sein; ohne Daten für diese Sprache erkannt, mit Fehlern.</translation>
    </message>
    <message>
        <source>{where} seem to be in {language}, which was recognised without data for that language, with mistakes.</source>
        <translation>{where} scheinen in {language} zu sein; ohne Daten für diese Sprache erkannt, mit Fehlern.</translation>
    </message>
    <message>
        <source>Install {packages}, then read the file again.</source>
        <translation>Bitte {packages} installieren und die Datei noch einmal lesen.</translation>
    </message>
    <message>
        <source>{where} holds a picture without text.</source>
        <translation>{where} enthält ein Bild ohne Text.</translation>
    </message>
    <message>
        <source>{where} hold pictures without text.</source>
        <translation>{where} enthalten Bilder ohne Text.</translation>
    </message>
    <message>
        <source>Not all files inside it were taken out ({names}).</source>
        <translation>Nicht alle Dateien darin wurden entnommen ({names}).</translation>
    </message>
    <message>
        <source>Save them from its own program and add them.</source>
        <translation>Bitte aus seinem eigenen Programm speichern und hinzufügen.</translation>
    </message>
    <message>
        <source>Only the first {number} files within it were read.</source>
        <translation>Nur die ersten {number} Dateien darin wurden gelesen.</translation>
    </message>
    <message>
        <source>Unpack it, and add the others.</source>
        <translation>Bitte entpacken und die anderen hinzufügen.</translation>
    </message>
    <message>
        <source>{count} files within it were not read, since it lies {depth} files deep in others.</source>
        <translation>{count} Dateien darin wurden nicht gelesen, weil sie {depth} Dateien tief in anderen liegt.</translation>
    </message>
    <message>
        <source>Save it from there, and add it by itself.</source>
        <translation>Bitte von dort speichern und einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>{count} files within it were not read: of one file, {files} files within it, or {size} MB of them, are read at most.</source>
        <translation>{count} Dateien darin wurden nicht gelesen: von einer Datei werden höchstens {files} Dateien darin oder {size} MB gelesen.</translation>
    </message>
    <message>
        <source>A Visio drawing</source>
        <translation>Eine Visio-Zeichnung</translation>
    </message>
    <message>
        <source>A Publisher document</source>
        <translation>Ein Publisher-Dokument</translation>
    </message>
    <message>
        <source>A Works document</source>
        <translation>Ein Works-Dokument</translation>
    </message>
    <message>
        <source>A Project plan</source>
        <translation>Ein Project-Plan</translation>
    </message>
    <message>
        <source>A Hangul document</source>
        <translation>Ein Hangul-Dokument</translation>
    </message>
    <message>
        <source>A StarOffice document</source>
        <translation>Ein StarOffice-Dokument</translation>
    </message>
    <message>
        <source>An Outlook item</source>
        <translation>Ein Outlook-Element</translation>
    </message>
    <message>
        <source>Open it in its own program, save it as PDF, and add that.</source>
        <translation>Bitte im eigenen Programm öffnen, als PDF speichern und dieses hinzufügen.</translation>
    </message>
    <message>
        <source>A photo in Apple&apos;s or another camera format (HEIC, AVIF)</source>
        <translation>Ein Foto im Format von Apple oder einer anderen Kamera (HEIC, AVIF)</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG.</source>
        <translation>Bitte als JPEG oder PNG speichern.</translation>
    </message>
    <message>
        <source>This kind of archive</source>
        <translation>Diese Art von Archiv</translation>
    </message>
    <message>
        <source>Unpack it and add the files inside, or pack them as ZIP.</source>
        <translation>Bitte entpacken und die Dateien darin hinzufügen oder sie als ZIP packen.</translation>
    </message>
    <message>
        <source>An Access database</source>
        <translation>Eine Access-Datenbank</translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation>PostScript</translation>
    </message>
    <message>
        <source>A OneNote section</source>
        <translation>Ein OneNote-Abschnitt</translation>
    </message>
    <message>
        <source>A WordPerfect document</source>
        <translation>Ein WordPerfect-Dokument</translation>
    </message>
    <message>
        <source>A Lotus 1-2-3 workbook</source>
        <translation>Eine Lotus-1-2-3-Mappe</translation>
    </message>
    <message>
        <source>A Word 2 document</source>
        <translation>Ein Word-2-Dokument</translation>
    </message>
    <message>
        <source>A Windows Write document</source>
        <translation>Ein Windows-Write-Dokument</translation>
    </message>
    <message>
        <source>An Excel 3 workbook</source>
        <translation>Eine Excel-3-Mappe</translation>
    </message>
    <message>
        <source>An Excel 4 workbook</source>
        <translation>Eine Excel-4-Mappe</translation>
    </message>
    <message>
        <source>Save it as PDF.</source>
        <translation>Bitte als PDF speichern.</translation>
    </message>
    <message>
        <source>{path}: this folder is not kept.</source>
        <translation>{path}: Dieser Ordner wird nicht abgeglichen.</translation>
    </message>
    <message>
        <source>See: dossier folders list.</source>
        <translation>Siehe: dossier folders list.</translation>
    </message>
    <message>
        <source>{path}: this folder is kept already, as part of {folder}.</source>
        <translation>{path}: Dieser Ordner wird schon abgeglichen, als Teil von {folder}.</translation>
    </message>
    <message>
        <source>{path}: {folder}, which lies within, is kept already.</source>
        <translation>{path}: {folder}, der darin liegt, wird schon abgeglichen.</translation>
    </message>
    <message>
        <source>Remove that one first, then add this.</source>
        <translation>Bitte zuerst jenen entfernen, dann diesen hinzufügen.</translation>
    </message>
    <message>
        <source>{path}: this is the library&apos;s own folder.</source>
        <translation>{path}: Das ist der Ordner der Bibliothek selbst.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>{path}: this folder is kept already.</source>
        <translation>{path}: Dieser Ordner wird schon abgeglichen.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Der Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>If it is on a drive or a network share, connect it again; until then its documents stay as they are.</source>
        <translation>Liegt er auf einem Laufwerk oder im Netz, bitte wieder verbinden; bis dahin bleiben die Dokumente, wie sie sind.</translation>
    </message>
    <message>
        <source>There is a file in the folder&apos;s place.</source>
        <translation>An der Stelle des Ordners liegt eine Datei.</translation>
    </message>
    <message>
        <source>Put the folder back; until then its documents stay as they are.</source>
        <translation>Bitte den Ordner zurücklegen; bis dahin bleiben die Dokumente, wie sie sind.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder.</source>
        <translation>Sie dürfen den Ordner nicht lesen.</translation>
    </message>
    <message>
        <source>Ask for the permission; until then its documents stay as they are.</source>
        <translation>Bitte um die Erlaubnis bitten; bis dahin bleiben die Dokumente, wie sie sind.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({reason}).</source>
        <translation>Der Ordner kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Check its drive or network; until then its documents stay as they are.</source>
        <translation>Bitte Laufwerk oder Netz prüfen; bis dahin bleiben die Dokumente, wie sie sind.</translation>
    </message>
    <message>
        <source>All {number} files are gone from the folder.</source>
        <translation>Alle {number} Dateien sind aus dem Ordner verschwunden.</translation>
    </message>
    <message>
        <source>In case that is a mistake, their documents were kept; if it is not, say so with: dossier folders sync --accept-missing.</source>
        <translation>Für den Fall eines Versehens wurden ihre Dokumente behalten; wenn nicht, bitte „Entfernen, was dort fehlt“ wählen.</translation>
    </message>
    <message>
        <source>{number} files lay on a drive or network share that is not there.</source>
        <translation>{number} Dateien lagen auf einem Laufwerk oder im Netz, das nicht da ist.</translation>
    </message>
    <message>
        <source>Connect it again; until then their documents stay as they are.</source>
        <translation>Bitte wieder verbinden; bis dahin bleiben ihre Dokumente, wie sie sind.</translation>
    </message>
    <message>
        <source>If they are really gone, say so with: dossier folders sync --accept-missing.</source>
        <translation>Sind sie wirklich weg, bitte „Entfernen, was dort fehlt“ wählen.</translation>
    </message>
    <message>
        <source>The folder lies on a network or foreign drive ({kind}), where the system does not tell of all changes; it is looked at now and then instead.</source>
        <translation>Der Ordner liegt auf einem Netz- oder fremden Laufwerk ({kind}), wo das System nicht alle Änderungen meldet; stattdessen wird ab und zu nachgesehen.</translation>
    </message>
    <message>
        <source>The system cannot tell of changes here ({reason}); the folder is looked at every {number} seconds instead.</source>
        <translation>Das System kann hier keine Änderungen melden ({reason}); stattdessen wird alle {number} Sekunden nachgesehen.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>You have no permission to read this.</source>
        <translation>Sie dürfen das nicht lesen.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>Die Verknüpfung führt nirgendwohin.</translation>
    </message>
    <message>
        <source>It vanished while the folder was being read.</source>
        <translation>Es verschwand, während der Ordner gelesen wurde.</translation>
    </message>
    <message>
        <source>The link leads to itself.</source>
        <translation>Die Verknüpfung führt zu sich selbst.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Es kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Die Datei kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>The report is incomplete.</source>
        <translation>Der Bericht ist unvollständig.</translation>
    </message>
    <message>
        <source>{text} is no date.</source>
        <translation>{text} ist kein Datum.</translation>
    </message>
    <message>
        <source>Give it as year, year-month or year-month-day: 2025-03-31.</source>
        <translation>Bitte als Jahr, Jahr-Monat oder Jahr-Monat-Tag angeben: 2025-03-31.</translation>
    </message>
    <message>
        <source>{text} is no kind of file.</source>
        <translation>{text} ist keine Art von Datei.</translation>
    </message>
    <message>
        <source>Give it as in a file&apos;s name: pdf, docx, eml.</source>
        <translation>Bitte wie in einem Dateinamen angeben: pdf, docx, eml.</translation>
    </message>
    <message>
        <source>{text} is no language.</source>
        <translation>{text} ist keine Sprache.</translation>
    </message>
    <message>
        <source>Give its code: nl, fr, de, en.</source>
        <translation>Geben Sie ihr Kürzel an: nl, fr, de, en.</translation>
    </message>
    <message>
        <source>No model that is able to write is installed.</source>
        <translation>Es ist kein Modell installiert, das schreiben kann.</translation>
    </message>
    <message>
        <source>Import one with: dossier models import FILE.gguf</source>
        <translation>Importieren Sie eines mit: dossier models import FILE.gguf</translation>
    </message>
    <message>
        <source>{points} is no number of points.</source>
        <translation>{points} ist keine Anzahl von Punkten.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}.</source>
        <translation>Geben Sie eine Zahl von 1 bis {most} an.</translation>
    </message>
    <message>
        <source>A document cannot be compared with itself.</source>
        <translation>Ein Dokument kann nicht mit sich selbst verglichen werden.</translation>
    </message>
    <message>
        <source>Name two different documents.</source>
        <translation>Nennen Sie zwei verschiedene Dokumente.</translation>
    </message>
    <message>
        <source>{path} has no text to compare.</source>
        <translation>{path} hat keinen Text, der sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>Read it again, or name another.</source>
        <translation>Lesen Sie es erneut oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>Give a name, a number, an article or some words.</source>
        <translation>Geben Sie einen Namen, eine Zahl, einen Artikel oder einige Wörter an.</translation>
    </message>
    <message>
        <source>The text to look for is too long.</source>
        <translation>Der gesuchte Text ist zu lang.</translation>
    </message>
    <message>
        <source>Give at most {number} words.</source>
        <translation>Geben Sie höchstens {number} Wörter an.</translation>
    </message>
    <message>
        <source>Give at most {number} characters.</source>
        <translation>Geben Sie höchstens {number} Zeichen an.</translation>
    </message>
    <message>
        <source>It is still waiting to be read.</source>
        <translation>Es wartet noch darauf, gelesen zu werden.</translation>
    </message>
    <message>
        <source>Page {page} was read with doubt: compare with the picture of the page.</source>
        <translation>Seite {page} wurde mit Zweifel gelesen: bitte mit dem Bild der Seite vergleichen.</translation>
    </message>
    <message>
        <source>Pages {pages} were read with doubt: compare with the picture of the page.</source>
        <translation>Die Seiten {pages} wurden mit Zweifel gelesen: bitte mit dem Bild der Seite vergleichen.</translation>
    </message>
    <message>
        <source>{name} of the model {model} is not the file that was released.</source>
        <translation>{name} des Modells {model} ist nicht die veröffentlichte Datei.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked.</source>
        <translation>{name} kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>{name} is larger than {number} MB.</source>
        <translation>{name} ist größer als {number} MB.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie es auf.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no glossary &quot;{name}&quot;.</source>
        <translation>Es gibt kein Glossar „{name}“.</translation>
    </message>
    <message>
        <source>A glossary needs a name of at most 100 characters.</source>
        <translation>Ein Glossar braucht einen Namen von höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>{name} is no glossary: its first line names no language.</source>
        <translation>{name} ist kein Glossar: Die erste Zeile nennt keine Sprache.</translation>
    </message>
    <message>
        <source>Name the columns by language, for example: id,nl,fr,de,en</source>
        <translation>Benennen Sie die Spalten nach Sprachen, zum Beispiel: id,nl,fr,de,en</translation>
    </message>
    <message>
        <source>{name} holds no terms.</source>
        <translation>{name} enthält keine Begriffe.</translation>
    </message>
    <message>
        <source>Line {number} of {name} cannot be read as a table: {reason}.</source>
        <translation>Zeile {number} von {name} kann nicht als Tabelle gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Line {number} of {name} has more cells than there are columns.</source>
        <translation>Zeile {number} von {name} hat mehr Zellen als es Spalten gibt.</translation>
    </message>
    <message>
        <source>{name} has more than {number} concepts.</source>
        <translation>{name} hat mehr als {number} Begriffe.</translation>
    </message>
    <message>
        <source>{name} declares entities, which are not read.</source>
        <translation>{name} deklariert Entitäten; diese werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Export it as TBX without a DOCTYPE.</source>
        <translation>Exportieren Sie es als TBX ohne DOCTYPE.</translation>
    </message>
    <message>
        <source>{name} holds no terms of TBX.</source>
        <translation>{name} enthält keine TBX-Begriffe.</translation>
    </message>
    <message>
        <source>Export it as TBX or CSV.</source>
        <translation>Exportieren Sie es als TBX oder CSV.</translation>
    </message>
    <message>
        <source>{name} cannot be read as XML: {reason}.</source>
        <translation>{name} kann nicht als XML gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The winmail.dat holds nothing that can be read.</source>
        <translation>Die Datei winmail.dat enthält nichts, was gelesen werden kann.</translation>
    </message>
    <message>
        <source>Ask the sender for the files themselves.</source>
        <translation>Bitte den Absender um die Dateien selbst bitten.</translation>
    </message>
    <message>
        <source>A specialist needs a name of at most 100 characters.</source>
        <translation>Ein Spezialist braucht einen Namen von höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>There is a specialist &quot;{name}&quot; already.</source>
        <translation>Es gibt schon einen Spezialisten „{name}“.</translation>
    </message>
    <message>
        <source>There is no specialist &quot;{name}&quot;.</source>
        <translation>Es gibt keinen Spezialisten „{name}“.</translation>
    </message>
    <message>
        <source>A specialist needs examples of at least two labels.</source>
        <translation>Ein Spezialist braucht Beispiele von mindestens zwei Etiketten.</translation>
    </message>
    <message>
        <source>The examples hold no text to learn from.</source>
        <translation>Die Beispiele enthalten keinen Text, aus dem gelernt werden kann.</translation>
    </message>
    <message>
        <source>A specialist in the library cannot be read.</source>
        <translation>Ein Spezialist in der Bibliothek kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Trainieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>{path} holds no folders to take as labels.</source>
        <translation>{path} enthält keine Ordner, die als Etiketten dienen können.</translation>
    </message>
    <message>
        <source>Make one for each label.</source>
        <translation>Legen Sie für jedes Etikett einen an.</translation>
    </message>
    <message>
        <source>Line {number} of {path} has no label, or neither a text nor a document.</source>
        <translation>Zeile {number} von {path} hat kein Etikett, oder weder Text noch Dokument.</translation>
    </message>
    <message>
        <source>Line {number} of {path}: there is no file {file}.</source>
        <translation>Zeile {number} von {path}: Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>{path} is larger than {number} MB.</source>
        <translation>{path} ist größer als {number} MB.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not an object in JSON.</source>
        <translation>Zeile {number} von {path} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{path} has no columns &quot;label&quot; and &quot;text&quot; (or &quot;document&quot;).</source>
        <translation>{path} hat keine Spalten „label“ und „text“ (oder „document“).</translation>
    </message>
    <message>
        <source>Name them in its first line.</source>
        <translation>Nennen Sie sie in der ersten Zeile.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; has a single example; none is left to try on.</source>
        <translation>„{label}“ hat nur ein Beispiel; zum Erproben bleibt keines übrig.</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>Geben Sie mehr davon.</translation>
    </message>
    <message>
        <source>{number} examples cannot be learned from in equal shares with some left to try on.</source>
        <translation>Aus {number} Beispielen kann nicht zu gleichen Teilen gelernt werden, wenn zum Erproben welche übrig bleiben sollen.</translation>
    </message>
    <message>
        <source>{path} has no text to go by. {reason}</source>
        <translation>{path} hat keinen Text, nach dem man gehen kann. {reason}</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; has only {number} examples; from {least} on it becomes reliable.</source>
        <translation>„{label}“ hat nur {number} Beispiele; ab {least} wird es verlässlich.</translation>
    </message>
    <message>
        <source>{name}: left out, it has hardly any text.</source>
        <translation>{name}: weggelassen, es ist kaum Text da.</translation>
    </message>
    <message>
        <source>{name}: left out, the same text stands under {labels}.</source>
        <translation>{name}: weggelassen, derselbe Text steht unter {labels}.</translation>
    </message>
    <message>
        <source>{name}: left out, the same text stands here before.</source>
        <translation>{name}: weggelassen, derselbe Text steht hier schon.</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Namen: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The server {name} has no model &quot;{model}&quot;.</source>
        <translation>Der Server {name} hat kein Modell „{model}“.</translation>
    </message>
    <message>
        <source>It offers: {names}.</source>
        <translation>Er bietet: {names}.</translation>
    </message>
    <message>
        <source>It offers none; load one there first.</source>
        <translation>Er bietet keines; laden Sie dort zuerst eines.</translation>
    </message>
    <message>
        <source>See which it has: dossier models server --test</source>
        <translation>Sehen Sie nach, welche er hat: dossier models server --test</translation>
    </message>
    <message>
        <source>The server {name} does not accept the key.</source>
        <translation>Der Server {name} nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Set the server again with its key, or ask who runs it.</source>
        <translation>Stellen Sie den Server mit seinem Schlüssel neu ein, oder fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The question with its passages is too long for the model of the server {name}.</source>
        <translation>Die Frage mit ihren Textstellen ist zu lang für das Modell des Servers {name}.</translation>
    </message>
    <message>
        <source>Give the model a larger context there, or show it fewer passages.</source>
        <translation>Geben Sie dem Modell dort einen größeren Kontext, oder zeigen Sie ihm weniger Textstellen.</translation>
    </message>
    <message>
        <source>The server {name} sends elsewhere, which Dossier does not follow.</source>
        <translation>Der Server {name} verweist weiter; dem folgt Dossier nicht.</translation>
    </message>
    <message>
        <source>Set its final address.</source>
        <translation>Stellen Sie seine endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>The server {name} does not have what Dossier asks of it.</source>
        <translation>Der Server {name} hat nicht, was Dossier von ihm verlangt.</translation>
    </message>
    <message>
        <source>Check the end of its address, which is /v1 in most cases.</source>
        <translation>Prüfen Sie das Ende der Adresse; meist ist es /v1.</translation>
    </message>
    <message>
        <source>The server {name} reports an error: {reason}.</source>
        <translation>Der Server {name} meldet einen Fehler: {reason}.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s own messages.</source>
        <translation>Sehen Sie in die Meldungen des Servers selbst.</translation>
    </message>
    <message>
        <source>What the server {name} sends is not what an OpenAI-compatible server sends.</source>
        <translation>Was der Server {name} sendet, ist nicht, was ein OpenAI-kompatibler Server sendet.</translation>
    </message>
    <message>
        <source>The answer of the server {name} does not end.</source>
        <translation>Die Antwort des Servers {name} endet nicht.</translation>
    </message>
    <message>
        <source>Try another model.</source>
        <translation>Versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The server {name} ended its answer before it began.</source>
        <translation>Der Server {name} beendete seine Antwort, bevor sie begann.</translation>
    </message>
    <message>
        <source>The passages may be too long for its model; look at the server&apos;s own messages.</source>
        <translation>Die Textstellen sind vielleicht zu lang für sein Modell; sehen Sie in die Meldungen des Servers selbst.</translation>
    </message>
    <message>
        <source>The server {name} broke the connection off.</source>
        <translation>Der Server {name} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>What answers at {name} does not speak HTTP as expected.</source>
        <translation>Was unter {name} antwortet, spricht nicht HTTP wie erwartet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server {name} fell silent.</source>
        <translation>Der Server {name} ist verstummt.</translation>
    </message>
    <message>
        <source>It may be busy or too slow; try again, or use a smaller model.</source>
        <translation>Vielleicht ist er beschäftigt oder zu langsam; versuchen Sie es erneut, oder verwenden Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The connection to the server {name} is gone.</source>
        <translation>Die Verbindung zum Server {name} ist weg.</translation>
    </message>
    <message>
        <source>Close Dossier and start it again.</source>
        <translation>Schließen Sie Dossier und starten Sie es erneut.</translation>
    </message>
    <message>
        <source>The server {name} cannot be reached: {reason}.</source>
        <translation>Der Server {name} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>Prüfen Sie, ob er läuft und ob seine Adresse stimmt.</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>sein Zertifikat wurde nicht anerkannt</translation>
    </message>
    <message>
        <source>no encrypted connection came about</source>
        <translation>es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>sein Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort lauscht nichts</translation>
    </message>
    <message>
        <source>A server cannot write answers on this system yet.</source>
        <translation>Auf diesem System kann ein Server noch keine Antworten schreiben.</translation>
    </message>
    <message>
        <source>Use a local model.</source>
        <translation>Verwenden Sie ein lokales Modell.</translation>
    </message>
    <message>
        <source>The model of the server {name} says nothing.</source>
        <translation>Das Modell des Servers {name} sagt nichts.</translation>
    </message>
    <message>
        <source>The model of the server {name} spent all of its answer on thinking.</source>
        <translation>Das Modell des Servers {name} hat seine ganze Antwort mit Nachdenken verbraucht.</translation>
    </message>
    <message>
        <source>Choose a model that does not reason, or allow longer answers.</source>
        <translation>Wählen Sie ein Modell, das nicht überlegt, oder erlauben Sie längere Antworten.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; is not the address of a server.</source>
        <translation>„{url}“ ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; does not begin with http:// or https://.</source>
        <translation>„{url}“ beginnt nicht mit http:// oder https://.</translation>
    </message>
    <message>
        <source>It looks like http://127.0.0.1:8000/v1 or https://server.example/v1.</source>
        <translation>Sie sieht aus wie http://127.0.0.1:8000/v1 oder https://server.example/v1.</translation>
    </message>
    <message>
        <source>The address of a server must not hold a name or password.</source>
        <translation>Die Adresse eines Servers darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Give the server&apos;s key apart.</source>
        <translation>Geben Sie den Schlüssel des Servers getrennt an.</translation>
    </message>
    <message>
        <source>No model is named for the server.</source>
        <translation>Für den Server ist kein Modell genannt.</translation>
    </message>
    <message>
        <source>Give the name that the server lists it by.</source>
        <translation>Geben Sie den Namen an, unter dem der Server es führt.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; would send questions and passages unencrypted over the network.</source>
        <translation>„{url}“ würde Fragen und Textstellen unverschlüsselt über das Netz senden.</translation>
    </message>
    <message>
        <source>Use https://, or allow it in so many words (--allow-plain-http).</source>
        <translation>Verwenden Sie https://, oder erlauben Sie es ausdrücklich (--allow-plain-http).</translation>
    </message>
    <message>
        <source>The server&apos;s setting in {path} cannot be read.</source>
        <translation>Die Einstellung des Servers in {path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Set the server again, or switch it off.</source>
        <translation>Stellen Sie den Server neu ein, oder schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>The server&apos;s setting in {path} cannot be written.</source>
        <translation>Die Einstellung des Servers in {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give the key in the environment variable DOSSIER_SERVER_KEY instead.</source>
        <translation>Geben Sie den Schlüssel stattdessen in der Umgebungsvariablen DOSSIER_SERVER_KEY an.</translation>
    </message>
    <message>
        <source>The server&apos;s key holds signs that cannot be sent.</source>
        <translation>Der Schlüssel des Servers enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Kopieren Sie ihn noch einmal, vollständig.</translation>
    </message>
    <message>
        <source>The server can be tried once Dossier was started again.</source>
        <translation>Der Server kann versucht werden, sobald Dossier neu gestartet wurde.</translation>
    </message>
    <message>
        <source>Close it and open it.</source>
        <translation>Schließen Sie es und öffnen Sie es.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Seiten {pages}</translation>
    </message>
    <message>
        <source>Pages {pages} and {last}</source>
        <translation>Seiten {pages} und {last}</translation>
    </message>
    <message>
        <source>Pages {pages} and others ({number} in all)</source>
        <translation>Seiten {pages} und weitere (insgesamt {number})</translation>
    </message>
    <message>
        <source>its certificate was not accepted ({words})</source>
        <translation>sein Zertifikat wurde nicht anerkannt ({words})</translation>
    </message>
    <message>
        <source>no encrypted connection came about ({words})</source>
        <translation>es kam keine verschlüsselte Verbindung zustande ({words})</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>searched all of %Ln document(s)</source>
        <translation>
            <numerusform>durchsucht: %Ln Dokument</numerusform>
            <numerusform>durchsucht: alle %Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched %1 of %Ln document(s)</source>
        <translation>
            <numerusform>%1 von %Ln Dokument durchsucht</numerusform>
            <numerusform>%1 von %Ln Dokumenten durchsucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unlesbar</numerusform>
            <numerusform>%Ln unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) by their words only</source>
        <translation>
            <numerusform>%Ln Passage nur nach Wörtern</numerusform>
            <numerusform>%Ln Passagen nur nach Wörtern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossroads</name>
    <message>
        <source>Dossier can notice what changes in this folder from now on.</source>
        <translation>Dossier kann ab jetzt bemerken, was sich in diesem Ordner ändert.</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Show which…</source>
        <translation>Zeigen, welche…</translation>
    </message>
    <message>
        <source>The engine stopped and is being started again.</source>
        <translation>Der Motor ist stehen geblieben und wird neu gestartet.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was ready is kept, the rest continues.</source>
        <translation>Nichts ist verloren: Was fertig war, ist bewahrt, der Rest geht weiter.</translation>
    </message>
    <message>
        <source>The engine is running again.</source>
        <translation>Der Motor läuft wieder.</translation>
    </message>
</context>
<context>
    <name>DestroyLibrary</name>
    <message>
        <source>destroy</source>
        <translation>vernichten</translation>
    </message>
    <message>
        <source>Destroy the library?</source>
        <translation>Die Bibliothek vernichten?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>All documents and conversations in it are gone for good. Files outside it stay.</source>
        <translation>Alle Dokumente und Gespräche darin sind endgültig weg. Dateien außerhalb bleiben.</translation>
    </message>
    <message>
        <source>&amp;Type “{word}” to go on</source>
        <translation>&amp;Tippen Sie „{word}“, um fortzufahren</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Destroy it</source>
        <translation>&amp;Vernichten</translation>
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
        <translation>Was mit der Datei geschah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Collection: %1</source>
        <translation>Sammlung: %1</translation>
    </message>
</context>
<context>
    <name>DoubtMark</name>
    <message>
        <source>Recognised from a picture of which not every word is sure: compare with it</source>
        <translation>Aus einem Bild erkannt, in dem nicht jedes Wort sicher ist: bitte damit vergleichen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add to “%1”</source>
        <translation>Loslassen, um zu „%1“ hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine is not running.</source>
        <translation>Der Motor läuft nicht.</translation>
    </message>
    <message>
        <source>It is being started again.</source>
        <translation>Er wird neu gestartet.</translation>
    </message>
    <message>
        <source>Dossier is closing.</source>
        <translation>Dossier wird beendet.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly.</source>
        <translation>Der Motor ist unerwartet stehen geblieben.</translation>
    </message>
    <message>
        <source>The engine keeps stopping. Your library is safe on the disk.</source>
        <translation>Der Motor bleibt immer wieder stehen. Ihre Bibliothek liegt sicher auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It is being started again; nothing in the library is lost.</source>
        <translation>Er wird neu gestartet; in der Bibliothek ist nichts verloren.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles aufheben</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Alle Sammlungen</translation>
    </message>
    <message>
        <source>Where questions go</source>
        <translation>Wohin die Fragen gehen</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen in the list</source>
        <translation>
            <numerusform>Das in der Liste gewählte (%Ln)</numerusform>
            <numerusform>Die %Ln in der Liste gewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Any kind of file</source>
        <translation>Alle Dateiarten</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>The last five years</source>
        <translation>Die letzten fünf Jahre</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>From, e.g. 2023-06</source>
        <translation>Ab, z. B. 2023-06</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Words of the author&apos;s name</source>
        <translation>Wörter aus dem Namen des Verfassers</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Alle Verfasser</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>From, e.g. 2023-06</source>
        <translation>Ab, z. B. 2023-06</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>A year, month or day: 2023, 2023-06 or 2023-06-15</source>
        <translation>Ein Jahr, Monat oder Tag: 2023, 2023-06 oder 2023-06-15</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Dossier</source>
        <translation>Willkommen bei Dossier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The keyring could not take the key, so the passphrase is asked each time.</source>
        <translation>Der Schlüsselbund konnte den Schlüssel nicht aufnehmen; darum wird jedes Mal nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>&amp;Open the library there</source>
        <translation>Die Bibliothek dort ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>C&amp;reate the library</source>
        <translation>Bibliothek &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Open Dossier</source>
        <translation>Dossier ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Go on without the recovery code?</source>
        <translation>Ohne den Wiederherstellungscode weitermachen?</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open the library. You can make a code later.</source>
        <translation>Vergessen Sie die Passphrase, kann niemand die Bibliothek öffnen. Einen Code können Sie später erstellen.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne Code weitermachen</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>What can be done with this folder</source>
        <translation>Was mit diesem Ordner geschehen kann</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>in step, looked at now and then</source>
        <translation>abgeglichen, ab und zu nachgesehen</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new.</source>
        <translation>
            <numerusform>%Ln neu.</numerusform>
            <numerusform>%Ln neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln geändert.</numerusform>
            <numerusform>%Ln geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln verschoben.</numerusform>
            <numerusform>%Ln verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted.</source>
        <translation>
            <numerusform>%Ln gelöscht.</numerusform>
            <numerusform>%Ln gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written, for the next look.</source>
        <translation>
            <numerusform>%Ln wird noch geschrieben, für das nächste Mal.</numerusform>
            <numerusform>%Ln werden noch geschrieben, für das nächste Mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) not reachable.</source>
        <translation>
            <numerusform>%Ln Ordner nicht erreichbar.</numerusform>
            <numerusform>%Ln Ordner nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln file(s) in step.</source>
        <translation>
            <numerusform>Nichts hat sich geändert: %Ln Datei abgeglichen.</numerusform>
            <numerusform>Nichts hat sich geändert: %Ln Dateien abgeglichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersController</name>
    <message>
        <source>Look for changes now</source>
        <translation>Jetzt nach Änderungen sehen</translation>
    </message>
    <message>
        <source>Remove what is missing there</source>
        <translation>Entfernen, was dort fehlt</translation>
    </message>
    <message>
        <source>Stop keeping in step…</source>
        <translation>Nicht mehr abgleichen…</translation>
    </message>
</context>
<context>
    <name>FoldersStrip</name>
    <message numerus="yes">
        <source>and %Ln more folder(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Ordner</numerusform>
            <numerusform>und %Ln weitere Ordner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
</context>
<context>
    <name>GlossariesPage</name>
    <message>
        <source>Glossaries</source>
        <translation>Glossare</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Concepts of the glossary</source>
        <translation>Begriffe des Glossars</translation>
    </message>
    <message>
        <source>&amp;Add a concept</source>
        <translation>Begriff &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete the concept</source>
        <translation>Begriff &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Discard chan&amp;ges</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Words for the same thing: whoever searches for one of them finds the others too.</source>
        <translation>Wörter für dasselbe: Wer eines sucht, findet auch die anderen.</translation>
    </message>
    <message>
        <source>One concept a row. Separate terms by “|”, the preferred one first; “~” before a term marks everyday words, “=” an abbreviation, “[BE]” after it a country.</source>
        <translation>Ein Begriff je Zeile. Trennen Sie Benennungen mit „|“, die bevorzugte zuerst; „~“ davor steht für Alltagswörter, „=“ für eine Abkürzung, „[BE]“ dahinter für ein Land.</translation>
    </message>
    <message>
        <source>%1 concepts of social security come with Dossier.</source>
        <translation>%1 Begriffe der sozialen Sicherheit bringt Dossier mit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Neues Glossar</translation>
    </message>
    <message>
        <source>Name of the glossary:</source>
        <translation>Name des Glossars:</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept; %Ln concept(s).</source>
        <translation>
            <numerusform>„%1“ ist gespeichert; %Ln Begriff.</numerusform>
            <numerusform>„%1“ ist gespeichert; %Ln Begriffe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tbx *.xml)</source>
        <translation>Glossare (*.csv *.tbx *.xml)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Ein Glossar importieren</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Das Glossar exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s) were written.</source>
        <translation>
            <numerusform>%Ln Begriff geschrieben.</numerusform>
            <numerusform>%Ln Begriffe geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: found as %2</source>
        <translation>%1: gefunden als %2</translation>
    </message>
    <message>
        <source>%1: changed, %2</source>
        <translation>%1: geändert, %2</translation>
    </message>
    <message>
        <source>%1: moved from %3 to %2</source>
        <translation>%1: verschoben von %3 nach %2</translation>
    </message>
    <message>
        <source>%1: gone from %2</source>
        <translation>%1: verschwunden aus %2</translation>
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
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LettingGo</name>
    <message>
        <source>Stop keeping in step</source>
        <translation>Nicht mehr abgleichen</translation>
    </message>
    <message>
        <source>What changes in “%1” will no longer be noticed. The folder itself is not touched.</source>
        <translation>Was sich in „%1“ ändert, wird nicht mehr bemerkt. Der Ordner selbst bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>Also remove its %Ln document(s) from the library</source>
        <translation>
            <numerusform>Auch das %Ln Dokument daraus aus der Bibliothek entfernen</numerusform>
            <numerusform>Auch die %Ln Dokumente daraus aus der Bibliothek entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Nicht mehr abgleichen</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>No document matches the filter.</source>
        <translation>Kein Dokument passt zum Filter.</translation>
    </message>
    <message>
        <source>This collection is empty. Drop files or folders here, or choose Add.</source>
        <translation>Diese Sammlung ist leer. Ziehen Sie Dateien oder Ordner hierher, oder wählen Sie Hinzufügen.</translation>
    </message>
    <message>
        <source>Name of the new collection, for example a case:</source>
        <translation>Name der neuen Sammlung, zum Beispiel ein Fall:</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Name of the collection:</source>
        <translation>Name der Sammlung:</translation>
    </message>
    <message>
        <source>Removed the collection “%1”</source>
        <translation>Sammlung „%1“ entfernt</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument entfernt</numerusform>
            <numerusform>%Ln Dokumente entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln document(s) inside</source>
        <translation>
            <numerusform>%1, mit %Ln Dokument darin</numerusform>
            <numerusform>%1, mit %Ln Dokumenten darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password opened %1 of %Ln document(s).</source>
        <translation>
            <numerusform>Das Passwort hat %1 von %Ln Dokument geöffnet.</numerusform>
            <numerusform>Das Passwort hat %1 von %Ln Dokumenten geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove collection</source>
        <translation>Sammlung entfernen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Zusammenfassung…</translation>
    </message>
    <message>
        <source>Deadlines and amounts…</source>
        <translation>Fristen und Beträge…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Ask only this document</source>
        <translation>Nur dieses Dokument fragen</translation>
    </message>
    <message>
        <source>Ask only these documents</source>
        <translation>Nur diese Dokumente fragen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Chec&amp;k the library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Alles &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Destroy the library…</source>
        <translation>Bibliothek &amp;vernichten…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>The key goes first: nobody can read what is left, not even with the passphrase.</source>
        <translation>Zuerst geht der Schlüssel: Was übrig bleibt, kann niemand lesen, auch nicht mit der Passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} on the disk, encrypted</source>
        <translation>{size} auf dem Datenträger, verschlüsselt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Export everything, unencrypted?</source>
        <translation>Alles unverschlüsselt exportieren?</translation>
    </message>
    <message>
        <source>All documents, texts and conversations are written as ordinary files that anyone can read.</source>
        <translation>Alle Dokumente, Texte und Gespräche werden als gewöhnliche Dateien geschrieben, die jeder lesen kann.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Leeren Ordner wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation>
            <numerusform>%Ln Datei wurde geschrieben.</numerusform>
            <numerusform>%Ln Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Add files or a folder to this collection</source>
        <translation>Dateien oder einen Ordner zu dieser Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the words of your documents (Ctrl+F)</source>
        <translation>In den Wörtern Ihrer Dokumente suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Documents of the collection</source>
        <translation>Dokumente der Sammlung</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Filter by name or state</source>
        <translation>Nach Name oder Zustand filtern</translation>
    </message>
    <message>
        <source>Filter the documents by name or state</source>
        <translation>Die Dokumente nach Name oder Zustand filtern</translation>
    </message>
    <message>
        <source>Filter by date, author, kind or state</source>
        <translation>Nach Datum, Verfasser, Art oder Zustand filtern</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They stay on this computer, encrypted.</source>
        <translation>Ziehen Sie Dateien oder Ordner irgendwo auf dieses Fenster. Sie bleiben auf diesem Rechner, verschlüsselt.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Beispiele ausprobieren</translation>
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
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Keep a folder in step</source>
        <translation>Einen Ordner abgleichen</translation>
    </message>
    <message>
        <source>Close Dossier</source>
        <translation>Dossier schließen</translation>
    </message>
    <message>
        <source>Documents are still being read and indexed.</source>
        <translation>Dokumente werden noch gelesen und indiziert.</translation>
    </message>
    <message>
        <source>Closing is safe: what is ready stays, the rest continues when you open Dossier again.</source>
        <translation>Schließen ist sicher: Was fertig ist, bleibt; der Rest geht weiter, wenn Sie Dossier wieder öffnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>MentionController</name>
    <message>
        <source>Searching…</source>
        <translation>Sucht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) so far, searching…</source>
        <translation>
            <numerusform>bisher %Ln Erwähnung, sucht weiter…</numerusform>
            <numerusform>bisher %Ln Erwähnungen, sucht weiter…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln document(s)</source>
        <translation>
            <numerusform>%1 in %Ln Dokument</numerusform>
            <numerusform>%1 in %Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed here; the exported list holds all.</source>
        <translation>Hier stehen die ersten %1; die exportierte Liste enthält alle.</translation>
    </message>
    <message>
        <source>Save the list of mentions</source>
        <translation>Liste der Erwähnungen speichern</translation>
    </message>
    <message>
        <source>Mentions of %1</source>
        <translation>Erwähnungen von %1</translation>
    </message>
    <message>
        <source>%1 written to “%2”; the file is not encrypted.</source>
        <translation>%1 in „%2“ geschrieben; die Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>MenuField</name>
    <message>
        <source>A year, month or day: 2023, 2023-06 or 2023-06-15</source>
        <translation>Ein Jahr, Monat oder Tag: 2023, 2023-06 oder 2023-06-15</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Add &amp;documents…</source>
        <translation>&amp;Dokumente hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Keep a folder in step…</source>
        <translation>Ordner ab&amp;gleichen…</translation>
    </message>
    <message>
        <source>Add the &amp;sample collection</source>
        <translation>Beis&amp;piele hinzufügen</translation>
    </message>
    <message>
        <source>New &amp;collection…</source>
        <translation>&amp;Neue Sammlung…</translation>
    </message>
    <message>
        <source>&amp;Rename collection…</source>
        <translation>Sammlung &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move collection</source>
        <translation>Sammlung &amp;entfernen</translation>
    </message>
    <message>
        <source>Rep&amp;ort on the collection…</source>
        <translation>Beri&amp;cht über die Sammlung…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Every mention…</source>
        <translation>Jede Er&amp;wähnung…</translation>
    </message>
    <message>
        <source>Summar&amp;y…</source>
        <translation>&amp;Zusammenfassung…</translation>
    </message>
    <message>
        <source>Deadlines and am&amp;ounts…</source>
        <translation>&amp;Fristen und Beträge…</translation>
    </message>
    <message>
        <source>&amp;Compare the two chosen documents…</source>
        <translation>Die zwei gewählten Dokumente &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Ask only the chosen documents</source>
        <translation>Nur die &amp;gewählten Dokumente fragen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details…</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>&amp;Passwort eingeben…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Re&amp;move from the library</source>
        <translation>Aus der Bibliothek &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Entfernen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Neues Gespräch</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>Gespräch &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Write a question</source>
        <translation>Eine &amp;Frage schreiben</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>Antwort &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Copy the latest answer with citations</source>
        <translation>Letzte Antwort mit Belegen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next citation</source>
        <translation>&amp;Nächster Beleg</translation>
    </message>
    <message>
        <source>&amp;Previous citation</source>
        <translation>&amp;Voriger Beleg</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Fit to width</source>
        <translation>Auf &amp;Breite einpassen</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>Ü&amp;ber Dossier</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Import a GGUF file…</source>
        <translation>GGUF-Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No model is installed yet. Run “dossier models install starter”.</source>
        <translation>Noch ist kein Modell installiert. Starten Sie „dossier models install starter“.</translation>
    </message>
    <message>
        <source>writes answers, in use</source>
        <translation>schreibt Antworten, in Gebrauch</translation>
    </message>
    <message>
        <source>writes answers</source>
        <translation>schreibt Antworten</translation>
    </message>
    <message>
        <source>finds passages, in use</source>
        <translation>findet Passagen, in Gebrauch</translation>
    </message>
    <message>
        <source>They run on this computer. One finds passages, one the words in them that answer; a larger model that you import writes answers in its own words.</source>
        <translation>Sie laufen auf diesem Computer. Eines findet Textstellen, eines die Wörter darin, die antworten; ein größeres Modell, das Sie importieren, schreibt Antworten in eigenen Worten.</translation>
    </message>
    <message>
        <source>When to answer</source>
        <translation>Wann antworten</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>only when sure</source>
        <translation>nur wenn sicher</translation>
    </message>
    <message>
        <source>when probably right</source>
        <translation>wenn wahrscheinlich richtig</translation>
    </message>
    <message>
        <source>always: show the best guess</source>
        <translation>immer: die beste Vermutung zeigen</translation>
    </message>
    <message>
        <source>Of questions about law in four languages that the documents answer, %1 are then answered, %2 of those rightly; of questions that they do not answer, %3 are answered all the same.</source>
        <translation>Von Fragen zu Gesetzen in vier Sprachen, die die Dokumente beantworten, werden dann %1 beantwortet, %2 davon richtig; von Fragen, die sie nicht beantworten, werden %3 dennoch beantwortet.</translation>
    </message>
    <message>
        <source>finds the words that answer, in use</source>
        <translation>findet die Wörter, die antworten, in Verwendung</translation>
    </message>
    <message>
        <source>finds passages</source>
        <translation>findet Passagen</translation>
    </message>
    <message>
        <source>too small to write answers</source>
        <translation>zu klein, um Antworten zu schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen…</translation>
    </message>
    <message>
        <source>The model is in use.</source>
        <translation>Das Modell ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Checking and copying the model…</source>
        <translation>Das Modell wird geprüft und kopiert…</translation>
    </message>
    <message>
        <source>“{title}” was added.</source>
        <translation>„{title}“ wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCode</name>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>Neuen Code &amp;erstellen</translation>
    </message>
    <message>
        <source>The old code will open nothing any more.</source>
        <translation>Der alte Code öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>NotFoundMark</name>
    <message>
        <source>not in your documents</source>
        <translation>nicht in Ihren Dokumenten</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Page %1 was recognised with doubt (%2 of 100): compare with the picture.</source>
        <translation>Seite %1 wurde mit Zweifel erkannt (%2 von 100): bitte mit dem Bild vergleichen.</translation>
    </message>
    <message>
        <source>Page %1 was recognised with doubt.</source>
        <translation>Seite %1 wurde mit Zweifel erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were recognised with doubt: %1 and others.</source>
        <translation>
            <numerusform>%Ln Seite wurde mit Zweifel erkannt: %1 und weitere.</numerusform>
            <numerusform>%Ln Seiten wurden mit Zweifel erkannt: %1 und weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages %1 and %2 were recognised with doubt.</source>
        <translation>Die Seiten %1 und %2 wurden mit Zweifel erkannt.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation>Nur im ersten</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Nur im zweiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>Written by %1 and checked; %Ln sentence(s) left out</source>
        <translation>
            <numerusform>Geschrieben von %1 und geprüft; %Ln Satz weggelassen</numerusform>
            <numerusform>Geschrieben von %1 und geprüft; %Ln Sätze weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s), in the documents&apos; own words</source>
        <translation>
            <numerusform>%1 von %Ln Satz, in den eigenen Worten der Dokumente</numerusform>
            <numerusform>%1 von %Ln Sätzen, in den eigenen Worten der Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) among them</source>
        <translation>
            <numerusform>darunter %Ln Frist</numerusform>
            <numerusform>darunter %Ln Fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed here; the saved table holds all.</source>
        <translation>Die ersten %1 stehen hier; die gespeicherte Tabelle enthält alle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln Arbeitstag</numerusform>
            <numerusform>%Ln Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the words are the same</source>
        <translation>%1 der Wörter sind gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) the same</source>
        <translation>
            <numerusform>%Ln Absatz gleich</numerusform>
            <numerusform>%Ln Absätze gleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message>
        <source>Summary: %1</source>
        <translation>Zusammenfassung: %1</translation>
    </message>
    <message>
        <source>Deadlines and amounts: %1</source>
        <translation>Fristen und Beträge: %1</translation>
    </message>
    <message>
        <source>Choose two documents in the list to compare them.</source>
        <translation>Wählen Sie zwei Dokumente in der Liste, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Comparison: %1 and %2</source>
        <translation>Vergleich: %1 und %2</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Save the list of deadlines and amounts</source>
        <translation>Die Liste der Fristen und Beträge speichern</translation>
    </message>
    <message>
        <source>Deadlines and amounts of %1</source>
        <translation>Fristen und Beträge von %1</translation>
    </message>
    <message>
        <source>%1 written to “%2”; the file is not encrypted.</source>
        <translation>%1 in „%2“ geschrieben; die Datei ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Looking through the documents…</source>
        <translation>Die Dokumente werden durchgesehen…</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Als &amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>&amp;More sentences</source>
        <translation>&amp;Mehr Sätze</translation>
    </message>
    <message>
        <source>Let the model &amp;write</source>
        <translation>Das Modell &amp;schreiben lassen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The model is writing part %1 of %2…</source>
        <translation>Das Modell schreibt Teil %1 von %2…</translation>
    </message>
    <message>
        <source>Looking through document %1 of %2…</source>
        <translation>Dokument %1 von %2 wird durchgesehen…</translation>
    </message>
    <message>
        <source>Copied with the places.</source>
        <translation>Mit den Fundstellen kopiert.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Seite eingeben und Eingabetaste drücken</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Passphrase noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Four or five random words are strong and easy to remember.</source>
        <translation>Vier oder fünf zufällige Wörter sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Reasonable. One more word makes it strong.</source>
        <translation>Ordentlich. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Easy to guess for a computer. Add a word or two.</source>
        <translation>Für einen Rechner leicht zu erraten. Fügen Sie ein, zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <source>It opens your library, and nobody can reset it: not we, not your administrator.</source>
        <translation>Sie öffnet Ihre Bibliothek, und niemand kann sie zurücksetzen: wir nicht, Ihre Administration nicht.</translation>
    </message>
    <message>
        <source>Let this computer&apos;s &amp;keyring open the library as well</source>
        <translation>Auch den &amp;Schlüsselbund dieses Rechners die Bibliothek öffnen lassen</translation>
    </message>
    <message>
        <source>The library then opens without asking whenever you are logged in to this computer.</source>
        <translation>Die Bibliothek öffnet sich dann ohne Nachfrage, sobald Sie an diesem Rechner angemeldet sind.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Protected document</source>
        <translation>Geschütztes Dokument</translation>
    </message>
    <message>
        <source>Protected documents</source>
        <translation>Geschützte Dokumente</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>„%1“ ist mit einem Passwort geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) are protected with a password.</source>
        <translation>
            <numerusform>%Ln Dokument ist mit einem Passwort geschützt.</numerusform>
            <numerusform>%Ln Dokumente sind mit einem Passwort geschützt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Passwort des Dokuments</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message numerus="yes">
        <source>Try it on the %Ln other protected document(s) as well</source>
        <translation>
            <numerusform>Auch bei %Ln anderen geschützten Dokument versuchen</numerusform>
            <numerusform>Auch bei den %Ln anderen geschützten Dokumenten versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This password does not open it. Check Caps Lock and try again.</source>
        <translation>Dieses Passwort öffnet es nicht. Bitte die Feststelltaste prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>Das Passwort wird versucht…</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Auf Breite einpassen</translation>
    </message>
    <message>
        <source>Printed size</source>
        <translation>Druckgröße</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spezialisten</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glossare</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizieren</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 passages a second</source>
        <translation>%1 Passagen pro Sekunde</translation>
    </message>
    <message>
        <source>%1 documents a second</source>
        <translation>%1 Dokumente pro Sekunde</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop adding; what is ready stays</source>
        <translation>Hinzufügen anhalten; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Hinzufügen von Dokumenten anhalten</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Keep your recovery code</source>
        <translation>Bewahren Sie Ihren Wiederherstellungscode auf</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the library. It is shown this once.</source>
        <translation>Vergessen Sie die Passphrase, öffnet nur dieser Code die Bibliothek. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>I have &amp;kept the code in a safe place</source>
        <translation>Ich habe den Code &amp;sicher verwahrt</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in a minute.</source>
        <translation>Kopiert. Die Zwischenablage wird in einer Minute geleert.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Dossier recovery code.txt</source>
        <translation>Dossier Wiederherstellungscode.txt</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Die Datei konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Saved. Keep the file on a stick in a drawer, not beside the library.</source>
        <translation>Gespeichert. Verwahren Sie die Datei auf einem Stick in der Schublade, nicht neben der Bibliothek.</translation>
    </message>
    <message>
        <source>Recovery code of a Dossier library</source>
        <translation>Wiederherstellungscode einer Dossier-Bibliothek</translation>
    </message>
    <message>
        <source>It opens the library when the passphrase is forgotten; whoever has it can read all.</source>
        <translation>Er öffnet die Bibliothek, wenn die Passphrase vergessen ist; wer ihn hat, kann alles lesen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read with doubt</source>
        <translation>Mit Zweifel gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) kept in step</source>
        <translation>
            <numerusform>%Ln Ordner abgeglichen</numerusform>
            <numerusform>%Ln Ordner abgeglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reachable</source>
        <translation>
            <numerusform>%Ln nicht erreichbar</numerusform>
            <numerusform>%Ln nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same; the first is newer by its date</source>
        <translation>%1 und %2: %3 gleich; das erste ist laut Datum neuer</translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same; the first is newer by its version</source>
        <translation>%1 und %2: %3 gleich; das erste ist laut Fassung neuer</translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same; the first was added later</source>
        <translation>%1 und %2: %3 gleich; das erste kam später hinzu</translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same</source>
        <translation>%1 und %2: %3 gleich</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Files that need attention</source>
        <translation>Dateien, die Aufmerksamkeit brauchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be searched, or not wholly:</source>
        <translation>
            <numerusform>%Ln Datei ist nicht oder nicht ganz durchsuchbar:</numerusform>
            <numerusform>%Ln Dateien sind nicht oder nicht ganz durchsuchbar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ReportingController</name>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also looked for: %1</source>
        <translation>Auch gesucht nach: %1</translation>
    </message>
    <message>
        <source>Look for fewer words, or let misspelt ones count.</source>
        <translation>Suchen Sie weniger Wörter, oder lassen Sie falsch geschriebene gelten.</translation>
    </message>
    <message>
        <source>Try other words, or those of the documents themselves.</source>
        <translation>Versuchen Sie andere Wörter, oder die der Dokumente selbst.</translation>
    </message>
    <message>
        <source>No document within these filters holds it.</source>
        <translation>Kein Dokument innerhalb dieser Filter enthält es.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search the documents themselves</source>
        <translation>In den Dokumenten selbst suchen</translation>
    </message>
    <message>
        <source>Type some words or a question; Enter opens the first passage.</source>
        <translation>Geben Sie Wörter oder eine Frage ein; die Eingabetaste öffnet die erste Passage.</translation>
    </message>
    <message>
        <source>Search in the chosen documents</source>
        <translation>In den gewählten Dokumenten suchen</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Alle Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>In „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Mentions found</source>
        <translation>Gefundene Erwähnungen</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Ohne Filter suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Die Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>Jede Erwähnung</translation>
    </message>
    <message>
        <source>List all places where a name, number, article or phrase stands, with a total</source>
        <translation>Alle Stellen auflisten, an denen ein Name, eine Zahl, ein Artikel oder eine Wendung steht, mit Gesamtzahl</translation>
    </message>
    <message>
        <source>Other endings</source>
        <translation>Andere Endungen</translation>
    </message>
    <message>
        <source>Also “letters” where “letter” is looked for</source>
        <translation>Auch „Briefe“, wo „Brief“ gesucht wird</translation>
    </message>
    <message>
        <source>Misspelt</source>
        <translation>Falsch geschrieben</translation>
    </message>
    <message>
        <source>Also words that differ by a letter or two; takes longer</source>
        <translation>Auch Wörter, die um einen oder zwei Buchstaben abweichen; dauert länger</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Write the whole list to a file, not encrypted</source>
        <translation>Die ganze Liste in eine Datei schreiben, unverschlüsselt</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Gefundene Passagen</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Let this computer&apos;s &amp;keyring open the library as well</source>
        <translation>Auch den &amp;Schlüsselbund dieses Rechners die Bibliothek öffnen lassen</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Passphrase &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;New recovery code…</source>
        <translation>&amp;Neuer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>A locked library shows nothing. Work under way goes on where it was after unlocking.</source>
        <translation>Eine gesperrte Bibliothek zeigt nichts. Laufende Arbeit geht nach dem Entsperren an ihrer Stelle weiter.</translation>
    </message>
    <message>
        <source>&amp;Lock when nothing is done</source>
        <translation>Bei &amp;Untätigkeit sperren</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>“%1” at %2 writes, on this computer. It is sent questions and passages.</source>
        <translation>„%1“ unter %2 schreibt, auf diesem Computer. Es erhält Fragen und Textstellen.</translation>
    </message>
    <message>
        <source>“%1” at %2 writes. Questions and passages are sent there unencrypted: everyone on the way can read them.</source>
        <translation>„%1“ unter %2 schreibt. Fragen und Textstellen gehen unverschlüsselt dorthin: Jeder unterwegs kann sie lesen.</translation>
    </message>
    <message>
        <source>“%1” at %2 writes. Questions and passages are sent there, encrypted.</source>
        <translation>„%1“ unter %2 schreibt. Fragen und Textstellen gehen verschlüsselt dorthin.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>only if the server wants one</source>
        <translation>nur wenn der Server einen verlangt</translation>
    </message>
    <message>
        <source>Send &amp;unencrypted to another computer</source>
        <translation>&amp;Unverschlüsselt an einen anderen Computer senden</translation>
    </message>
    <message>
        <source>Use this &amp;server</source>
        <translation>Diesen Server &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>Switch it &amp;off</source>
        <translation>Aus&amp;schalten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Answers can be written by a model on a server of your own that speaks OpenAI&apos;s protocol: llama.cpp, Ollama, LM Studio, vLLM. Your question and the passages found for it are then sent there, and each sentence that comes back is checked here. No other computer can be reached.</source>
        <translation>Antworten kann ein Modell auf einem eigenen Server schreiben, der das Protokoll von OpenAI spricht: llama.cpp, Ollama, LM Studio, vLLM. Ihre Frage und die dazu gefundenen Textstellen gehen dann dorthin, und jeder Satz, der zurückkommt, wird hier geprüft. Kein anderer Computer ist erreichbar.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>%1 is set. It writes from the next start of Dossier: close it and open it again.</source>
        <translation>%1 ist eingestellt. Er schreibt ab dem nächsten Start von Dossier: Schließen Sie es und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Off. Answers come from this computer, and nothing leaves it.</source>
        <translation>Aus. Antworten kommen von diesem Computer, und nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The model answers, after %1.</source>
        <translation>Das Modell antwortet, nach %1.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Der Motor bleibt immer wieder stehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Shower</name>
    <message>
        <source>The pages of this document are protected; its text is shown.</source>
        <translation>Die Seiten dieses Dokuments sind geschützt; gezeigt wird der Text.</translation>
    </message>
    <message>
        <source>The pages of this document cannot be drawn; its text is shown.</source>
        <translation>Die Seiten dieses Dokuments lassen sich nicht darstellen; gezeigt wird der Text.</translation>
    </message>
    <message>
        <source>Password of “%1”:</source>
        <translation>Passwort von „%1“:</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation>Geschütztes Dokument</translation>
    </message>
    <message>
        <source>A form field or comment of page %1, shown as text.</source>
        <translation>Ein Formularfeld oder Kommentar auf Seite %1, als Text gezeigt.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Nothing can be read in this document.</source>
        <translation>In diesem Dokument ist nichts zu lesen.</translation>
    </message>
</context>
<context>
    <name>SourceController</name>
    <message>
        <source>Citation %1 of %2</source>
        <translation>Beleg %1 von %2</translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation>Erwähnung %1 von %2</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passage %1 von %2</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The proof appears here</source>
        <translation>Hier erscheint der Beleg</translation>
    </message>
    <message>
        <source>Choose a citation or a document to see the place itself.</source>
        <translation>Wählen Sie einen Beleg oder ein Dokument, um die Stelle selbst zu sehen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The number printed on the page</source>
        <translation>Die auf der Seite gedruckte Nummer</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Fit to width (Ctrl+0)</source>
        <translation>Auf Breite einpassen (Strg+0)</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Previous citation (Shift+F3)</source>
        <translation>Voriger Beleg (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next citation (F3)</source>
        <translation>Nächster Beleg (F3)</translation>
    </message>
</context>
<context>
    <name>SpecialistsPage</name>
    <message>
        <source>Specialists</source>
        <translation>Spezialisten</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Was wofür gehalten wurde</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>For example: kind of letter</source>
        <translation>Zum Beispiel: Art des Briefs</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a ta&amp;ble…</source>
        <translation>Ta&amp;belle wählen…</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>A specialist sorts documents by examples and tags those that are added.</source>
        <translation>Ein Spezialist sortiert Dokumente nach Beispielen und gibt neuen Dokumenten ein Etikett.</translation>
    </message>
    <message>
        <source>Train a specialist</source>
        <translation>Einen Spezialisten trainieren</translation>
    </message>
    <message>
        <source>Give a folder in which each folder is named by its label, or a table (CSV) with the columns “label” and “text” or “document”. Ten to thirty examples of each label are a good start; training takes seconds.</source>
        <translation>Geben Sie einen Ordner an, in dem jeder Ordner wie ein Etikett heißt, oder eine Tabelle (CSV) mit den Spalten „label“ und „text“ oder „document“. Zehn bis dreißig Beispiele je Etikett sind ein guter Anfang; das Training dauert Sekunden.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Tried on %1 examples that it had not learned from: %2 right. %3 were too unsure to tag; of the others %4 were right. Rows are true labels, columns those given.</source>
        <translation>An %1 Beispielen erprobt, aus denen nicht gelernt wurde: %2 richtig. %3 waren zu unsicher für ein Etikett; von den übrigen waren %4 richtig. Zeilen sind die wahren Etiketten, Spalten die vergebenen.</translation>
    </message>
    <message>
        <source>Choose a folder of examples</source>
        <translation>Ordner mit Beispielen wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.jsonl)</source>
        <translation>Tabellen (*.csv *.tsv *.jsonl)</translation>
    </message>
    <message>
        <source>Choose a table of examples</source>
        <translation>Tabelle mit Beispielen wählen</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Die Beispiele werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and trying out…</source>
        <translation>Training und Erprobung…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use. %Ln document(s) were tagged.</source>
        <translation>
            <numerusform>„%1“ ist in Verwendung. %Ln Dokument erhielt ein Etikett.</numerusform>
            <numerusform>„%1“ ist in Verwendung. %Ln Dokumente erhielten ein Etikett.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestoppt. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Braucht ein Passwort</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the library now (Ctrl+L)</source>
        <translation>Bibliothek jetzt sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Lock the library now</source>
        <translation>Bibliothek jetzt sperren</translation>
    </message>
    <message>
        <source>Checking offline…</source>
        <translation>Offline wird geprüft…</translation>
    </message>
    <message>
        <source>Writer: %1</source>
        <translation>Schreiber: %1</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel</source>
        <translation>Offline: vom Kernel erzwungen</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel, not tested</source>
        <translation>Offline: vom Kernel erzwungen, nicht getestet</translation>
    </message>
    <message>
        <source>Offline: watched, not enforced</source>
        <translation>Offline: überwacht, nicht erzwungen</translation>
    </message>
    <message>
        <source>Not offline: nothing enforces it</source>
        <translation>Nicht offline: nichts erzwingt es</translation>
    </message>
    <message numerus="yes">
        <source>locks in %Ln second(s)</source>
        <translation>
            <numerusform>sperrt in %Ln Sekunde</numerusform>
            <numerusform>sperrt in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locks in %Ln minute(s)</source>
        <translation>
            <numerusform>sperrt in %Ln Minute</numerusform>
            <numerusform>sperrt in %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>supported</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>teilweise belegt</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht belegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s), all supported</source>
        <translation>
            <numerusform>%Ln Satz, belegt</numerusform>
            <numerusform>%Ln Sätze, alle belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) supported</source>
        <translation>
            <numerusform>%1 von %Ln Satz belegt</numerusform>
            <numerusform>%1 von %Ln Sätzen belegt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportMark</name>
    <message>
        <source>Supported: what this sentence says stands in the place it cites</source>
        <translation>Belegt: Was dieser Satz sagt, steht an der angegebenen Stelle</translation>
    </message>
    <message>
        <source>Partly supported: not all of this sentence stands in the place it cites</source>
        <translation>Teilweise belegt: Nicht alles in diesem Satz steht an der angegebenen Stelle</translation>
    </message>
    <message>
        <source>Not supported: nothing found in your documents bears this sentence out</source>
        <translation>Nicht belegt: Nichts in Ihren Dokumenten stützt diesen Satz</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table of the document</source>
        <translation>Tabelle des Dokuments</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Vorige Tabelle</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Nächste Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1 of %2</source>
        <translation>Tabelle %1 von %2</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Frühere Fragen zeigen</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Searching your documents…</source>
        <translation>Ihre Dokumente werden durchsucht…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln passage(s)…</source>
        <translation>
            <numerusform>%Ln Passage wird gelesen…</numerusform>
            <numerusform>%Ln Passagen werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing; each sentence is checked as it is finished…</source>
        <translation>Es wird geschrieben; jeder Satz wird geprüft, sobald er fertig ist…</translation>
    </message>
    <message>
        <source>Your documents do not answer this.</source>
        <translation>Ihre Dokumente beantworten das nicht.</translation>
    </message>
    <message>
        <source>Nearest passages</source>
        <translation>Nächstliegende Passagen</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Angehalten, bevor etwas gefunden war.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Show the passages found for this question</source>
        <translation>Die zu dieser Frage gefundenen Passagen zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the answer with its citations</source>
        <translation>Antwort mit ihren Belegen kopieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
</context>
<context>
    <name>TwinsController</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nearly the same (%2) as %1, which is newer.</source>
        <translation>Fast gleich (%2) wie %1, das neuer ist.</translation>
    </message>
    <message>
        <source>Nearly the same (%2) as %1, which is older.</source>
        <translation>Fast gleich (%2) wie %1, das älter ist.</translation>
    </message>
    <message>
        <source>Nearly the same (%2) as %1.</source>
        <translation>Fast gleich (%2) wie %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other document(s) as well.</source>
        <translation>
            <numerusform>Auch %Ln anderes Dokument.</numerusform>
            <numerusform>Auch %Ln andere Dokumente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the removal back (Ctrl+Z)</source>
        <translation>Entfernen zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Verbleibende Zeit zum Rückgängigmachen</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock your library</source>
        <translation>Entsperren Sie Ihre Bibliothek</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>&amp;Another library…</source>
        <translation>&amp;Andere Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Use the &amp;keyring</source>
        <translation>&amp;Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Dossier finishes its work on the documents, then locks the library.</source>
        <translation>Dossier beendet seine Arbeit an den Dokumenten und sperrt dann die Bibliothek.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Wird gesperrt…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>%n Sekunde warten</numerusform>
            <numerusform>%n Sekunden warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>&amp;Passphrase verwenden</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase?</source>
        <translation>Passphrase &amp;vergessen?</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>In {folder} liegt keine Bibliothek.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Dossier</source>
        <translation>Willkommen bei Dossier</translation>
    </message>
    <message>
        <source>Ask questions of your confidential documents, on your own computer.</source>
        <translation>Stellen Sie Ihren vertraulichen Dokumenten Fragen, auf Ihrem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Dossier opens no internet connection. On Linux the kernel itself prevents it.</source>
        <translation>Dossier öffnet keine Internetverbindung. Unter Linux verhindert das der Kernel selbst.</translation>
    </message>
    <message>
        <source>Every sentence shows its source</source>
        <translation>Jeder Satz zeigt seine Quelle</translation>
    </message>
    <message>
        <source>Answers are checked against your documents; what they do not support is marked.</source>
        <translation>Antworten werden an Ihren Dokumenten geprüft; was sie nicht belegen, wird gekennzeichnet.</translation>
    </message>
    <message>
        <source>Everything is encrypted</source>
        <translation>Alles ist verschlüsselt</translation>
    </message>
    <message>
        <source>Texts, questions and file names lie in one library that only your passphrase opens.</source>
        <translation>Texte, Fragen und Dateinamen liegen in einer Bibliothek, die nur Ihre Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Your library will lie in</source>
        <translation>Ihre Bibliothek kommt nach</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Choose another folder for the library</source>
        <translation>Anderen Ordner für die Bibliothek wählen</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Ordner für die Bibliothek wählen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) read with doubt</source>
        <translation>
            <numerusform>%Ln Seite mit Zweifel gelesen</numerusform>
            <numerusform>%Ln Seiten mit Zweifel gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation>mit Zweifel gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 passages indexed</source>
        <translation>%1 von %2 Passagen indiziert</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
</TS>

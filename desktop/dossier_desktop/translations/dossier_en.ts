<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>%Ln document added.</numerusform>
            <numerusform>%Ln documents added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by a newer version.</source>
        <translation>
            <numerusform>%Ln replaced by a newer version.</numerusform>
            <numerusform>%Ln replaced by a newer version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here.</source>
        <translation>
            <numerusform>%Ln already here.</numerusform>
            <numerusform>%Ln already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln needs attention.</numerusform>
            <numerusform>%Ln need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationController</name>
    <message numerus="yes">
        <source>Only in %Ln document(s)</source>
        <translation>
            <numerusform>Only in %Ln document</numerusform>
            <numerusform>Only in %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>searched all of %Ln document(s)</source>
        <translation>
            <numerusform>searched %Ln document</numerusform>
            <numerusform>searched all of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched %1 of %Ln document(s)</source>
        <translation>
            <numerusform>searched %1 of %Ln document</numerusform>
            <numerusform>searched %1 of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) by their words only</source>
        <translation>
            <numerusform>%Ln passage by its words only</numerusform>
            <numerusform>%Ln passages by their words only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>The %Ln chosen in the list</source>
        <translation>
            <numerusform>The %Ln chosen in the list</numerusform>
            <numerusform>The %Ln chosen in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message numerus="yes">
        <source>%Ln new.</source>
        <translation>
            <numerusform>%Ln new.</numerusform>
            <numerusform>%Ln new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln changed.</numerusform>
            <numerusform>%Ln changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln moved.</numerusform>
            <numerusform>%Ln moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted.</source>
        <translation>
            <numerusform>%Ln deleted.</numerusform>
            <numerusform>%Ln deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written, for the next look.</source>
        <translation>
            <numerusform>%Ln still being written, for the next look.</numerusform>
            <numerusform>%Ln still being written, for the next look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) not reachable.</source>
        <translation>
            <numerusform>%Ln folder not reachable.</numerusform>
            <numerusform>%Ln folders not reachable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln file(s) in step.</source>
        <translation>
            <numerusform>Nothing has changed: %Ln file in step.</numerusform>
            <numerusform>Nothing has changed: %Ln files in step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersStrip</name>
    <message numerus="yes">
        <source>and %Ln more folder(s)</source>
        <translation>
            <numerusform>and %Ln more folder</numerusform>
            <numerusform>and %Ln more folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossariesPage</name>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln concept</numerusform>
            <numerusform>%Ln concepts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept; %Ln concept(s).</source>
        <translation>
            <numerusform>“%1” is kept; %Ln concept.</numerusform>
            <numerusform>“%1” is kept; %Ln concepts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s) were written.</source>
        <translation>
            <numerusform>%Ln concept was written.</numerusform>
            <numerusform>%Ln concepts were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettingGo</name>
    <message numerus="yes">
        <source>Also remove its %Ln document(s) from the library</source>
        <translation>
            <numerusform>Also remove its %Ln document from the library</numerusform>
            <numerusform>Also remove its %Ln documents from the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message numerus="yes">
        <source>Removed %Ln document(s)</source>
        <translation>
            <numerusform>Removed %Ln document</numerusform>
            <numerusform>Removed %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln document(s) inside</source>
        <translation>
            <numerusform>%1, with %Ln document inside</numerusform>
            <numerusform>%1, with %Ln documents inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password opened %1 of %Ln document(s).</source>
        <translation>
            <numerusform>The password opened %1 of %Ln document.</numerusform>
            <numerusform>The password opened %1 of %Ln documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation>
            <numerusform>%Ln file was written.</numerusform>
            <numerusform>%Ln files were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionController</name>
    <message numerus="yes">
        <source>%Ln mention(s) so far, searching…</source>
        <translation>
            <numerusform>%Ln mention so far, searching…</numerusform>
            <numerusform>%Ln mentions so far, searching…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln document(s)</source>
        <translation>
            <numerusform>%1 in %Ln document</numerusform>
            <numerusform>%1 in %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%Ln page(s) were recognised with doubt: %1 and others.</source>
        <translation>
            <numerusform>%Ln page was recognised with doubt: %1 and others.</numerusform>
            <numerusform>%Ln pages were recognised with doubt: %1 and others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by %1 and checked; %Ln sentence(s) left out</source>
        <translation>
            <numerusform>Written by %1 and checked; %Ln sentence left out</numerusform>
            <numerusform>Written by %1 and checked; %Ln sentences left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s), in the documents&apos; own words</source>
        <translation>
            <numerusform>%1 of %Ln sentence, in the documents&apos; own words</numerusform>
            <numerusform>%1 of %Ln sentences, in the documents&apos; own words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) among them</source>
        <translation>
            <numerusform>%Ln deadline among them</numerusform>
            <numerusform>%Ln deadlines among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) the same</source>
        <translation>
            <numerusform>%Ln paragraph the same</numerusform>
            <numerusform>%Ln paragraphs the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message numerus="yes">
        <source>%Ln document(s) are protected with a password.</source>
        <translation>
            <numerusform>%Ln document is protected with a password.</numerusform>
            <numerusform>%Ln documents are protected with a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try it on the %Ln other protected document(s) as well</source>
        <translation>
            <numerusform>Try it on %Ln other protected document as well</numerusform>
            <numerusform>Try it on %Ln other protected documents as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) kept in step</source>
        <translation>
            <numerusform>%Ln folder kept in step</numerusform>
            <numerusform>%Ln folders kept in step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reachable</source>
        <translation>
            <numerusform>%Ln not reachable</numerusform>
            <numerusform>%Ln not reachable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) cannot be searched, or not wholly:</source>
        <translation>
            <numerusform>%Ln file cannot be searched, or not wholly:</numerusform>
            <numerusform>%Ln files cannot be searched, or not wholly:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpecialistsPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use. %Ln document(s) were tagged.</source>
        <translation>
            <numerusform>“%1” is in use. %Ln document was tagged.</numerusform>
            <numerusform>“%1” is in use. %Ln documents were tagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>locks in %Ln second(s)</source>
        <translation>
            <numerusform>locks in %Ln second</numerusform>
            <numerusform>locks in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locks in %Ln minute(s)</source>
        <translation>
            <numerusform>locks in %Ln minute</numerusform>
            <numerusform>locks in %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message numerus="yes">
        <source>%Ln sentence(s), all supported</source>
        <translation>
            <numerusform>%Ln sentence, supported</numerusform>
            <numerusform>%Ln sentences, all supported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) supported</source>
        <translation>
            <numerusform>%1 of %Ln sentence supported</numerusform>
            <numerusform>%1 of %Ln sentences supported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message numerus="yes">
        <source>Reading %Ln passage(s)…</source>
        <translation>
            <numerusform>Reading %Ln passage…</numerusform>
            <numerusform>Reading %Ln passages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinsController</name>
    <message numerus="yes">
        <source>%Ln other document(s) as well.</source>
        <translation>
            <numerusform>%Ln other document as well.</numerusform>
            <numerusform>%Ln other documents as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) read with doubt</source>
        <translation>
            <numerusform>%Ln page read with doubt</numerusform>
            <numerusform>%Ln pages read with doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
</TS>

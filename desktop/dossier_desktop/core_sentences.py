"""The sentences that the core may say, for translation (context "Core").

Each is one sentence; names in braces stand for what differs. ``tests/desktop/test_messages.py`` looks for
the sentences in the core's sources and fails when one is missing here.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = tuple(
    str(sentence)
    for sentence in (
        QT_TRANSLATE_NOOP("Core", "Stopped."),
        QT_TRANSLATE_NOOP(
            "Core", "Use at least {number} characters; a few random words are easy to keep in mind."
        ),
        QT_TRANSLATE_NOOP("Core", "Use at most {number} characters."),
        QT_TRANSLATE_NOOP("Core", "Use more different characters."),
        QT_TRANSLATE_NOOP("Core", "The passphrase is empty."),
        QT_TRANSLATE_NOOP("Core", "The passphrase does not open this library."),
        QT_TRANSLATE_NOOP("Core", "Check Caps Lock and layout."),
        QT_TRANSLATE_NOOP("Core", "A recovery code has {number} letters and digits, not {found}."),
        QT_TRANSLATE_NOOP("Core", "There is a typing mistake in the recovery code."),
        QT_TRANSLATE_NOOP("Core", "Compare it with the printed one, group by group."),
        QT_TRANSLATE_NOOP(
            "Core", "The recovery code has no typing mistake, but does not belong to this library."
        ),
        QT_TRANSLATE_NOOP("Core", "A newer code may have replaced it."),
        QT_TRANSLATE_NOOP("Core", "The library is locked."),
        QT_TRANSLATE_NOOP("Core", "The library was locked."),
        QT_TRANSLATE_NOOP("Core", "Unlock it with your passphrase."),
        QT_TRANSLATE_NOOP("Core", "Unlock it and try again."),
        QT_TRANSLATE_NOOP("Core", "Unlock it to go on."),
        QT_TRANSLATE_NOOP("Core", "There is no library in {directory}."),
        QT_TRANSLATE_NOOP("Core", "Create one with: dossier init"),
        QT_TRANSLATE_NOOP("Core", "Create one first."),
        QT_TRANSLATE_NOOP("Core", "There is a library in {directory} already."),
        QT_TRANSLATE_NOOP("Core", "Open it, or choose another folder."),
        QT_TRANSLATE_NOOP("Core", "The library {directory} is open in another Dossier."),
        QT_TRANSLATE_NOOP("Core", "Close that window or command first."),
        QT_TRANSLATE_NOOP("Core", "The library {directory} is in use by another program."),
        QT_TRANSLATE_NOOP("Core", "Try again in a moment."),
        QT_TRANSLATE_NOOP("Core", "The library in {directory} is damaged."),
        QT_TRANSLATE_NOOP("Core", "Put the folder back from a backup, or run: dossier doctor."),
        QT_TRANSLATE_NOOP("Core", "Put the folder back from a backup."),
        QT_TRANSLATE_NOOP("Core", "The library in {directory} is empty."),
        QT_TRANSLATE_NOOP("Core", "The library in {directory} has lost its file {file}."),
        QT_TRANSLATE_NOOP("Core", "The library in {directory} was made by a later version of Dossier."),
        QT_TRANSLATE_NOOP("Core", "The library in {directory} was written by a later version of Dossier."),
        QT_TRANSLATE_NOOP("Core", "Install that version or a later one."),
        QT_TRANSLATE_NOOP("Core", "The library in {directory} cannot be written to."),
        QT_TRANSLATE_NOOP("Core", "Check that you may write there."),
        QT_TRANSLATE_NOOP("Core", "The library folder {path} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Core", "Check that you may write to it."),
        QT_TRANSLATE_NOOP("Core", "The disk with the library {directory} could not be read or written."),
        QT_TRANSLATE_NOOP("Core", "Check the disk and its free space; what was acknowledged is kept."),
        QT_TRANSLATE_NOOP("Core", "The library's database refused an operation ({name})."),
        QT_TRANSLATE_NOOP("Core", "Run: dossier doctor."),
        QT_TRANSLATE_NOOP("Core", "No space is left on the disk where the library lies."),
        QT_TRANSLATE_NOOP("Core", "Free some space and try again; nothing was lost."),
        QT_TRANSLATE_NOOP("Core", "Free some space and try again."),
        QT_TRANSLATE_NOOP("Core", "The key file {path} is damaged."),
        QT_TRANSLATE_NOOP("Core", "Put it back from a backup of the library folder."),
        QT_TRANSLATE_NOOP("Core", "Checking the passphrase needs {size} MiB of free memory."),
        QT_TRANSLATE_NOOP("Core", "Close something else."),
        QT_TRANSLATE_NOOP(
            "Core", "A passphrase, a recovery code or the keyring is needed to open the library."
        ),
        QT_TRANSLATE_NOOP("Core", "This library was not set to open with this computer's keyring."),
        QT_TRANSLATE_NOOP("Core", "The keyring's key does not open this library."),
        QT_TRANSLATE_NOOP("Core", "The keyring of this computer holds no key for this library."),
        QT_TRANSLATE_NOOP("Core", "The keyring's entry for this library is damaged."),
        QT_TRANSLATE_NOOP("Core", "The keyring of this computer did not keep the key."),
        QT_TRANSLATE_NOOP("Core", "The keyring of this computer cannot be used."),
        QT_TRANSLATE_NOOP("Core", "This computer has no keyring that keeps secrets encrypted."),
        QT_TRANSLATE_NOOP("Core", "Use the passphrase instead."),
        QT_TRANSLATE_NOOP("Core", "The engine has no method {name}."),
        QT_TRANSLATE_NOOP("Core", "The engine was called wrongly ({name})."),
        QT_TRANSLATE_NOOP("Core", "Something went wrong inside Dossier: {name} in {place}, line {line}."),
        QT_TRANSLATE_NOOP("Core", "Something went wrong inside Dossier: {name}."),
        QT_TRANSLATE_NOOP("Core", "Please try again; restart Dossier if it persists."),
        QT_TRANSLATE_NOOP("Core", "A message to or from the engine is too large."),
        QT_TRANSLATE_NOOP("Core", "The engine's messages cannot be read."),
        QT_TRANSLATE_NOOP("Core", "{path}: the folder is not empty."),
        QT_TRANSLATE_NOOP("Core", "Choose a new one; nothing was written."),
        QT_TRANSLATE_NOOP("Core", "{path}: no space is left."),
        QT_TRANSLATE_NOOP("Core", "What was written so far is incomplete."),
        QT_TRANSLATE_NOOP("Core", "{path}: there is no such file or folder."),
        QT_TRANSLATE_NOOP("Core", "Check the spelling of the path."),
        QT_TRANSLATE_NOOP("Core", '{file} holds a "{kind}", not a model.'),
        QT_TRANSLATE_NOOP("Core", "Choose the model's own file."),
        QT_TRANSLATE_NOOP("Core", '{file} is of the kind "{kind}", which does not write text.'),
        QT_TRANSLATE_NOOP("Core", "{file} is one part of a model in several files."),
        QT_TRANSLATE_NOOP("Core", "Merge the parts into one first."),
        QT_TRANSLATE_NOOP("Core", "{file} holds no vocabulary."),
        QT_TRANSLATE_NOOP("Core", "{file} does not state its {key}; it is damaged."),
        QT_TRANSLATE_NOOP("Core", 'No model named "{name}" is installed.'),
        QT_TRANSLATE_NOOP("Core", 'The card of model "{name}" cannot be read.'),
        QT_TRANSLATE_NOOP("Core", "There is no file {path}."),
        QT_TRANSLATE_NOOP("Core", '"{name}" is not a chat model; only those can be quantized.'),
        QT_TRANSLATE_NOOP("Core", 'Model "{name}" lacks its file {file}.'),
        QT_TRANSLATE_NOOP("Core", 'Model "{name}": {file} is not what was installed.'),
        QT_TRANSLATE_NOOP("Core", "Install it again."),
        QT_TRANSLATE_NOOP("Core", 'Model "{name}" could not be started: {reason}.'),
        QT_TRANSLATE_NOOP("Core", 'Model "{name}" failed while computing: {reason}.'),
        QT_TRANSLATE_NOOP("Core", 'Model "{name}" could not be loaded: {reason}.'),
        QT_TRANSLATE_NOOP("Core", 'Model "{name}" is not of a kind that continues text.'),
        QT_TRANSLATE_NOOP("Core", "{file} is damaged or incomplete: {reason}."),
        QT_TRANSLATE_NOOP("Core", "Fetch the model again and compare its checksum."),
        QT_TRANSLATE_NOOP("Core", "{file} could not be read: {reason}."),
        QT_TRANSLATE_NOOP("Core", "{file} is not a GGUF model."),
        QT_TRANSLATE_NOOP("Core", "{file} is not a GGUF model: it is too short."),
        QT_TRANSLATE_NOOP("Core", "Choose a file that ends in .gguf."),
        QT_TRANSLATE_NOOP("Core", "{file} has GGUF version {version}; Dossier reads versions 2 and 3."),
        QT_TRANSLATE_NOOP("Core", "{file} uses number format {kind}, which Dossier does not know."),
        QT_TRANSLATE_NOOP("Core", "{file} makes llama.cpp crash; it is damaged or of an unsupported kind."),
        QT_TRANSLATE_NOOP("Core", "{file} did not answer within {minutes} minutes."),
        QT_TRANSLATE_NOOP("Core", 'Model "{name}" needs {needed} GB of memory, {free} GB are free.'),
        QT_TRANSLATE_NOOP("Core", "Close other programs, or choose a smaller or further quantized model."),
        QT_TRANSLATE_NOOP("Core", "The text is too long for the model: {length} tokens of {most} at most."),
        QT_TRANSLATE_NOOP(
            "Core", "Ask about fewer or shorter passages, or use a model with a larger context."
        ),
        QT_TRANSLATE_NOOP("Core", "The model's chat template is unreasonably long."),
        QT_TRANSLATE_NOOP("Core", "The model's chat template is faulty: {reason}."),
        QT_TRANSLATE_NOOP("Core", "The model's chat template failed: {reason}."),
        QT_TRANSLATE_NOOP("Core", "The model's chat template leaves out a message."),
        QT_TRANSLATE_NOOP("Core", "{needed} MB are needed in {directory}, {free} MB are free."),
        QT_TRANSLATE_NOOP("Core", "Models cannot be stored in {directory}: {reason}."),
        QT_TRANSLATE_NOOP("Core", "Check the folder's permissions."),
        QT_TRANSLATE_NOOP("Core", "No space is left for models in {directory}."),
        QT_TRANSLATE_NOOP("Core", "The embedding model {name} is not installed."),
        QT_TRANSLATE_NOOP("Core", "The embedding model {name} cannot be loaded."),
        QT_TRANSLATE_NOOP("Core", "No embedding model is installed."),
        QT_TRANSLATE_NOOP("Core", "Run: dossier models install starter"),
        QT_TRANSLATE_NOOP("Core", "The network filter is not available on this system."),
        QT_TRANSLATE_NOOP("Core", "The kernel refused to drop privileges: {reason}."),
        QT_TRANSLATE_NOOP("Core", "The kernel refused to drop privileges."),
        QT_TRANSLATE_NOOP("Core", "The kernel refused the network filter: {reason}."),
        QT_TRANSLATE_NOOP("Core", "The kernel accepted the network filter but does not apply it."),
        QT_TRANSLATE_NOOP(
            "Core", "Dossier stops rather than work unprotected; please report your kernel version."
        ),
        QT_TRANSLATE_NOOP("Core", "The reader process cannot be started: {reason}."),
        QT_TRANSLATE_NOOP("Core", "The reader process could not shut itself in and ended (status {status})."),
        QT_TRANSLATE_NOOP("Core", "Dossier opens no file without that protection."),
        QT_TRANSLATE_NOOP("Core", "Run 'dossier doctor' to see what is missing."),
        QT_TRANSLATE_NOOP("Core", "The kernel refused to shut the reader in: {reason}."),
        QT_TRANSLATE_NOOP("Core", "The sample documents are missing."),
        QT_TRANSLATE_NOOP("Core", "Install Dossier anew, or add documents of your own."),
        QT_TRANSLATE_NOOP("Core", "A collection needs a name."),
        QT_TRANSLATE_NOOP("Core", "A collection's name has at most {number} visible characters."),
        QT_TRANSLATE_NOOP("Core", "There is a collection named {name} already."),
        QT_TRANSLATE_NOOP("Core", "There is no collection named {name}."),
        QT_TRANSLATE_NOOP("Core", "There is no such conversation in the library."),
        QT_TRANSLATE_NOOP("Core", "It may have been deleted."),
        QT_TRANSLATE_NOOP("Core", "There is no document {name} in the library."),
        QT_TRANSLATE_NOOP("Core", "See: dossier documents."),
        QT_TRANSLATE_NOOP("Core", "{number} documents answer to {name}."),
        QT_TRANSLATE_NOOP("Core", "Give more of the path, or the identifier."),
        QT_TRANSLATE_NOOP("Core", "The passage is no longer in the library."),
        QT_TRANSLATE_NOOP("Core", "Search again."),
        QT_TRANSLATE_NOOP("Core", "There is no setting {name}."),
        QT_TRANSLATE_NOOP("Core", "The setting {name} cannot be {value}: {reason}."),
        QT_TRANSLATE_NOOP(
            "Core", "Parts of the library file were changed from outside or by a failing disk."
        ),
        QT_TRANSLATE_NOOP("Core", "The structure of the library file is damaged."),
        QT_TRANSLATE_NOOP("Core", "{number} rows without an owner were removed."),
        QT_TRANSLATE_NOOP("Core", "{number} documents were incomplete; {again} of them will be read again."),
        QT_TRANSLATE_NOOP("Core", "The full-text index did not fit the passages; it was built anew."),
        QT_TRANSLATE_NOOP("Core", "The file is empty (0 bytes)."),
        QT_TRANSLATE_NOOP("Core", "The file holds no text."),
        QT_TRANSLATE_NOOP("Core", "The file is protected with a password."),
        QT_TRANSLATE_NOOP("Core", "Enter it to read the file."),
        QT_TRANSLATE_NOOP("Core", "The password given does not open the file."),
        QT_TRANSLATE_NOOP("Core", "Enter it again."),
        QT_TRANSLATE_NOOP(
            "Core",
            "The document is encrypted with a password, and Dossier cannot open encrypted Word files yet.",
        ),
        QT_TRANSLATE_NOOP(
            "Core", "Remove the password in Word, or save the document as PDF, and add it again."
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "The PDF is protected in a way that only its own program can open (a certificate or "
            "rights management).",
        ),
        QT_TRANSLATE_NOOP("Core", "Ask the sender for an unprotected copy."),
        QT_TRANSLATE_NOOP("Core", "The name says PDF, but the content is not a PDF."),
        QT_TRANSLATE_NOOP("Core", "Ask for the file again or export it anew."),
        QT_TRANSLATE_NOOP("Core", "The name says Word document, but the content is not one."),
        QT_TRANSLATE_NOOP("Core", "Ask for the file again or save it anew."),
        QT_TRANSLATE_NOOP("Core", "The PDF is damaged: its structure cannot be followed."),
        QT_TRANSLATE_NOOP("Core", "Opening it in a PDF program and printing it to a new PDF may repair it."),
        QT_TRANSLATE_NOOP("Core", "The file ends too early, so pages may be missing at its end."),
        QT_TRANSLATE_NOOP("Core", "Ask for the file again."),
        QT_TRANSLATE_NOOP("Core", "The PDF is damaged: it has no pages."),
        QT_TRANSLATE_NOOP("Core", "All pages are empty."),
        QT_TRANSLATE_NOOP("Core", "No page holds text (scanned?)."),
        QT_TRANSLATE_NOOP("Core", "Reading text from images is not there yet; a searchable PDF will do."),
        QT_TRANSLATE_NOOP("Core", "Reading text from images is not there yet."),
        QT_TRANSLATE_NOOP("Core", "The Word document is damaged and cannot be opened."),
        QT_TRANSLATE_NOOP("Core", "Opening it in Word and saving it anew may repair it."),
        QT_TRANSLATE_NOOP("Core", "The archive is damaged."),
        QT_TRANSLATE_NOOP(
            "Core",
            "The Word document contains XML definitions that no word processor writes; it is not "
            "opened for safety.",
        ),
        QT_TRANSLATE_NOOP("Core", "The document is in Word's strict format, which cannot be read yet."),
        QT_TRANSLATE_NOOP("Core", 'Save it in Word as "Word Document (.docx)", or as PDF, and add that.'),
        QT_TRANSLATE_NOOP("Core", "Parts of the document are embedded in another format and were not read."),
        QT_TRANSLATE_NOOP("Core", "Opening it in Word and saving it anew, or as PDF, makes them readable."),
        QT_TRANSLATE_NOOP(
            "Core",
            "The page is nested deeper than can be followed, and what comes after that place was not read.",
        ),
        QT_TRANSLATE_NOOP("Core", "Save the page from a browser as PDF, and add that."),
        QT_TRANSLATE_NOOP("Core", "The content is not text and its kind is not known."),
        QT_TRANSLATE_NOOP("Core", "Save the document as PDF, DOCX, HTML or text."),
        QT_TRANSLATE_NOOP(
            "Core", "The reader crashed on this file and was restarted; the file is probably damaged."
        ),
        QT_TRANSLATE_NOOP("Core", "Opening it in its own program and saving it anew may repair it."),
        QT_TRANSLATE_NOOP("Core", "The reader gave an invalid answer on this file, which is not trusted."),
        QT_TRANSLATE_NOOP("Core", "Save the file anew, e.g. as PDF."),
        QT_TRANSLATE_NOOP("Core", "The reader met a case it was not written for ({kind})."),
        QT_TRANSLATE_NOOP("Core", "{kind} cannot be read yet."),
        QT_TRANSLATE_NOOP("Core", "Save it as PDF or DOCX and add that."),
        QT_TRANSLATE_NOOP("Core", "Add a transcript instead."),
        QT_TRANSLATE_NOOP("Core", "Unpack it and add the files inside."),
        QT_TRANSLATE_NOOP("Core", "Add documents only."),
        QT_TRANSLATE_NOOP("Core", "Export what matters as text or PDF."),
        QT_TRANSLATE_NOOP("Core", "Save the message as PDF or HTML and add that."),
        QT_TRANSLATE_NOOP("Core", "Save the messages as PDF or HTML and add those."),
        QT_TRANSLATE_NOOP("Core", "Save the page as HTML or PDF and add that."),
        QT_TRANSLATE_NOOP("Core", "An image"),
        QT_TRANSLATE_NOOP("Core", "A sound or video file"),
        QT_TRANSLATE_NOOP("Core", "An archive"),
        QT_TRANSLATE_NOOP("Core", "A program"),
        QT_TRANSLATE_NOOP("Core", "A database"),
        QT_TRANSLATE_NOOP("Core", "Rich text (RTF)"),
        QT_TRANSLATE_NOOP("Core", "An e-mail message"),
        QT_TRANSLATE_NOOP("Core", "A mailbox"),
        QT_TRANSLATE_NOOP("Core", "A web archive (MHTML)"),
        QT_TRANSLATE_NOOP("Core", "An Excel workbook"),
        QT_TRANSLATE_NOOP("Core", "A PowerPoint presentation"),
        QT_TRANSLATE_NOOP("Core", "An OpenDocument text"),
        QT_TRANSLATE_NOOP("Core", "An OpenDocument spreadsheet"),
        QT_TRANSLATE_NOOP("Core", "An OpenDocument presentation"),
        QT_TRANSLATE_NOOP("Core", "An e-book (EPUB)"),
        QT_TRANSLATE_NOOP("Core", "An old Word document (DOC)"),
        QT_TRANSLATE_NOOP("Core", "An old Excel workbook (XLS)"),
        QT_TRANSLATE_NOOP("Core", "An old PowerPoint presentation (PPT)"),
        QT_TRANSLATE_NOOP("Core", "An Outlook message (MSG)"),
        QT_TRANSLATE_NOOP("Core", "This kind of Office file"),
        QT_TRANSLATE_NOOP("Core", "The file is {size} MB; at most {most} MB are read."),
        QT_TRANSLATE_NOOP("Core", "Split it into parts."),
        QT_TRANSLATE_NOOP("Core", "Reading took more than {number} seconds and was stopped."),
        QT_TRANSLATE_NOOP("Core", "Split it, or save it anew."),
        QT_TRANSLATE_NOOP("Core", "Reading took more than {number} seconds of computing and was stopped."),
        QT_TRANSLATE_NOOP("Core", "Split the file, or save it anew."),
        QT_TRANSLATE_NOOP(
            "Core",
            "Reading needs more than {size} GB of memory and was stopped; the file may be made to do so.",
        ),
        QT_TRANSLATE_NOOP(
            "Core", "The document unpacks to far more than it should ({what}); it is not opened for safety."
        ),
        QT_TRANSLATE_NOOP("Core", "Page {page} holds no text (scanned?)."),
        QT_TRANSLATE_NOOP("Core", "Pages {pages} hold no text (scanned?)."),
        QT_TRANSLATE_NOOP("Core", "Pages {pages} and {last} hold no text (scanned?)."),
        QT_TRANSLATE_NOOP("Core", "Pages {pages} and others ({number} in all) hold no text (scanned?)."),
        QT_TRANSLATE_NOOP("Core", "Page {page} cannot be read because the file is damaged there."),
        QT_TRANSLATE_NOOP("Core", "Pages {pages} cannot be read because the file is damaged there."),
        QT_TRANSLATE_NOOP(
            "Core", "Pages {pages} and {last} cannot be read because the file is damaged there."
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "Pages {pages} and others ({number} in all) cannot be read because the file is damaged there.",
        ),
        QT_TRANSLATE_NOOP("Core", "Only the first {read} of {total} pages were read."),
        QT_TRANSLATE_NOOP("Core", "Split the file to read the rest."),
        QT_TRANSLATE_NOOP("Core", "Only the first {number} characters were read."),
        QT_TRANSLATE_NOOP("Core", "It holds an attached file that was not read: {name}."),
        QT_TRANSLATE_NOOP("Core", "It holds {number} attached files that were not read: {names}."),
        QT_TRANSLATE_NOOP("Core", "It holds attached files that were not read ({number})."),
        QT_TRANSLATE_NOOP("Core", "Save attached files from your PDF viewer and add them."),
        QT_TRANSLATE_NOOP("Core", "It is a form of the XFA kind, whose content only Adobe's programs show."),
        QT_TRANSLATE_NOOP("Core", "Print it to a new PDF there, and add that."),
        QT_TRANSLATE_NOOP("Core", "Not all of its form fields and comments could be read."),
        QT_TRANSLATE_NOOP("Core", "Print it to a new PDF with them, and add that."),
        QT_TRANSLATE_NOOP(
            "Core", "The file itself holds no text; the files within it are listed as documents of their own."
        ),
        QT_TRANSLATE_NOOP("Core", "Not all files within it were read, since that was cancelled."),
        QT_TRANSLATE_NOOP("Core", "Add it again to read them."),
        QT_TRANSLATE_NOOP("Core", "The PDF is damaged."),
        QT_TRANSLATE_NOOP("Core", "What could be found in it was read, but words and pages may be missing."),
        QT_TRANSLATE_NOOP("Core", "The XML is damaged and cannot be read."),
        QT_TRANSLATE_NOOP("Core", "The XML is damaged, and what stands after the damage may be missing."),
        QT_TRANSLATE_NOOP(
            "Core",
            "It refers to definitions that are not followed for safety; their names stand in the text "
            "instead.",
        ),
        QT_TRANSLATE_NOOP("Core", "Export it anew without them."),
        QT_TRANSLATE_NOOP("Core", "The e-book is damaged and cannot be opened."),
        QT_TRANSLATE_NOOP("Core", "The e-book is locked to a reader's account (DRM)."),
        QT_TRANSLATE_NOOP("Core", "Ask the publisher for an unlocked copy."),
        QT_TRANSLATE_NOOP("Core", "Damaged or missing in the file and not read, or not whole: {names}."),
        QT_TRANSLATE_NOOP("Core", "The archive is empty."),
        QT_TRANSLATE_NOOP("Core", "Damaged in the archive and not read: {names}."),
        QT_TRANSLATE_NOOP("Core", "Damaged in the archive and read in part: {names}."),
        QT_TRANSLATE_NOOP("Core", "Ask for the archive again."),
        QT_TRANSLATE_NOOP("Core", "Packed in a way that cannot be unpacked: {names}."),
        QT_TRANSLATE_NOOP("Core", "Unpack the archive, and add these files."),
        QT_TRANSLATE_NOOP("Core", "Protected with a password and not read: {names}."),
        QT_TRANSLATE_NOOP("Core", "Unpack the archive with it, and add the files."),
        QT_TRANSLATE_NOOP("Core", "Not read, as it unpacks to more than is allowed for safety: {names}."),
        QT_TRANSLATE_NOOP("Core", "Unpack the archive, and add it."),
        QT_TRANSLATE_NOOP("Core", "Not read, as the archive holds too many files: {names}."),
        QT_TRANSLATE_NOOP("Core", "Unpack the archive, and add them."),
        QT_TRANSLATE_NOOP(
            "Core",
            "The file contains XML definitions that no office program writes; it is not opened for safety.",
        ),
        QT_TRANSLATE_NOOP("Core", "The file is damaged, and parts of its text may be missing or wrong."),
        QT_TRANSLATE_NOOP("Core", "Ask for the file again, or open it in its own program and save it anew."),
        QT_TRANSLATE_NOOP("Core", "The {kind} is damaged and cannot be opened."),
        QT_TRANSLATE_NOOP("Core", "Office document"),
        QT_TRANSLATE_NOOP("Core", "Word document"),
        QT_TRANSLATE_NOOP("Core", "document"),
        QT_TRANSLATE_NOOP("Core", "encrypted document"),
        QT_TRANSLATE_NOOP("Core", "presentation"),
        QT_TRANSLATE_NOOP("Core", "workbook"),
        QT_TRANSLATE_NOOP(
            "Core",
            "The file itself holds no text, only pictures or other files; these are listed as documents "
            "of their own.",
        ),
        QT_TRANSLATE_NOOP(
            "Core", "Pages, Numbers and Keynote documents can only be read by Apple's programs."
        ),
        QT_TRANSLATE_NOOP(
            "Core", "Export it there as PDF, or as a Word, Excel or PowerPoint file, and add that."
        ),
        QT_TRANSLATE_NOOP("Core", "Documents embedded in it (such as Excel sheets) were not read."),
        QT_TRANSLATE_NOOP(
            "Core", "Open it in its own program, save the embedded documents as files, and add them."
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "Pages, Numbers and Keynote documents can only be read by Apple's programs; the preview "
            "stored in this one was taken out and is listed on its own.",
        ),
        QT_TRANSLATE_NOOP("Core", "Export the document as PDF, and add that, to have it whole."),
        QT_TRANSLATE_NOOP("Core", "The file ends too early, so text may be missing at its end."),
        QT_TRANSLATE_NOOP(
            "Core",
            "It holds {count} formulas whose results are not stored in the file, so these cells are missing.",
        ),
        QT_TRANSLATE_NOOP("Core", "Opening it in a spreadsheet program and saving it anew stores them."),
        QT_TRANSLATE_NOOP(
            "Core",
            "The file is under rights management (IRM): only its own program can open it, for people "
            "who are allowed to.",
        ),
        QT_TRANSLATE_NOOP(
            "Core", "The file is encrypted in a way that Dossier cannot open, even with the password."
        ),
        QT_TRANSLATE_NOOP(
            "Core", "Remove the password in its own program, or save the document as PDF, and add that."
        ),
        QT_TRANSLATE_NOOP("Core", "The message is encrypted for its recipient."),
        QT_TRANSLATE_NOOP("Core", "Open it in your mail program, save it decrypted, and add that."),
        QT_TRANSLATE_NOOP(
            "Core", "The message is nested deeper than can be followed, and what lies deeper was not read."
        ),
        QT_TRANSLATE_NOOP("Core", "Save the messages within it one by one, and add those."),
        QT_TRANSLATE_NOOP("Core", "The message ends too early, so text or attachments may be missing."),
        QT_TRANSLATE_NOOP("Core", "Save it again from your mail program."),
        QT_TRANSLATE_NOOP("Core", "Part of the message's text is damaged and was read as far as possible."),
        QT_TRANSLATE_NOOP("Core", "No message can be found in the mailbox."),
        QT_TRANSLATE_NOOP("Core", "Export it again from your mail program."),
        QT_TRANSLATE_NOOP("Core", "The Outlook message is damaged and cannot be opened."),
        QT_TRANSLATE_NOOP("Core", "Save it again from Outlook."),
        QT_TRANSLATE_NOOP("Core", "The attachment {name} is only a link to a file elsewhere."),
        QT_TRANSLATE_NOOP("Core", "Add that file."),
        QT_TRANSLATE_NOOP("Core", "The attachment {name} could not be read."),
        QT_TRANSLATE_NOOP("Core", "Save it from Outlook, and add it."),
        QT_TRANSLATE_NOOP("Core", "The picture is damaged and cannot be shown."),
        QT_TRANSLATE_NOOP("Core", "Ask for the file again, or scan it anew."),
        QT_TRANSLATE_NOOP("Core", "No text was found in the picture."),
        QT_TRANSLATE_NOOP(
            "Core", "The picture has more than {number} million pixels, which are not decoded."
        ),
        QT_TRANSLATE_NOOP("Core", "Save it smaller (300 dots an inch are enough), and add that."),
        QT_TRANSLATE_NOOP(
            "Core", "{where} is a picture, and reading text from pictures needs Tesseract's language data."
        ),
        QT_TRANSLATE_NOOP(
            "Core", "{where} are pictures, and reading text from pictures needs Tesseract's language data."
        ),
        QT_TRANSLATE_NOOP("Core", "Install them ({packages}), then read the file again."),
        QT_TRANSLATE_NOOP("Core", "{where} took too long to recognise and was read in part."),
        QT_TRANSLATE_NOOP("Core", "{where} took too long to recognise and were read in part."),
        QT_TRANSLATE_NOOP("Core", "Scan anew, more clearly."),
        QT_TRANSLATE_NOOP(
            "Core",
            "{where} seems to be in {language}, which was recognised without data for that language, "
            "with mistakes.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "{where} seem to be in {language}, which was recognised without data for that language, "
            "with mistakes.",
        ),
        QT_TRANSLATE_NOOP("Core", "Install {packages}, then read the file again."),
        QT_TRANSLATE_NOOP("Core", "{where} holds a picture without text."),
        QT_TRANSLATE_NOOP("Core", "{where} hold pictures without text."),
        QT_TRANSLATE_NOOP("Core", "Not all files inside it were taken out ({names})."),
        QT_TRANSLATE_NOOP("Core", "Save them from its own program and add them."),
        QT_TRANSLATE_NOOP("Core", "Only the first {number} files within it were read."),
        QT_TRANSLATE_NOOP("Core", "Unpack it, and add the others."),
        QT_TRANSLATE_NOOP(
            "Core", "{count} files within it were not read, since it lies {depth} files deep in others."
        ),
        QT_TRANSLATE_NOOP("Core", "Save it from there, and add it by itself."),
        QT_TRANSLATE_NOOP(
            "Core",
            "{count} files within it were not read: of one file, {files} files within it, or {size} MB "
            "of them, are read at most.",
        ),
        QT_TRANSLATE_NOOP("Core", "A Visio drawing"),
        QT_TRANSLATE_NOOP("Core", "A Publisher document"),
        QT_TRANSLATE_NOOP("Core", "A Works document"),
        QT_TRANSLATE_NOOP("Core", "A Project plan"),
        QT_TRANSLATE_NOOP("Core", "A Hangul document"),
        QT_TRANSLATE_NOOP("Core", "A StarOffice document"),
        QT_TRANSLATE_NOOP("Core", "An Outlook item"),
        QT_TRANSLATE_NOOP("Core", "Open it in its own program, save it as PDF, and add that."),
        QT_TRANSLATE_NOOP("Core", "A photo in Apple's or another camera format (HEIC, AVIF)"),
        QT_TRANSLATE_NOOP("Core", "Save it as JPEG or PNG."),
        QT_TRANSLATE_NOOP("Core", "This kind of archive"),
        QT_TRANSLATE_NOOP("Core", "Unpack it and add the files inside, or pack them as ZIP."),
        QT_TRANSLATE_NOOP("Core", "An Access database"),
        QT_TRANSLATE_NOOP("Core", "PostScript"),
        QT_TRANSLATE_NOOP("Core", "A OneNote section"),
        QT_TRANSLATE_NOOP("Core", "A WordPerfect document"),
        QT_TRANSLATE_NOOP("Core", "A Lotus 1-2-3 workbook"),
        QT_TRANSLATE_NOOP("Core", "A Word 2 document"),
        QT_TRANSLATE_NOOP("Core", "A Windows Write document"),
        QT_TRANSLATE_NOOP("Core", "An Excel 3 workbook"),
        QT_TRANSLATE_NOOP("Core", "An Excel 4 workbook"),
        QT_TRANSLATE_NOOP("Core", "Save it as PDF."),
        QT_TRANSLATE_NOOP("Core", "{path}: this folder is not kept."),
        QT_TRANSLATE_NOOP("Core", "See: dossier folders list."),
        QT_TRANSLATE_NOOP("Core", "{path}: this folder is kept already, as part of {folder}."),
        QT_TRANSLATE_NOOP("Core", "{path}: {folder}, which lies within, is kept already."),
        QT_TRANSLATE_NOOP("Core", "Remove that one first, then add this."),
        QT_TRANSLATE_NOOP("Core", "{path}: this is the library's own folder."),
        QT_TRANSLATE_NOOP("Core", "Choose another one."),
        QT_TRANSLATE_NOOP("Core", "{path}: this folder is kept already."),
        QT_TRANSLATE_NOOP("Core", "The folder is not there."),
        QT_TRANSLATE_NOOP(
            "Core",
            "If it is on a drive or a network share, connect it again; until then its documents stay as "
            "they are.",
        ),
        QT_TRANSLATE_NOOP("Core", "There is a file in the folder's place."),
        QT_TRANSLATE_NOOP("Core", "Put the folder back; until then its documents stay as they are."),
        QT_TRANSLATE_NOOP("Core", "You have no permission to read the folder."),
        QT_TRANSLATE_NOOP("Core", "Ask for the permission; until then its documents stay as they are."),
        QT_TRANSLATE_NOOP("Core", "The folder cannot be read ({reason})."),
        QT_TRANSLATE_NOOP("Core", "Check its drive or network; until then its documents stay as they are."),
        QT_TRANSLATE_NOOP("Core", "All {number} files are gone from the folder."),
        QT_TRANSLATE_NOOP(
            "Core",
            "In case that is a mistake, their documents were kept; if it is not, say so with: dossier "
            "folders sync --accept-missing.",
        ),
        QT_TRANSLATE_NOOP("Core", "{number} files lay on a drive or network share that is not there."),
        QT_TRANSLATE_NOOP("Core", "Connect it again; until then their documents stay as they are."),
        QT_TRANSLATE_NOOP(
            "Core", "If they are really gone, say so with: dossier folders sync --accept-missing."
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "The folder lies on a network or foreign drive ({kind}), where the system does not tell of "
            "all changes; it is looked at now and then instead.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "The system cannot tell of changes here ({reason}); the folder is looked at every {number} "
            "seconds instead.",
        ),
        QT_TRANSLATE_NOOP("Core", "This is neither a file nor a folder."),
        QT_TRANSLATE_NOOP("Core", "You have no permission to read this file."),
        QT_TRANSLATE_NOOP("Core", "You have no permission to read this."),
        QT_TRANSLATE_NOOP("Core", "The link leads nowhere."),
        QT_TRANSLATE_NOOP("Core", "It vanished while the folder was being read."),
        QT_TRANSLATE_NOOP("Core", "The link leads to itself."),
        QT_TRANSLATE_NOOP("Core", "It cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("Core", "The file cannot be opened: {reason}."),
        QT_TRANSLATE_NOOP("Core", "The report is incomplete."),
        QT_TRANSLATE_NOOP("Core", "{text} is no date."),
        QT_TRANSLATE_NOOP("Core", "Give it as year, year-month or year-month-day: 2025-03-31."),
        QT_TRANSLATE_NOOP("Core", "{text} is no kind of file."),
        QT_TRANSLATE_NOOP("Core", "Give it as in a file's name: pdf, docx, eml."),
        QT_TRANSLATE_NOOP("Core", "It is still waiting to be read."),
        QT_TRANSLATE_NOOP("Core", "Page {page} was read with doubt: compare with the picture of the page."),
        QT_TRANSLATE_NOOP(
            "Core", "Pages {pages} were read with doubt: compare with the picture of the page."
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "It refers to definitions that are not followed for safety; their names stand in the text "
            "instead.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "The file itself holds no text, only pictures or other files; these are listed as documents "
            "of their own.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "Pages, Numbers and Keynote documents can only be read by Apple's programs; the preview "
            "stored in this one was taken out and is listed on its own.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "The file is under rights management (IRM): only its own program can open it, for people "
            "who are allowed to.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "{where} seems to be in {language}, which was recognised without data for that language, "
            "with mistakes.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "{where} seem to be in {language}, which was recognised without data for that language, "
            "with mistakes.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "{count} files within it were not read: of one file, {files} files within it, or {size} MB "
            "of them, are read at most.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "If it is on a drive or a network share, connect it again; until then its documents stay as "
            "they are.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "In case that is a mistake, their documents were kept; if it is not, say so with: dossier "
            "folders sync --accept-missing.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "The folder lies on a network or foreign drive ({kind}), where the system does not tell of "
            "all changes; it is looked at now and then instead.",
        ),
        QT_TRANSLATE_NOOP(
            "Core",
            "The system cannot tell of changes here ({reason}); the folder is looked at every {number} "
            "seconds instead.",
        ),
        QT_TRANSLATE_NOOP("Core", "The winmail.dat holds nothing that can be read."),
        QT_TRANSLATE_NOOP("Core", "Ask the sender for the files themselves."),
    )
)

# Parts of sentences that stand in their places, such as which pages.
PARTS: tuple[str, ...] = tuple(
    str(part)
    for part in (
        QT_TRANSLATE_NOOP("Core", "Page {page}"),
        QT_TRANSLATE_NOOP("Core", "Pages {pages}"),
        QT_TRANSLATE_NOOP("Core", "Pages {pages} and {last}"),
        QT_TRANSLATE_NOOP("Core", "Pages {pages} and others ({number} in all)"),
    )
)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Dossier {version}</source>
        <translation>Dossier {version}</translation>
    </message>
    <message>
        <source>Answers over confidential documents, on this computer alone. Apache License 2.0.</source>
        <translation>Des réponses sur des documents confidentiels, sur cet ordinateur seul. Licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>Just now Dossier tried to open internet connections, and the kernel refused each. One helper process, started before, reaches the server that you set, %1, and nothing else.</source>
        <translation>À l’instant, Dossier a tenté d’ouvrir des connexions à Internet, et le noyau les a toutes refusées. Un processus auxiliaire, lancé auparavant, atteint le serveur que vous avez défini, %1, et rien d’autre.</translation>
    </message>
    <message>
        <source>Just now Dossier tried to open internet connections, and the kernel refused each. That holds for every process it starts, and cannot be taken back.</source>
        <translation>Dossier vient d’essayer d’ouvrir des connexions à internet, et le noyau les a toutes refusées. Cela vaut pour chaque processus qu’il lance et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Dossier&apos;s own attempts to connect were refused, but by Python alone: here the system itself gives no protection. Parts not written in Python could pass it by.</source>
        <translation>Les propres tentatives de connexion de Dossier ont été refusées, mais par Python seul : ici, le système lui-même ne protège pas. Des composants écrits autrement pourraient passer outre.</translation>
    </message>
    <message>
        <source>Nothing prevents connections on this system. Dossier still makes none by itself.</source>
        <translation>Rien n’empêche les connexions sur ce système. Dossier n’en établit toujours aucune de lui-même.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%Ln document(s) added.</source>
        <translation>
            <numerusform>%Ln document ajouté.</numerusform>
            <numerusform>%Ln documents ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by a newer version.</source>
        <translation>
            <numerusform>%Ln remplacé par une version plus récente.</numerusform>
            <numerusform>%Ln remplacés par une version plus récente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here.</source>
        <translation>
            <numerusform>%Ln déjà présent.</numerusform>
            <numerusform>%Ln déjà présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln demande votre attention.</numerusform>
            <numerusform>%Ln demandent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>No documents were found there.</source>
        <translation>Aucun document n’a été trouvé à cet endroit.</translation>
    </message>
</context>
<context>
    <name>AddingController</name>
    <message>
        <source>My documents</source>
        <translation>Mes documents</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>your documents differ here: each place is shown</source>
        <translation>vos documents divergent ici : chaque passage est montré</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisissez une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The recovery code opened your library. Choose a passphrase that you will keep.</source>
        <translation>Le code de secours a ouvert votre bibliothèque. Choisissez une phrase secrète que vous retiendrez.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>Phrase secrète a&amp;ctuelle</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change &amp;it</source>
        <translation>C&amp;hanger</translation>
    </message>
</context>
<context>
    <name>CitationChip</name>
    <message>
        <source>Citation %1: %2</source>
        <translation>Citation %1 : %2</translation>
    </message>
</context>
<context>
    <name>CollectionReportDialog</name>
    <message>
        <source>Report: %1</source>
        <translation>Rapport : %1</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Le rapport est en cours…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Page web (HTML)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not encrypted.</source>
        <translation>Enregistré sous %1. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Afficher seulement</translation>
    </message>
    <message>
        <source>All that are to be looked at</source>
        <translation>Tout ce qui demande attention</translation>
    </message>
    <message>
        <source>Documents to be looked at</source>
        <translation>Documents qui demandent attention</translation>
    </message>
    <message>
        <source>Every document was read wholly and without doubt.</source>
        <translation>Chaque document a été lu entièrement et sans doute.</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identiques</translation>
    </message>
</context>
<context>
    <name>CollectionsModel</name>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln demande votre attention</numerusform>
            <numerusform>%Ln demandent votre attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationController</name>
    <message>
        <source>No model that answers is installed.</source>
        <translation>Aucun modèle qui répond n’est installé.</translation>
    </message>
    <message>
        <source>You can still search; install a model to ask.</source>
        <translation>Vous pouvez chercher ; installez un modèle pour poser des questions.</translation>
    </message>
    <message>
        <source>No search model is installed: passages are found by their words only.</source>
        <translation>Aucun modèle de recherche n’est installé : les passages sont trouvés par leurs mots seulement.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Only in: %1</source>
        <translation>Seulement dans : %1</translation>
    </message>
    <message numerus="yes">
        <source>Only in %Ln document(s)</source>
        <translation>
            <numerusform>Seulement dans %Ln document</numerusform>
            <numerusform>Seulement dans %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the conversation:</source>
        <translation>Titre de la conversation :</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Deleted the conversation “%1”</source>
        <translation>Conversation « %1 » supprimée</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Ask your documents</source>
        <translation>Interrogez vos documents</translation>
    </message>
    <message>
        <source>Each sentence points at the place that supports it. Press a number to see it.</source>
        <translation>Chaque phrase indique l’endroit qui l’étaye. Appuyez sur un numéro pour le voir.</translation>
    </message>
    <message>
        <source>Add documents to begin</source>
        <translation>Ajoutez des documents pour commencer</translation>
    </message>
    <message>
        <source>Then ask a question in your own words, in Dutch, French, German or English.</source>
        <translation>Posez ensuite une question avec vos mots, en français, en néerlandais, en allemand ou en anglais.</translation>
    </message>
    <message>
        <source>Ask about all documents…</source>
        <translation>Demander à tous les documents…</translation>
    </message>
    <message>
        <source>Ask about “%1”…</source>
        <translation>Demander à « %1 »…</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversation or search</source>
        <translation>Conversation ou recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search the documents’ words (Ctrl+F)</source>
        <translation>Chercher dans les mots des documents (Ctrl+F)</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisir une conversation</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Plus d’actions sur cette conversation</translation>
    </message>
    <message>
        <source>Copy conversation</source>
        <translation>Copier la conversation</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter starts a new line</source>
        <translation>Entrée pose la question, Maj+Entrée commence une ligne</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask this question (Enter)</source>
        <translation>Poser cette question (Entrée)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Arrêter la réponse (Échap)</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Ask the whole collection again</source>
        <translation>Interroger à nouveau toute la collection</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Use at least {number} characters; a few random words are easy to keep in mind.</source>
        <translation>Utilisez au moins {number} caractères ; quelques mots au hasard se retiennent facilement.</translation>
    </message>
    <message>
        <source>Use at most {number} characters.</source>
        <translation>Utilisez au plus {number} caractères.</translation>
    </message>
    <message>
        <source>Use more different characters.</source>
        <translation>Utilisez des caractères plus variés.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The passphrase does not open this library.</source>
        <translation>Cette phrase secrète n’ouvre pas la bibliothèque.</translation>
    </message>
    <message>
        <source>Check Caps Lock and layout.</source>
        <translation>Vérifiez le verrouillage des majuscules et la disposition du clavier.</translation>
    </message>
    <message>
        <source>A recovery code has {number} letters and digits, not {found}.</source>
        <translation>Un code de secours compte {number} lettres et chiffres, et non {found}.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code.</source>
        <translation>Le code de secours contient une faute de frappe.</translation>
    </message>
    <message>
        <source>Compare it with the printed one, group by group.</source>
        <translation>Comparez-le, groupe par groupe, avec le code imprimé.</translation>
    </message>
    <message>
        <source>The recovery code has no typing mistake, but does not belong to this library.</source>
        <translation>Le code de secours est sans faute de frappe, mais n’appartient pas à cette bibliothèque.</translation>
    </message>
    <message>
        <source>A newer code may have replaced it.</source>
        <translation>Un code plus récent l’a peut-être remplacé.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>La bibliothèque est verrouillée.</translation>
    </message>
    <message>
        <source>The library was locked.</source>
        <translation>La bibliothèque a été verrouillée.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation>Déverrouillez-la avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-la et réessayez.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Déverrouillez-la pour continuer.</translation>
    </message>
    <message>
        <source>There is no library in {directory}.</source>
        <translation>Il n’y a pas de bibliothèque dans {directory}.</translation>
    </message>
    <message>
        <source>Create one with: dossier init</source>
        <translation>Créez-en une avec : dossier init</translation>
    </message>
    <message>
        <source>Create one first.</source>
        <translation>Créez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is a library in {directory} already.</source>
        <translation>Il y a déjà une bibliothèque dans {directory}.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-la ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The library {directory} is open in another Dossier.</source>
        <translation>La bibliothèque {directory} est ouverte dans un autre Dossier.</translation>
    </message>
    <message>
        <source>Close that window or command first.</source>
        <translation>Fermez d’abord cette fenêtre ou cette commande.</translation>
    </message>
    <message>
        <source>The library {directory} is in use by another program.</source>
        <translation>La bibliothèque {directory} est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The library in {directory} is damaged.</source>
        <translation>La bibliothèque dans {directory} est endommagée.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup, or run: dossier doctor.</source>
        <translation>Restaurez le dossier depuis une sauvegarde, ou lancez : dossier doctor.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup.</source>
        <translation>Restaurez le dossier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The library in {directory} is empty.</source>
        <translation>La bibliothèque dans {directory} est vide.</translation>
    </message>
    <message>
        <source>The library in {directory} has lost its file {file}.</source>
        <translation>La bibliothèque dans {directory} a perdu son fichier {file}.</translation>
    </message>
    <message>
        <source>The library in {directory} was made by a later version of Dossier.</source>
        <translation>La bibliothèque dans {directory} a été créée par une version plus récente de Dossier.</translation>
    </message>
    <message>
        <source>The library in {directory} was written by a later version of Dossier.</source>
        <translation>La bibliothèque dans {directory} a été écrite par une version plus récente de Dossier.</translation>
    </message>
    <message>
        <source>Install that version or a later one.</source>
        <translation>Installez cette version ou une plus récente.</translation>
    </message>
    <message>
        <source>The library in {directory} cannot be written to.</source>
        <translation>Impossible d’écrire dans la bibliothèque de {directory}.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The library folder {path} cannot be used: {reason}.</source>
        <translation>Le dossier de bibliothèque {path} est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>Check that you may write to it.</source>
        <translation>Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk with the library {directory} could not be read or written.</source>
        <translation>Le disque de la bibliothèque {directory} n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check the disk and its free space; what was acknowledged is kept.</source>
        <translation>Vérifiez le disque et sa place libre ; ce qui a été confirmé est conservé.</translation>
    </message>
    <message>
        <source>The library&apos;s database refused an operation ({name}).</source>
        <translation>La base de données de la bibliothèque a refusé une opération ({name}).</translation>
    </message>
    <message>
        <source>Run: dossier doctor.</source>
        <translation>Lancez : dossier doctor.</translation>
    </message>
    <message>
        <source>No space is left on the disk where the library lies.</source>
        <translation>Il n’y a plus de place sur le disque de la bibliothèque.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>Libérez de la place et réessayez ; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged.</source>
        <translation>Le fichier de clés {path} est endommagé.</translation>
    </message>
    <message>
        <source>Put it back from a backup of the library folder.</source>
        <translation>Restaurez-le depuis une sauvegarde du dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {size} MiB of free memory.</source>
        <translation>La vérification de la phrase secrète demande {size} Mio de mémoire libre.</translation>
    </message>
    <message>
        <source>Close something else.</source>
        <translation>Fermez autre chose.</translation>
    </message>
    <message>
        <source>A passphrase, a recovery code or the keyring is needed to open the library.</source>
        <translation>Il faut une phrase secrète, un code de secours ou le trousseau pour ouvrir la bibliothèque.</translation>
    </message>
    <message>
        <source>This library was not set to open with this computer&apos;s keyring.</source>
        <translation>Cette bibliothèque n’est pas réglée pour s’ouvrir avec le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keyring&apos;s key does not open this library.</source>
        <translation>La clé du trousseau n’ouvre pas cette bibliothèque.</translation>
    </message>
    <message>
        <source>The keyring of this computer holds no key for this library.</source>
        <translation>Le trousseau de cet ordinateur ne contient pas de clé pour cette bibliothèque.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this library is damaged.</source>
        <translation>L’entrée du trousseau pour cette bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the key.</source>
        <translation>Le trousseau de cet ordinateur n’a pas conservé la clé.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>Le trousseau de cet ordinateur est inutilisable.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui chiffre ses secrets.</translation>
    </message>
    <message>
        <source>Use the passphrase instead.</source>
        <translation>Utilisez plutôt la phrase secrète.</translation>
    </message>
    <message>
        <source>The engine has no method {name}.</source>
        <translation>Le moteur n’a pas de méthode {name}.</translation>
    </message>
    <message>
        <source>The engine was called wrongly ({name}).</source>
        <translation>Le moteur a été appelé de façon incorrecte ({name}).</translation>
    </message>
    <message>
        <source>Something went wrong inside Dossier: {name} in {place}, line {line}.</source>
        <translation>Un problème est survenu dans Dossier : {name} dans {place}, ligne {line}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dossier: {name}.</source>
        <translation>Un problème est survenu dans Dossier : {name}.</translation>
    </message>
    <message>
        <source>Please try again; restart Dossier if it persists.</source>
        <translation>Réessayez ; redémarrez Dossier si cela persiste.</translation>
    </message>
    <message>
        <source>A message to or from the engine is too large.</source>
        <translation>Un message vers ou depuis le moteur est trop volumineux.</translation>
    </message>
    <message>
        <source>The engine&apos;s messages cannot be read.</source>
        <translation>Les messages du moteur sont illisibles.</translation>
    </message>
    <message>
        <source>{path}: the folder is not empty.</source>
        <translation>{path} : le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose a new one; nothing was written.</source>
        <translation>Choisissez-en un nouveau ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{path}: no space is left.</source>
        <translation>{path} : il n’y a plus de place.</translation>
    </message>
    <message>
        <source>What was written so far is incomplete.</source>
        <translation>Ce qui a été écrit jusqu’ici est incomplet.</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path} : ce fichier ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>Vérifiez l’orthographe du chemin.</translation>
    </message>
    <message>
        <source>{file} holds a &quot;{kind}&quot;, not a model.</source>
        <translation>{file} contient un « {kind} », pas un modèle.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own file.</source>
        <translation>Choisissez le fichier du modèle lui-même.</translation>
    </message>
    <message>
        <source>{file} is of the kind &quot;{kind}&quot;, which does not write text.</source>
        <translation>{file} est du type « {kind} », qui n’écrit pas de texte.</translation>
    </message>
    <message>
        <source>{file} is one part of a model in several files.</source>
        <translation>{file} est une partie d’un modèle en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Merge the parts into one first.</source>
        <translation>Réunissez d’abord les parties en un seul fichier.</translation>
    </message>
    <message>
        <source>{file} holds no vocabulary.</source>
        <translation>{file} ne contient pas de vocabulaire.</translation>
    </message>
    <message>
        <source>{file} does not state its {key}; it is damaged.</source>
        <translation>{file} n’indique pas {key} ; il est endommagé.</translation>
    </message>
    <message>
        <source>No model named &quot;{name}&quot; is installed.</source>
        <translation>Aucun modèle nommé « {name} » n’est installé.</translation>
    </message>
    <message>
        <source>The card of model &quot;{name}&quot; cannot be read.</source>
        <translation>La fiche du modèle « {name} » est illisible.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a chat model; only those can be quantized.</source>
        <translation>« {name} » n’écrit pas de réponses ; seuls ces modèles peuvent être quantifiés.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; lacks its file {file}.</source>
        <translation>Il manque au modèle « {name} » son fichier {file}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot;: {file} is not what was installed.</source>
        <translation>Modèle « {name} » : {file} n’est pas ce qui a été installé.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Réinstallez-le.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; could not be started: {reason}.</source>
        <translation>Le modèle « {name} » n’a pas pu démarrer : {reason}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; failed while computing: {reason}.</source>
        <translation>Le modèle « {name} » a échoué pendant le calcul : {reason}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; could not be loaded: {reason}.</source>
        <translation>Le modèle « {name} » n’a pas pu être chargé : {reason}.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; is not of a kind that continues text.</source>
        <translation>Le modèle « {name} » n’est pas d’un type qui poursuit un texte.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete: {reason}.</source>
        <translation>{file} est endommagé ou incomplet : {reason}.</translation>
    </message>
    <message>
        <source>Fetch the model again and compare its checksum.</source>
        <translation>Récupérez le modèle à nouveau et comparez sa somme de contrôle.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} n’a pas pu être lu : {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model.</source>
        <translation>{file} n’est pas un modèle GGUF.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it is too short.</source>
        <translation>{file} n’est pas un modèle GGUF : il est trop court.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>Choisissez un fichier qui se termine par .gguf.</translation>
    </message>
    <message>
        <source>{file} has GGUF version {version}; Dossier reads versions 2 and 3.</source>
        <translation>{file} est en version GGUF {version} ; Dossier lit les versions 2 et 3.</translation>
    </message>
    <message>
        <source>{file} uses number format {kind}, which Dossier does not know.</source>
        <translation>{file} utilise le format de nombres {kind}, inconnu de Dossier.</translation>
    </message>
    <message>
        <source>{file} makes llama.cpp crash; it is damaged or of an unsupported kind.</source>
        <translation>{file} fait planter llama.cpp ; il est endommagé ou d’un type non pris en charge.</translation>
    </message>
    <message>
        <source>{file} did not answer within {minutes} minutes.</source>
        <translation>{file} n’a pas répondu en {minutes} minutes.</translation>
    </message>
    <message>
        <source>Model &quot;{name}&quot; needs {needed} GB of memory, {free} GB are free.</source>
        <translation>Le modèle « {name} » demande {needed} Go de mémoire ; {free} Go sont libres.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller or further quantized model.</source>
        <translation>Fermez d’autres programmes ou choisissez un modèle plus petit ou plus quantifié.</translation>
    </message>
    <message>
        <source>The text is too long for the model: {length} tokens of {most} at most.</source>
        <translation>Le texte est trop long pour le modèle : {length} jetons pour {most} au plus.</translation>
    </message>
    <message>
        <source>Ask about fewer or shorter passages, or use a model with a larger context.</source>
        <translation>Interrogez moins de passages ou des passages plus courts, ou utilisez un modèle au contexte plus grand.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template is unreasonably long.</source>
        <translation>Le gabarit de dialogue du modèle est démesurément long.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template is faulty: {reason}.</source>
        <translation>Le gabarit de dialogue du modèle est fautif : {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template failed: {reason}.</source>
        <translation>Le gabarit de dialogue du modèle a échoué : {reason}.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template leaves out a message.</source>
        <translation>Le gabarit de dialogue du modèle omet un message.</translation>
    </message>
    <message>
        <source>{needed} MB are needed in {directory}, {free} MB are free.</source>
        <translation>Il faut {needed} Mo dans {directory} ; {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>Models cannot be stored in {directory}: {reason}.</source>
        <translation>Impossible d’enregistrer des modèles dans {directory} : {reason}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>No space is left for models in {directory}.</source>
        <translation>Il n’y a plus de place pour des modèles dans {directory}.</translation>
    </message>
    <message>
        <source>The embedding model {name} is not installed.</source>
        <translation>Le modèle de recherche {name} n’est pas installé.</translation>
    </message>
    <message>
        <source>The embedding model {name} cannot be loaded.</source>
        <translation>Le modèle de recherche {name} ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>No embedding model is installed.</source>
        <translation>Aucun modèle de recherche n’est installé.</translation>
    </message>
    <message>
        <source>Run: dossier models install starter</source>
        <translation>Lancez : dossier models install starter</translation>
    </message>
    <message>
        <source>The network filter is not available on this system.</source>
        <translation>Le filtre réseau n’est pas disponible sur ce système.</translation>
    </message>
    <message>
        <source>The kernel refused to drop privileges: {reason}.</source>
        <translation>Le noyau a refusé d’abandonner des privilèges : {reason}.</translation>
    </message>
    <message>
        <source>The kernel refused to drop privileges.</source>
        <translation>Le noyau a refusé d’abandonner des privilèges.</translation>
    </message>
    <message>
        <source>The kernel refused the network filter: {reason}.</source>
        <translation>Le noyau a refusé le filtre réseau : {reason}.</translation>
    </message>
    <message>
        <source>The kernel accepted the network filter but does not apply it.</source>
        <translation>Le noyau a accepté le filtre réseau mais ne l’applique pas.</translation>
    </message>
    <message>
        <source>Dossier stops rather than work unprotected; please report your kernel version.</source>
        <translation>Dossier s’arrête plutôt que de travailler sans protection ; signalez la version de votre noyau.</translation>
    </message>
    <message>
        <source>The reader process cannot be started: {reason}.</source>
        <translation>Le processus de lecture ne peut pas démarrer : {reason}.</translation>
    </message>
    <message>
        <source>The reader process could not shut itself in and ended (status {status}).</source>
        <translation>Le processus de lecture n’a pas pu s’isoler et s’est arrêté (état {status}).</translation>
    </message>
    <message>
        <source>Dossier opens no file without that protection.</source>
        <translation>Dossier n’ouvre aucun fichier sans cette protection.</translation>
    </message>
    <message>
        <source>Run &apos;dossier doctor&apos; to see what is missing.</source>
        <translation>Lancez « dossier doctor » pour voir ce qui manque.</translation>
    </message>
    <message>
        <source>The kernel refused to shut the reader in: {reason}.</source>
        <translation>Le noyau a refusé d’isoler la lecture : {reason}.</translation>
    </message>
    <message>
        <source>The sample documents are missing.</source>
        <translation>Les documents d’exemple manquent.</translation>
    </message>
    <message>
        <source>Install Dossier anew, or add documents of your own.</source>
        <translation>Réinstallez Dossier ou ajoutez vos propres documents.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Une collection a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A collection&apos;s name has at most {number} visible characters.</source>
        <translation>Le nom d’une collection compte au plus {number} caractères visibles.</translation>
    </message>
    <message>
        <source>There is a collection named {name} already.</source>
        <translation>Il y a déjà une collection nommée {name}.</translation>
    </message>
    <message>
        <source>There is no collection named {name}.</source>
        <translation>Il n’y a pas de collection nommée {name}.</translation>
    </message>
    <message>
        <source>There is no such conversation in the library.</source>
        <translation>Cette conversation n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>There is no document {name} in the library.</source>
        <translation>Il n’y a pas de document {name} dans la bibliothèque.</translation>
    </message>
    <message>
        <source>See: dossier documents.</source>
        <translation>Voir : dossier documents.</translation>
    </message>
    <message>
        <source>{number} documents answer to {name}.</source>
        <translation>{number} documents répondent à {name}.</translation>
    </message>
    <message>
        <source>Give more of the path, or the identifier.</source>
        <translation>Donnez une plus grande partie du chemin, ou l’identifiant.</translation>
    </message>
    <message>
        <source>The passage is no longer in the library.</source>
        <translation>Le passage n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Relancez la recherche.</translation>
    </message>
    <message>
        <source>There is no setting {name}.</source>
        <translation>Il n’y a pas de réglage {name}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}: {reason}.</source>
        <translation>Le réglage {name} ne peut pas valoir {value} : {reason}.</translation>
    </message>
    <message>
        <source>Parts of the library file were changed from outside or by a failing disk.</source>
        <translation>Des parties du fichier de la bibliothèque ont été modifiées de l’extérieur ou par un disque défaillant.</translation>
    </message>
    <message>
        <source>The structure of the library file is damaged.</source>
        <translation>La structure du fichier de la bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>{number} rows without an owner were removed.</source>
        <translation>{number} lignes sans propriétaire ont été supprimées.</translation>
    </message>
    <message>
        <source>{number} documents were incomplete; {again} of them will be read again.</source>
        <translation>{number} documents étaient incomplets ; {again} d’entre eux seront relus.</translation>
    </message>
    <message>
        <source>The full-text index did not fit the passages; it was built anew.</source>
        <translation>L’index du texte ne correspondait pas aux passages ; il a été reconstruit.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Enter it to read the file.</source>
        <translation>Saisissez-le pour lire le fichier.</translation>
    </message>
    <message>
        <source>The password given does not open the file.</source>
        <translation>Le mot de passe donné n’ouvre pas le fichier.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The document is encrypted with a password, and Dossier cannot open encrypted Word files yet.</source>
        <translation>Le document est chiffré par un mot de passe, et Dossier ne sait pas encore ouvrir les fichiers Word chiffrés.</translation>
    </message>
    <message>
        <source>Remove the password in Word, or save the document as PDF, and add it again.</source>
        <translation>Retirez le mot de passe dans Word ou enregistrez le document en PDF, puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The PDF is protected in a way that only its own program can open (a certificate or rights management).</source>
        <translation>Le PDF est protégé d’une façon que seul son propre programme peut ouvrir (certificat ou gestion des droits).</translation>
    </message>
    <message>
        <source>Ask the sender for an unprotected copy.</source>
        <translation>Demandez à l’expéditeur une copie non protégée.</translation>
    </message>
    <message>
        <source>The name says PDF, but the content is not a PDF.</source>
        <translation>Le nom indique PDF, mais le contenu n’en est pas un.</translation>
    </message>
    <message>
        <source>Ask for the file again or export it anew.</source>
        <translation>Redemandez le fichier ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The name says Word document, but the content is not one.</source>
        <translation>Le nom indique un document Word, mais le contenu n’en est pas un.</translation>
    </message>
    <message>
        <source>Ask for the file again or save it anew.</source>
        <translation>Redemandez le fichier ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its structure cannot be followed.</source>
        <translation>Le PDF est endommagé : sa structure ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>Opening it in a PDF program and printing it to a new PDF may repair it.</source>
        <translation>L’ouvrir dans un programme PDF et l’imprimer vers un nouveau PDF peut le réparer.</translation>
    </message>
    <message>
        <source>The file ends too early, so pages may be missing at its end.</source>
        <translation>Le fichier s’arrête trop tôt ; des pages peuvent manquer à la fin.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Redemandez le fichier.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it has no pages.</source>
        <translation>Le PDF est endommagé : il n’a pas de pages.</translation>
    </message>
    <message>
        <source>All pages are empty.</source>
        <translation>Toutes les pages sont vides.</translation>
    </message>
    <message>
        <source>The Word document is damaged and cannot be opened.</source>
        <translation>Le document Word est endommagé et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Opening it in Word and saving it anew may repair it.</source>
        <translation>L’ouvrir dans Word et l’enregistrer à nouveau peut le réparer.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>L’archive est endommagée.</translation>
    </message>
    <message>
        <source>The Word document contains XML definitions that no word processor writes; it is not opened for safety.</source>
        <translation>Le document Word contient des définitions XML qu’aucun traitement de texte n’écrit ; par sécurité, il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The document is in Word&apos;s strict format, which cannot be read yet.</source>
        <translation>Le document est au format strict de Word, qui ne peut pas encore être lu.</translation>
    </message>
    <message>
        <source>Save it in Word as &quot;Word Document (.docx)&quot;, or as PDF, and add that.</source>
        <translation>Enregistrez-le dans Word comme « Document Word (.docx) » ou en PDF, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Parts of the document are embedded in another format and were not read.</source>
        <translation>Des parties du document sont intégrées dans un autre format et n’ont pas été lues.</translation>
    </message>
    <message>
        <source>Opening it in Word and saving it anew, or as PDF, makes them readable.</source>
        <translation>L’ouvrir dans Word et l’enregistrer à nouveau, ou en PDF, les rend lisibles.</translation>
    </message>
    <message>
        <source>The page is nested deeper than can be followed, and what comes after that place was not read.</source>
        <translation>La page est imbriquée trop profondément, et ce qui suit cet endroit n’a pas été lu.</translation>
    </message>
    <message>
        <source>Save the page from a browser as PDF, and add that.</source>
        <translation>Enregistrez la page en PDF depuis un navigateur, et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>The file is nested deeper than can be followed, so it is probably damaged.</source>
        <translation>Le fichier est imbriqué plus profondément qu’on ne peut le suivre ; il est donc sans doute endommagé.</translation>
    </message>
    <message>
        <source>Opening it in its own program and saving it anew, e.g. as PDF, may repair it.</source>
        <translation>L’ouvrir dans son propre programme et l’enregistrer à nouveau, p. ex. en PDF, peut le réparer.</translation>
    </message>
    <message>
        <source>The content is not text and its kind is not known.</source>
        <translation>Le contenu n’est pas du texte et son type est inconnu.</translation>
    </message>
    <message>
        <source>Save the document as PDF, DOCX, HTML or text.</source>
        <translation>Enregistrez le document en PDF, DOCX, HTML ou texte.</translation>
    </message>
    <message>
        <source>The reader crashed on this file and was restarted; the file is probably damaged.</source>
        <translation>Le lecteur a planté sur ce fichier et a été relancé ; le fichier est sans doute endommagé.</translation>
    </message>
    <message>
        <source>Opening it in its own program and saving it anew may repair it.</source>
        <translation>L’ouvrir dans son propre programme et l’enregistrer à nouveau peut le réparer.</translation>
    </message>
    <message>
        <source>The reader gave an invalid answer on this file, which is not trusted.</source>
        <translation>Le lecteur a donné sur ce fichier une réponse non valable, à laquelle on ne se fie pas.</translation>
    </message>
    <message>
        <source>Save the file anew, e.g. as PDF.</source>
        <translation>Enregistrez le fichier à nouveau, par exemple en PDF.</translation>
    </message>
    <message>
        <source>The reader met a case it was not written for ({kind}).</source>
        <translation>Le lecteur a rencontré un cas non prévu ({kind}).</translation>
    </message>
    <message>
        <source>{kind} cannot be read yet.</source>
        <translation>{kind} : cela ne peut pas encore être lu.</translation>
    </message>
    <message>
        <source>Save it as PDF or DOCX and add that.</source>
        <translation>Enregistrez-le en PDF ou DOCX et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Add a transcript instead.</source>
        <translation>Ajoutez plutôt une transcription.</translation>
    </message>
    <message>
        <source>Unpack it and add the files inside.</source>
        <translation>Décompressez-la et ajoutez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>Add documents only.</source>
        <translation>N’ajoutez que des documents.</translation>
    </message>
    <message>
        <source>Export what matters as text or PDF.</source>
        <translation>Exportez ce qui compte en texte ou en PDF.</translation>
    </message>
    <message>
        <source>Save the message as PDF or HTML and add that.</source>
        <translation>Enregistrez le message en PDF ou HTML et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save the messages as PDF or HTML and add those.</source>
        <translation>Enregistrez les messages en PDF ou HTML et ajoutez ces fichiers.</translation>
    </message>
    <message>
        <source>Save the page as HTML or PDF and add that.</source>
        <translation>Enregistrez la page en HTML ou PDF et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>A sound or video file</source>
        <translation>Un fichier audio ou vidéo</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>Une archive</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Un programme</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Une base de données</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>Texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>An e-mail message</source>
        <translation>Un message électronique</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Une boîte aux lettres</translation>
    </message>
    <message>
        <source>A web archive (MHTML)</source>
        <translation>Une archive web (MHTML)</translation>
    </message>
    <message>
        <source>An Excel workbook</source>
        <translation>Un classeur Excel</translation>
    </message>
    <message>
        <source>A PowerPoint presentation</source>
        <translation>Une présentation PowerPoint</translation>
    </message>
    <message>
        <source>An OpenDocument text</source>
        <translation>Un texte OpenDocument</translation>
    </message>
    <message>
        <source>An OpenDocument spreadsheet</source>
        <translation>Un tableur OpenDocument</translation>
    </message>
    <message>
        <source>An OpenDocument presentation</source>
        <translation>Une présentation OpenDocument</translation>
    </message>
    <message>
        <source>An e-book (EPUB)</source>
        <translation>Un livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>An old Word document (DOC)</source>
        <translation>Un ancien document Word (DOC)</translation>
    </message>
    <message>
        <source>An old Excel workbook (XLS)</source>
        <translation>Un ancien classeur Excel (XLS)</translation>
    </message>
    <message>
        <source>An old PowerPoint presentation (PPT)</source>
        <translation>Une ancienne présentation PowerPoint (PPT)</translation>
    </message>
    <message>
        <source>An Outlook message (MSG)</source>
        <translation>Un message Outlook (MSG)</translation>
    </message>
    <message>
        <source>This kind of Office file</source>
        <translation>Ce type de fichier Office</translation>
    </message>
    <message>
        <source>The file is {size} MB; at most {most} MB are read.</source>
        <translation>Le fichier fait {size} Mo ; {most} Mo au plus sont lus.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Divisez-le en parties.</translation>
    </message>
    <message>
        <source>Reading took more than {number} seconds and was stopped.</source>
        <translation>La lecture a duré plus de {number} secondes et a été arrêtée.</translation>
    </message>
    <message>
        <source>Split it, or save it anew.</source>
        <translation>Divisez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Reading took more than {number} seconds of computing and was stopped.</source>
        <translation>La lecture a demandé plus de {number} secondes de calcul et a été arrêtée.</translation>
    </message>
    <message>
        <source>Split the file, or save it anew.</source>
        <translation>Divisez le fichier ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Reading needs more than {size} GB of memory and was stopped; the file may be made to do so.</source>
        <translation>La lecture demande plus de {size} Go de mémoire et a été arrêtée ; le fichier est peut-être fait pour cela.</translation>
    </message>
    <message>
        <source>The document unpacks to far more than it should ({what}); it is not opened for safety.</source>
        <translation>Décompressé, le document est bien plus grand qu’il ne devrait ({what}) ; par sécurité, il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>No page holds text that can be read.</source>
        <translation>Aucune page ne contient de texte lisible.</translation>
    </message>
    <message>
        <source>If it is a scan, scan it anew, more clearly.</source>
        <translation>S’il s’agit d’une numérisation, refaites-la plus nettement.</translation>
    </message>
    <message>
        <source>Page {page} holds no text that can be read.</source>
        <translation>La page {page} ne contient pas de texte lisible.</translation>
    </message>
    <message>
        <source>Pages {pages} hold no text that can be read.</source>
        <translation>Les pages {pages} ne contiennent pas de texte lisible.</translation>
    </message>
    <message>
        <source>Pages {pages} and {last} hold no text that can be read.</source>
        <translation>Les pages {pages} et {last} ne contiennent pas de texte lisible.</translation>
    </message>
    <message>
        <source>Pages {pages} and others ({number} in all) hold no text that can be read.</source>
        <translation>Les pages {pages} et d’autres ({number} en tout) ne contiennent pas de texte lisible.</translation>
    </message>
    <message>
        <source>Page {page} cannot be read because the file is damaged there.</source>
        <translation>La page {page} est illisible, car le fichier y est endommagé.</translation>
    </message>
    <message>
        <source>Pages {pages} cannot be read because the file is damaged there.</source>
        <translation>Les pages {pages} sont illisibles, car le fichier y est endommagé.</translation>
    </message>
    <message>
        <source>Pages {pages} and {last} cannot be read because the file is damaged there.</source>
        <translation>Les pages {pages} et {last} sont illisibles, car le fichier y est endommagé.</translation>
    </message>
    <message>
        <source>Pages {pages} and others ({number} in all) cannot be read because the file is damaged there.</source>
        <translation>Les pages {pages} et d’autres ({number} en tout) sont illisibles, car le fichier y est endommagé.</translation>
    </message>
    <message>
        <source>Only the first {read} of {total} pages were read.</source>
        <translation>Seules les {read} premières pages sur {total} ont été lues.</translation>
    </message>
    <message>
        <source>Split the file to read the rest.</source>
        <translation>Divisez le fichier pour lire le reste.</translation>
    </message>
    <message>
        <source>Only the first {number} characters were read.</source>
        <translation>Seuls les {number} premiers caractères ont été lus.</translation>
    </message>
    <message>
        <source>It holds an attached file that was not read: {name}.</source>
        <translation>Il contient un fichier joint qui n’a pas été lu : {name}.</translation>
    </message>
    <message>
        <source>It holds {number} attached files that were not read: {names}.</source>
        <translation>Il contient {number} fichiers joints qui n’ont pas été lus : {names}.</translation>
    </message>
    <message>
        <source>It holds attached files that were not read ({number}).</source>
        <translation>Il contient des fichiers joints qui n’ont pas été lus ({number}).</translation>
    </message>
    <message>
        <source>Save attached files from your PDF viewer and add them.</source>
        <translation>Enregistrez les fichiers joints depuis votre lecteur PDF et ajoutez-les.</translation>
    </message>
    <message>
        <source>It is a form of the XFA kind, whose content only Adobe&apos;s programs show.</source>
        <translation>C’est un formulaire de type XFA, dont seuls les programmes d’Adobe affichent le contenu.</translation>
    </message>
    <message>
        <source>Print it to a new PDF there, and add that.</source>
        <translation>Imprimez-le là dans un nouveau PDF et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>Not all of its form fields and comments could be read.</source>
        <translation>Certains champs de formulaire et commentaires n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Print it to a new PDF with them, and add that.</source>
        <translation>Imprimez-le avec eux dans un nouveau PDF et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>The file itself holds no text; the files within it are listed as documents of their own.</source>
        <translation>Le fichier lui-même ne contient pas de texte ; les fichiers qu’il contient figurent comme documents à part.</translation>
    </message>
    <message>
        <source>Not all files within it were read, since that was cancelled.</source>
        <translation>Tous les fichiers qu’il contient n’ont pas été lus, car la lecture a été annulée.</translation>
    </message>
    <message>
        <source>Add it again to read them.</source>
        <translation>Ajoutez-le de nouveau pour les lire.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>Le PDF est endommagé.</translation>
    </message>
    <message>
        <source>What could be found in it was read, but words and pages may be missing.</source>
        <translation>Ce qui a pu y être trouvé a été lu, mais des mots et des pages peuvent manquer.</translation>
    </message>
    <message>
        <source>The XML is damaged and cannot be read.</source>
        <translation>Le XML est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The XML is damaged, and what stands after the damage may be missing.</source>
        <translation>Le XML est endommagé, et ce qui suit l’endroit abîmé peut manquer.</translation>
    </message>
    <message>
        <source>It refers to definitions that are not followed for safety; their names stand in the text instead.</source>
        <translation>Il renvoie à des définitions qui ne sont pas suivies par sécurité ; leurs noms figurent dans le texte.</translation>
    </message>
    <message>
        <source>Export it anew without them.</source>
        <translation>Exportez-le de nouveau sans elles.</translation>
    </message>
    <message>
        <source>The e-book is damaged and cannot be opened.</source>
        <translation>Le livre numérique est endommagé et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The e-book is locked to a reader&apos;s account (DRM).</source>
        <translation>Le livre numérique est lié au compte d’un lecteur (DRM).</translation>
    </message>
    <message>
        <source>Ask the publisher for an unlocked copy.</source>
        <translation>Demandez à l’éditeur un exemplaire non verrouillé.</translation>
    </message>
    <message>
        <source>Damaged or missing in the file and not read, or not whole: {names}.</source>
        <translation>Endommagé ou manquant dans le fichier et non lu, ou pas entièrement : {names}.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>L’archive est vide.</translation>
    </message>
    <message>
        <source>Damaged in the archive and not read: {names}.</source>
        <translation>Endommagé dans l’archive et non lu : {names}.</translation>
    </message>
    <message>
        <source>Damaged in the archive and read in part: {names}.</source>
        <translation>Endommagé dans l’archive et lu en partie : {names}.</translation>
    </message>
    <message>
        <source>Ask for the archive again.</source>
        <translation>Redemandez l’archive.</translation>
    </message>
    <message>
        <source>Packed in a way that cannot be unpacked: {names}.</source>
        <translation>Compressé d’une façon qui ne peut pas être décompressée : {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive, and add these files.</source>
        <translation>Décompressez l’archive et ajoutez ces fichiers.</translation>
    </message>
    <message>
        <source>Protected with a password and not read: {names}.</source>
        <translation>Protégé par un mot de passe et non lu : {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive with it, and add the files.</source>
        <translation>Décompressez l’archive avec lui et ajoutez les fichiers.</translation>
    </message>
    <message>
        <source>Not read, as it unpacks to more than is allowed for safety: {names}.</source>
        <translation>Non lu, car il se décompresse au-delà de ce que la sécurité permet : {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive, and add it.</source>
        <translation>Décompressez l’archive et ajoutez-le.</translation>
    </message>
    <message>
        <source>Not read, as the archive holds too many files: {names}.</source>
        <translation>Non lu, car l’archive contient trop de fichiers : {names}.</translation>
    </message>
    <message>
        <source>Unpack the archive, and add them.</source>
        <translation>Décompressez l’archive et ajoutez-les.</translation>
    </message>
    <message>
        <source>The file contains XML definitions that no office program writes; it is not opened for safety.</source>
        <translation>Le fichier contient des définitions XML qu’aucun programme bureautique n’écrit ; par sécurité, il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file is damaged, and parts of its text may be missing or wrong.</source>
        <translation>Le fichier est endommagé, et des parties de son texte peuvent manquer ou être fausses.</translation>
    </message>
    <message>
        <source>Ask for the file again, or open it in its own program and save it anew.</source>
        <translation>Redemandez le fichier, ou ouvrez-le dans son propre programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The {kind} is damaged and cannot be opened.</source>
        <translation>Endommagé et impossible à ouvrir ({kind}).</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>document Office</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>document Word</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>encrypted document</source>
        <translation>document chiffré</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>classeur</translation>
    </message>
    <message>
        <source>The file itself holds no text, only pictures or other files; these are listed as documents of their own.</source>
        <translation>Le fichier lui-même ne contient pas de texte, seulement des images ou d’autres fichiers ; ceux-ci figurent comme documents à part.</translation>
    </message>
    <message>
        <source>Pages, Numbers and Keynote documents can only be read by Apple&apos;s programs.</source>
        <translation>Les documents Pages, Numbers et Keynote ne peuvent être lus que par les programmes d’Apple.</translation>
    </message>
    <message>
        <source>Export it there as PDF, or as a Word, Excel or PowerPoint file, and add that.</source>
        <translation>Exportez-le là en PDF, ou en fichier Word, Excel ou PowerPoint, et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>Documents embedded in it (such as Excel sheets) were not read.</source>
        <translation>Les documents qui y sont incorporés (tels que des feuilles Excel) n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Open it in its own program, save the embedded documents as files, and add them.</source>
        <translation>Ouvrez-le dans son propre programme, enregistrez les documents incorporés comme fichiers et ajoutez-les.</translation>
    </message>
    <message>
        <source>Pages, Numbers and Keynote documents can only be read by Apple&apos;s programs; the preview stored in this one was taken out and is listed on its own.</source>
        <translation>Les documents Pages, Numbers et Keynote ne peuvent être lus que par les programmes d’Apple ; l’aperçu enregistré dans celui-ci en a été extrait et figure à part.</translation>
    </message>
    <message>
        <source>Export the document as PDF, and add that, to have it whole.</source>
        <translation>Exportez le document en PDF et ajoutez celui-ci, pour l’avoir en entier.</translation>
    </message>
    <message>
        <source>The file ends too early, so text may be missing at its end.</source>
        <translation>Le fichier se termine trop tôt, du texte peut donc manquer à la fin.</translation>
    </message>
    <message>
        <source>It holds {count} formulas whose results are not stored in the file, so these cells are missing.</source>
        <translation>Il contient {count} formules dont les résultats ne sont pas enregistrés dans le fichier ; ces cellules manquent donc.</translation>
    </message>
    <message>
        <source>Opening it in a spreadsheet program and saving it anew stores them.</source>
        <translation>L’ouvrir dans un tableur et l’enregistrer de nouveau les y met.</translation>
    </message>
    <message>
        <source>The file is under rights management (IRM): only its own program can open it, for people who are allowed to.</source>
        <translation>Le fichier est soumis à une gestion des droits (IRM) : seul son propre programme peut l’ouvrir, pour les personnes autorisées.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Dossier cannot open, even with the password.</source>
        <translation>Le fichier est chiffré d’une façon que Dossier ne peut pas ouvrir, même avec le mot de passe.</translation>
    </message>
    <message>
        <source>Remove the password in its own program, or save the document as PDF, and add that.</source>
        <translation>Retirez le mot de passe dans son propre programme, ou enregistrez le document en PDF, et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>The message is encrypted for its recipient.</source>
        <translation>Le message est chiffré pour son destinataire.</translation>
    </message>
    <message>
        <source>Open it in your mail program, save it decrypted, and add that.</source>
        <translation>Ouvrez-le dans votre programme de messagerie, enregistrez-le déchiffré et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>The message is nested deeper than can be followed, and what lies deeper was not read.</source>
        <translation>Le message est imbriqué plus profondément qu’on ne peut suivre, et ce qui est plus profond n’a pas été lu.</translation>
    </message>
    <message>
        <source>Save the messages within it one by one, and add those.</source>
        <translation>Enregistrez un à un les messages qu’il contient et ajoutez-les.</translation>
    </message>
    <message>
        <source>The message ends too early, so text or attachments may be missing.</source>
        <translation>Le message se termine trop tôt ; du texte ou des pièces jointes peuvent donc manquer.</translation>
    </message>
    <message>
        <source>Save it again from your mail program.</source>
        <translation>Enregistrez-le de nouveau depuis votre programme de messagerie.</translation>
    </message>
    <message>
        <source>Part of the message&apos;s text is damaged and was read as far as possible.</source>
        <translation>Une partie du texte du message est endommagée et a été lue autant que possible.</translation>
    </message>
    <message>
        <source>No message can be found in the mailbox.</source>
        <translation>Aucun message ne se trouve dans la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Export it again from your mail program.</source>
        <translation>Exportez-la de nouveau depuis votre programme de messagerie.</translation>
    </message>
    <message>
        <source>The Outlook message is damaged and cannot be opened.</source>
        <translation>Le message Outlook est endommagé et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Save it again from Outlook.</source>
        <translation>Enregistrez-le de nouveau depuis Outlook.</translation>
    </message>
    <message>
        <source>The attachment {name} is only a link to a file elsewhere.</source>
        <translation>La pièce jointe {name} n’est qu’un lien vers un fichier situé ailleurs.</translation>
    </message>
    <message>
        <source>Add that file.</source>
        <translation>Ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>The attachment {name} could not be read.</source>
        <translation>La pièce jointe {name} n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Save it from Outlook, and add it.</source>
        <translation>Enregistrez-la depuis Outlook et ajoutez-la.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>L’image est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Ask for the file again, or scan it anew.</source>
        <translation>Redemandez le fichier, ou numérisez-le de nouveau.</translation>
    </message>
    <message>
        <source>No text was found in the picture.</source>
        <translation>Aucun texte n’a été trouvé dans l’image.</translation>
    </message>
    <message>
        <source>The picture has more than {number} million pixels, which are not decoded.</source>
        <translation>L’image compte plus de {number} millions de pixels, qui ne sont pas décodés.</translation>
    </message>
    <message>
        <source>Save it smaller (300 dots an inch are enough), and add that.</source>
        <translation>Enregistrez-la plus petite (300 points par pouce suffisent) et ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>{where} is a picture, and reading text from pictures needs Tesseract&apos;s language data.</source>
        <translation>{where} : image ; lire le texte d’images demande les données de langue de Tesseract.</translation>
    </message>
    <message>
        <source>{where} are pictures, and reading text from pictures needs Tesseract&apos;s language data.</source>
        <translation>{where} : images ; lire le texte d’images demande les données de langue de Tesseract.</translation>
    </message>
    <message>
        <source>Install them ({packages}), then read the file again.</source>
        <translation>Installez-les ({packages}), puis relisez le fichier.</translation>
    </message>
    <message>
        <source>{where} took too long to recognise and was read in part.</source>
        <translation>{where} : la reconnaissance a pris trop de temps ; lue en partie.</translation>
    </message>
    <message>
        <source>{where} took too long to recognise and were read in part.</source>
        <translation>{where} : la reconnaissance a pris trop de temps ; lues en partie.</translation>
    </message>
    <message>
        <source>Scan anew, more clearly.</source>
        <translation>Numérisez de nouveau, plus nettement.</translation>
    </message>
    <message>
        <source>{where} seems to be in {language}, which was recognised without data for that language, with mistakes.</source>
        <translation>{where} semble être en {language} ; reconnue sans données pour cette langue, avec des fautes.</translation>
    </message>
    <message>
        <source>{where} seem to be in {language}, which was recognised without data for that language, with mistakes.</source>
        <translation>{where} semblent être en {language} ; reconnues sans données pour cette langue, avec des fautes.</translation>
    </message>
    <message>
        <source>Install {packages}, then read the file again.</source>
        <translation>Installez {packages}, puis relisez le fichier.</translation>
    </message>
    <message>
        <source>{where} holds a picture without text.</source>
        <translation>{where} contient une image sans texte.</translation>
    </message>
    <message>
        <source>{where} hold pictures without text.</source>
        <translation>{where} contiennent des images sans texte.</translation>
    </message>
    <message>
        <source>Not all files inside it were taken out ({names}).</source>
        <translation>Tous les fichiers qu’il contient n’ont pas été extraits ({names}).</translation>
    </message>
    <message>
        <source>Save them from its own program and add them.</source>
        <translation>Enregistrez-les depuis son propre programme et ajoutez-les.</translation>
    </message>
    <message>
        <source>Only the first {number} files within it were read.</source>
        <translation>Seuls les {number} premiers fichiers qu’il contient ont été lus.</translation>
    </message>
    <message>
        <source>Unpack it, and add the others.</source>
        <translation>Décompressez-le et ajoutez les autres.</translation>
    </message>
    <message>
        <source>{count} files within it were not read, since it lies {depth} files deep in others.</source>
        <translation>{count} fichiers qu’il contient n’ont pas été lus, car il se trouve à {depth} fichiers de profondeur dans d’autres.</translation>
    </message>
    <message>
        <source>Save it from there, and add it by itself.</source>
        <translation>Enregistrez-le depuis là et ajoutez-le à part.</translation>
    </message>
    <message>
        <source>{count} files within it were not read: of one file, {files} files within it, or {size} MB of them, are read at most.</source>
        <translation>{count} fichiers qu’il contient n’ont pas été lus : d’un fichier, au plus {files} fichiers contenus, ou {size} Mo, sont lus.</translation>
    </message>
    <message>
        <source>A Visio drawing</source>
        <translation>Un dessin Visio</translation>
    </message>
    <message>
        <source>A Publisher document</source>
        <translation>Un document Publisher</translation>
    </message>
    <message>
        <source>A Works document</source>
        <translation>Un document Works</translation>
    </message>
    <message>
        <source>A Project plan</source>
        <translation>Un plan Project</translation>
    </message>
    <message>
        <source>A Hangul document</source>
        <translation>Un document Hangul</translation>
    </message>
    <message>
        <source>A StarOffice document</source>
        <translation>Un document StarOffice</translation>
    </message>
    <message>
        <source>An Outlook item</source>
        <translation>Un élément Outlook</translation>
    </message>
    <message>
        <source>Open it in its own program, save it as PDF, and add that.</source>
        <translation>Ouvrez-le dans son propre programme, enregistrez-le en PDF et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>A photo in Apple&apos;s or another camera format (HEIC, AVIF)</source>
        <translation>Une photo au format d’Apple ou d’un autre appareil (HEIC, AVIF)</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG.</source>
        <translation>Enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This kind of archive</source>
        <translation>Ce type d’archive</translation>
    </message>
    <message>
        <source>Unpack it and add the files inside, or pack them as ZIP.</source>
        <translation>Décompressez-la et ajoutez les fichiers, ou compressez-les en ZIP.</translation>
    </message>
    <message>
        <source>An Access database</source>
        <translation>Une base de données Access</translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation>PostScript</translation>
    </message>
    <message>
        <source>A OneNote section</source>
        <translation>Une section OneNote</translation>
    </message>
    <message>
        <source>A WordPerfect document</source>
        <translation>Un document WordPerfect</translation>
    </message>
    <message>
        <source>A Lotus 1-2-3 workbook</source>
        <translation>Un classeur Lotus 1-2-3</translation>
    </message>
    <message>
        <source>A Word 2 document</source>
        <translation>Un document Word 2</translation>
    </message>
    <message>
        <source>A Windows Write document</source>
        <translation>Un document Windows Write</translation>
    </message>
    <message>
        <source>An Excel 3 workbook</source>
        <translation>Un classeur Excel 3</translation>
    </message>
    <message>
        <source>An Excel 4 workbook</source>
        <translation>Un classeur Excel 4</translation>
    </message>
    <message>
        <source>Save it as PDF.</source>
        <translation>Enregistrez-le en PDF.</translation>
    </message>
    <message>
        <source>{path}: this folder is not kept.</source>
        <translation>{path} : ce dossier n’est pas suivi.</translation>
    </message>
    <message>
        <source>See: dossier folders list.</source>
        <translation>Voir : dossier folders list.</translation>
    </message>
    <message>
        <source>{path}: this folder is kept already, as part of {folder}.</source>
        <translation>{path} : ce dossier est déjà suivi, comme partie de {folder}.</translation>
    </message>
    <message>
        <source>{path}: {folder}, which lies within, is kept already.</source>
        <translation>{path} : {folder}, qui s’y trouve, est déjà suivi.</translation>
    </message>
    <message>
        <source>Remove that one first, then add this.</source>
        <translation>Retirez d’abord celui-là, puis ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>{path}: this is the library&apos;s own folder.</source>
        <translation>{path} : c’est le dossier de la bibliothèque elle-même.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path}: this folder is kept already.</source>
        <translation>{path} : ce dossier est déjà suivi.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Le dossier n’est pas là.</translation>
    </message>
    <message>
        <source>If it is on a drive or a network share, connect it again; until then its documents stay as they are.</source>
        <translation>S’il est sur un disque ou un partage réseau, reconnectez-le ; jusque-là ses documents restent tels quels.</translation>
    </message>
    <message>
        <source>There is a file in the folder&apos;s place.</source>
        <translation>Un fichier se trouve à la place du dossier.</translation>
    </message>
    <message>
        <source>Put the folder back; until then its documents stay as they are.</source>
        <translation>Remettez le dossier ; jusque-là ses documents restent tels quels.</translation>
    </message>
    <message>
        <source>You have no permission to read the folder.</source>
        <translation>Vous n’avez pas le droit de lire le dossier.</translation>
    </message>
    <message>
        <source>Ask for the permission; until then its documents stay as they are.</source>
        <translation>Demandez ce droit ; jusque-là ses documents restent tels quels.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({reason}).</source>
        <translation>Le dossier ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Check its drive or network; until then its documents stay as they are.</source>
        <translation>Vérifiez son disque ou le réseau ; jusque-là ses documents restent tels quels.</translation>
    </message>
    <message>
        <source>All {number} files are gone from the folder.</source>
        <translation>Les {number} fichiers ont tous disparu du dossier.</translation>
    </message>
    <message>
        <source>In case that is a mistake, their documents were kept; if it is not, say so with: dossier folders sync --accept-missing.</source>
        <translation>Au cas où ce serait une erreur, leurs documents ont été gardés ; sinon, choisissez « Retirer ce qui y manque ».</translation>
    </message>
    <message>
        <source>{number} files lay on a drive or network share that is not there.</source>
        <translation>{number} fichiers se trouvaient sur un disque ou un partage réseau qui n’est pas là.</translation>
    </message>
    <message>
        <source>Connect it again; until then their documents stay as they are.</source>
        <translation>Reconnectez-le ; jusque-là leurs documents restent tels quels.</translation>
    </message>
    <message>
        <source>If they are really gone, say so with: dossier folders sync --accept-missing.</source>
        <translation>S’ils ont vraiment disparu, choisissez « Retirer ce qui y manque ».</translation>
    </message>
    <message>
        <source>The folder lies on a network or foreign drive ({kind}), where the system does not tell of all changes; it is looked at now and then instead.</source>
        <translation>Le dossier se trouve sur un disque réseau ou étranger ({kind}), où le système ne signale pas tous les changements ; il est regardé de temps en temps.</translation>
    </message>
    <message>
        <source>The system cannot tell of changes here ({reason}); the folder is looked at every {number} seconds instead.</source>
        <translation>Le système ne peut pas signaler les changements ici ({reason}) ; le dossier est regardé toutes les {number} secondes.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>You have no permission to read this.</source>
        <translation>Vous n’avez pas le droit de lire ceci.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>Le lien ne mène nulle part.</translation>
    </message>
    <message>
        <source>It vanished while the folder was being read.</source>
        <translation>Il a disparu pendant la lecture du dossier.</translation>
    </message>
    <message>
        <source>The link leads to itself.</source>
        <translation>Le lien mène à lui-même.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Il ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Le fichier ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
        <source>The report is incomplete.</source>
        <translation>Le rapport est incomplet.</translation>
    </message>
    <message>
        <source>{text} is no date.</source>
        <translation>{text} n’est pas une date.</translation>
    </message>
    <message>
        <source>Give it as year, year-month or year-month-day: 2025-03-31.</source>
        <translation>Donnez-la comme année, année-mois ou année-mois-jour : 2025-03-31.</translation>
    </message>
    <message>
        <source>{text} is no kind of file.</source>
        <translation>{text} n’est pas un type de fichier.</translation>
    </message>
    <message>
        <source>Give it as in a file&apos;s name: pdf, docx, eml.</source>
        <translation>Donnez-le comme dans un nom de fichier : pdf, docx, eml.</translation>
    </message>
    <message>
        <source>{text} is no language.</source>
        <translation>{text} n’est pas une langue.</translation>
    </message>
    <message>
        <source>Give its code: nl, fr, de, en.</source>
        <translation>Donnez son code : nl, fr, de, en.</translation>
    </message>
    <message>
        <source>No model that is able to write is installed.</source>
        <translation>Aucun modèle capable de rédiger n’est installé.</translation>
    </message>
    <message>
        <source>Import one with: dossier models import FILE.gguf</source>
        <translation>Importez-en un avec : dossier models import FILE.gguf</translation>
    </message>
    <message>
        <source>{points} is no number of points.</source>
        <translation>{points} n’est pas un nombre de points.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}.</source>
        <translation>Donnez un nombre de 1 à {most}.</translation>
    </message>
    <message>
        <source>A document cannot be compared with itself.</source>
        <translation>Un document ne peut pas être comparé à lui-même.</translation>
    </message>
    <message>
        <source>Name two different documents.</source>
        <translation>Indiquez deux documents différents.</translation>
    </message>
    <message>
        <source>{path} has no text to compare.</source>
        <translation>{path} n’a pas de texte à comparer.</translation>
    </message>
    <message>
        <source>Read it again, or name another.</source>
        <translation>Relisez-le ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>Give a name, a number, an article or some words.</source>
        <translation>Donnez un nom, un numéro, un article ou quelques mots.</translation>
    </message>
    <message>
        <source>The text to look for is too long.</source>
        <translation>Le texte à chercher est trop long.</translation>
    </message>
    <message>
        <source>Give at most {number} words.</source>
        <translation>Donnez au plus {number} mots.</translation>
    </message>
    <message>
        <source>Give at most {number} characters.</source>
        <translation>Donnez au plus {number} caractères.</translation>
    </message>
    <message>
        <source>It is still waiting to be read.</source>
        <translation>Il attend encore d’être lu.</translation>
    </message>
    <message>
        <source>Page {page} was read with doubt: compare with the picture of the page.</source>
        <translation>La page {page} a été lue avec un doute : comparez avec l’image de la page.</translation>
    </message>
    <message>
        <source>Pages {pages} were read with doubt: compare with the picture of the page.</source>
        <translation>Les pages {pages} ont été lues avec un doute : comparez avec l’image de la page.</translation>
    </message>
    <message>
        <source>{name} of the model {model} is not the file that was released.</source>
        <translation>{name} du modèle {model} n’est pas le fichier publié.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked.</source>
        <translation>{name} ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>{name} is larger than {number} MB.</source>
        <translation>{name} dépasse {number} Mo.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>There is no glossary &quot;{name}&quot;.</source>
        <translation>Il n’y a pas de glossaire « {name} ».</translation>
    </message>
    <message>
        <source>A glossary needs a name of at most 100 characters.</source>
        <translation>Un glossaire a besoin d’un nom de 100 caractères au plus.</translation>
    </message>
    <message>
        <source>{name} is no glossary: its first line names no language.</source>
        <translation>{name} n’est pas un glossaire : sa première ligne ne nomme aucune langue.</translation>
    </message>
    <message>
        <source>Name the columns by language, for example: id,nl,fr,de,en</source>
        <translation>Nommez les colonnes par langue, par exemple : id,nl,fr,de,en</translation>
    </message>
    <message>
        <source>{name} holds no terms.</source>
        <translation>{name} ne contient aucun terme.</translation>
    </message>
    <message>
        <source>Line {number} of {name} cannot be read as a table: {reason}.</source>
        <translation>La ligne {number} de {name} ne peut pas être lue comme tableau : {reason}.</translation>
    </message>
    <message>
        <source>Line {number} of {name} has more cells than there are columns.</source>
        <translation>La ligne {number} de {name} a plus de cellules que de colonnes.</translation>
    </message>
    <message>
        <source>{name} has more than {number} concepts.</source>
        <translation>{name} contient plus de {number} concepts.</translation>
    </message>
    <message>
        <source>{name} declares entities, which are not read.</source>
        <translation>{name} déclare des entités, qui ne sont pas lues.</translation>
    </message>
    <message>
        <source>Export it as TBX without a DOCTYPE.</source>
        <translation>Exportez-le en TBX sans DOCTYPE.</translation>
    </message>
    <message>
        <source>{name} holds no terms of TBX.</source>
        <translation>{name} ne contient aucun terme TBX.</translation>
    </message>
    <message>
        <source>Export it as TBX or CSV.</source>
        <translation>Exportez-le en TBX ou CSV.</translation>
    </message>
    <message>
        <source>{name} cannot be read as XML: {reason}.</source>
        <translation>{name} ne peut pas être lu comme XML : {reason}.</translation>
    </message>
    <message>
        <source>The winmail.dat holds nothing that can be read.</source>
        <translation>Le fichier winmail.dat ne contient rien qui puisse être lu.</translation>
    </message>
    <message>
        <source>Ask the sender for the files themselves.</source>
        <translation>Demandez les fichiers eux-mêmes à l’expéditeur.</translation>
    </message>
    <message>
        <source>A specialist needs a name of at most 100 characters.</source>
        <translation>Un spécialiste a besoin d’un nom de 100 caractères au plus.</translation>
    </message>
    <message>
        <source>There is a specialist &quot;{name}&quot; already.</source>
        <translation>Il existe déjà un spécialiste « {name} ».</translation>
    </message>
    <message>
        <source>There is no specialist &quot;{name}&quot;.</source>
        <translation>Il n’y a pas de spécialiste « {name} ».</translation>
    </message>
    <message>
        <source>A specialist needs examples of at least two labels.</source>
        <translation>Un spécialiste a besoin d’exemples d’au moins deux étiquettes.</translation>
    </message>
    <message>
        <source>The examples hold no text to learn from.</source>
        <translation>Les exemples ne contiennent aucun texte à apprendre.</translation>
    </message>
    <message>
        <source>A specialist in the library cannot be read.</source>
        <translation>Un spécialiste de la bibliothèque est illisible.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Il n’y a ni fichier ni dossier {path}.</translation>
    </message>
    <message>
        <source>{path} holds no folders to take as labels.</source>
        <translation>{path} ne contient aucun dossier pouvant servir d’étiquette.</translation>
    </message>
    <message>
        <source>Make one for each label.</source>
        <translation>Créez-en un par étiquette.</translation>
    </message>
    <message>
        <source>Line {number} of {path} has no label, or neither a text nor a document.</source>
        <translation>La ligne {number} de {path} n’a pas d’étiquette, ou ni texte ni document.</translation>
    </message>
    <message>
        <source>Line {number} of {path}: there is no file {file}.</source>
        <translation>Ligne {number} de {path} : il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>{path} is larger than {number} MB.</source>
        <translation>{path} dépasse {number} Mo.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} n’est pas un texte UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of {path} is not an object in JSON.</source>
        <translation>La ligne {number} de {path} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{path} has no columns &quot;label&quot; and &quot;text&quot; (or &quot;document&quot;).</source>
        <translation>{path} n’a pas de colonnes « label » et « text » (ou « document »).</translation>
    </message>
    <message>
        <source>Name them in its first line.</source>
        <translation>Nommez-les dans la première ligne.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; has a single example; none is left to try on.</source>
        <translation>« {label} » n’a qu’un exemple ; il n’en reste pas pour l’essai.</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>Donnez-en davantage.</translation>
    </message>
    <message>
        <source>{number} examples cannot be learned from in equal shares with some left to try on.</source>
        <translation>On ne peut pas apprendre {number} exemples à parts égales en en gardant pour l’essai.</translation>
    </message>
    <message>
        <source>{path} has no text to go by. {reason}</source>
        <translation>{path} n’a pas de texte sur lequel s’appuyer. {reason}</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; has only {number} examples; from {least} on it becomes reliable.</source>
        <translation>« {label} » n’a que {number} exemples ; à partir de {least}, cela devient fiable.</translation>
    </message>
    <message>
        <source>{name}: left out, it has hardly any text.</source>
        <translation>{name} : écarté, il n’y a presque pas de texte.</translation>
    </message>
    <message>
        <source>{name}: left out, the same text stands under {labels}.</source>
        <translation>{name} : écarté, le même texte se trouve sous {labels}.</translation>
    </message>
    <message>
        <source>{name}: left out, the same text stands here before.</source>
        <translation>{name} : écarté, le même texte figure déjà.</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Noms : {names}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>The server {name} has no model &quot;{model}&quot;.</source>
        <translation>Le serveur {name} n’a pas de modèle « {model} ».</translation>
    </message>
    <message>
        <source>It offers: {names}.</source>
        <translation>Il propose : {names}.</translation>
    </message>
    <message>
        <source>It offers none; load one there first.</source>
        <translation>Il n’en propose aucun ; chargez-en d’abord un là-bas.</translation>
    </message>
    <message>
        <source>See which it has: dossier models server --test</source>
        <translation>Voyez lesquels il a : dossier models server --test</translation>
    </message>
    <message>
        <source>The server {name} does not accept the key.</source>
        <translation>Le serveur {name} n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>Set the server again with its key, or ask who runs it.</source>
        <translation>Définissez de nouveau le serveur avec sa clé, ou demandez à qui le gère.</translation>
    </message>
    <message>
        <source>The question with its passages is too long for the model of the server {name}.</source>
        <translation>La question avec ses passages est trop longue pour le modèle du serveur {name}.</translation>
    </message>
    <message>
        <source>Give the model a larger context there, or show it fewer passages.</source>
        <translation>Donnez-y au modèle un contexte plus grand, ou montrez-lui moins de passages.</translation>
    </message>
    <message>
        <source>The server {name} sends elsewhere, which Dossier does not follow.</source>
        <translation>Le serveur {name} renvoie ailleurs, ce que Dossier ne suit pas.</translation>
    </message>
    <message>
        <source>Set its final address.</source>
        <translation>Définissez son adresse finale.</translation>
    </message>
    <message>
        <source>The server {name} does not have what Dossier asks of it.</source>
        <translation>Le serveur {name} n’a pas ce que Dossier lui demande.</translation>
    </message>
    <message>
        <source>Check the end of its address, which is /v1 in most cases.</source>
        <translation>Vérifiez la fin de son adresse, qui est le plus souvent /v1.</translation>
    </message>
    <message>
        <source>The server {name} reports an error: {reason}.</source>
        <translation>Le serveur {name} signale une erreur : {reason}.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s own messages.</source>
        <translation>Consultez les messages du serveur lui-même.</translation>
    </message>
    <message>
        <source>What the server {name} sends is not what an OpenAI-compatible server sends.</source>
        <translation>Ce que le serveur {name} envoie n’est pas ce qu’envoie un serveur compatible avec OpenAI.</translation>
    </message>
    <message>
        <source>The answer of the server {name} does not end.</source>
        <translation>La réponse du serveur {name} ne finit pas.</translation>
    </message>
    <message>
        <source>Try another model.</source>
        <translation>Essayez un autre modèle.</translation>
    </message>
    <message>
        <source>The server {name} ended its answer before it began.</source>
        <translation>Le serveur {name} a terminé sa réponse avant de la commencer.</translation>
    </message>
    <message>
        <source>The passages may be too long for its model; look at the server&apos;s own messages.</source>
        <translation>Les passages sont peut-être trop longs pour son modèle ; consultez les messages du serveur lui-même.</translation>
    </message>
    <message>
        <source>The server {name} broke the connection off.</source>
        <translation>Le serveur {name} a rompu la connexion.</translation>
    </message>
    <message>
        <source>What answers at {name} does not speak HTTP as expected.</source>
        <translation>Ce qui répond à {name} ne parle pas HTTP comme attendu.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server {name} fell silent.</source>
        <translation>Le serveur {name} ne dit plus rien.</translation>
    </message>
    <message>
        <source>It may be busy or too slow; try again, or use a smaller model.</source>
        <translation>Il est peut-être occupé ou trop lent ; réessayez, ou utilisez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The connection to the server {name} is gone.</source>
        <translation>La connexion au serveur {name} a disparu.</translation>
    </message>
    <message>
        <source>Close Dossier and start it again.</source>
        <translation>Fermez Dossier et relancez-le.</translation>
    </message>
    <message>
        <source>The server {name} cannot be reached: {reason}.</source>
        <translation>Le serveur {name} est injoignable : {reason}.</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right.</source>
        <translation>Vérifiez qu’il fonctionne et que son adresse est juste.</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>son certificat n’a pas été accepté</translation>
    </message>
    <message>
        <source>no encrypted connection came about</source>
        <translation>aucune connexion chiffrée ne s’est établie</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>son nom n’est pas connu</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>il n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>rien n’y est à l’écoute</translation>
    </message>
    <message>
        <source>A server cannot write answers on this system yet.</source>
        <translation>Sur ce système, un serveur ne peut pas encore rédiger de réponses.</translation>
    </message>
    <message>
        <source>Use a local model.</source>
        <translation>Utilisez un modèle local.</translation>
    </message>
    <message>
        <source>The model of the server {name} says nothing.</source>
        <translation>Le modèle du serveur {name} ne dit rien.</translation>
    </message>
    <message>
        <source>The model of the server {name} spent all of its answer on thinking.</source>
        <translation>Le modèle du serveur {name} a consacré toute sa réponse à réfléchir.</translation>
    </message>
    <message>
        <source>Choose a model that does not reason, or allow longer answers.</source>
        <translation>Choisissez un modèle qui ne raisonne pas, ou permettez des réponses plus longues.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; is not the address of a server.</source>
        <translation>« {url} » n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; does not begin with http:// or https://.</source>
        <translation>« {url} » ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>It looks like http://127.0.0.1:8000/v1 or https://server.example/v1.</source>
        <translation>Elle ressemble à http://127.0.0.1:8000/v1 ou https://server.example/v1.</translation>
    </message>
    <message>
        <source>The address of a server must not hold a name or password.</source>
        <translation>L’adresse d’un serveur ne doit contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>Give the server&apos;s key apart.</source>
        <translation>Donnez la clé du serveur à part.</translation>
    </message>
    <message>
        <source>No model is named for the server.</source>
        <translation>Aucun modèle n’est indiqué pour le serveur.</translation>
    </message>
    <message>
        <source>Give the name that the server lists it by.</source>
        <translation>Donnez le nom sous lequel le serveur le présente.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; would send questions and passages unencrypted over the network.</source>
        <translation>« {url} » enverrait les questions et les passages en clair sur le réseau.</translation>
    </message>
    <message>
        <source>Use https://, or allow it in so many words (--allow-plain-http).</source>
        <translation>Utilisez https://, ou permettez-le expressément (--allow-plain-http).</translation>
    </message>
    <message>
        <source>The server&apos;s setting in {path} cannot be read.</source>
        <translation>Le réglage du serveur dans {path} est illisible.</translation>
    </message>
    <message>
        <source>Set the server again, or switch it off.</source>
        <translation>Définissez de nouveau le serveur, ou désactivez-le.</translation>
    </message>
    <message>
        <source>The server&apos;s setting in {path} cannot be written.</source>
        <translation>Le réglage du serveur dans {path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Give the key in the environment variable DOSSIER_SERVER_KEY instead.</source>
        <translation>Donnez plutôt la clé dans la variable d’environnement DOSSIER_SERVER_KEY.</translation>
    </message>
    <message>
        <source>The server&apos;s key holds signs that cannot be sent.</source>
        <translation>La clé du serveur contient des signes qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Copiez-la de nouveau, en entier.</translation>
    </message>
    <message>
        <source>The server can be tried once Dossier was started again.</source>
        <translation>Le serveur pourra être essayé une fois Dossier relancé.</translation>
    </message>
    <message>
        <source>Close it and open it.</source>
        <translation>Fermez-le et ouvrez-le.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Pages {pages}</translation>
    </message>
    <message>
        <source>Pages {pages} and {last}</source>
        <translation>Pages {pages} et {last}</translation>
    </message>
    <message>
        <source>Pages {pages} and others ({number} in all)</source>
        <translation>Pages {pages} et d’autres ({number} en tout)</translation>
    </message>
    <message>
        <source>its certificate was not accepted ({words})</source>
        <translation>son certificat n’a pas été accepté ({words})</translation>
    </message>
    <message>
        <source>no encrypted connection came about ({words})</source>
        <translation>aucune connexion chiffrée ne s’est établie ({words})</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>searched all of %Ln document(s)</source>
        <translation>
            <numerusform>%Ln document parcouru</numerusform>
            <numerusform>les %Ln documents parcourus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched %1 of %Ln document(s)</source>
        <translation>
            <numerusform>%1 document parcouru sur %Ln</numerusform>
            <numerusform>%1 documents parcourus sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) by their words only</source>
        <translation>
            <numerusform>%Ln passage par ses mots seulement</numerusform>
            <numerusform>%Ln passages par leurs mots seulement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossroads</name>
    <message>
        <source>Dossier can notice what changes in this folder from now on.</source>
        <translation>Dossier peut désormais remarquer ce qui change dans ce dossier.</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show which…</source>
        <translation>Afficher lesquels…</translation>
    </message>
    <message>
        <source>The engine stopped and is being started again.</source>
        <translation>Le moteur s’est arrêté et redémarre.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was ready is kept, the rest continues.</source>
        <translation>Rien n’est perdu : ce qui était prêt est conservé, le reste continue.</translation>
    </message>
    <message>
        <source>The engine is running again.</source>
        <translation>Le moteur tourne à nouveau.</translation>
    </message>
</context>
<context>
    <name>DestroyLibrary</name>
    <message>
        <source>destroy</source>
        <translation>détruire</translation>
    </message>
    <message>
        <source>Destroy the library?</source>
        <translation>Détruire la bibliothèque ?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>All documents and conversations in it are gone for good. Files outside it stay.</source>
        <translation>Tous les documents et conversations qu’elle contient disparaissent pour de bon. Les fichiers en dehors restent.</translation>
    </message>
    <message>
        <source>&amp;Type “{word}” to go on</source>
        <translation>&amp;Tapez « {word} » pour continuer</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Destroy it</source>
        <translation>&amp;Détruire</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What happened to the file</source>
        <translation>Ce qui est arrivé au fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Collection: %1</source>
        <translation>Collection : %1</translation>
    </message>
</context>
<context>
    <name>DoubtMark</name>
    <message>
        <source>Recognised from a picture of which not every word is sure: compare with it</source>
        <translation>Reconnu à partir d’une image dont chaque mot n’est pas sûr : comparez avec elle</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add to “%1”</source>
        <translation>Déposez pour ajouter à « %1 »</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine is not running.</source>
        <translation>Le moteur ne tourne pas.</translation>
    </message>
    <message>
        <source>It is being started again.</source>
        <translation>Il est en cours de redémarrage.</translation>
    </message>
    <message>
        <source>Dossier is closing.</source>
        <translation>Dossier se ferme.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly.</source>
        <translation>Le moteur s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The engine keeps stopping. Your library is safe on the disk.</source>
        <translation>Le moteur s’arrête sans cesse. Votre bibliothèque est en sécurité sur le disque.</translation>
    </message>
    <message>
        <source>It is being started again; nothing in the library is lost.</source>
        <translation>Il est en cours de redémarrage ; rien n’est perdu dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Toutes les collections</translation>
    </message>
    <message>
        <source>Where questions go</source>
        <translation>Là où vont les questions</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen in the list</source>
        <translation>
            <numerusform>Le %Ln choisi dans la liste</numerusform>
            <numerusform>Les %Ln choisis dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>Any kind of file</source>
        <translation>Tout type de fichier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>The last five years</source>
        <translation>Les cinq dernières années</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>From, e.g. 2023-06</source>
        <translation>Dès, p. ex. 2023-06</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Words of the author&apos;s name</source>
        <translation>Mots du nom de l’auteur</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Tout auteur</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>From, e.g. 2023-06</source>
        <translation>Depuis, p. ex. 2023-06</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>A year, month or day: 2023, 2023-06 or 2023-06-15</source>
        <translation>Une année, un mois ou un jour : 2023, 2023-06 ou 2023-06-15</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Dossier</source>
        <translation>Bienvenue dans Dossier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>The keyring could not take the key, so the passphrase is asked each time.</source>
        <translation>Le trousseau n’a pas pu prendre la clé ; la phrase secrète sera demandée à chaque fois.</translation>
    </message>
    <message>
        <source>&amp;Open the library there</source>
        <translation>&amp;Ouvrir cette bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>C&amp;reate the library</source>
        <translation>Créer la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Open Dossier</source>
        <translation>&amp;Ouvrir Dossier</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Étape {number} sur {total}</translation>
    </message>
    <message>
        <source>Go on without the recovery code?</source>
        <translation>Continuer sans le code de secours ?</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open the library. You can make a code later.</source>
        <translation>Si vous oubliez la phrase secrète, personne ne pourra ouvrir la bibliothèque. Vous pourrez créer un code plus tard.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans le code</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>What can be done with this folder</source>
        <translation>Ce qui peut être fait de ce dossier</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>not reachable</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>in step, looked at now and then</source>
        <translation>suivi, regardé de temps en temps</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>suivi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new.</source>
        <translation>
            <numerusform>%Ln nouveau.</numerusform>
            <numerusform>%Ln nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>%Ln modifié.</numerusform>
            <numerusform>%Ln modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved.</source>
        <translation>
            <numerusform>%Ln déplacé.</numerusform>
            <numerusform>%Ln déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted.</source>
        <translation>
            <numerusform>%Ln supprimé.</numerusform>
            <numerusform>%Ln supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written, for the next look.</source>
        <translation>
            <numerusform>%Ln encore en cours d’écriture, pour la prochaine fois.</numerusform>
            <numerusform>%Ln encore en cours d’écriture, pour la prochaine fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) not reachable.</source>
        <translation>
            <numerusform>%Ln dossier inaccessible.</numerusform>
            <numerusform>%Ln dossiers inaccessibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln file(s) in step.</source>
        <translation>
            <numerusform>Rien n’a changé : %Ln fichier suivi.</numerusform>
            <numerusform>Rien n’a changé : %Ln fichiers suivis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersController</name>
    <message>
        <source>Look for changes now</source>
        <translation>Chercher les changements maintenant</translation>
    </message>
    <message>
        <source>Remove what is missing there</source>
        <translation>Retirer ce qui y manque</translation>
    </message>
    <message>
        <source>Stop keeping in step…</source>
        <translation>Ne plus suivre…</translation>
    </message>
</context>
<context>
    <name>FoldersStrip</name>
    <message numerus="yes">
        <source>and %Ln more folder(s)</source>
        <translation>
            <numerusform>et encore %Ln dossier</numerusform>
            <numerusform>et encore %Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
</context>
<context>
    <name>GlossariesPage</name>
    <message>
        <source>Glossaries</source>
        <translation>Glossaires</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Concepts of the glossary</source>
        <translation>Notions du glossaire</translation>
    </message>
    <message>
        <source>&amp;Add a concept</source>
        <translation>&amp;Ajouter une notion</translation>
    </message>
    <message>
        <source>&amp;Delete the concept</source>
        <translation>Effacer la no&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Discard chan&amp;ges</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>Words for the same thing: whoever searches for one of them finds the others too.</source>
        <translation>Des mots pour la même chose : qui cherche l’un trouve aussi les autres.</translation>
    </message>
    <message>
        <source>One concept a row. Separate terms by “|”, the preferred one first; “~” before a term marks everyday words, “=” an abbreviation, “[BE]” after it a country.</source>
        <translation>Une notion par ligne. Séparez les termes par « | », le terme préféré d’abord ; « ~ » devant un terme signale des mots courants, « = » une abréviation, « [BE] » après lui un pays.</translation>
    </message>
    <message>
        <source>%1 concepts of social security come with Dossier.</source>
        <translation>%1 notions de sécurité sociale sont fournies avec Dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s)</source>
        <translation>
            <numerusform>%Ln notion</numerusform>
            <numerusform>%Ln notions</numerusform>
        </translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Nouveau glossaire</translation>
    </message>
    <message>
        <source>Name of the glossary:</source>
        <translation>Nom du glossaire :</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept; %Ln concept(s).</source>
        <translation>
            <numerusform>« %1 » est conservé ; %Ln notion.</numerusform>
            <numerusform>« %1 » est conservé ; %Ln notions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tbx *.xml)</source>
        <translation>Glossaires (*.csv *.tbx *.xml)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Importer un glossaire</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Exporter le glossaire</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln concept(s) were written.</source>
        <translation>
            <numerusform>%Ln notion enregistrée.</numerusform>
            <numerusform>%Ln notions enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: found as %2</source>
        <translation>%1 : trouvé sous %2</translation>
    </message>
    <message>
        <source>%1: changed, %2</source>
        <translation>%1 : modifié, %2</translation>
    </message>
    <message>
        <source>%1: moved from %3 to %2</source>
        <translation>%1 : déplacé de %3 à %2</translation>
    </message>
    <message>
        <source>%1: gone from %2</source>
        <translation>%1 : disparu de %2</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>Passage %1: %2</source>
        <translation>Passage %1 : %2</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LettingGo</name>
    <message>
        <source>Stop keeping in step</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>What changes in “%1” will no longer be noticed. The folder itself is not touched.</source>
        <translation>Ce qui change dans « %1 » ne sera plus remarqué. Le dossier lui-même n’est pas touché.</translation>
    </message>
    <message numerus="yes">
        <source>Also remove its %Ln document(s) from the library</source>
        <translation>
            <numerusform>Retirer aussi son %Ln document de la bibliothèque</numerusform>
            <numerusform>Retirer aussi ses %Ln documents de la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Ne plus suivre</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>No document matches the filter.</source>
        <translation>Aucun document ne correspond au filtre.</translation>
    </message>
    <message>
        <source>This collection is empty. Drop files or folders here, or choose Add.</source>
        <translation>Cette collection est vide. Déposez-y des fichiers ou des dossiers, ou choisissez Ajouter.</translation>
    </message>
    <message>
        <source>Name of the new collection, for example a case:</source>
        <translation>Nom de la nouvelle collection, par exemple une affaire :</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Name of the collection:</source>
        <translation>Nom de la collection :</translation>
    </message>
    <message>
        <source>Removed the collection “%1”</source>
        <translation>Collection « %1 » retirée</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>« %1 » retiré</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln document(s)</source>
        <translation>
            <numerusform>%Ln document retiré</numerusform>
            <numerusform>%Ln documents retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln document(s) inside</source>
        <translation>
            <numerusform>%1, avec %Ln document à l’intérieur</numerusform>
            <numerusform>%1, avec %Ln documents à l’intérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password opened %1 of %Ln document(s).</source>
        <translation>
            <numerusform>Le mot de passe a ouvert %1 document sur %Ln.</numerusform>
            <numerusform>Le mot de passe a ouvert %1 documents sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove collection</source>
        <translation>Retirer la collection</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Résumé…</translation>
    </message>
    <message>
        <source>Deadlines and amounts…</source>
        <translation>Délais et montants…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Ask only this document</source>
        <translation>N’interroger que ce document</translation>
    </message>
    <message>
        <source>Ask only these documents</source>
        <translation>N’interroger que ces documents</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Chec&amp;k the library</source>
        <translation>&amp;Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Tout &amp;exporter…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Destroy the library…</source>
        <translation>&amp;Détruire la bibliothèque…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>The key goes first: nobody can read what is left, not even with the passphrase.</source>
        <translation>La clé disparaît d’abord : personne ne peut lire ce qui reste, même avec la phrase secrète.</translation>
    </message>
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
    <message>
        <source>{size} on the disk, encrypted</source>
        <translation>{size} sur le disque, chiffrés</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Export everything, unencrypted?</source>
        <translation>Tout exporter, sans chiffrement ?</translation>
    </message>
    <message>
        <source>All documents, texts and conversations are written as ordinary files that anyone can read.</source>
        <translation>Tous les documents, textes et conversations sont écrits comme des fichiers ordinaires, lisibles par tous.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Choisissez un dossier vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written.</source>
        <translation>
            <numerusform>%Ln fichier a été écrit.</numerusform>
            <numerusform>%Ln fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Add files or a folder to this collection</source>
        <translation>Ajouter des fichiers ou un dossier à cette collection</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the words of your documents (Ctrl+F)</source>
        <translation>Chercher dans les mots de vos documents (Ctrl+F)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Documents of the collection</source>
        <translation>Documents de la collection</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Filter by name or state</source>
        <translation>Filtrer par nom ou état</translation>
    </message>
    <message>
        <source>Filter the documents by name or state</source>
        <translation>Filtrer les documents par nom ou état</translation>
    </message>
    <message>
        <source>Filter by date, author, kind or state</source>
        <translation>Filtrer par date, auteur, type ou état</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They stay on this computer, encrypted.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre. Ils restent sur cet ordinateur, chiffrés.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Essayer les exemples</translation>
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
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Keep a folder in step</source>
        <translation>Suivre un dossier</translation>
    </message>
    <message>
        <source>Close Dossier</source>
        <translation>Fermer Dossier</translation>
    </message>
    <message>
        <source>Documents are still being read and indexed.</source>
        <translation>Des documents sont encore en cours de lecture et d’indexation.</translation>
    </message>
    <message>
        <source>Closing is safe: what is ready stays, the rest continues when you open Dossier again.</source>
        <translation>Fermer est sans risque : ce qui est prêt reste, le reste reprend à la prochaine ouverture de Dossier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>MentionController</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) so far, searching…</source>
        <translation>
            <numerusform>%Ln mention jusqu’ici, recherche en cours…</numerusform>
            <numerusform>%Ln mentions jusqu’ici, recherche en cours…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln document(s)</source>
        <translation>
            <numerusform>%1 dans %Ln document</numerusform>
            <numerusform>%1 dans %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed here; the exported list holds all.</source>
        <translation>Les %1 premières figurent ici ; la liste exportée les contient toutes.</translation>
    </message>
    <message>
        <source>Save the list of mentions</source>
        <translation>Enregistrer la liste des mentions</translation>
    </message>
    <message>
        <source>Mentions of %1</source>
        <translation>Mentions de %1</translation>
    </message>
    <message>
        <source>%1 written to “%2”; the file is not encrypted.</source>
        <translation>%1 : liste enregistrée dans « %2 » ; le fichier n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>MenuField</name>
    <message>
        <source>A year, month or day: 2023, 2023-06 or 2023-06-15</source>
        <translation>Une année, un mois ou un jour : 2023, 2023-06 ou 2023-06-15</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Add &amp;documents…</source>
        <translation>Ajouter des &amp;documents…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Keep a folder in step…</source>
        <translation>&amp;Suivre un dossier…</translation>
    </message>
    <message>
        <source>Add the &amp;sample collection</source>
        <translation>Ajouter les &amp;exemples</translation>
    </message>
    <message>
        <source>New &amp;collection…</source>
        <translation>Nouvelle &amp;collection…</translation>
    </message>
    <message>
        <source>&amp;Rename collection…</source>
        <translation>&amp;Renommer la collection…</translation>
    </message>
    <message>
        <source>Re&amp;move collection</source>
        <translation>Retirer la collectio&amp;n</translation>
    </message>
    <message>
        <source>Rep&amp;ort on the collection…</source>
        <translation>Ra&amp;pport sur la collection…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>&amp;Every mention…</source>
        <translation>To&amp;utes les mentions…</translation>
    </message>
    <message>
        <source>Summar&amp;y…</source>
        <translation>Ré&amp;sumé…</translation>
    </message>
    <message>
        <source>Deadlines and am&amp;ounts…</source>
        <translation>Délais et m&amp;ontants…</translation>
    </message>
    <message>
        <source>&amp;Compare the two chosen documents…</source>
        <translation>Com&amp;parer les deux documents choisis…</translation>
    </message>
    <message>
        <source>&amp;Ask only the chosen documents</source>
        <translation>&amp;N’interroger que les documents choisis</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>Saisir le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Re&amp;move from the library</source>
        <translation>Retirer de la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>&amp;Annuler le retrait</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nouvelle conversation</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>&amp;Supprimer la conversation</translation>
    </message>
    <message>
        <source>&amp;Write a question</source>
        <translation>&amp;Écrire une question</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>&amp;Arrêter la réponse</translation>
    </message>
    <message>
        <source>&amp;Copy the latest answer with citations</source>
        <translation>&amp;Copier la dernière réponse avec ses citations</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Next citation</source>
        <translation>Citation &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous citation</source>
        <translation>Citation &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Fit to width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volet sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet préc&amp;édent</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>À &amp;propos de Dossier</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>&amp;Import a GGUF file…</source>
        <translation>&amp;Importer un fichier GGUF…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No model is installed yet. Run “dossier models install starter”.</source>
        <translation>Aucun modèle n’est encore installé. Lancez « dossier models install starter ».</translation>
    </message>
    <message>
        <source>writes answers, in use</source>
        <translation>écrit les réponses, en service</translation>
    </message>
    <message>
        <source>writes answers</source>
        <translation>écrit les réponses</translation>
    </message>
    <message>
        <source>finds passages, in use</source>
        <translation>trouve les passages, en service</translation>
    </message>
    <message>
        <source>They run on this computer. One finds passages, one the words in them that answer; a larger model that you import writes answers in its own words.</source>
        <translation>Ils fonctionnent sur cet ordinateur. L’un trouve les passages, l’autre les mots qui y répondent ; un modèle plus grand que vous importez rédige des réponses avec ses propres mots.</translation>
    </message>
    <message>
        <source>When to answer</source>
        <translation>Quand répondre</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>only when sure</source>
        <translation>seulement en cas de certitude</translation>
    </message>
    <message>
        <source>when probably right</source>
        <translation>si c’est probablement juste</translation>
    </message>
    <message>
        <source>always: show the best guess</source>
        <translation>toujours : montrer la meilleure supposition</translation>
    </message>
    <message>
        <source>Of questions about law in four languages that the documents answer, %1 are then answered, %2 of those rightly; of questions that they do not answer, %3 are answered all the same.</source>
        <translation>Parmi des questions de droit en quatre langues auxquelles les documents répondent, %1 reçoivent alors une réponse, juste pour %2 d’entre elles ; parmi celles auxquelles ils ne répondent pas, %3 en reçoivent une malgré tout.</translation>
    </message>
    <message>
        <source>finds the words that answer, in use</source>
        <translation>trouve les mots qui répondent, utilisé</translation>
    </message>
    <message>
        <source>finds passages</source>
        <translation>trouve les passages</translation>
    </message>
    <message>
        <source>too small to write answers</source>
        <translation>trop petit pour rédiger des réponses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>The model is in use.</source>
        <translation>Le modèle est en service.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modèles GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Checking and copying the model…</source>
        <translation>Vérification et copie du modèle…</translation>
    </message>
    <message>
        <source>“{title}” was added.</source>
        <translation>« {title} » a été ajouté.</translation>
    </message>
</context>
<context>
    <name>NewRecoveryCode</name>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de secours</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>&amp;Créer un nouveau code</translation>
    </message>
    <message>
        <source>The old code will open nothing any more.</source>
        <translation>L’ancien code n’ouvrira plus rien.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>NotFoundMark</name>
    <message>
        <source>not in your documents</source>
        <translation>absent de vos documents</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Page %1 was recognised with doubt (%2 of 100): compare with the picture.</source>
        <translation>La page %1 a été reconnue avec un doute (%2 sur 100) : comparez avec l’image.</translation>
    </message>
    <message>
        <source>Page %1 was recognised with doubt.</source>
        <translation>La page %1 a été reconnue avec un doute.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were recognised with doubt: %1 and others.</source>
        <translation>
            <numerusform>%Ln page a été reconnue avec un doute : %1 et d’autres.</numerusform>
            <numerusform>%Ln pages ont été reconnues avec un doute : %1 et d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages %1 and %2 were recognised with doubt.</source>
        <translation>Les pages %1 et %2 ont été reconnues avec un doute.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation>Seulement dans le premier</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Seulement dans le second</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>Written by %1 and checked; %Ln sentence(s) left out</source>
        <translation>
            <numerusform>Rédigé par %1 et vérifié ; %Ln phrase écartée</numerusform>
            <numerusform>Rédigé par %1 et vérifié ; %Ln phrases écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s), in the documents&apos; own words</source>
        <translation>
            <numerusform>%1 sur %Ln phrase, dans les mots mêmes des documents</numerusform>
            <numerusform>%1 sur %Ln phrases, dans les mots mêmes des documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) among them</source>
        <translation>
            <numerusform>dont %Ln échéance</numerusform>
            <numerusform>dont %Ln échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed here; the saved table holds all.</source>
        <translation>Les %1 premiers figurent ici ; le tableau enregistré les contient tous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln jour ouvrable</numerusform>
            <numerusform>%Ln jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the words are the same</source>
        <translation>%1 des mots sont identiques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) the same</source>
        <translation>
            <numerusform>%Ln paragraphe identique</numerusform>
            <numerusform>%Ln paragraphes identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message>
        <source>Summary: %1</source>
        <translation>Résumé : %1</translation>
    </message>
    <message>
        <source>Deadlines and amounts: %1</source>
        <translation>Délais et montants : %1</translation>
    </message>
    <message>
        <source>Choose two documents in the list to compare them.</source>
        <translation>Choisissez deux documents dans la liste pour les comparer.</translation>
    </message>
    <message>
        <source>Comparison: %1 and %2</source>
        <translation>Comparaison : %1 et %2</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Save the list of deadlines and amounts</source>
        <translation>Enregistrer la liste des délais et montants</translation>
    </message>
    <message>
        <source>Deadlines and amounts of %1</source>
        <translation>Délais et montants de %1</translation>
    </message>
    <message>
        <source>%1 written to “%2”; the file is not encrypted.</source>
        <translation>%1 : liste enregistrée dans « %2 » ; le fichier n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Looking through the documents…</source>
        <translation>Parcours des documents…</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Afficher seulement</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>&amp;More sentences</source>
        <translation>Plus de ph&amp;rases</translation>
    </message>
    <message>
        <source>Let the model &amp;write</source>
        <translation>&amp;Laisser rédiger le modèle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The model is writing part %1 of %2…</source>
        <translation>Le modèle rédige la partie %1 sur %2…</translation>
    </message>
    <message>
        <source>Looking through document %1 of %2…</source>
        <translation>Parcours du document %1 sur %2…</translation>
    </message>
    <message>
        <source>Copied with the places.</source>
        <translation>Copié avec les emplacements.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation>Tapez une page puis Entrée</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Phrase secrète, encore &amp;une fois</translation>
    </message>
    <message>
        <source>Four or five random words are strong and easy to remember.</source>
        <translation>Quatre ou cinq mots au hasard sont solides et faciles à retenir.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
    <message>
        <source>Reasonable. One more word makes it strong.</source>
        <translation>Correct. Un mot de plus la rend solide.</translation>
    </message>
    <message>
        <source>Easy to guess for a computer. Add a word or two.</source>
        <translation>Facile à deviner pour un ordinateur. Ajoutez un mot ou deux.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>It opens your library, and nobody can reset it: not we, not your administrator.</source>
        <translation>Elle ouvre votre bibliothèque, et personne ne peut la réinitialiser : ni nous, ni votre administrateur.</translation>
    </message>
    <message>
        <source>Let this computer&apos;s &amp;keyring open the library as well</source>
        <translation>Laisser aussi le &amp;trousseau de cet ordinateur ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>The library then opens without asking whenever you are logged in to this computer.</source>
        <translation>La bibliothèque s’ouvre alors sans rien demander dès que votre session est ouverte sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Protected document</source>
        <translation>Document protégé</translation>
    </message>
    <message>
        <source>Protected documents</source>
        <translation>Documents protégés</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>« %1 » est protégé par un mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) are protected with a password.</source>
        <translation>
            <numerusform>%Ln document est protégé par un mot de passe.</numerusform>
            <numerusform>%Ln documents sont protégés par un mot de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Mot de passe du document</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>Try it on the %Ln other protected document(s) as well</source>
        <translation>
            <numerusform>L’essayer aussi sur %Ln autre document protégé</numerusform>
            <numerusform>L’essayer aussi sur les %Ln autres documents protégés</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This password does not open it. Check Caps Lock and try again.</source>
        <translation>Ce mot de passe ne l’ouvre pas. Vérifiez le verrouillage des majuscules et réessayez.</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>Essai du mot de passe…</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Printed size</source>
        <translation>Taille imprimée</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spécialistes</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glossaires</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Recherche de fichiers</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 passages a second</source>
        <translation>%1 passages par seconde</translation>
    </message>
    <message>
        <source>%1 documents a second</source>
        <translation>%1 documents par seconde</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop adding; what is ready stays</source>
        <translation>Arrêter l’ajout ; ce qui est prêt reste</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Arrêter l’ajout de documents</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Keep your recovery code</source>
        <translation>Gardez votre code de secours</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the library. It is shown this once.</source>
        <translation>Si vous oubliez la phrase secrète, seul ce code ouvre la bibliothèque. Il n’est montré qu’une fois.</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>I have &amp;kept the code in a safe place</source>
        <translation>J’ai &amp;gardé le code en lieu sûr</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in a minute.</source>
        <translation>Copié. Le presse-papiers sera vidé dans une minute.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Dossier recovery code.txt</source>
        <translation>Code de secours Dossier.txt</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de secours</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Le fichier n’a pas pu être écrit : {reason}</translation>
    </message>
    <message>
        <source>Saved. Keep the file on a stick in a drawer, not beside the library.</source>
        <translation>Enregistré. Gardez le fichier sur une clé dans un tiroir, pas à côté de la bibliothèque.</translation>
    </message>
    <message>
        <source>Recovery code of a Dossier library</source>
        <translation>Code de secours d’une bibliothèque Dossier</translation>
    </message>
    <message>
        <source>It opens the library when the passphrase is forgotten; whoever has it can read all.</source>
        <translation>Il ouvre la bibliothèque si la phrase secrète est oubliée ; qui le possède peut tout lire.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read with doubt</source>
        <translation>Lu avec un doute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) kept in step</source>
        <translation>
            <numerusform>%Ln dossier suivi</numerusform>
            <numerusform>%Ln dossiers suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reachable</source>
        <translation>
            <numerusform>%Ln inaccessible</numerusform>
            <numerusform>%Ln inaccessibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same; the first is newer by its date</source>
        <translation>%1 et %2 : %3 identiques ; le premier est plus récent par sa date</translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same; the first is newer by its version</source>
        <translation>%1 et %2 : %3 identiques ; le premier est plus récent par sa version</translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same; the first was added later</source>
        <translation>%1 et %2 : %3 identiques ; le premier a été ajouté plus tard</translation>
    </message>
    <message>
        <source>%1 and %2: %3 the same</source>
        <translation>%1 et %2 : %3 identiques</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Files that need attention</source>
        <translation>Fichiers qui demandent votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be searched, or not wholly:</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être parcouru, ou pas entièrement :</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être parcourus, ou pas entièrement :</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>ReportingController</name>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
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
        <translation>Aussi recherché : %1</translation>
    </message>
    <message>
        <source>Look for fewer words, or let misspelt ones count.</source>
        <translation>Cherchez moins de mots, ou admettez les fautes d’orthographe.</translation>
    </message>
    <message>
        <source>Try other words, or those of the documents themselves.</source>
        <translation>Essayez d’autres mots, ou ceux des documents eux-mêmes.</translation>
    </message>
    <message>
        <source>No document within these filters holds it.</source>
        <translation>Aucun document retenu par ces filtres ne le contient.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search the documents themselves</source>
        <translation>Cherchez dans les documents eux-mêmes</translation>
    </message>
    <message>
        <source>Type some words or a question; Enter opens the first passage.</source>
        <translation>Tapez quelques mots ou une question ; Entrée ouvre le premier passage.</translation>
    </message>
    <message>
        <source>Search in the chosen documents</source>
        <translation>Chercher dans les documents choisis</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Chercher dans tous les documents</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>Chercher dans « %1 »</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Mentions found</source>
        <translation>Mentions trouvées</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Chercher sans filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Chercher dans les documents</translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>Toutes les mentions</translation>
    </message>
    <message>
        <source>List all places where a name, number, article or phrase stands, with a total</source>
        <translation>Énumérer tous les endroits où figure un nom, un numéro, un article ou une expression, avec le total</translation>
    </message>
    <message>
        <source>Other endings</source>
        <translation>Autres terminaisons</translation>
    </message>
    <message>
        <source>Also “letters” where “letter” is looked for</source>
        <translation>Aussi « lettres » quand on cherche « lettre »</translation>
    </message>
    <message>
        <source>Misspelt</source>
        <translation>Fautes d’orthographe</translation>
    </message>
    <message>
        <source>Also words that differ by a letter or two; takes longer</source>
        <translation>Aussi les mots qui diffèrent d’une ou deux lettres ; plus long</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Write the whole list to a file, not encrypted</source>
        <translation>Écrire toute la liste dans un fichier, non chiffré</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Passages trouvés</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Let this computer&apos;s &amp;keyring open the library as well</source>
        <translation>Laisser aussi le &amp;trousseau de cet ordinateur ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;New recovery code…</source>
        <translation>&amp;Nouveau code de secours…</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>A locked library shows nothing. Work under way goes on where it was after unlocking.</source>
        <translation>Une bibliothèque verrouillée ne montre rien. Le travail en cours reprend où il en était au déverrouillage.</translation>
    </message>
    <message>
        <source>&amp;Lock when nothing is done</source>
        <translation>&amp;Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>“%1” at %2 writes, on this computer. It is sent questions and passages.</source>
        <translation>« %1 » à %2 rédige, sur cet ordinateur. Il reçoit les questions et les passages.</translation>
    </message>
    <message>
        <source>“%1” at %2 writes. Questions and passages are sent there unencrypted: everyone on the way can read them.</source>
        <translation>« %1 » à %2 rédige. Les questions et les passages y sont envoyés en clair : chacun en chemin peut les lire.</translation>
    </message>
    <message>
        <source>“%1” at %2 writes. Questions and passages are sent there, encrypted.</source>
        <translation>« %1 » à %2 rédige. Les questions et les passages y sont envoyés, chiffrés.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>only if the server wants one</source>
        <translation>seulement si le serveur en demande une</translation>
    </message>
    <message>
        <source>Send &amp;unencrypted to another computer</source>
        <translation>Envoyer en &amp;clair à un autre ordinateur</translation>
    </message>
    <message>
        <source>Use this &amp;server</source>
        <translation>&amp;Utiliser ce serveur</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Switch it &amp;off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Answers can be written by a model on a server of your own that speaks OpenAI&apos;s protocol: llama.cpp, Ollama, LM Studio, vLLM. Your question and the passages found for it are then sent there, and each sentence that comes back is checked here. No other computer can be reached.</source>
        <translation>Les réponses peuvent être rédigées par un modèle sur un serveur à vous qui parle le protocole d’OpenAI : llama.cpp, Ollama, LM Studio, vLLM. Votre question et les passages trouvés y sont alors envoyés, et chaque phrase qui en revient est vérifiée ici. Aucun autre ordinateur n’est accessible.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>%1 is set. It writes from the next start of Dossier: close it and open it again.</source>
        <translation>%1 est défini. Il rédigera au prochain démarrage de Dossier : fermez-le et rouvrez-le.</translation>
    </message>
    <message>
        <source>Off. Answers come from this computer, and nothing leaves it.</source>
        <translation>Désactivé. Les réponses viennent de cet ordinateur, et rien n’en sort.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The model answers, after %1.</source>
        <translation>Le modèle répond, après %1.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The engine keeps stopping</source>
        <translation>Le moteur s’arrête sans cesse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Shower</name>
    <message>
        <source>The pages of this document are protected; its text is shown.</source>
        <translation>Les pages de ce document sont protégées ; son texte est affiché.</translation>
    </message>
    <message>
        <source>The pages of this document cannot be drawn; its text is shown.</source>
        <translation>Les pages de ce document ne peuvent pas être dessinées ; son texte est affiché.</translation>
    </message>
    <message>
        <source>Password of “%1”:</source>
        <translation>Mot de passe de « %1 » :</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation>Document protégé</translation>
    </message>
    <message>
        <source>A form field or comment of page %1, shown as text.</source>
        <translation>Un champ de formulaire ou un commentaire de la page %1, affiché comme texte.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Nothing can be read in this document.</source>
        <translation>Rien ne peut être lu dans ce document.</translation>
    </message>
</context>
<context>
    <name>SourceController</name>
    <message>
        <source>Citation %1 of %2</source>
        <translation>Citation %1 sur %2</translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation>Mention %1 sur %2</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passage %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The proof appears here</source>
        <translation>La preuve apparaît ici</translation>
    </message>
    <message>
        <source>Choose a citation or a document to see the place itself.</source>
        <translation>Choisissez une citation ou un document pour voir l’endroit même.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>The number printed on the page</source>
        <translation>Le numéro imprimé sur la page</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit to width (Ctrl+0)</source>
        <translation>Ajuster à la largeur (Ctrl+0)</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Afficher comme texte</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Previous citation (Shift+F3)</source>
        <translation>Citation précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next citation (F3)</source>
        <translation>Citation suivante (F3)</translation>
    </message>
</context>
<context>
    <name>SpecialistsPage</name>
    <message>
        <source>Specialists</source>
        <translation>Spécialistes</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Ce qui a été pris pour quoi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>For example: kind of letter</source>
        <translation>Par exemple : type de lettre</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose a ta&amp;ble…</source>
        <translation>Choisir un &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>A specialist sorts documents by examples and tags those that are added.</source>
        <translation>Un spécialiste trie les documents d’après des exemples et étiquette ceux qui sont ajoutés.</translation>
    </message>
    <message>
        <source>Train a specialist</source>
        <translation>Entraîner un spécialiste</translation>
    </message>
    <message>
        <source>Give a folder in which each folder is named by its label, or a table (CSV) with the columns “label” and “text” or “document”. Ten to thirty examples of each label are a good start; training takes seconds.</source>
        <translation>Donnez un dossier dont chaque sous-dossier porte le nom d’une étiquette, ou un tableau (CSV) avec les colonnes « label » et « text » ou « document ». Dix à trente exemples par étiquette sont un bon début ; l’entraînement prend quelques secondes.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 de réussite</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Tried on %1 examples that it had not learned from: %2 right. %3 were too unsure to tag; of the others %4 were right. Rows are true labels, columns those given.</source>
        <translation>Essayé sur %1 exemples non appris : %2 de réussite. %3 étaient trop incertains pour être étiquetés ; parmi les autres, %4 étaient justes. Les lignes sont les vraies étiquettes, les colonnes celles données.</translation>
    </message>
    <message>
        <source>Choose a folder of examples</source>
        <translation>Choisir un dossier d’exemples</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.jsonl)</source>
        <translation>Tableaux (*.csv *.tsv *.jsonl)</translation>
    </message>
    <message>
        <source>Choose a table of examples</source>
        <translation>Choisir un tableau d’exemples</translation>
    </message>
    <message>
        <source>Reading the examples…</source>
        <translation>Lecture des exemples…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and trying out…</source>
        <translation>Entraînement et essai…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use. %Ln document(s) were tagged.</source>
        <translation>
            <numerusform>« %1 » est en service. %Ln document a été étiqueté.</numerusform>
            <numerusform>« %1 » est en service. %Ln documents ont été étiquetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Reading</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Lu en partie</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock the library now (Ctrl+L)</source>
        <translation>Verrouiller la bibliothèque (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock the library now</source>
        <translation>Verrouiller la bibliothèque</translation>
    </message>
    <message>
        <source>Checking offline…</source>
        <translation>Vérification hors ligne…</translation>
    </message>
    <message>
        <source>Writer: %1</source>
        <translation>Rédacteur : %1</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel</source>
        <translation>Hors ligne : imposé par le noyau</translation>
    </message>
    <message>
        <source>Offline: enforced by the kernel, not tested</source>
        <translation>Hors ligne : imposé par le noyau, non testé</translation>
    </message>
    <message>
        <source>Offline: watched, not enforced</source>
        <translation>Hors ligne : surveillé, non imposé</translation>
    </message>
    <message>
        <source>Not offline: nothing enforces it</source>
        <translation>Pas hors ligne : rien ne l’impose</translation>
    </message>
    <message numerus="yes">
        <source>locks in %Ln second(s)</source>
        <translation>
            <numerusform>verrouillage dans %Ln seconde</numerusform>
            <numerusform>verrouillage dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locks in %Ln minute(s)</source>
        <translation>
            <numerusform>verrouillage dans %Ln minute</numerusform>
            <numerusform>verrouillage dans %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>supported</source>
        <translation>étayé</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>étayé en partie</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non étayé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s), all supported</source>
        <translation>
            <numerusform>%Ln phrase, étayée</numerusform>
            <numerusform>%Ln phrases, toutes étayées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sentence(s) supported</source>
        <translation>
            <numerusform>%1 phrase étayée sur %Ln</numerusform>
            <numerusform>%1 phrases étayées sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportMark</name>
    <message>
        <source>Supported: what this sentence says stands in the place it cites</source>
        <translation>Étayé : ce que dit cette phrase figure à l’endroit cité</translation>
    </message>
    <message>
        <source>Partly supported: not all of this sentence stands in the place it cites</source>
        <translation>Étayé en partie : toute cette phrase ne figure pas à l’endroit cité</translation>
    </message>
    <message>
        <source>Not supported: nothing found in your documents bears this sentence out</source>
        <translation>Non étayé : rien dans vos documents ne confirme cette phrase</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table of the document</source>
        <translation>Tableau du document</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Tableau précédent</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Tableau suivant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1 of %2</source>
        <translation>Tableau %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Afficher les questions précédentes</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Question: %1</source>
        <translation>Question : %1</translation>
    </message>
    <message>
        <source>Searching your documents…</source>
        <translation>Recherche dans vos documents…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln passage(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln passage…</numerusform>
            <numerusform>Lecture de %Ln passages…</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing; each sentence is checked as it is finished…</source>
        <translation>Rédaction ; chaque phrase est vérifiée dès qu’elle est finie…</translation>
    </message>
    <message>
        <source>Your documents do not answer this.</source>
        <translation>Vos documents n’y répondent pas.</translation>
    </message>
    <message>
        <source>Nearest passages</source>
        <translation>Passages les plus proches</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Arrêté avant d’avoir rien trouvé.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Show the passages found for this question</source>
        <translation>Afficher les passages trouvés pour cette question</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the answer with its citations</source>
        <translation>Copier la réponse avec ses citations</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>TwinsController</name>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Nearly the same (%2) as %1, which is newer.</source>
        <translation>Presque identique (%2) à %1, qui est plus récent.</translation>
    </message>
    <message>
        <source>Nearly the same (%2) as %1, which is older.</source>
        <translation>Presque identique (%2) à %1, qui est plus ancien.</translation>
    </message>
    <message>
        <source>Nearly the same (%2) as %1.</source>
        <translation>Presque identique (%2) à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other document(s) as well.</source>
        <translation>
            <numerusform>%Ln autre document aussi.</numerusform>
            <numerusform>%Ln autres documents aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the removal back (Ctrl+Z)</source>
        <translation>Revenir sur le retrait (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Temps restant pour annuler</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock your library</source>
        <translation>Déverrouillez votre bibliothèque</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Code de secours</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Le verrouillage des majuscules est activé.</translation>
    </message>
    <message>
        <source>&amp;Another library…</source>
        <translation>&amp;Autre bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Use the &amp;keyring</source>
        <translation>Utiliser le &amp;trousseau</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Dossier finishes its work on the documents, then locks the library.</source>
        <translation>Dossier termine son travail sur les documents, puis verrouille la bibliothèque.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Verrouillage…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Attendez %n seconde</numerusform>
            <numerusform>Attendez %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Utiliser la &amp;phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Forgot the passphrase?</source>
        <translation>Phrase secrète &amp;oubliée ?</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Ouvrir une autre bibliothèque</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>Il n’y a pas de bibliothèque dans {folder}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Dossier</source>
        <translation>Bienvenue dans Dossier</translation>
    </message>
    <message>
        <source>Ask questions of your confidential documents, on your own computer.</source>
        <translation>Interrogez vos documents confidentiels, sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Dossier opens no internet connection. On Linux the kernel itself prevents it.</source>
        <translation>Dossier n’ouvre aucune connexion à internet. Sous Linux, le noyau lui-même l’empêche.</translation>
    </message>
    <message>
        <source>Every sentence shows its source</source>
        <translation>Chaque phrase montre sa source</translation>
    </message>
    <message>
        <source>Answers are checked against your documents; what they do not support is marked.</source>
        <translation>Les réponses sont vérifiées dans vos documents ; ce qu’ils n’étayent pas est signalé.</translation>
    </message>
    <message>
        <source>Everything is encrypted</source>
        <translation>Tout est chiffré</translation>
    </message>
    <message>
        <source>Texts, questions and file names lie in one library that only your passphrase opens.</source>
        <translation>Textes, questions et noms de fichiers sont dans une bibliothèque que seule votre phrase secrète ouvre.</translation>
    </message>
    <message>
        <source>Your library will lie in</source>
        <translation>Votre bibliothèque sera dans</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>Choose another folder for the library</source>
        <translation>Choisir un autre dossier pour la bibliothèque</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Choisissez un dossier pour la bibliothèque</translation>
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
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) read with doubt</source>
        <translation>
            <numerusform>%Ln page lue avec un doute</numerusform>
            <numerusform>%Ln pages lues avec un doute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation>lu avec un doute</translation>
    </message>
    <message>
        <source>%1 of %2 passages indexed</source>
        <translation>%1 passages indexés sur %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>environ %Ln heure restante</numerusform>
            <numerusform>environ %Ln heures restantes</numerusform>
        </translation>
    </message>
</context>
</TS>

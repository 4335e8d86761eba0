<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AiTask</name>
    <message>
        <source>Extract from text</source>
        <translation>Aus Text auslesen</translation>
    </message>
    <message>
        <source>Extract from image</source>
        <translation>Aus Bild auslesen</translation>
    </message>
    <message>
        <source>Check an image</source>
        <translation>Bild prüfen</translation>
    </message>
    <message>
        <source>Draft CV</source>
        <translation>Lebenslauf entwerfen</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Credential test</source>
        <translation>Prüfung des Zugangs</translation>
    </message>
</context>
<context>
    <name>Ats</name>
    <message>
        <source>The text can be read.</source>
        <translation>Der Text ist lesbar.</translation>
    </message>
    <message>
        <source>There is no text that a machine can read.</source>
        <translation>Es gibt keinen Text, den eine Maschine lesen kann.</translation>
    </message>
    <message>
        <source>No page is a picture of text.</source>
        <translation>Keine Seite ist ein Bild von Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures; their text cannot be read.</source>
        <translation>
            <numerusform>Eine Seite ist ein Bild; ihr Text ist nicht lesbar.</numerusform>
            <numerusform>%n Seiten sind Bilder; ihr Text ist nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All fonts are embedded.</source>
        <translation>Alle Schriften sind eingebettet.</translation>
    </message>
    <message>
        <source>A font is not embedded, so the text may look or read otherwise elsewhere.</source>
        <translation>Eine Schrift ist nicht eingebettet; der Text kann anderswo anders aussehen oder anders gelesen werden.</translation>
    </message>
    <message>
        <source>An e-mail address and a telephone number were found.</source>
        <translation>E-Mail-Adresse und Telefonnummer wurden gefunden.</translation>
    </message>
    <message>
        <source>No e-mail address was found.</source>
        <translation>Es wurde keine E-Mail-Adresse gefunden.</translation>
    </message>
    <message>
        <source>No telephone number was found.</source>
        <translation>Es wurde keine Telefonnummer gefunden.</translation>
    </message>
    <message>
        <source>The headings of the sections are usual ones.</source>
        <translation>Die Überschriften der Abschnitte sind üblich.</translation>
    </message>
    <message>
        <source>No heading for work or education was found.</source>
        <translation>Es wurde keine Überschrift für Berufserfahrung oder Ausbildung gefunden.</translation>
    </message>
    <message>
        <source>Dates were found.</source>
        <translation>Es wurden Zeitangaben gefunden.</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>Es wurden keine Zeitangaben gefunden.</translation>
    </message>
    <message>
        <source>The contact details come before work and education.</source>
        <translation>Die Kontaktdaten stehen vor Berufserfahrung und Ausbildung.</translation>
    </message>
    <message>
        <source>The contact details do not come first in reading order.</source>
        <translation>Die Kontaktdaten stehen in der Lesereihenfolge nicht am Anfang.</translation>
    </message>
    <message>
        <source>The file has a title.</source>
        <translation>Die Datei hat einen Titel.</translation>
    </message>
    <message>
        <source>The file has no title.</source>
        <translation>Die Datei hat keinen Titel.</translation>
    </message>
    <message>
        <source>The file tells its language.</source>
        <translation>Die Datei nennt ihre Sprache.</translation>
    </message>
    <message>
        <source>The file does not tell its language.</source>
        <translation>Die Datei nennt ihre Sprache nicht.</translation>
    </message>
</context>
<context>
    <name>BuiltInEngine</name>
    <message>
        <source>This source cannot be read.</source>
        <translation>Diese Quelle lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Try a smaller or simpler one.</source>
        <translation>Versuchen Sie eine kleinere oder einfachere.</translation>
    </message>
    <message>
        <source>Built-in (offline)</source>
        <translation>Eingebaut (offline)</translation>
    </message>
</context>
<context>
    <name>CandidateStore</name>
    <message>
        <source>This candidate does not exist any more.</source>
        <translation>Diesen Bewerber gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The profile was deleted, perhaps in another window.</source>
        <translation>Das Profil wurde gelöscht, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>This candidate was changed elsewhere in the meantime.</source>
        <translation>Dieser Bewerber wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Load the profile again and repeat your change.</source>
        <translation>Das Profil neu laden und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>This candidate has no such source.</source>
        <translation>Dieser Bewerber hat keine solche Quelle.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>Die Liste der Modelle lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Use a file that this version of the program can read.</source>
        <translation>Nehmen Sie eine Datei, die diese Version des Programms lesen kann.</translation>
    </message>
    <message>
        <source>%1 was retired on %2; no successor is known.</source>
        <translation>%1 wurde am %2 abgeschaltet; ein Nachfolger ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 was retired on %2; %3 is used instead.</source>
        <translation>%1 wurde am %2 abgeschaltet; stattdessen wird %3 verwendet.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Ein Preis kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>A price needs a model and at least what input and output cost.</source>
        <translation>Ein Preis braucht ein Modell und mindestens die Kosten von Eingabe und Ausgabe.</translation>
    </message>
</context>
<context>
    <name>CheckReason</name>
    <message>
        <source>Read as “%1”, which is hard to see here.</source>
        <translation>Gelesen als „%1“, hier schwer zu erkennen.</translation>
    </message>
    <message>
        <source>Taken from “%1”.</source>
        <translation>Entnommen aus „%1“.</translation>
    </message>
    <message>
        <source>The posting does not say so clearly.</source>
        <translation>Die Anzeige sagt es nicht deutlich.</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>No e-mail address or phone number.</source>
        <translation>Weder E-Mail-Adresse noch Telefonnummer.</translation>
    </message>
    <message>
        <source>No position and no project.</source>
        <translation>Weder Position noch Projekt.</translation>
    </message>
    <message>
        <source>A position has no dates.</source>
        <translation>Bei einer Position fehlen die Zeitangaben.</translation>
    </message>
    <message>
        <source>A position does not say what was done.</source>
        <translation>Bei einer Position steht nicht, was getan wurde.</translation>
    </message>
    <message>
        <source>No education.</source>
        <translation>Keine Ausbildung.</translation>
    </message>
    <message>
        <source>No skills.</source>
        <translation>Keine Kenntnisse.</translation>
    </message>
    <message>
        <source>No languages.</source>
        <translation>Keine Sprachen.</translation>
    </message>
    <message>
        <source>The profession is missing.</source>
        <translation>Der Beruf fehlt.</translation>
    </message>
    <message>
        <source>The city is missing.</source>
        <translation>Die Stadt fehlt.</translation>
    </message>
    <message>
        <source>No summary.</source>
        <translation>Keine Zusammenfassung.</translation>
    </message>
</context>
<context>
    <name>CredentialTest</name>
    <message>
        <source>Reach the provider</source>
        <translation>Anbieter erreichen</translation>
    </message>
    <message>
        <source>Encrypt the connection</source>
        <translation>Verbindung verschlüsseln</translation>
    </message>
    <message>
        <source>Sign in with the key</source>
        <translation>Mit dem Schlüssel anmelden</translation>
    </message>
    <message>
        <source>Find the model</source>
        <translation>Modell finden</translation>
    </message>
    <message>
        <source>Get an answer</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>No key is needed.</source>
        <translation>Es wird kein Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>Der Schlüssel wird angenommen.</translation>
    </message>
    <message>
        <source>The key is known, but may not list models.</source>
        <translation>Der Schlüssel ist bekannt, darf aber keine Modelle auflisten.</translation>
    </message>
    <message>
        <source>Ask for a short answer to be sure that it works.</source>
        <translation>Fordern Sie eine kurze Antwort an, um sicher zu sein, dass es funktioniert.</translation>
    </message>
    <message>
        <source>The server has no list of models, so the key was not checked.</source>
        <translation>Der Server hat keine Liste von Modellen; der Schlüssel wurde deshalb nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 needs a key, and none is there.</source>
        <translation>%1 braucht einen Schlüssel, und es ist keiner da.</translation>
    </message>
    <message>
        <source>Enter the key of your account at the provider.</source>
        <translation>Geben Sie den Schlüssel Ihres Kontos beim Anbieter ein.</translation>
    </message>
    <message>
        <source>Whether %1 is there cannot be seen from a list.</source>
        <translation>Ob es %1 gibt, ist aus keiner Liste zu ersehen.</translation>
    </message>
    <message>
        <source>%1 does not list the model %2.</source>
        <translation>%1 führt das Modell %2 nicht auf.</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n model(s) of the list.</source>
        <translation>
            <numerusform>Wählen Sie das eine Modell der Liste.</numerusform>
            <numerusform>Wählen Sie eines der %n Modelle der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is available.</source>
        <translation>Das Modell %1 ist verfügbar.</translation>
    </message>
    <message>
        <source>The model %1 was retired on %2.</source>
        <translation>Das Modell %1 wurde am %2 eingestellt.</translation>
    </message>
    <message>
        <source>Choose another model from the provider&apos;s list.</source>
        <translation>Wählen Sie ein anderes Modell aus der Liste des Anbieters.</translation>
    </message>
    <message>
        <source>The model %1 is available until %2.</source>
        <translation>Das Modell %1 ist bis %2 verfügbar.</translation>
    </message>
    <message>
        <source>Choose another model before that day.</source>
        <translation>Wählen Sie vor diesem Tag ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model answered.</source>
        <translation>Das Modell hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 takes connections.</source>
        <translation>%1 nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1).</source>
        <translation>Die Verbindung ist verschlüsselt (%1).</translation>
    </message>
    <message>
        <source>The built-in engine works without a network.</source>
        <translation>Die eingebaute Engine arbeitet ohne Netz.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1 of the table cannot be read: %2</source>
        <translation>Zeile %1 der Tabelle lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation>Die Tabelle als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>sie ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>it has too many cells.</source>
        <translation>sie hat zu viele Zellen.</translation>
    </message>
    <message>
        <source>it has a cell that is too long.</source>
        <translation>sie hat eine zu lange Zelle.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>CvModelReader</name>
    <message>
        <source>The model does not take this text for a CV.</source>
        <translation>Das Modell hält diesen Text nicht für einen Lebenslauf.</translation>
    </message>
    <message>
        <source>What was read before stays as it is.</source>
        <translation>Was vorher gelesen wurde, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>CvReader</name>
    <message>
        <source>Page %1 is damaged and was left out.</source>
        <translation>Seite %1 ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>This PDF has %n pages: it is no CV.</source>
        <translation>
            <numerusform>Dieses PDF hat %n Seite: Es ist kein Lebenslauf.</numerusform>
            <numerusform>Dieses PDF hat %n Seiten: Es ist kein Lebenslauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pages of the CV alone as a PDF.</source>
        <translation>Nur die Seiten des Lebenslaufs als PDF speichern.</translation>
    </message>
    <message>
        <source>Page %1 took too long and was left out.</source>
        <translation>Seite %1 dauerte zu lange und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The PDF has %1 pages. The first %2 were read.</source>
        <translation>Das PDF hat %1 Seiten. Die ersten %2 wurden gelesen.</translation>
    </message>
    <message>
        <source>The image has too many pages. The first %1 were read.</source>
        <translation>Das Bild hat zu viele Seiten. Die ersten %1 wurden gelesen.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei steht kein Text.</translation>
    </message>
    <message>
        <source>Choose another file, or take a picture of the CV and add that.</source>
        <translation>Eine andere Datei wählen, oder den Lebenslauf fotografieren und das Bild hinzufügen.</translation>
    </message>
    <message>
        <source>This archive is no text document.</source>
        <translation>Dieses Archiv ist kein Textdokument.</translation>
    </message>
    <message>
        <source>A CV can be read from PDF, DOCX, ODT, text, Markdown, JSON Resume or a picture.</source>
        <translation>Lebensläufe werden aus PDF, DOCX, ODT, Text, Markdown, JSON Resume oder einem Bild gelesen.</translation>
    </message>
    <message>
        <source>This is an old Word document, or a document that is locked with a password.</source>
        <translation>Dies ist ein altes Word-Dokument oder ein mit Passwort geschütztes Dokument.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it as DOCX without a password, or as PDF.</source>
        <translation>In einer Textverarbeitung öffnen und ohne Passwort als DOCX oder als PDF speichern.</translation>
    </message>
    <message>
        <source>RTF files cannot be read.</source>
        <translation>RTF-Dateien lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it as DOCX or PDF.</source>
        <translation>In einer Textverarbeitung öffnen und als DOCX oder PDF speichern.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>This is a web page.</source>
        <translation>Dies ist eine Webseite.</translation>
    </message>
    <message>
        <source>Print it to a PDF and add that.</source>
        <translation>Als PDF drucken und dieses hinzufügen.</translation>
    </message>
    <message>
        <source>The file is too large: %1. The limit is 50 MB.</source>
        <translation>Die Datei ist zu groß: %1. Die Grenze liegt bei 50 MB.</translation>
    </message>
    <message>
        <source>Save the CV with smaller pictures.</source>
        <translation>Den Lebenslauf mit kleineren Bildern speichern.</translation>
    </message>
    <message>
        <source>The file is very long: only its first 400,000 characters were read.</source>
        <translation>Die Datei ist sehr lang: Nur ihre ersten 400.000 Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>The document is damaged or cut off.</source>
        <translation>Das Dokument ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Noch einmal speichern oder herunterladen.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>Das Dokument ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it without a password.</source>
        <translation>In einer Textverarbeitung öffnen und ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>The document is too large when it is unpacked.</source>
        <translation>Das Dokument ist entpackt zu groß.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation>In einer Textverarbeitung öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>Some characters of the text are damaged and were replaced.</source>
        <translation>Einige Zeichen des Textes sind beschädigt und wurden ersetzt.</translation>
    </message>
</context>
<context>
    <name>CvStructurer</name>
    <message>
        <source>No work and no education were found. Check whether this file is a CV.</source>
        <translation>Weder Berufserfahrung noch Ausbildung gefunden. Prüfen, ob diese Datei ein Lebenslauf ist.</translation>
    </message>
    <message>
        <source>This file is no CV: it names no person, no contact, no work and no education.</source>
        <translation>Diese Datei ist kein Lebenslauf: Sie nennt weder Person noch Kontakt, Berufserfahrung oder Ausbildung.</translation>
    </message>
    <message>
        <source>Choose another file, or add the candidate by hand.</source>
        <translation>Wählen Sie eine andere Datei, oder legen Sie den Bewerber von Hand an.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A sample has 0 to %1 calls.</source>
        <translation>Ein Beispiel hat 0 bis %1 Aufrufe.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Eine andere Zahl wählen.</translation>
    </message>
    <message>
        <source>The workspace is not empty.</source>
        <translation>Der Arbeitsbereich ist nicht leer.</translation>
    </message>
    <message>
        <source>Samples go into a workspace of their own: name a new folder with --workspace.</source>
        <translation>Beispiele kommen in einen eigenen Arbeitsbereich: Mit --workspace einen neuen Ordner nennen.</translation>
    </message>
    <message>
        <source>Drafted without a model</source>
        <translation>Ohne Modell entworfen</translation>
    </message>
</context>
<context>
    <name>DocumentStore</name>
    <message>
        <source>This document does not exist any more.</source>
        <translation>Dieses Dokument gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was deleted, perhaps in another window.</source>
        <translation>Es wurde gelöscht, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>This document was changed elsewhere in the meantime.</source>
        <translation>Dieses Dokument wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Your text is still in this window. Load the other one and compare.</source>
        <translation>Ihr Text steht noch in diesem Fenster. Den anderen laden und vergleichen.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>Diese Version gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A letter cannot be written as JSON Resume.</source>
        <translation>Ein Anschreiben lässt sich nicht als JSON Resume schreiben.</translation>
    </message>
    <message>
        <source>Choose another format, such as PDF or DOCX.</source>
        <translation>Ein anderes Format wählen, etwa PDF oder DOCX.</translation>
    </message>
    <message>
        <source>The file name has no ending that tells the format.</source>
        <translation>Der Dateiname hat keine Endung, die das Format nennt.</translation>
    </message>
    <message>
        <source>Documents cannot be written as &quot;.%1&quot;.</source>
        <translation>Dokumente lassen sich nicht als „.%1“ schreiben.</translation>
    </message>
    <message>
        <source>Use one of these endings: %1</source>
        <translation>Eine dieser Endungen verwenden: %1</translation>
    </message>
    <message>
        <source>The document could not be put together.</source>
        <translation>Das Dokument ließ sich nicht zusammenstellen.</translation>
    </message>
    <message>
        <source>The font &quot;%1&quot; cannot be embedded in a PDF.</source>
        <translation>Die Schrift „%1“ lässt sich nicht in ein PDF einbetten.</translation>
    </message>
    <message>
        <source>Choose another font, or remove signs such as emoji.</source>
        <translation>Eine andere Schrift wählen oder Zeichen wie Emoji entfernen.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Full-time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Part-time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Freie Mitarbeit</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Befristet</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Tageweise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Mid-level</source>
        <translation>Mit Erfahrung</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitend</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A link starts with https:// and has no spaces.</source>
        <translation>Ein Link beginnt mit https:// und hat keine Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.docx *.odt *.html *.htm *.txt *.md *.json *.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif *.heic)</source>
        <translation>Dokumente und Bilder (*.pdf *.docx *.odt *.html *.htm *.txt *.md *.json *.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif *.heic)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Anderen Namen wählen …</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>A file of the workspace was changed or damaged.</source>
        <translation>Eine Datei des Arbeitsbereichs wurde geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>Bring the source in again.</source>
        <translation>Die Quelle noch einmal hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The folder for this file does not exist: %1</source>
        <translation>Den Ordner dieser Datei gibt es nicht: %1</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The disk is full. This file was not written: %1</source>
        <translation>Der Datenträger ist voll. Diese Datei wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This file could not be written to the end: %1</source>
        <translation>Diese Datei wurde nicht vollständig geschrieben: %1</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Datenträger und freien Platz prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>You may not write this file: %1</source>
        <translation>Keine Berechtigung, diese Datei zu schreiben: %1</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another one.</source>
        <translation>Berechtigungen des Ordners prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Diese Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfen, ob es sie gibt und ob sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>This file is too large: %1</source>
        <translation>Diese Datei ist zu groß: %1</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This folder cannot be made: %1</source>
        <translation>Dieser Ordner lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another folder.</source>
        <translation>Schreibrechte prüfen oder einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Built-in (offline)</source>
        <translation>Eingebaut (offline)</translation>
    </message>
</context>
<context>
    <name>Grounding</name>
    <message>
        <source>%1 to today</source>
        <translation>%1 bis heute</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The profile has another contact, or none of this kind.</source>
        <translation>Das Profil hat einen anderen Kontakt oder keinen dieser Art.</translation>
    </message>
    <message>
        <source>The profile names no such degree.</source>
        <translation>Das Profil nennt keinen solchen Abschluss.</translation>
    </message>
    <message>
        <source>The profile says “%1”.</source>
        <translation>Im Profil steht „%1“.</translation>
    </message>
    <message>
        <source>The profile does not name this language.</source>
        <translation>Das Profil nennt diese Sprache nicht.</translation>
    </message>
    <message>
        <source>The profile does not name “%1” as an employer.</source>
        <translation>Das Profil nennt „%1“ nicht als Arbeitgeber.</translation>
    </message>
    <message>
        <source>The profile does not name “%1”.</source>
        <translation>Das Profil nennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>The profile says %1 years, the draft says %2.</source>
        <translation>Im Profil stehen %1 Jahre, im Entwurf %2.</translation>
    </message>
    <message>
        <source>The dates of the profile do not add up to this.</source>
        <translation>Die Zeitangaben des Profils ergeben das nicht.</translation>
    </message>
    <message>
        <source>The profile does not name this number.</source>
        <translation>Das Profil nennt diese Zahl nicht.</translation>
    </message>
    <message>
        <source>The profile says %1, the draft says %2.</source>
        <translation>Im Profil steht %1, im Entwurf %2.</translation>
    </message>
    <message>
        <source>The profile does not say this.</source>
        <translation>Das steht nicht im Profil.</translation>
    </message>
    <message>
        <source>The profile has no such dates.</source>
        <translation>Das Profil hat keine solchen Zeitangaben.</translation>
    </message>
    <message>
        <source>The profile says %1 for %2.</source>
        <translation>Im Profil steht %1 für %2.</translation>
    </message>
    <message>
        <source>The profile names no such role.</source>
        <translation>Das Profil nennt keine solche Rolle.</translation>
    </message>
    <message>
        <source>The profile names no such certificate.</source>
        <translation>Das Profil nennt kein solches Zertifikat.</translation>
    </message>
    <message>
        <source>The profile names no such award.</source>
        <translation>Das Profil nennt keine solche Auszeichnung.</translation>
    </message>
</context>
<context>
    <name>GroundingText</name>
    <message>
        <source>The draft is larger than 4 MB.</source>
        <translation>Der Entwurf ist größer als 4 MB.</translation>
    </message>
    <message>
        <source>Check whether this is the right file.</source>
        <translation>Prüfen, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The draft is empty.</source>
        <translation>Der Entwurf ist leer.</translation>
    </message>
</context>
<context>
    <name>HtmlTree</name>
    <message>
        <source>The page is larger than 8 MB.</source>
        <translation>Die Seite ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>Copy the text of the posting and paste it instead.</source>
        <translation>Stattdessen den Text der Anzeige kopieren und einfügen.</translation>
    </message>
    <message>
        <source>The page is nested too deeply to be read.</source>
        <translation>Die Seite ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The page needs too much memory to be read.</source>
        <translation>Die Seite braucht zu viel Speicher, um gelesen zu werden.</translation>
    </message>
</context>
<context>
    <name>ImageParts</name>
    <message>
        <source>This picture cannot be prepared for a model.</source>
        <translation>Dieses Bild lässt sich nicht für ein Modell vorbereiten.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and try again.</source>
        <translation>Speichern Sie es als PNG oder JPEG und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>IntakeRepository</name>
    <message>
        <source>This entry is not in the queue any more.</source>
        <translation>Dieser Eintrag ist nicht mehr in der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>JobExport</name>
    <message>
        <source>Job without a title</source>
        <translation>Stelle ohne Titel</translation>
    </message>
</context>
<context>
    <name>JobField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company website</source>
        <translation>Website der Firma</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Arbeitsform</translation>
    </message>
    <message>
        <source>Applicants from</source>
        <translation>Bewerber aus</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Anstellung</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Apply until</source>
        <translation>Bewerben bis</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Apply at</source>
        <translation>Bewerben bei</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennziffer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language of the posting</source>
        <translation>Sprache der Anzeige</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Karrierestufe</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Jahre Erfahrung</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Von Vorteil</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>It comes from the same page.</source>
        <translation>Sie stammt von derselben Seite.</translation>
    </message>
    <message>
        <source>It has the same text.</source>
        <translation>Sie hat denselben Text.</translation>
    </message>
    <message>
        <source>It has the same address to apply at.</source>
        <translation>Sie hat dieselbe Bewerbungsadresse.</translation>
    </message>
    <message>
        <source>It has the same title, company and location.</source>
        <translation>Titel, Firma und Ort sind gleich.</translation>
    </message>
    <message>
        <source>This job does not exist any more.</source>
        <translation>Diese Stelle gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was deleted, perhaps in another window.</source>
        <translation>Sie wurde gelöscht, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>This job was changed elsewhere in the meantime.</source>
        <translation>Diese Stelle wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Load it again and repeat your change.</source>
        <translation>Neu laden und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>This job has no source.</source>
        <translation>Diese Stelle hat keine Quelle.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The program is closing, so the keychain was not asked.</source>
        <translation>Das Programm wird beendet, darum wurde der Schlüsselbund nicht gefragt.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
        <source>Look at it with its own program, then enter the key again.</source>
        <translation>Mit dessen eigenem Programm nachsehen und den Schlüssel erneut eingeben.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with its password, then try again. Until then a key can be kept for this session, or come from an environment variable.</source>
        <translation>Mit seinem Passwort entsperren und erneut versuchen. Bis dahin kann ein Schlüssel für diese Sitzung gelten oder aus einer Umgebungsvariablen kommen.</translation>
    </message>
    <message>
        <source>This computer has no keychain that keys can be kept in.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Schlüssel aufbewahren kann.</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring or KWallet. Without one a key can be kept for this session, or come from an environment variable.</source>
        <translation>GNOME-Schlüsselbund oder KWallet installieren und starten. Ohne ihn kann ein Schlüssel für diese Sitzung gelten oder aus einer Umgebungsvariablen kommen.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be waiting for its password behind another window: answer it there, then try again.</source>
        <translation>Vielleicht wartet er hinter einem anderen Fenster auf sein Passwort: dort eingeben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused the request.</source>
        <translation>Der Schlüsselbund dieses Computers hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Look at it with its own program, then try again.</source>
        <translation>Mit dessen eigenem Programm nachsehen und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>The profile names %1.</source>
        <translation>Das Profil nennt %1.</translation>
    </message>
    <message>
        <source>The profile does not name %1.</source>
        <translation>Das Profil nennt %1 nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of experience</source>
        <translation>
            <numerusform>%n Jahr Erfahrung</numerusform>
            <numerusform>%n Jahre Erfahrung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of work</source>
        <translation>
            <numerusform>%n Jahr Berufstätigkeit</numerusform>
            <numerusform>%n Jahre Berufstätigkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>The job asks for %1 years, the profile has %2.</source>
        <translation>Die Stelle verlangt %1 Jahre, das Profil hat %2.</translation>
    </message>
    <message>
        <source>The profile names no degree.</source>
        <translation>Das Profil nennt keinen Abschluss.</translation>
    </message>
    <message>
        <source>The profile says “%1”.</source>
        <translation>Im Profil steht „%1“.</translation>
    </message>
    <message>
        <source>The profile does not name this language.</source>
        <translation>Das Profil nennt diese Sprache nicht.</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>The work can be done from anywhere.</source>
        <translation>Die Arbeit ist von überall aus möglich.</translation>
    </message>
    <message>
        <source>The profile says %1.</source>
        <translation>Im Profil steht %1.</translation>
    </message>
    <message>
        <source>Required skills</source>
        <translation>Verlangte Kenntnisse</translation>
    </message>
    <message>
        <source>Nice-to-have skills</source>
        <translation>Kenntnisse von Vorteil</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>MimeInput</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ModelDrafter</name>
    <message>
        <source>The price of %1 is not known, so its cost is not either.</source>
        <translation>Der Preis von %1 ist nicht bekannt, die Kosten daher auch nicht.</translation>
    </message>
    <message>
        <source>No model wrote this: it is the built-in drafter&apos;s.</source>
        <translation>Das hat kein Modell geschrieben, sondern die eingebaute Engine.</translation>
    </message>
    <message>
        <source>The model named what the profile does not have. It was left out: %1</source>
        <translation>Das Modell nannte etwas, das nicht im Profil steht. Es wurde weggelassen: %1</translation>
    </message>
    <message>
        <source>It was stopped: this is what had come until then.</source>
        <translation>Der Vorgang wurde angehalten: Das war bis dahin angekommen.</translation>
    </message>
</context>
<context>
    <name>ModelEngine</name>
    <message>
        <source>The model named values that the source does not contain. They were left out: %1</source>
        <translation>Das Modell nannte Werte, die in der Quelle nicht stehen. Sie wurden weggelassen: %1</translation>
    </message>
    <message>
        <source>The model does not take this for a job posting.</source>
        <translation>Das Modell hält dies nicht für eine Stellenanzeige.</translation>
    </message>
    <message>
        <source>The price of %1 is not known, so its cost is not either.</source>
        <translation>Der Preis von %1 ist nicht bekannt, die Kosten daher auch nicht.</translation>
    </message>
    <message>
        <source>As routed</source>
        <translation>Nach Route</translation>
    </message>
    <message>
        <source>The model does not take this for a job posting: %1</source>
        <translation>Das Modell hält dies nicht für eine Stellenanzeige: %1</translation>
    </message>
</context>
<context>
    <name>Orchestrator</name>
    <message>
        <source>The model&apos;s answer does not have the form it was asked for.</source>
        <translation>Die Antwort des Modells hat nicht die verlangte Form.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Versuchen Sie es erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The form asked of the model cannot be checked.</source>
        <translation>Die vom Modell verlangte Form lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>%1 (%2) could not be used: %3</source>
        <translation>%1 (%2) konnte nicht verwendet werden: %3</translation>
    </message>
    <message>
        <source>This call is missing in the usage log, because the workspace could not be written.</source>
        <translation>Dieser Aufruf fehlt im Nutzungsprotokoll, weil der Arbeitsbereich nicht beschrieben werden konnte.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No model answered in the time given.</source>
        <translation>Kein Modell hat in der gegebenen Zeit geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Versuchen Sie es erneut oder geben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 failed several times just now and is left alone for a while.</source>
        <translation>%1 ist eben mehrmals fehlgeschlagen und wird eine Weile nicht gefragt.</translation>
    </message>
    <message>
        <source>Test the provider to see what is wrong.</source>
        <translation>Prüfen Sie den Anbieter, um zu sehen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Add the key under API keys.</source>
        <translation>Fügen Sie den Schlüssel unter „API-Schlüssel“ hinzu.</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read. %2</source>
        <translation>Der Schlüssel für %1 ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>The call was not made, because the workspace cannot note it. %1</source>
        <translation>Der Aufruf wurde nicht gemacht, weil der Arbeitsbereich ihn nicht festhalten kann. %1</translation>
    </message>
    <message>
        <source>The built-in engine cannot do this.</source>
        <translation>Das kann die eingebaute Engine nicht.</translation>
    </message>
    <message>
        <source>Add a provider.</source>
        <translation>Fügen Sie einen Anbieter hinzu.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut off.</source>
        <translation>Die Antwort von %1 wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Allow longer answers, or give a shorter text.</source>
        <translation>Erlauben Sie längere Antworten oder geben Sie einen kürzeren Text.</translation>
    </message>
    <message>
        <source>A filter of %1 stopped the answer.</source>
        <translation>Ein Filter von %1 hat die Antwort angehalten.</translation>
    </message>
    <message>
        <source>Choose another model for this source.</source>
        <translation>Wählen Sie für diese Quelle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model of %1 declined to answer.</source>
        <translation>Das Modell von %1 hat die Antwort abgelehnt.</translation>
    </message>
    <message>
        <source>The answer of %1 does not have the form it was asked for.</source>
        <translation>Die Antwort von %1 hat nicht die verlangte Form.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>PageFetcher</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde erneut versuchen.</numerusform>
            <numerusform>In %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it in a browser and save the page, or paste its text.</source>
        <translation>Im Browser öffnen und die Seite speichern oder ihren Text einfügen.</translation>
    </message>
    <message>
        <source>%1 asks for a sign-in.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 does not show this page without a browser or a sign-in.</source>
        <translation>%1 zeigt diese Seite nur im Browser oder nach einer Anmeldung.</translation>
    </message>
    <message>
        <source>The posting is no longer there.</source>
        <translation>Die Anzeige ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Check the address; the posting may have been taken down.</source>
        <translation>Adresse prüfen; vielleicht wurde die Anzeige entfernt.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 answers too many requests with a pause.</source>
        <translation>%1 verlangt nach zu vielen Anfragen eine Pause.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2).</source>
        <translation>%1 ist gestört (%2).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 did not deliver the page (%2).</source>
        <translation>%1 hat die Seite nicht geliefert (%2).</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Adresse und Netzverbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>Check the address or try again later.</source>
        <translation>Adresse prüfen oder später erneut versuchen.</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible.</source>
        <translation>Eine sichere Verbindung zu %1 ist nicht möglich.</translation>
    </message>
    <message>
        <source>Check the date of this computer; the certificate of the site may be wrong.</source>
        <translation>Datum dieses Rechners prüfen; vielleicht ist das Zertifikat der Website falsch.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the page was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Seite vollständig war.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Netzverbindung prüfen.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection to %1 through.</source>
        <translation>Der Proxy lässt die Verbindung zu %1 nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Proxy-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>%1 did not deliver the page.</source>
        <translation>%1 hat die Seite nicht geliefert.</translation>
    </message>
    <message>
        <source>The page is larger than %1 MB.</source>
        <translation>Die Seite ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>%1 delivers the page too slowly.</source>
        <translation>%1 liefert die Seite zu langsam.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>Nur Adressen, die mit http:// oder https:// beginnen, lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Copy the address from the browser&apos;s address bar.</source>
        <translation>Die Adresse aus der Adresszeile des Browsers kopieren.</translation>
    </message>
    <message>
        <source>The page leads to an address that is no web page.</source>
        <translation>Die Seite führt zu einer Adresse, die keine Webseite ist.</translation>
    </message>
    <message>
        <source>The page leads from a secure to an insecure address.</source>
        <translation>Die Seite führt von einer sicheren zu einer unsicheren Adresse.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>Open it in a browser; if the posting shows there, save the page or paste its text.</source>
        <translation>Im Browser öffnen; wenn die Anzeige dort erscheint, die Seite speichern oder ihren Text einfügen.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>Die Seite ist leer.</translation>
    </message>
    <message>
        <source>The page shows its text only in a browser.</source>
        <translation>Die Seite zeigt ihren Text nur im Browser.</translation>
    </message>
    <message>
        <source>The site asks whether a person is reading, so the posting is not on the page.</source>
        <translation>Die Website fragt, ob ein Mensch liest; die Anzeige steht deshalb nicht auf der Seite.</translation>
    </message>
    <message>
        <source>The page asks for a sign-in, so the posting is not on it.</source>
        <translation>Die Seite verlangt eine Anmeldung; die Anzeige steht deshalb nicht darauf.</translation>
    </message>
    <message>
        <source>The posting has ended; the page shows only a note about it.</source>
        <translation>Die Anzeige ist abgelaufen; die Seite zeigt nur noch einen Hinweis darauf.</translation>
    </message>
    <message>
        <source>Look for the posting at the company itself.</source>
        <translation>Die Anzeige direkt bei der Firma suchen.</translation>
    </message>
    <message>
        <source>The page says that this posting has ended.</source>
        <translation>Laut der Seite ist diese Anzeige abgelaufen.</translation>
    </message>
    <message>
        <source>The page seems to list several postings instead of showing one.</source>
        <translation>Die Seite scheint mehrere Anzeigen aufzulisten, statt eine zu zeigen.</translation>
    </message>
    <message>
        <source>The page lists several postings and is about none of them.</source>
        <translation>Die Seite listet mehrere Anzeigen auf und zeigt keine davon ganz.</translation>
    </message>
    <message>
        <source>The page shows its text only in a browser; only its summary was read.</source>
        <translation>Die Seite zeigt ihren Text nur im Browser; nur ihre Zusammenfassung wurde gelesen.</translation>
    </message>
    <message>
        <source>The page is larger than 8 MB.</source>
        <translation>Die Seite ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>Copy the text of the posting and paste it instead.</source>
        <translation>Stattdessen den Text der Anzeige kopieren und einfügen.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>This file is no picture that can be read.</source>
        <translation>Diese Datei ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and try again.</source>
        <translation>Als JPEG oder PNG speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>This picture is too small for a photo.</source>
        <translation>Dieses Bild ist zu klein für ein Foto.</translation>
    </message>
    <message>
        <source>Choose one with at least %1 pixels a side.</source>
        <translation>Eines mit mindestens %1 Pixeln je Seite wählen.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Freemium</source>
        <translation>Freemium</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>ProfileSections</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Highlights, one a line</source>
        <translation>Höhepunkte, je Zeile einer</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Add education</source>
        <translation>Ausbildung hinzufügen</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Fachrichtung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Add volunteering</source>
        <translation>Ehrenamt hinzufügen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Kenntnis hinzufügen</translation>
    </message>
    <message>
        <source>Skill or group</source>
        <translation>Kenntnis oder Gruppe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Add award</source>
        <translation>Auszeichnung hinzufügen</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Verliehen von</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Add publication</source>
        <translation>Veröffentlichung hinzufügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Add interest</source>
        <translation>Interesse hinzufügen</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Add reference</source>
        <translation>Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Name and contacts</source>
        <translation>Name und Kontaktdaten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sender and recipient</source>
        <translation>Absender und Empfänger</translation>
    </message>
    <message>
        <source>Subject and salutation</source>
        <translation>Betreff und Anrede</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Grußformel</translation>
    </message>
    <message>
        <source>The sections in another order</source>
        <translation>Die Abschnitte in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>The following in another order</source>
        <translation>Das Folgende in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Built-in (offline)</source>
        <translation>Eingebaut (offline)</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sent with the name, without contacts.</source>
        <translation>Mit Namen, ohne Kontaktdaten gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Name and contacts were masked before sending: %n value(s) replaced.</source>
        <translation>
            <numerusform>Name und Kontaktdaten wurden vor dem Senden maskiert: %n Wert ersetzt.</numerusform>
            <numerusform>Name und Kontaktdaten wurden vor dem Senden maskiert: %n Werte ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It goes with the name, without contacts.</source>
        <translation>Der Name geht mit, die Kontaktdaten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Name and contacts are masked: %n value(s) replaced, and put back on this computer.</source>
        <translation>
            <numerusform>Name und Kontaktdaten werden maskiert: %n Wert ersetzt und auf diesem Computer wieder eingesetzt.</numerusform>
            <numerusform>Name und Kontaktdaten werden maskiert: %n Werte ersetzt und auf diesem Computer wieder eingesetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Try again in a minute, or use another model.</source>
        <translation>Versuchen Sie es in einer Minute erneut, oder verwenden Sie ein anderes Modell.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hour(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Stunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Stunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Check the key and its rights, and whether it belongs to this provider.</source>
        <translation>Prüfen Sie den Schlüssel und seine Rechte, und ob er zu diesem Anbieter gehört.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left, or its spend limit is reached.</source>
        <translation>Das Konto bei %1 hat kein Guthaben mehr, oder sein Ausgabenlimit ist erreicht.</translation>
    </message>
    <message>
        <source>Add credit or raise the limit at the provider.</source>
        <translation>Laden Sie beim Anbieter Guthaben auf oder erhöhen Sie dort das Limit.</translation>
    </message>
    <message>
        <source>The text is too long for the model at %1.</source>
        <translation>Der Text ist zu lang für das Modell bei %1.</translation>
    </message>
    <message>
        <source>Shorten the text or choose a model with a larger context.</source>
        <translation>Kürzen Sie den Text oder wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>A filter of %1 stopped the request.</source>
        <translation>Ein Filter von %1 hat die Anfrage aufgehalten.</translation>
    </message>
    <message>
        <source>Change the text, or use another provider.</source>
        <translation>Ändern Sie den Text, oder verwenden Sie einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>%1 does not offer this model to this key.</source>
        <translation>%1 bietet dieses Modell für diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Choose another model from the provider&apos;s list.</source>
        <translation>Wählen Sie ein anderes Modell aus der Liste des Anbieters.</translation>
    </message>
    <message>
        <source>%1 does not understand the request.</source>
        <translation>%1 versteht die Anfrage nicht.</translation>
    </message>
    <message>
        <source>Check the address, the model and the kind of the provider.</source>
        <translation>Prüfen Sie die Adresse, das Modell und die Art des Anbieters.</translation>
    </message>
    <message>
        <source>%1 limits how much may be asked at a time.</source>
        <translation>%1 begrenzt, wie viel auf einmal gefragt werden darf.</translation>
    </message>
    <message>
        <source>%1 is overloaded or has a problem of its own.</source>
        <translation>%1 ist überlastet oder hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or allow the provider more time.</source>
        <translation>Versuchen Sie es erneut, oder geben Sie dem Anbieter mehr Zeit.</translation>
    </message>
    <message>
        <source>The answer of %1 is incomplete or cannot be read.</source>
        <translation>Die Antwort von %1 ist unvollständig oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the address and the kind of the provider.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, prüfen Sie die Adresse und die Art des Anbieters.</translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible.</source>
        <translation>Eine sichere Verbindung zu %1 ist nicht möglich.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address of the provider.</source>
        <translation>Prüfen Sie das Datum dieses Computers und die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the provider.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address of the provider and the network connection.</source>
        <translation>Prüfen Sie die Adresse des Anbieters und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>Start the server, or check its port.</source>
        <translation>Starten Sie den Server, oder prüfen Sie seinen Port.</translation>
    </message>
    <message>
        <source>Check the address of the provider, or try again later.</source>
        <translation>Prüfen Sie die Adresse des Anbieters, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection to %1 through.</source>
        <translation>Der Proxy lässt die Verbindung zu %1 nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgerissen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>Check the address of the provider.</source>
        <translation>Prüfen Sie die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>%1 does not take connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted, so the key was not sent.</source>
        <translation>Die Adresse von %1 ist unverschlüsselt; der Schlüssel wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 redirects to another address, where the key was not sent.</source>
        <translation>%1 leitet zu einer anderen Adresse um; dorthin wurde der Schlüssel nicht gesendet.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be used.</source>
        <translation>Die Adresse von %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Use an address such as https://api.example.com/v1.</source>
        <translation>Verwenden Sie eine Adresse wie https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The proxy of %1 cannot be used.</source>
        <translation>Der Proxy von %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Give the proxy as a name and a port, such as proxy.example.com:3128.</source>
        <translation>Geben Sie den Proxy mit Name und Port an, etwa proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>The quota of this key at %1 is used up.</source>
        <translation>Das Kontingent dieses Schlüssels bei %1 ist verbraucht.</translation>
    </message>
</context>
<context>
    <name>ProviderKind</name>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Anthropic Claude</source>
        <translation>Anthropic Claude</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Built-in (offline)</source>
        <translation>Eingebaut (offline)</translation>
    </message>
</context>
<context>
    <name>ProviderRegion</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
</context>
<context>
    <name>ProviderStore</name>
    <message>
        <source>This file does not hold exported providers.</source>
        <translation>Diese Datei enthält keine exportierten Anbieter.</translation>
    </message>
    <message>
        <source>Use a file that aioctl providers export or the Providers page wrote.</source>
        <translation>Eine Datei verwenden, die aioctl providers export oder die Seite Anbieter geschrieben hat.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program.</source>
        <translation>Diese Datei wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>Update the program on this computer, then import it again.</source>
        <translation>Das Programm auf diesem Computer aktualisieren und die Datei erneut importieren.</translation>
    </message>
    <message>
        <source>This file holds more than %1 providers.</source>
        <translation>Diese Datei enthält mehr als %1 Anbieter.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; exists and is of another kind than in the file.</source>
        <translation>Den Anbieter „%1“ gibt es, und er ist von anderer Art als in der Datei.</translation>
    </message>
    <message>
        <source>Remove it first, or give it another short name in the file.</source>
        <translation>Zuerst entfernen oder ihm in der Datei einen anderen Kurznamen geben.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is in the file twice.</source>
        <translation>Der Anbieter „%1“ steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; of the provider &quot;%2&quot; has a value of the wrong kind.</source>
        <translation>Die Einstellung „%1“ des Anbieters „%2“ hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>Correct it in the file, then import it again.</source>
        <translation>In der Datei berichtigen und sie erneut importieren.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>aioctl providers list shows those that there are.</source>
        <translation>aioctl providers list zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; was changed elsewhere in the meantime.</source>
        <translation>Der Anbieter „%1“ wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Load it again and repeat your change.</source>
        <translation>Neu laden und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>The short name must be 1 to 63 of a–z, 0–9 and -, and not begin with -.</source>
        <translation>Der Kurzname muss aus 1 bis 63 der Zeichen a–z, 0–9 und - bestehen und darf nicht mit - beginnen.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters.</source>
        <translation>Der Name muss 1 bis %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The fast model must be a name without spaces.</source>
        <translation>Das schnelle Modell muss ein Name ohne Leerzeichen sein.</translation>
    </message>
    <message>
        <source>The quality model must be a name without spaces.</source>
        <translation>Das gründliche Modell muss ein Name ohne Leerzeichen sein.</translation>
    </message>
    <message>
        <source>The built-in engine has no base URL.</source>
        <translation>Die eingebaute Engine hat keine Basis-URL.</translation>
    </message>
    <message>
        <source>The base URL is missing: this kind of provider has no official one.</source>
        <translation>Die Basis-URL fehlt: Für diese Art von Anbieter gibt es keine offizielle.</translation>
    </message>
    <message>
        <source>The base URL must begin with https:// or http:// and name a host.</source>
        <translation>Die Basis-URL muss mit https:// oder http:// beginnen und einen Rechner nennen.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or password: keys are kept apart.</source>
        <translation>Die Basis-URL darf weder Benutzernamen noch Passwort enthalten: Schlüssel werden getrennt aufbewahrt.</translation>
    </message>
    <message>
        <source>The base URL must end with its path: nothing after ? or #.</source>
        <translation>Die Basis-URL muss mit ihrem Pfad enden: nichts nach ? oder #.</translation>
    </message>
    <message>
        <source>The base URL may begin with http:// only for this computer or a private network: a key would be readable on the way.</source>
        <translation>Die Basis-URL darf nur für diesen Computer oder ein privates Netz mit http:// beginnen: Ein Schlüssel wäre unterwegs lesbar.</translation>
    </message>
    <message>
        <source>The timeout must be 1 second to 10 minutes.</source>
        <translation>Die Zeitgrenze muss 1 Sekunde bis 10 Minuten betragen.</translation>
    </message>
    <message>
        <source>The retries must be 0 to 5.</source>
        <translation>Es müssen 0 bis 5 Wiederholungen sein.</translation>
    </message>
    <message>
        <source>The calls at once must be 1 to 256.</source>
        <translation>Es müssen 1 bis 256 gleichzeitige Aufrufe sein.</translation>
    </message>
    <message>
        <source>The proxy must be empty for the system&apos;s, &quot;none&quot;, or host:port.</source>
        <translation>Der Proxy muss leer sein (der des Systems), „none“ oder Rechner:Port.</translation>
    </message>
    <message>
        <source>The API version must be letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Die API-Version muss aus Buchstaben, Ziffern, „.“, „_“ und „-“ bestehen.</translation>
    </message>
    <message>
        <source>The organisation must be letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Die Organisation muss aus Buchstaben, Ziffern, „.“, „_“ und „-“ bestehen.</translation>
    </message>
    <message>
        <source>The headers must be at most %1.</source>
        <translation>Es dürfen höchstens %1 Kopfzeilen sein.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is not a name that HTTP allows.</source>
        <translation>Die Kopfzeile „%1“ hat einen Namen, den HTTP nicht erlaubt.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has a value that HTTP does not allow.</source>
        <translation>Die Kopfzeile „%1“ hat einen Wert, den HTTP nicht erlaubt.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; would carry a credential: keep that as the provider&apos;s key.</source>
        <translation>Die Kopfzeile „%1“ enthielte Zugangsdaten: diese als Schlüssel des Anbieters aufbewahren.</translation>
    </message>
    <message>
        <source>Correct the settings of &quot;%1&quot;, then try again.</source>
        <translation>Die Einstellungen von „%1“ berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The kind &quot;builtin&quot; and the short name &quot;builtin&quot; belong to the built-in engine alone.</source>
        <translation>Die Art „builtin“ und der Kurzname „builtin“ gehören allein der eingebauten Engine.</translation>
    </message>
</context>
<context>
    <name>Quota</name>
    <message>
        <source>Each user</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>Each plan</source>
        <translation>Jeder Tarif</translation>
    </message>
    <message>
        <source>Each task</source>
        <translation>Jede Aufgabe</translation>
    </message>
    <message>
        <source>Each provider</source>
        <translation>Jeder Anbieter</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Arbeitsbereich</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests</source>
        <translation>
            <numerusform>%1 Anfrage</numerusform>
            <numerusform>%1 Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>who: how much, in which time</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>A limit cannot be below zero.</source>
        <translation>Ein Limit kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The limit does not say whom it is for.</source>
        <translation>Das Limit sagt nicht, für wen es gilt.</translation>
    </message>
    <message>
        <source>Name one, or * for each.</source>
        <translation>Nennen Sie jemanden, oder * für jeden.</translation>
    </message>
    <message>
        <source>There is no task &quot;%1&quot;.</source>
        <translation>Es gibt keine Aufgabe „%1“.</translation>
    </message>
    <message>
        <source>A rolling window has 1 to %1 days.</source>
        <translation>Ein gleitendes Fenster hat 1 bis %1 Tage.</translation>
    </message>
    <message>
        <source>Somebody else changed this limit meanwhile.</source>
        <translation>Jemand anderes hat dieses Limit inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Sehen Sie es noch einmal an und ändern Sie es dann.</translation>
    </message>
    <message>
        <source>There is no such limit.</source>
        <translation>Dieses Limit gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Diese Zeitzone gibt es nicht.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>in der Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has no known price, so the limit &quot;%1&quot; cannot be kept.</source>
        <translation>Der Preis des Modells ist nicht bekannt, deshalb lässt sich das Limit „%1“ nicht einhalten.</translation>
    </message>
    <message>
        <source>Set a price for the model, or use another one.</source>
        <translation>Geben Sie dem Modell einen Preis, oder nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; is used up.</source>
        <translation>Das Limit „%1“ ist aufgebraucht.</translation>
    </message>
    <message>
        <source>It frees up from %1 on. An admin can raise it.</source>
        <translation>Ab %1 wird wieder etwas frei. Die Verwaltung kann es erhöhen.</translation>
    </message>
    <message>
        <source>It starts again on %1. An admin can raise it.</source>
        <translation>Es beginnt am %1 von neuem. Die Verwaltung kann es erhöhen.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>in der Minute</translation>
    </message>
    <message>
        <source>Of the limit &quot;%1&quot;, %2 is left; the call may need up to %3.</source>
        <translation>Vom Limit „%1“ sind noch %2 übrig; der Aufruf kann bis zu %3 brauchen.</translation>
    </message>
</context>
<context>
    <name>ResumeCheck</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of the form 2024, 2024-05 or 2024-05-31.</source>
        <translation>„%1“ ist kein Datum der Form 2024, 2024-05 oder 2024-05-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no full address: it starts with https:// or the like.</source>
        <translation>„%1“ ist keine vollständige Adresse: Sie beginnt mit https:// oder Ähnlichem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This must be %1, not %2.</source>
        <translation>Hier muss %1 stehen, nicht %2.</translation>
    </message>
    <message>
        <source>This is no JSON file that holds a profile.</source>
        <translation>Das ist keine JSON-Datei mit einem Profil.</translation>
    </message>
    <message>
        <source>A JSON Resume file starts with { and ends with }.</source>
        <translation>Eine JSON-Resume-Datei beginnt mit { und endet mit }.</translation>
    </message>
    <message>
        <source>The file is larger than 8 MB.</source>
        <translation>Die Datei ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>A profile is a few pages of text.</source>
        <translation>Ein Profil hat wenige Seiten Text.</translation>
    </message>
    <message>
        <source>The file does not have the form of JSON Resume.</source>
        <translation>Die Datei hat nicht die Form von JSON Resume.</translation>
    </message>
    <message>
        <source>The file cannot be checked.</source>
        <translation>Die Datei lässt sich nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>ResumeImporter</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Try a smaller or simpler one.</source>
        <translation>Versuchen Sie eine kleinere oder einfachere.</translation>
    </message>
</context>
<context>
    <name>ResumeJson</name>
    <message>
        <source>The file is larger than 8 MB; a JSON Resume file is a few kilobytes.</source>
        <translation>Die Datei ist größer als 8 MB; eine JSON-Resume-Datei hat wenige Kilobyte.</translation>
    </message>
    <message>
        <source>Choose the profile&apos;s own file.</source>
        <translation>Die Datei des Profils selbst wählen.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1 in line %2.</source>
        <translation>Die Datei ist kein gültiges JSON: %1 in Zeile %2.</translation>
    </message>
    <message>
        <source>Correct that line, or import the profile from a PDF or text instead.</source>
        <translation>Diese Zeile berichtigen, oder das Profil aus PDF oder Text importieren.</translation>
    </message>
    <message>
        <source>The file holds JSON, but no JSON Resume object.</source>
        <translation>Die Datei enthält JSON, aber kein JSON-Resume-Objekt.</translation>
    </message>
    <message>
        <source>A profile starts with a brace and has sections such as “basics” and “work”.</source>
        <translation>Ein Profil beginnt mit einer geschweiften Klammer und hat Abschnitte wie „basics“ und „work“.</translation>
    </message>
    <message>
        <source>Nothing of JSON Resume stands in the file.</source>
        <translation>In der Datei steht nichts von JSON Resume.</translation>
    </message>
    <message>
        <source>A profile has sections such as “basics” and “work”.</source>
        <translation>Ein Profil hat Abschnitte wie „basics“ und „work“.</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>This plan stays on this computer and its network; %1 does not.</source>
        <translation>Dieser Tarif bleibt auf diesem Computer und in seinem Netz; %1 nicht.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <translation>%1 hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read: the keychain is locked or absent.</source>
        <translation>Der Schlüssel von %1 lässt sich nicht lesen: Der Schlüsselbund ist gesperrt oder fehlt.</translation>
    </message>
    <message>
        <source>%1 failed several times; it is tried again at %2.</source>
        <translation>%1 ist mehrmals gescheitert und wird um %2 wieder versucht.</translation>
    </message>
    <message>
        <source>%1 failed several times just now.</source>
        <translation>%1 ist gerade mehrmals gescheitert.</translation>
    </message>
    <message>
        <source>%1 takes no images.</source>
        <translation>%1 nimmt keine Bilder an.</translation>
    </message>
    <message>
        <source>%1 cannot be held to a schema.</source>
        <translation>%1 lässt sich nicht auf ein Schema festlegen.</translation>
    </message>
    <message>
        <source>%1 takes %2 tokens; the request may have %3.</source>
        <translation>%1 nimmt %2 Token an; die Anfrage hat bis zu %3.</translation>
    </message>
    <message>
        <source>%1 has no known price, so the route&apos;s limit of %2 a call cannot be kept.</source>
        <translation>Der Preis von %1 ist nicht bekannt, deshalb lässt sich die Grenze der Route von %2 je Aufruf nicht einhalten.</translation>
    </message>
    <message>
        <source>A call may cost %1; the route allows %2.</source>
        <translation>Ein Aufruf kann %1 kosten; die Route erlaubt %2.</translation>
    </message>
    <message>
        <source>The built-in engine does not chat.</source>
        <translation>Die eingebaute Engine führt keine Gespräche.</translation>
    </message>
    <message>
        <source>No model is chosen at %1 for this task.</source>
        <translation>Bei %1 ist für diese Aufgabe kein Modell gewählt.</translation>
    </message>
    <message>
        <source>The routing policy cannot be read.</source>
        <translation>Die Routen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reset the routes, or restore an earlier revision.</source>
        <translation>Setzen Sie die Routen zurück, oder stellen Sie eine frühere Fassung wieder her.</translation>
    </message>
    <message>
        <source>No model can take this.</source>
        <translation>Kein Modell kann das übernehmen.</translation>
    </message>
    <message>
        <source>Add a provider or its key, or change the route of this plan and task.</source>
        <translation>Fügen Sie einen Anbieter oder seinen Schlüssel hinzu, oder ändern Sie die Route dieses Tarifs und dieser Aufgabe.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>No provider of the kind %1 is set up.</source>
        <translation>Kein Anbieter der Art %1 ist eingerichtet.</translation>
    </message>
    <message>
        <source>It stands higher in the chain already.</source>
        <translation>Es steht schon weiter oben in der Kette.</translation>
    </message>
    <message>
        <source>Asked first.</source>
        <translation>Wird zuerst gefragt.</translation>
    </message>
    <message>
        <source>Asked if those above it fail.</source>
        <translation>Wird gefragt, wenn die darüber scheitern.</translation>
    </message>
    <message>
        <source>There is no revision %1 of the routes.</source>
        <translation>Es gibt keine Fassung %1 der Routen.</translation>
    </message>
    <message>
        <source>Routes, revision %1</source>
        <translation>Routen, Fassung %1</translation>
    </message>
    <message>
        <source>%1 saved other routes meanwhile.</source>
        <translation>%1 hat inzwischen andere Routen gespeichert.</translation>
    </message>
    <message>
        <source>Look at revision %1, then change it.</source>
        <translation>Sehen Sie Fassung %1 an und ändern Sie sie dann.</translation>
    </message>
    <message>
        <source>Reset to the standard routes</source>
        <translation>Auf die Standardrouten zurückgesetzt</translation>
    </message>
    <message>
        <source>Restored from revision %1</source>
        <translation>Aus Fassung %1 wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read and were reset.</source>
        <translation>Die Einstellungen waren nicht lesbar und wurden zurückgesetzt.</translation>
    </message>
    <message>
        <source>The old file was kept beside the new one.</source>
        <translation>Die alte Datei liegt neben der neuen.</translation>
    </message>
</context>
<context>
    <name>SourceDocument</name>
    <message>
        <source>The stored source of this posting is damaged.</source>
        <translation>Die gespeicherte Quelle dieser Anzeige ist beschädigt.</translation>
    </message>
    <message>
        <source>Bring the source in again.</source>
        <translation>Die Quelle noch einmal hinzufügen.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an archive or an office document.</source>
        <translation>„%1“ ist ein Archiv oder ein Office-Dokument.</translation>
    </message>
    <message>
        <source>Save it as PDF, or copy its text.</source>
        <translation>Als PDF speichern oder den Text kopieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a picture.</source>
        <translation>„%1“ ist kein Bild.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, BMP, TIFF and GIF can be read.</source>
        <translation>PNG, JPEG, WebP, BMP, TIFF und GIF lassen sich lesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a PDF.</source>
        <translation>„%1“ ist kein PDF.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation>Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>Only pictures can be several pages of one posting.</source>
        <translation>Nur Bilder können mehrere Seiten einer Anzeige sein.</translation>
    </message>
    <message>
        <source>Read the other files one by one.</source>
        <translation>Die anderen Dateien einzeln lesen.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The folder of the workspace does not exist: %1</source>
        <translation>Den Ordner des Arbeitsbereichs gibt es nicht: %1</translation>
    </message>
    <message>
        <source>Choose another workspace.</source>
        <translation>Einen anderen Arbeitsbereich wählen.</translation>
    </message>
    <message>
        <source>You may not write to the workspace: %1</source>
        <translation>Keine Berechtigung, in den Arbeitsbereich zu schreiben: %1</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another workspace.</source>
        <translation>Berechtigungen des Ordners ändern oder einen anderen Arbeitsbereich wählen.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is not open.</source>
        <translation>Die Datenbank des Arbeitsbereichs ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1</source>
        <translation>Die Sicherung lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Check that the folder exists and has free space.</source>
        <translation>Prüfen, ob es den Ordner gibt und ob Platz frei ist.</translation>
    </message>
    <message>
        <source>This workspace was last used by a newer version of the program, which keeps its data in another form.</source>
        <translation>Dieser Arbeitsbereich wurde zuletzt mit einer neueren Version des Programms benutzt, die ihre Daten in anderer Form ablegt.</translation>
    </message>
    <message>
        <source>Update the program on this computer, or open another workspace.</source>
        <translation>Das Programm auf diesem Rechner aktualisieren oder einen anderen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database file belongs to another program.</source>
        <translation>Die Datenbankdatei des Arbeitsbereichs gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>Choose another folder for the workspace.</source>
        <translation>Einen anderen Ordner für den Arbeitsbereich wählen.</translation>
    </message>
    <message>
        <source>This folder cannot hold a workspace: it may be on a network drive.</source>
        <translation>Dieser Ordner eignet sich nicht als Arbeitsbereich: Vielleicht liegt er auf einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Einen Ordner auf einem Datenträger dieses Rechners wählen.</translation>
    </message>
    <message>
        <source>The database library of this computer lacks what a workspace needs.</source>
        <translation>Der Datenbankbibliothek dieses Rechners fehlt, was ein Arbeitsbereich braucht.</translation>
    </message>
    <message>
        <source>Install the packages again.</source>
        <translation>Die Pakete noch einmal installieren.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation>Die Datenbank des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore a backup from the workspace&apos;s backups folder.</source>
        <translation>Eine Sicherung aus dem Ordner „backups“ des Arbeitsbereichs wiederherstellen.</translation>
    </message>
    <message>
        <source>Some rows of the workspace belong to nothing.</source>
        <translation>Einige Zeilen des Arbeitsbereichs gehören zu nichts.</translation>
    </message>
    <message>
        <source>Another program is writing to this workspace.</source>
        <translation>Ein anderes Programm schreibt gerade in diesen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten, bis es fertig ist, und erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>Der Arbeitsbereich lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or choose another workspace.</source>
        <translation>Schreibrechte des Ordners prüfen oder einen anderen Arbeitsbereich wählen.</translation>
    </message>
    <message>
        <source>The disk of the workspace reports an error.</source>
        <translation>Der Datenträger des Arbeitsbereichs meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has free space.</source>
        <translation>Prüfen, ob der Datenträger verbunden ist und ob Platz frei ist.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved.</source>
        <translation>Der Datenträger ist voll. Die letzte Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be opened.</source>
        <translation>Die Datenbank des Arbeitsbereichs lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>Prüfen, ob es den Ordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database file is not a database.</source>
        <translation>Die Datenbankdatei des Arbeitsbereichs ist keine Datenbank.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start with an empty workspace.</source>
        <translation>Eine Sicherung wiederherstellen, oder die Datei verschieben und mit leerem Arbeitsbereich beginnen.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database refused a request.</source>
        <translation>Die Datenbank des Arbeitsbereichs hat eine Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Try again. The log says more.</source>
        <translation>Erneut versuchen. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>The backup cannot be read: %1</source>
        <translation>Die Sicherung ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Check the file and the free space of the disk.</source>
        <translation>Die Datei und den freien Platz des Datenträgers prüfen.</translation>
    </message>
    <message>
        <source>This file is not a backup of a workspace.</source>
        <translation>Diese Datei ist keine Sicherung eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Choose a file from the workspace&apos;s backups folder.</source>
        <translation>Eine Datei aus dem Ordner „backups“ des Arbeitsbereichs wählen.</translation>
    </message>
    <message>
        <source>The backup of the workspace could not be written.</source>
        <translation>Die Sicherung des Arbeitsbereichs konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This computer lacks the driver for the database.</source>
        <translation>Diesem Computer fehlt der Treiber für die Datenbank.</translation>
    </message>
    <message>
        <source>Install the packages of the program again.</source>
        <translation>Die Pakete des Programms neu installieren.</translation>
    </message>
    <message>
        <source>This workspace is on a server, which has backups of its own.</source>
        <translation>Dieser Arbeitsbereich liegt auf einem Server, der eigene Sicherungen hat.</translation>
    </message>
    <message>
        <source>Use the tools of the server, such as pg_dump and pg_restore.</source>
        <translation>Die Werkzeuge des Servers verwenden, etwa pg_dump und pg_restore.</translation>
    </message>
    <message>
        <source>The database server is too old.</source>
        <translation>Der Datenbankserver ist zu alt.</translation>
    </message>
    <message>
        <source>PostgreSQL 13 or newer is needed.</source>
        <translation>PostgreSQL 13 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>The database does not keep text as UTF-8.</source>
        <translation>Die Datenbank speichert Text nicht als UTF-8.</translation>
    </message>
    <message>
        <source>Make a database with the encoding UTF8.</source>
        <translation>Eine Datenbank mit der Kodierung UTF8 anlegen.</translation>
    </message>
    <message>
        <source>This database server is a copy that cannot be written.</source>
        <translation>Dieser Datenbankserver ist eine Kopie, die nicht beschrieben werden kann.</translation>
    </message>
    <message>
        <source>Use the address of the main server.</source>
        <translation>Die Adresse des Hauptservers verwenden.</translation>
    </message>
    <message>
        <source>You may not use this database.</source>
        <translation>Sie dürfen diese Datenbank nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask its administrator for the rights to use and to make tables.</source>
        <translation>Bei ihrer Verwaltung um die Rechte bitten, sie zu verwenden und Tabellen anzulegen.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost.</source>
        <translation>Die Verbindung zum Datenbankserver ging verloren.</translation>
    </message>
    <message>
        <source>It is made again by itself. If this lasts, check the network and the server.</source>
        <translation>Sie wird von selbst wiederhergestellt. Wenn das anhält, Netzwerk und Server prüfen.</translation>
    </message>
    <message>
        <source>The database server refused the user or the password.</source>
        <translation>Der Datenbankserver hat den Benutzer oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, and enter the password again.</source>
        <translation>Den Benutzernamen prüfen und das Passwort erneut eingeben.</translation>
    </message>
    <message>
        <source>The server has no such database.</source>
        <translation>Der Server hat keine solche Datenbank.</translation>
    </message>
    <message>
        <source>Check the name in the address, or have its administrator make the database.</source>
        <translation>Den Namen in der Adresse prüfen oder die Datenbank von der Serververwaltung anlegen lassen.</translation>
    </message>
    <message>
        <source>The database server has no room for another connection.</source>
        <translation>Der Datenbankserver hat keinen Platz für eine weitere Verbindung.</translation>
    </message>
    <message>
        <source>Try again later, or raise max_connections on the server.</source>
        <translation>Später erneut versuchen oder max_connections auf dem Server erhöhen.</translation>
    </message>
    <message>
        <source>The connection to the database server could not be secured.</source>
        <translation>Die Verbindung zum Datenbankserver ließ sich nicht absichern.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate, and sslmode and sslrootcert in the address.</source>
        <translation>Das Zertifikat des Servers prüfen, ebenso sslmode und sslrootcert in der Adresse.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. The last change was not saved.</source>
        <translation>Der Datenträger des Datenbankservers ist voll. Die letzte Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Have space freed on the server, then try again.</source>
        <translation>Auf dem Server Platz schaffen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Die Datenbank kann zurzeit nur gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the address is that of the main server.</source>
        <translation>Prüfen, ob die Adresse die des Hauptservers ist.</translation>
    </message>
    <message>
        <source>The database on the server is damaged.</source>
        <translation>Die Datenbank auf dem Server ist beschädigt.</translation>
    </message>
    <message>
        <source>Have its administrator restore a backup.</source>
        <translation>Von ihrer Verwaltung eine Sicherung wiederherstellen lassen.</translation>
    </message>
    <message>
        <source>The database server is starting or stopping.</source>
        <translation>Der Datenbankserver startet gerade oder wird beendet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database server cannot be reached.</source>
        <translation>Der Datenbankserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check host and port in the address, the network, and that the server runs.</source>
        <translation>Host und Port in der Adresse sowie das Netzwerk prüfen, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>An address looks like %1 or %2.</source>
        <translation>Eine Adresse sieht aus wie %1 oder %2.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; in the address of the database cannot be used.</source>
        <translation>Der Wert von „%1“ in der Adresse der Datenbank ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The address of a database must not hold a password.</source>
        <translation>Die Adresse einer Datenbank darf kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>Leave it out; the program asks for it.</source>
        <translation>Weglassen; das Programm fragt danach.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a parameter of a database&apos;s address.</source>
        <translation>„%1“ ist kein Parameter einer Datenbankadresse.</translation>
    </message>
    <message>
        <source>Known are host, sslmode, sslrootcert, sslcert, sslkey, connect_timeout and target_session_attrs.</source>
        <translation>Bekannt sind host, sslmode, sslrootcert, sslcert, sslkey, connect_timeout und target_session_attrs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to encrypt a connection.</source>
        <translation>„%1“ ist keine Art, eine Verbindung zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>%1 verwenden.</translation>
    </message>
    <message>
        <source>This is not the address of a database.</source>
        <translation>Das ist nicht die Adresse einer Datenbank.</translation>
    </message>
    <message>
        <source>The address does not name a database.</source>
        <translation>Die Adresse nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>The keychain does not have the database&apos;s password.</source>
        <translation>Der Schlüsselbund hat das Passwort der Datenbank nicht.</translation>
    </message>
    <message>
        <source>Unlock it, or connect again with aioctl db connect.</source>
        <translation>Entsperren Sie ihn, oder verbinden Sie neu mit aioctl db connect.</translation>
    </message>
    <message>
        <source>The address of the server cannot be removed: %1</source>
        <translation>Die Adresse des Servers lässt sich nicht entfernen: %1</translation>
    </message>
    <message>
        <source>Check that you may write to the workspace.</source>
        <translation>Prüfen Sie, ob Sie in den Arbeitsbereich schreiben dürfen.</translation>
    </message>
    <message>
        <source>The server is on this computer.</source>
        <translation>Der Server ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1, certificate checked</source>
        <translation>%1, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>%1, certificate not checked</source>
        <translation>%1, Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Require encryption, or reach the server through a tunnel.</source>
        <translation>Verschlüsselung verlangen oder den Server durch einen Tunnel erreichen.</translation>
    </message>
    <message>
        <source>None yet; they are made when you connect.</source>
        <translation>Noch keine; sie werden beim Verbinden angelegt.</translation>
    </message>
    <message>
        <source>The database belongs to another program.</source>
        <translation>Die Datenbank gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>Name an empty database, or one of this program.</source>
        <translation>Eine leere Datenbank oder eine dieses Programms nennen.</translation>
    </message>
    <message>
        <source>Version %1, the one this program needs</source>
        <translation>Version %1, die dieses Programm braucht</translation>
    </message>
    <message>
        <source>Version %1; brought up to %2 when you connect</source>
        <translation>Version %1; wird beim Verbinden auf %2 gebracht</translation>
    </message>
    <message>
        <source>The database was last used by a newer version of the program.</source>
        <translation>Die Datenbank wurde zuletzt mit einer neueren Version des Programms benutzt.</translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation>Das Programm auf diesem Computer aktualisieren.</translation>
    </message>
    <message>
        <source>Undone, nothing left behind</source>
        <translation>Rückgängig gemacht, nichts zurückgelassen</translation>
    </message>
    <message>
        <source>A workspace can be kept in PostgreSQL only.</source>
        <translation>Ein Arbeitsbereich kann nur in PostgreSQL liegen.</translation>
    </message>
    <message>
        <source>MariaDB takes the usage log alone.</source>
        <translation>MariaDB nimmt nur das Nutzungsprotokoll auf.</translation>
    </message>
    <message>
        <source>This workspace is on a server already.</source>
        <translation>Dieser Arbeitsbereich liegt schon auf einem Server.</translation>
    </message>
    <message>
        <source>Disconnect it first: its own file is what is copied.</source>
        <translation>Zuerst die Verbindung trennen: Kopiert wird seine eigene Datei.</translation>
    </message>
    <message>
        <source>Reach and sign in</source>
        <translation>Erreichen und anmelden</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Write and read back</source>
        <translation>Schreiben und zurücklesen</translation>
    </message>
    <message>
        <source>This workspace holds more than can be copied to a server.</source>
        <translation>Dieser Arbeitsbereich enthält mehr, als auf einen Server kopiert werden kann.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The two databases are of different versions.</source>
        <translation>Die beiden Datenbanken haben verschiedene Versionen.</translation>
    </message>
    <message>
        <source>Open both with this program once, then try again.</source>
        <translation>Öffnen Sie beide einmal mit diesem Programm, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database on the server already holds data.</source>
        <translation>Die Datenbank auf dem Server enthält bereits Daten.</translation>
    </message>
    <message>
        <source>Connect without copying to use it, or name an empty database.</source>
        <translation>Verbinden Sie ohne Kopieren, um sie zu verwenden, oder nennen Sie eine leere Datenbank.</translation>
    </message>
    <message>
        <source>The driver for MariaDB cannot check the certificate of the server.</source>
        <translation>Der Treiber für MariaDB kann das Zertifikat des Servers nicht prüfen.</translation>
    </message>
    <message>
        <source>Reach the server through a tunnel to this computer, or say sslmode=require in the address to encrypt without a check.</source>
        <translation>Erreichen Sie den Server durch einen Tunnel zu diesem Rechner, oder geben Sie in der Adresse sslmode=require an, um ohne Prüfung zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Use the tools of the server, such as mariadb-dump.</source>
        <translation>Verwenden Sie die Werkzeuge des Servers, etwa mariadb-dump.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>One column that every machine reads</source>
        <translation>Eine Spalte, die jede Maschine liest</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Serif type, centred head, fine rules</source>
        <translation>Serifenschrift, zentrierter Kopf, feine Linien</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Modern</translation>
    </message>
    <message>
        <source>Two columns with a coloured sidebar</source>
        <translation>Zwei Spalten mit farbiger Seitenleiste</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Much on one page, still calm</source>
        <translation>Viel auf einer Seite, dennoch ruhig</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Akademisch</translation>
    </message>
    <message>
        <source>Dates in a column, publications first class</source>
        <translation>Daten in eigener Spalte, Veröffentlichungen vollwertig</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>The same head as the letter of that name</source>
        <translation>Derselbe Kopf wie im gleichnamigen Anschreiben</translation>
    </message>
    <message>
        <source>Plain letter</source>
        <translation>Schlichtes Anschreiben</translation>
    </message>
    <message>
        <source>The country&apos;s business form, nothing else</source>
        <translation>Die Geschäftsbriefform des Landes, sonst nichts</translation>
    </message>
    <message>
        <source>Classic letter</source>
        <translation>Klassisches Anschreiben</translation>
    </message>
    <message>
        <source>Serif type with a centred sender</source>
        <translation>Serifenschrift mit zentriertem Absender</translation>
    </message>
    <message>
        <source>Letterhead letter</source>
        <translation>Anschreiben mit Briefkopf</translation>
    </message>
    <message>
        <source>The same head as the CV of that name</source>
        <translation>Derselbe Kopf wie im gleichnamigen Lebenslauf</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; for this kind of document.</source>
        <translation>Es gibt keine Vorlage „%1“ für diese Art von Dokument.</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Zur Wahl stehen: %1</translation>
    </message>
    <message>
        <source>This template cannot be used: &quot;%1&quot; is missing or wrong.</source>
        <translation>Diese Vorlage ist nicht verwendbar: „%1“ fehlt oder ist falsch.</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>The text is larger than 10 MB.</source>
        <translation>Der Text ist größer als 10 MB.</translation>
    </message>
    <message>
        <source>A job posting is a few pages. Cut the text down to the posting.</source>
        <translation>Eine Stellenanzeige hat wenige Seiten. Den Text auf die Anzeige kürzen.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>Paste the text of the posting or choose another file.</source>
        <translation>Text der Anzeige einfügen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The text has no words to read.</source>
        <translation>Der Text enthält keine lesbaren Wörter.</translation>
    </message>
    <message>
        <source>The text is very long: only its first 300,000 characters were read.</source>
        <translation>Der Text ist sehr lang: Nur seine ersten 300.000 Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>Some characters of the text are damaged and were replaced.</source>
        <translation>Einige Zeichen des Textes sind beschädigt und wurden ersetzt.</translation>
    </message>
    <message>
        <source>This is not text but binary data.</source>
        <translation>Das ist kein Text, sondern Binärdaten.</translation>
    </message>
    <message>
        <source>Open it as what it is: an image, a PDF or a saved page.</source>
        <translation>Als das öffnen, was es ist: ein Bild, ein PDF oder eine gespeicherte Seite.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>more calls</source>
        <translation>mehr Aufrufe</translation>
    </message>
    <message>
        <source>dearer models</source>
        <translation>teurere Modelle</translation>
    </message>
    <message>
        <source>more attempts a call</source>
        <translation>mehr Versuche je Aufruf</translation>
    </message>
    <message>
        <source>longer prompts and answers</source>
        <translation>längere Anfragen und Antworten</translation>
    </message>
    <message>
        <source>higher prices</source>
        <translation>höhere Preise</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>This filter cannot be read: %1=%2</source>
        <translation>Dieser Filter ist nicht lesbar: %1=%2</translation>
    </message>
    <message>
        <source>Copy the whole text of the filter again.</source>
        <translation>Den ganzen Text des Filters noch einmal kopieren.</translation>
    </message>
    <message>
        <source>This filter ends before it starts.</source>
        <translation>Dieser Filter endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Give a start that is earlier than the end.</source>
        <translation>Einen Beginn angeben, der vor dem Ende liegt.</translation>
    </message>
    <message>
        <source>The period has too many bars of this width.</source>
        <translation>Der Zeitraum hat zu viele Balken dieser Breite.</translation>
    </message>
    <message>
        <source>Choose wider bars or a shorter period.</source>
        <translation>Breitere Balken oder einen kürzeren Zeitraum wählen.</translation>
    </message>
    <message>
        <source>The figures of usage do not belong to anything.</source>
        <translation>Die Verbrauchszahlen lassen sich keinem Eintrag zuordnen.</translation>
    </message>
    <message>
        <source>Restore a backup from the workspace&apos;s backups folder.</source>
        <translation>Eine Sicherung aus dem Ordner „backups“ des Arbeitsbereichs wiederherstellen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It cannot be told which columns hold the day and the amount.</source>
        <translation>Es ist nicht zu erkennen, welche Spalten Tag und Betrag enthalten.</translation>
    </message>
    <message>
        <source>Say which columns they are. There are: %1</source>
        <translation>Angeben, welche Spalten es sind. Vorhanden sind: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>it is in %1, not in US dollars.</source>
        <translation>sie ist in %1, nicht in US-Dollar.</translation>
    </message>
    <message>
        <source>the sum is too large.</source>
        <translation>die Summe ist zu groß.</translation>
    </message>
    <message>
        <source>there are too many different lines.</source>
        <translation>es gibt zu viele verschiedene Zeilen.</translation>
    </message>
    <message>
        <source>There are no amounts in the file.</source>
        <translation>Die Datei enthält keine Beträge.</translation>
    </message>
    <message>
        <source>Choose a cost export: an export of tokens has no amounts.</source>
        <translation>Einen Kostenexport wählen: Ein Export von Token enthält keine Beträge.</translation>
    </message>
    <message>
        <source>Line %1 of the bill cannot be read: %2</source>
        <translation>Zeile %1 der Rechnung lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Check which columns hold the day and the amount.</source>
        <translation>Prüfen, welche Spalten Tag und Betrag enthalten.</translation>
    </message>
    <message>
        <source>This bill was imported before.</source>
        <translation>Diese Rechnung wurde schon importiert.</translation>
    </message>
    <message>
        <source>There is no bill with this id.</source>
        <translation>Es gibt keine Rechnung mit dieser ID.</translation>
    </message>
    <message>
        <source>aioctl usage invoices lists them.</source>
        <translation>aioctl usage invoices listet sie auf.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Calls without a price</source>
        <translation>Aufrufe ohne Preis</translation>
    </message>
    <message>
        <source>Not in the log</source>
        <translation>Nicht im Protokoll</translation>
    </message>
    <message>
        <source>Not on the bill</source>
        <translation>Nicht auf der Rechnung</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Dienststufe</translation>
    </message>
    <message>
        <source>Estimated calls</source>
        <translation>Geschätzte Aufrufe</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>The amounts of the bill are rounded. Nothing has to be done.</source>
        <translation>Die Beträge der Rechnung sind gerundet. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The cost of these calls was not known when they were made. Set the price of the model, then price the calls anew.</source>
        <translation>Die Kosten dieser Aufrufe waren nicht bekannt, als sie gemacht wurden. Den Preis des Modells festlegen, dann die Aufrufe neu bepreisen.</translation>
    </message>
    <message>
        <source>The log has no calls of this model on this day: another program used the same account, or a computer has not told its calls yet.</source>
        <translation>Das Protokoll hat an diesem Tag keine Aufrufe dieses Modells: Ein anderes Programm hat dasselbe Konto verwendet, oder ein Computer hat seine Aufrufe noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>The bill says nothing of these calls: they were not billed yet, or they were free.</source>
        <translation>Die Rechnung sagt nichts über diese Aufrufe: Sie wurden noch nicht berechnet, oder sie waren kostenlos.</translation>
    </message>
    <message>
        <source>Billed at the rates of another service tier, such as batch.</source>
        <translation>Zu den Sätzen einer anderen Dienststufe berechnet, etwa Batch.</translation>
    </message>
    <message>
        <source>The provider did not count the tokens of these calls; the log estimated them.</source>
        <translation>Der Anbieter hat die Token dieser Aufrufe nicht gezählt; das Protokoll hat sie geschätzt.</translation>
    </message>
    <message>
        <source>Compare the price of the model with the provider&apos;s price list.</source>
        <translation>Den Preis des Modells mit der Preisliste des Anbieters vergleichen.</translation>
    </message>
    <message>
        <source>There is no attempt with this id.</source>
        <translation>Es gibt keinen Versuch mit dieser ID.</translation>
    </message>
    <message>
        <source>aioctl usage log lists attempts with their ids.</source>
        <translation>aioctl usage log listet Versuche mit ihren IDs auf.</translation>
    </message>
    <message>
        <source>The re-pricing is gone.</source>
        <translation>Die Neubepreisung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no correction with this id.</source>
        <translation>Es gibt keine Korrektur mit dieser ID.</translation>
    </message>
    <message>
        <source>aioctl usage corrections lists them.</source>
        <translation>aioctl usage corrections listet sie auf.</translation>
    </message>
    <message>
        <source>This correction was taken back already.</source>
        <translation>Diese Korrektur wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>A later correction changed some of the same calls.</source>
        <translation>Eine spätere Korrektur hat einige derselben Aufrufe geändert.</translation>
    </message>
    <message>
        <source>Take the later correction back first.</source>
        <translation>Zuerst die spätere Korrektur zurücknehmen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or makes no sense.</source>
        <translation>„%1“ fehlt oder ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The file has to be as aioctl usage export writes it.</source>
        <translation>Die Datei muss so sein, wie aioctl usage export sie schreibt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Calls cannot be kept that long.</source>
        <translation>So lange lassen sich Aufrufe nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The database has no table &quot;%1&quot;.</source>
        <translation>Die Datenbank hat keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>Check its name, and that you may read it.</source>
        <translation>Prüfen Sie ihren Namen und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Correct what the columns of the log mean, then try again.</source>
        <translation>Berichtigen Sie, was die Spalten des Protokolls bedeuten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The mapping names no table.</source>
        <translation>Die Zuordnung nennt keine Tabelle.</translation>
    </message>
    <message>
        <source>The mapping says nothing that is known about &quot;%1&quot;.</source>
        <translation>Die Zuordnung sagt nichts Bekanntes über „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit of &quot;%2&quot;.</source>
        <translation>„%1“ ist keine Einheit von „%2“.</translation>
    </message>
    <message>
        <source>The mapping does not say how providers are named.</source>
        <translation>Die Zuordnung sagt nicht, wie Anbieter benannt sind.</translation>
    </message>
    <message>
        <source>No column of &quot;%1&quot; is known to say when a call was.</source>
        <translation>Von keiner Spalte von „%1“ ist bekannt, dass sie den Zeitpunkt eines Aufrufs angibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>„%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Usage could not be kept on this computer.</source>
        <translation>Der Verbrauch ließ sich auf diesem Computer nicht festhalten.</translation>
    </message>
    <message>
        <source>Free some space, and check that you may write to the workspace.</source>
        <translation>Platz schaffen und prüfen, ob in den Arbeitsbereich geschrieben werden darf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the table &quot;%2&quot; holds a value that no call has.</source>
        <translation>„%1“ der Tabelle „%2“ enthält einen Wert, den kein Aufruf hat.</translation>
    </message>
    <message>
        <source>Choose another column, or another unit.</source>
        <translation>Eine andere Spalte oder eine andere Einheit wählen.</translation>
    </message>
    <message>
        <source>A value in the table &quot;%1&quot; is not what its column shall mean.</source>
        <translation>Ein Wert in der Tabelle „%1“ passt nicht zur Bedeutung seiner Spalte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of &quot;%2&quot; is no time to the database: choose what its numbers count.</source>
        <translation>„%1“ von „%2“ ist für die Datenbank keine Zeit: Wählen, was die Zahlen zählen.</translation>
    </message>
    <message>
        <source>Its calls are here already, read by other columns: they would count twice.</source>
        <translation>Ihre Aufrufe sind schon hier, nach anderen Spalten gelesen: Sie würden doppelt zählen.</translation>
    </message>
    <message>
        <source>They were read without an id: choose all columns and units as before.</source>
        <translation>Sie wurden ohne Kennung gelesen: Wählen Sie alle Spalten und Einheiten wie zuvor.</translation>
    </message>
    <message>
        <source>Choose &quot;%1&quot; as the time, with its unit as before, and &quot;%2&quot; as the id.</source>
        <translation>Wählen Sie „%1“ als Zeit, mit der Einheit wie zuvor, und „%2“ als Kennung.</translation>
    </message>
</context>
<context>
    <name>WorkContext</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This took longer than it may.</source>
        <translation>Das hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Try a smaller or simpler source.</source>
        <translation>Versuchen Sie eine kleinere oder einfachere Quelle.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace must be a folder, and this is a file: %1</source>
        <translation>Der Arbeitsbereich muss ein Ordner sein, und dies ist eine Datei: %1</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>The workspace cannot be made: %1</source>
        <translation>Der Arbeitsbereich lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another folder.</source>
        <translation>Schreibrechte prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>You may not write to the workspace: %1</source>
        <translation>Keine Berechtigung, in den Arbeitsbereich zu schreiben: %1</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another workspace.</source>
        <translation>Berechtigungen des Ordners ändern oder einen anderen Arbeitsbereich wählen.</translation>
    </message>
</context>
<context>
    <name>aio::DraftOrder</name>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>%1, CV</source>
        <translation>%1, Lebenslauf</translation>
    </message>
    <message>
        <source>%1, cover letter</source>
        <translation>%1, Anschreiben</translation>
    </message>
</context>
<context>
    <name>aio::DraftQueue</name>
    <message>
        <source>Draft a document</source>
        <translation>Dokument entwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Draft %n documents</source>
        <translation>
            <numerusform>%n Dokument entwerfen</numerusform>
            <numerusform>%n Dokumente entwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Wird entworfen</translation>
    </message>
    <message>
        <source>Drafting %1 of %2</source>
        <translation>%1 von %2 wird entworfen</translation>
    </message>
    <message>
        <source>Drafted without a model</source>
        <translation>Ohne Modell entworfen</translation>
    </message>
</context>
<context>
    <name>aio::IntakeModel</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Text wird gelesen</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Wird ausgewertet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Duplicate?</source>
        <translation>Doppelt?</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>aio::IntakeQueue</name>
    <message>
        <source>What you brought in is gone.</source>
        <translation>Die Vorlage ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Bring it in again.</source>
        <translation>Noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Extract it anyway if it is one.</source>
        <translation>Trotzdem auswerten, wenn es eine ist.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>Not a job posting.</source>
        <translation>Keine Stellenanzeige.</translation>
    </message>
</context>
<context>
    <name>aio::ProviderStore</name>
    <message>
        <source>There is a provider &quot;%1&quot; already.</source>
        <translation>Es gibt schon einen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>Choose another short name, or change the one that is there.</source>
        <translation>Einen anderen Kurznamen wählen oder den vorhandenen Anbieter ändern.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; was changed elsewhere in the meantime.</source>
        <translation>Der Anbieter „%1“ wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Load it again and repeat your change.</source>
        <translation>Neu laden und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>The kind of a provider cannot change.</source>
        <translation>Die Art eines Anbieters lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Add another one of that kind.</source>
        <translation>Einen weiteren dieser Art hinzufügen.</translation>
    </message>
    <message>
        <source>The default provider cannot be disabled.</source>
        <translation>Der Standardanbieter lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>Make another one the default first.</source>
        <translation>Zuerst einen anderen zum Standard machen.</translation>
    </message>
    <message>
        <source>There is only one built-in engine.</source>
        <translation>Es gibt nur eine eingebaute Engine.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>The built-in engine cannot be removed.</source>
        <translation>Die eingebaute Engine lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>It can be disabled: aioctl providers disable builtin.</source>
        <translation>Er lässt sich abschalten: aioctl providers disable builtin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is disabled.</source>
        <translation>„%1“ ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Enable it first: only an enabled provider can be the default.</source>
        <translation>Zuerst einschalten: Nur ein eingeschalteter Anbieter kann der Standard sein.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Die Datei erneut importieren.</translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot; was entered for %2 and would be sent to %3 from now on.</source>
        <translation>Der Schlüssel von „%1“ wurde für %2 eingegeben und ginge künftig an %3.</translation>
    </message>
    <message>
        <source>Confirm that it may go there, or remove the key and enter the one of the new address.</source>
        <translation>Bestätigen Sie, dass er dorthin darf, oder entfernen Sie ihn und geben Sie den der neuen Adresse ein.</translation>
    </message>
</context>
<context>
    <name>aio::SecretStore</name>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Erneut eingeben.</translation>
    </message>
    <message>
        <source>%1 has no key yet that could be replaced.</source>
        <translation>%1 hat noch keinen Schlüssel, der ersetzt werden könnte.</translation>
    </message>
    <message>
        <source>Set the new key at once.</source>
        <translation>Den neuen Schlüssel sofort setzen.</translation>
    </message>
    <message>
        <source>This is the key that %1 already has.</source>
        <translation>Das ist der Schlüssel, den %1 schon hat.</translation>
    </message>
    <message>
        <source>Make a new one at the provider, then enter that.</source>
        <translation>Beim Anbieter einen neuen erzeugen und diesen eingeben.</translation>
    </message>
    <message>
        <source>No new key for %1 is waiting.</source>
        <translation>Für %1 wartet kein neuer Schlüssel.</translation>
    </message>
    <message>
        <source>No key of %1 from before is kept.</source>
        <translation>Von %1 ist kein früherer Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Enter one on the Keys page, or with aioctl keys set.</source>
        <translation>Auf der Seite Schlüssel oder mit aioctl keys set eingeben.</translation>
    </message>
    <message>
        <source>Enter one on the Keys page, or with aioctl keys set, or set %1.</source>
        <translation>Auf der Seite Schlüssel oder mit aioctl keys set eingeben, oder %1 setzen.</translation>
    </message>
    <message>
        <source>The keychain does not have the key for %1 any more.</source>
        <translation>Der Schlüsselbund hat den Schlüssel für %1 nicht mehr.</translation>
    </message>
    <message>
        <source>It was kept in another keychain (%1); this one is %2. Enter it again.</source>
        <translation>Er lag in einem anderen Schlüsselbund (%1); dieser ist %2. Erneut eingeben.</translation>
    </message>
</context>
<context>
    <name>aio::desktop</name>
    <message>
        <source>Reads job postings and shows where each field came from.</source>
        <translation>Liest Stellenanzeigen und zeigt, woher jedes Feld stammt.</translation>
    </message>
    <message>
        <source>The folder to keep everything in.</source>
        <translation>Der Ordner, in dem alles liegt.</translation>
    </message>
    <message>
        <source>The page to show: home, jobs, settings, …</source>
        <translation>Die Seite, die gezeigt wird: home, jobs, settings, …</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <translation>%1 Eingabe · %2 Ausgabe</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.</source>
        <translation>Hier gibt es keine Anzeige (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt), darum kann sich kein Fenster öffnen.</translation>
    </message>
    <message>
        <source>aioctl does the same work without one: aioctl --help</source>
        <translation>aioctl erledigt dieselbe Arbeit ohne Anzeige: aioctl --help</translation>
    </message>
    <message>
        <source>Postings to read; with --page candidates, CVs.</source>
        <translation>Zu lesende Anzeigen; mit --page candidates Lebensläufe.</translation>
    </message>
</context>
<context>
    <name>aio::desktop::CandidateCommands</name>
    <message>
        <source>Candidate without a name</source>
        <translation>Bewerber ohne Namen</translation>
    </message>
</context>
<context>
    <name>aio::desktop::Desktop</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnose kopiert</translation>
    </message>
    <message>
        <source>Open Providers</source>
        <translation>Anbieter öffnen</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
</context>
<context>
    <name>aio::desktop::DocumentCommands</name>
    <message>
        <source>Document without a title</source>
        <translation>Dokument ohne Titel</translation>
    </message>
</context>
<context>
    <name>aio::desktop::JobCommands</name>
    <message>
        <source>Job without a title</source>
        <translation>Stelle ohne Titel</translation>
    </message>
</context>
<context>
    <name>aio::desktop::QuotaNotices</name>
    <message>
        <source>Show limits</source>
        <translation>Limits zeigen</translation>
    </message>
</context>
<context>
    <name>aio::desktop::StatusFeed</name>
    <message>
        <source>Postings are read on this computer, without a key or a network</source>
        <translation>Anzeigen werden auf diesem Rechner gelesen, ohne Schlüssel und ohne Netz</translation>
    </message>
    <message>
        <source>Postings are read with this model, if that is asked for.</source>
        <translation>Anzeigen werden mit diesem Modell gelesen, wenn das verlangt wird.</translation>
    </message>
    <message>
        <source>Today %1 of %2</source>
        <translation>Heute %1 von %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 in diesem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of this month have no known price and are not in it</source>
        <translation>
            <numerusform>%Ln Aufruf dieses Monats hat keinen bekannten Preis und fehlt darin</numerusform>
            <numerusform>%Ln Aufrufe dieses Monats haben keinen bekannten Preis und fehlen darin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::desktop::StorageNotices</name>
    <message numerus="yes">
        <source>%Ln changes wait for the server</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf den Server</numerusform>
            <numerusform>%Ln Änderungen warten auf den Server</numerusform>
        </translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Shared workspace</source>
        <translation>Gemeinsamer Arbeitsbereich</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln changes waiting</source>
        <translation>
            <numerusform>Offline, %Ln Änderung wartet</numerusform>
            <numerusform>Offline, %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln changes…</source>
        <translation>
            <numerusform>%Ln Änderung wird gesendet …</numerusform>
            <numerusform>%Ln Änderungen werden gesendet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared · %1</source>
        <translation>Gemeinsam · %1</translation>
    </message>
    <message>
        <source>Stored on this computer</source>
        <translation>Auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be reached. What you see may be old; you can keep working.</source>
        <translation>%1 ist nicht erreichbar. Die Anzeige ist vielleicht veraltet; Sie können weiterarbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes will be sent later.</source>
        <translation>
            <numerusform>%Ln Änderung wird später gesendet.</numerusform>
            <numerusform>%Ln Änderungen werden später gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Until it can, what it holds is not shown, and only the built-in engine works.</source>
        <translation>%1 ist nicht erreichbar. Solange wird nicht angezeigt, was dort liegt, und nur die eingebaute Engine arbeitet.</translation>
    </message>
</context>
<context>
    <name>aio::desktop::UsageNotices</name>
    <message>
        <source>Show limits</source>
        <translation>Limits zeigen</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>Nutzung zeigen</translation>
    </message>
    <message>
        <source>The webhook did not get “%1”. %2</source>
        <translation>Der Webhook hat „%1“ nicht erhalten. %2</translation>
    </message>
</context>
<context>
    <name>aio::extraction::ImageLoader</name>
    <message>
        <source>The image is empty.</source>
        <translation>Das Bild ist leer.</translation>
    </message>
    <message>
        <source>Save or copy it again.</source>
        <translation>Noch einmal speichern oder kopieren.</translation>
    </message>
    <message>
        <source>The image is too large: %1. The limit is 25 MB.</source>
        <translation>Das Bild ist zu groß: %1. Die Grenze liegt bei 25 MB.</translation>
    </message>
    <message>
        <source>Save it as JPEG or crop it to the posting.</source>
        <translation>Als JPEG speichern oder auf die Anzeige zuschneiden.</translation>
    </message>
    <message>
        <source>HEIC cannot be opened here.</source>
        <translation>HEIC lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>Save the image as PNG or JPEG and add it again.</source>
        <translation>Das Bild als PNG oder JPEG speichern und noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>AVIF cannot be opened here.</source>
        <translation>AVIF lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>WebP and TIFF images cannot be opened here yet.</source>
        <translation>WebP- und TIFF-Bilder lassen sich hier noch nicht öffnen.</translation>
    </message>
    <message>
        <source>Install the package qt6-image-formats-plugins or save the image as PNG.</source>
        <translation>Das Paket qt6-image-formats-plugins installieren oder das Bild als PNG speichern.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not an image that can be opened here.</source>
        <translation>Das ist kein Bild, das sich hier öffnen lässt.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, BMP, TIFF and GIF images can be read.</source>
        <translation>Bilder in PNG, JPEG, WebP, BMP, TIFF und GIF lassen sich lesen.</translation>
    </message>
    <message>
        <source>The image is too large: %1 × %2 pixels. The limit is 50 megapixels and 32,000 a side.</source>
        <translation>Das Bild ist zu groß: %1 × %2 Pixel. Die Grenze liegt bei 50 Megapixeln und 32.000 je Kante.</translation>
    </message>
    <message>
        <source>Scale it down or crop it to the posting.</source>
        <translation>Verkleinern oder auf die Anzeige zuschneiden.</translation>
    </message>
    <message>
        <source>The image is too small: %1 × %2 pixels.</source>
        <translation>Das Bild ist zu klein: %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Take a screenshot in which the posting can be read.</source>
        <translation>Ein Bildschirmfoto machen, auf dem die Anzeige lesbar ist.</translation>
    </message>
    <message>
        <source>The image is damaged or cut off.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>aio::extraction::ImageReader</name>
    <message numerus="yes">
        <source>%n words found, too few for a posting. Try a larger screenshot.</source>
        <translation>
            <numerusform>%n Wort gefunden, zu wenig für eine Anzeige. Versuchen Sie ein größeres Bildschirmfoto.</numerusform>
            <numerusform>%n Wörter gefunden, zu wenige für eine Anzeige. Versuchen Sie ein größeres Bildschirmfoto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has too many pages. The first %1 were read.</source>
        <translation>Das Bild hat zu viele Seiten. Die ersten %1 wurden gelesen.</translation>
    </message>
    <message>
        <source>There is no image to read.</source>
        <translation>Es gibt kein Bild zum Lesen.</translation>
    </message>
    <message>
        <source>We could not read this image.</source>
        <translation>Dieses Bild ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>aio::extraction::InstalledLanguages</name>
    <message>
        <source>No language for reading images is installed.</source>
        <translation>Keine Sprache zum Lesen von Bildern ist installiert.</translation>
    </message>
    <message>
        <source>Install the package tesseract-ocr-eng, and one such package for each language of your postings.</source>
        <translation>Das Paket tesseract-ocr-deu installieren und je ein solches Paket für jede Sprache der Anzeigen.</translation>
    </message>
</context>
<context>
    <name>aio::extraction::OcrEnginePool</name>
    <message>
        <source>The language &quot;%1&quot; for reading images is not installed.</source>
        <translation>Die Sprache „%1“ zum Lesen von Bildern ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>Das Paket %1 installieren.</translation>
    </message>
    <message>
        <source>The language data for reading images is damaged.</source>
        <translation>Die Sprachdaten zum Lesen von Bildern sind beschädigt.</translation>
    </message>
    <message>
        <source>Install the package %1 again.</source>
        <translation>Das Paket %1 noch einmal installieren.</translation>
    </message>
</context>
<context>
    <name>aio::extraction::PdfFile</name>
    <message>
        <source>This is not a PDF.</source>
        <translation>Das ist kein PDF.</translation>
    </message>
    <message>
        <source>Save or download the document again.</source>
        <translation>Das Dokument noch einmal speichern oder herunterladen.</translation>
    </message>
    <message>
        <source>The PDF is too large: %1. The limit is 50 MB.</source>
        <translation>Das PDF ist zu groß: %1. Die Grenze liegt bei 50 MB.</translation>
    </message>
    <message>
        <source>Save only the pages of the posting.</source>
        <translation>Nur die Seiten der Anzeige speichern.</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off.</source>
        <translation>Das PDF ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Noch einmal speichern oder herunterladen.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>Das PDF ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer and print it to a new PDF without a password.</source>
        <translation>In einem PDF-Betrachter öffnen und in ein neues PDF ohne Passwort drucken.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Das PDF hat keine Seiten.</translation>
    </message>
</context>
<context>
    <name>aio::extraction::PdfReader</name>
    <message>
        <source>Page %1 is damaged and was left out.</source>
        <translation>Seite %1 ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Page %1 took too long and was left out.</source>
        <translation>Seite %1 dauerte zu lange und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The PDF has %1 pages. The first %2 were read.</source>
        <translation>Das PDF hat %1 Seiten. Die ersten %2 wurden gelesen.</translation>
    </message>
    <message>
        <source>There is no text in this PDF.</source>
        <translation>In diesem PDF ist kein Text.</translation>
    </message>
    <message>
        <source>Take a screenshot of the posting and add that.</source>
        <translation>Ein Bildschirmfoto der Anzeige machen und dieses hinzufügen.</translation>
    </message>
</context>
<context>
    <name>aio::spelling::SpellChecker</name>
    <message>
        <source>The dictionary “%1” cannot be read.</source>
        <translation>Das Wörterbuch „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Noch einmal installieren.</translation>
    </message>
    <message>
        <source>The dictionary “%1” is written in an encoding that is not known.</source>
        <translation>Das Wörterbuch „%1“ ist in einer unbekannten Zeichenkodierung geschrieben.</translation>
    </message>
</context>
<context>
    <name>aio::ui::AboutSection</name>
    <message>
        <source>About AIOrchestrator</source>
        <translation>Über AIOrchestrator</translation>
    </message>
    <message>
        <source>Version %1
Reads job postings on this computer, and shows where each field came from.</source>
        <translation>Version %1
Liest Stellenanzeigen auf diesem Rechner und zeigt, woher jedes Feld stammt.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Jobs, their sources and settings.</source>
        <translation>Stellen, ihre Quellen und Einstellungen.</translation>
    </message>
    <message>
        <source>workspace folder database</source>
        <translation>arbeitsbereich ordner datenbank</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Versions and paths for a fault report. No content, no keys.</source>
        <translation>Versionen und Pfade für eine Fehlermeldung. Keine Inhalte, keine Schlüssel.</translation>
    </message>
    <message>
        <source>copy report support version</source>
        <translation>kopieren bericht hilfe version</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>licence library</source>
        <translation>lizenz bibliothek</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>aio::ui::ActionCommands</name>
    <message>
        <source>Not available here</source>
        <translation>Hier nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>aio::ui::ActivityLogPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Name, action or person</source>
        <translation>Name, Vorgang oder Person</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV-Tabelle…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Refresh activity</source>
        <translation>Verlauf neu laden</translation>
    </message>
    <message>
        <source>Search in activity</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows without headers</source>
        <translation>Zeilen ohne Überschriften kopieren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>The changes could not be read</source>
        <translation>Die Änderungen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>No changes match</source>
        <translation>Keine Änderung passt</translation>
    </message>
    <message>
        <source>Widen the range or clear filters.</source>
        <translation>Zeitraum erweitern oder Filter aufheben.</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Changes to keys, routes and quotas appear here.</source>
        <translation>Hier erscheinen Änderungen an Schlüsseln, Verteilung und Kontingenten.</translation>
    </message>
    <message>
        <source>%1 loaded, more below</source>
        <translation>%1 geladen, weiter unten mehr</translation>
    </message>
    <message>
        <source>%1 has no page of its own.</source>
        <translation>%1 hat keine eigene Seite.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Only changes of %1</source>
        <translation>Nur Änderungen an %1</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>verlauf</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ActivityModel</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year in the syntax of QDate::toString(), such as &quot;18 Nov 2026&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
</context>
<context>
    <name>aio::ui::ActivityText</name>
    <message>
        <source>Provider added</source>
        <translation>Anbieter hinzugefügt</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Anbieter geändert</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Anbieter entfernt</translation>
    </message>
    <message>
        <source>Provider switched on</source>
        <translation>Anbieter eingeschaltet</translation>
    </message>
    <message>
        <source>Provider switched off</source>
        <translation>Anbieter ausgeschaltet</translation>
    </message>
    <message>
        <source>Provider made the default</source>
        <translation>Anbieter zum Standard gemacht</translation>
    </message>
    <message>
        <source>Providers put in order</source>
        <translation>Anbieter geordnet</translation>
    </message>
    <message>
        <source>Provider imported</source>
        <translation>Anbieter importiert</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>New key entered</source>
        <translation>Neuer Schlüssel eingegeben</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>New key discarded</source>
        <translation>Neuer Schlüssel verworfen</translation>
    </message>
    <message>
        <source>Earlier key brought back</source>
        <translation>Früherer Schlüssel zurückgeholt</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Limit added</source>
        <translation>Grenze hinzugefügt</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>Grenze geändert</translation>
    </message>
    <message>
        <source>Limit removed</source>
        <translation>Grenze entfernt</translation>
    </message>
    <message>
        <source>Time zone of limits set</source>
        <translation>Zeitzone der Grenzen gesetzt</translation>
    </message>
    <message>
        <source>Route changed</source>
        <translation>Weg geändert</translation>
    </message>
    <message>
        <source>Routing saved</source>
        <translation>Verteilung gespeichert</translation>
    </message>
    <message>
        <source>Routing reset</source>
        <translation>Verteilung zurückgesetzt</translation>
    </message>
    <message>
        <source>Earlier routing brought back</source>
        <translation>Frühere Verteilung zurückgeholt</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Preis gesetzt</translation>
    </message>
    <message>
        <source>Price taken back</source>
        <translation>Preis zurückgenommen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time limit, ms</source>
        <translation>Zeitgrenze, ms</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>Schnelles Modell</translation>
    </message>
    <message>
        <source>Quality model</source>
        <translation>Gründliches Modell</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Endung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Provider tested</source>
        <translation>Anbieter getestet</translation>
    </message>
    <message>
        <source>Old key removed</source>
        <translation>Alter Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Stops calls</source>
        <translation>Hält Aufrufe an</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>An der Grenze</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>Angehalten bei</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Weitere Kopfzeilen</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Mask names and contacts</source>
        <translation>Namen und Kontakte maskieren</translation>
    </message>
    <message>
        <source>Responses API</source>
        <translation>Responses API</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>Arbeitsspeicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>next model of the route</source>
        <translation>nächstes Modell der Route</translation>
    </message>
    <message>
        <source>each</source>
        <translation>jeweils</translation>
    </message>
    <message>
        <source>reaching the host</source>
        <translation>Erreichen des Hosts</translation>
    </message>
    <message>
        <source>secure connection</source>
        <translation>sichere Verbindung</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>the completion</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>%1, this computer only</source>
        <translation>%1, nur dieser Rechner</translation>
    </message>
    <message>
        <source>Calls priced anew</source>
        <translation>Aufrufkosten neu berechnet</translation>
    </message>
    <message>
        <source>Cost of a call corrected</source>
        <translation>Kosten eines Aufrufs berichtigt</translation>
    </message>
    <message>
        <source>Correction taken back</source>
        <translation>Berichtigung zurückgenommen</translation>
    </message>
    <message>
        <source>Old calls deleted</source>
        <translation>Alte Aufrufe gelöscht</translation>
    </message>
    <message>
        <source>Rule of keeping calls changed</source>
        <translation>Aufbewahrungsregel für Aufrufe geändert</translation>
    </message>
    <message>
        <source>Bill imported</source>
        <translation>Rechnung importiert</translation>
    </message>
    <message>
        <source>Bill removed</source>
        <translation>Rechnung entfernt</translation>
    </message>
    <message>
        <source>Claim vouched for</source>
        <translation>Für Aussage eingestanden</translation>
    </message>
    <message>
        <source>Claim no longer vouched for</source>
        <translation>Für Aussage nicht mehr eingestanden</translation>
    </message>
    <message>
        <source>Document exported</source>
        <translation>Dokument exportiert</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Test of a webhook</source>
        <translation>Test eines Webhooks</translation>
    </message>
    <message>
        <source>Webhook not reached</source>
        <translation>Webhook nicht erreicht</translation>
    </message>
    <message>
        <source>Alerts changed</source>
        <translation>Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Cost, US dollars</source>
        <translation>Kosten, US-Dollar</translation>
    </message>
    <message>
        <source>Sum, US dollars</source>
        <translation>Summe, US-Dollar</translation>
    </message>
    <message>
        <source>Calls without a cost</source>
        <translation>Aufrufe ohne Kosten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Megabytes</source>
        <translation>Megabyte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Calls read from elsewhere</source>
        <translation>Aufrufe von anderswo eingelesen</translation>
    </message>
    <message>
        <source>Another log is kept up with</source>
        <translation>Anderes Protokoll wird laufend eingelesen</translation>
    </message>
    <message>
        <source>Another log left alone</source>
        <translation>Anderes Protokoll wird nicht mehr eingelesen</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 je Million Token</translation>
    </message>
    <message>
        <source>Prices of long prompts</source>
        <translation>Preise langer Eingaben</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>Cache write, 1 h</source>
        <translation>Cache-Schreiben, 1 h</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>From tokens</source>
        <translation>Ab Token</translation>
    </message>
    <message>
        <source>Above tokens</source>
        <translation>Über Token</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Threshold, %</source>
        <translation>Schwelle, %</translation>
    </message>
    <message>
        <source>Threshold, US dollars</source>
        <translation>Schwelle, US-Dollar</translation>
    </message>
    <message>
        <source>Usual, US dollars</source>
        <translation>Üblich, US-Dollar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>Hauptursache</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Step, %</source>
        <translation>Stufe, %</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>aio::ui::AddProviderDialog</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Leave it empty if the server asks for none. It is kept in the keychain.</source>
        <translation>Leer lassen, wenn der Server keinen verlangt. Er wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>It is kept in the keychain. Empty: the variable %1, if it is set.</source>
        <translation>Er wird im Schlüsselbund aufbewahrt. Leer: die Variable %1, falls sie gesetzt ist.</translation>
    </message>
    <message>
        <source>Where do I get a key?</source>
        <translation>Woher bekomme ich einen Schlüssel?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Spaces and line ends were taken out.</source>
        <translation>Leerzeichen und Zeilenenden wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>aio::ui::AiDraftDialog</name>
    <message>
        <source>No model can be asked now: the built-in drafter would write.</source>
        <translation>Zurzeit kann kein Modell gefragt werden: Die eingebaute Engine würde schreiben.</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1, Preis unbekannt</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>Why this model?</source>
        <translation>Warum dieses Modell?</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Genau zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Mask name and contacts all the same</source>
        <translation>Name und Kontaktdaten trotzdem maskieren</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwerfen</translation>
    </message>
    <message>
        <source>Draft with AI</source>
        <translation>Mit KI entwerfen</translation>
    </message>
    <message>
        <source>What shall change</source>
        <translation>Was sich ändern soll</translation>
    </message>
    <message>
        <source>Nothing named: it is written anew</source>
        <translation>Nichts genannt: Es wird neu geschrieben</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Models and keys…</source>
        <translation>Modelle und Schlüssel …</translation>
    </message>
    <message>
        <source>Looking for a model…</source>
        <translation>Modell wird gesucht …</translation>
    </message>
    <message>
        <source>The engine is on this computer or its network: the text goes with the name, without contacts.</source>
        <translation>Die Engine läuft auf diesem Computer oder in seinem Netzwerk: Der Text geht mit Namen, ohne Kontaktdaten.</translation>
    </message>
</context>
<context>
    <name>aio::ui::AlertsDialog</name>
    <message>
        <source>Steps of limits</source>
        <translation>Stufen von Limits</translation>
    </message>
    <message>
        <source>Calls that fail within an hour</source>
        <translation>Aufrufe, die binnen einer Stunde scheitern</translation>
    </message>
    <message>
        <source>Days that cost far more than usual</source>
        <translation>Tage, die weit mehr als üblich kosten</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>Auf diesem Desktop</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Per Webhook</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Not between</source>
        <translation>Nicht zwischen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>from </source>
        <translation>ab </translation>
    </message>
    <message>
        <source>Share of failed calls, percent</source>
        <translation>Anteil gescheiterter Aufrufe, Prozent</translation>
    </message>
    <message>
        <source>Dollars within an hour</source>
        <translation>Dollar binnen einer Stunde</translation>
    </message>
    <message>
        <source>https://… address of the webhook</source>
        <translation>https://… Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Secret to sign with, may be empty</source>
        <translation>Geheimnis zum Signieren, darf leer sein</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>Geheimnis zum Signieren</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Benachrichtigen über</translation>
    </message>
    <message>
        <source>at 50, 80, 95 and 100 %, once in each period</source>
        <translation>bei 50, 80, 95 und 100 %, einmal je Zeitraum</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>while the window is not looked at</source>
        <translation>während das Fenster nicht im Blick ist</translation>
    </message>
    <message>
        <source>Address and secret are kept in the keychain.</source>
        <translation>Adresse und Geheimnis liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>What happens then is told afterwards.</source>
        <translation>Was dann geschieht, wird danach gemeldet.</translation>
    </message>
    <message>
        <source>%1, kept in the keychain</source>
        <translation>%1, im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Enter the address again to change the secret</source>
        <translation>Die Adresse erneut eingeben, um das Geheimnis zu ändern</translation>
    </message>
    <message>
        <source>on none of the last %1 days</source>
        <translation>an keinem der letzten %1 Tage</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln of the last %1 days</source>
        <translation>
            <numerusform>an %Ln der letzten %1 Tage</numerusform>
            <numerusform>an %Ln der letzten %1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the address of the webhook first.</source>
        <translation>Zuerst die Adresse des Webhooks eingeben.</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Wird an %1 gesendet …</translation>
    </message>
    <message>
        <source>%1 took the message.</source>
        <translation>%1 hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>Dollars spent within an hour</source>
        <translation>Binnen einer Stunde ausgegebene Dollar</translation>
    </message>
    <message>
        <source>Say how many dollars within an hour are too many.</source>
        <translation>Angeben, wie viele Dollar binnen einer Stunde zu viel sind.</translation>
    </message>
</context>
<context>
    <name>aio::ui::AmountBar</name>
    <message>
        <source>%1 % used</source>
        <translation>%1 % verbraucht</translation>
    </message>
</context>
<context>
    <name>aio::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System follows the desktop, also while the window is open.</source>
        <translation>System folgt dem Desktop, auch bei offenem Fenster.</translation>
    </message>
    <message>
        <source>dark night colour contrast</source>
        <translation>dunkel nacht farbe kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>In addition to the desktop&apos;s own size.</source>
        <translation>Zusätzlich zur Größe des Desktops.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>schrift zoom groß</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Marks appear without a pulse.</source>
        <translation>Markierungen erscheinen ohne Aufleuchten.</translation>
    </message>
    <message>
        <source>animation reduced movement</source>
        <translation>animation reduziert bewegung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A per cent value with a no-break space.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>aio::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>aio::ui::BatchDelegate</name>
    <message>
        <source>Extract anyway</source>
        <translation>Trotzdem auswerten</translation>
    </message>
    <message numerus="yes">
        <source>%n files joined</source>
        <translation>
            <numerusform>%n Datei verbunden</numerusform>
            <numerusform>%n Dateien verbunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::BatchInspector</name>
    <message>
        <source>Fields found</source>
        <translation>Gefundene Felder</translation>
    </message>
    <message>
        <source>Not in the posting</source>
        <translation>Nicht in der Anzeige</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>aio::ui::BatchTotals</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation>Noch etwa %1 s</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>aio::ui::BatchView</name>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the earlier job</source>
        <translation>Frühere Stelle öffnen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Discard the new one</source>
        <translation>Neue verwerfen</translation>
    </message>
    <message>
        <source>Extract anyway</source>
        <translation>Trotzdem auswerten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Trotzdem versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Drop more files anywhere in this window. Those of one posting can be joined into one job.</source>
        <translation>Weitere Dateien irgendwo in diesem Fenster ablegen. Dateien einer Anzeige lassen sich zu einer Stelle verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>Join %n files into one job</source>
        <translation>
            <numerusform>%n Datei zu einer Stelle verbinden</numerusform>
            <numerusform>%n Dateien zu einer Stelle verbinden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::BreakdownModel</name>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>aio::ui::BreakdownPanel</name>
    <message>
        <source>No calls</source>
        <translation>Keine Aufrufe</translation>
    </message>
    <message>
        <source>By user, task, model and plan</source>
        <translation>Nach Person, Aufgabe, Modell und Tarif</translation>
    </message>
    <message>
        <source>Figures by user, task, model and plan</source>
        <translation>Zahlen nach Person, Aufgabe, Modell und Tarif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, together %1</source>
        <extracomment>Of a table: how many rows, and the sum of their costs.</extracomment>
        <translation>
            <numerusform>%Ln Zeile, zusammen %1</numerusform>
            <numerusform>%Ln Zeilen, zusammen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
</context>
<context>
    <name>aio::ui::BriefPane</name>
    <message>
        <source>Addressed to</source>
        <translation>Gerichtet an</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address, a line each</source>
        <translation>Adresse, je Zeile ein Teil</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>edit the recipient</source>
        <translation>den Empfänger bearbeiten</translation>
    </message>
    <message>
        <source>edit the salutation</source>
        <translation>die Anrede bearbeiten</translation>
    </message>
    <message>
        <source>edit the sender</source>
        <translation>den Absender bearbeiten</translation>
    </message>
    <message>
        <source>Greet by name</source>
        <translation>Mit Namen anreden</translation>
    </message>
    <message>
        <source>The salutation that the language has for the name above</source>
        <translation>Die Anrede, die die Sprache für den Namen oben hat</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the sender</source>
        <translation>Absender bearbeiten</translation>
    </message>
    <message>
        <source>Draft again with AI…</source>
        <translation>Erneut mit KI entwerfen …</translation>
    </message>
    <message>
        <source>Draft again on this computer</source>
        <translation>Auf diesem Computer neu entwerfen</translation>
    </message>
</context>
<context>
    <name>aio::ui::BriefStrip</name>
    <message>
        <source>Edit brief</source>
        <translation>Vorgaben bearbeiten</translation>
    </message>
</context>
<context>
    <name>aio::ui::BurnDownChart</name>
    <message>
        <source>How the limit is used up</source>
        <translation>Wie das Limit verbraucht wird</translation>
    </message>
    <message>
        <source>%1 of %2 used. %3</source>
        <translation>%1 von %2 verbraucht. %3</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>as in QDate::toString()</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: %2 used</source>
        <translation>%1: %2 verbraucht</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallCost</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Cache written, 5 min</source>
        <translation>Zwischengespeichert, 5 min</translation>
    </message>
    <message>
        <source>Cache written, 1 h</source>
        <translation>Zwischengespeichert, 1 h</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>your own price</source>
        <translation>eigener Preis</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>The provider named this amount.</source>
        <translation>Der Anbieter hat diesen Betrag genannt.</translation>
    </message>
    <message>
        <source>The price is not known, so the cost is not.</source>
        <translation>Der Preis ist nicht bekannt, darum sind es die Kosten auch nicht.</translation>
    </message>
    <message>
        <source>Done on this computer, at no cost.</source>
        <translation>Auf diesem Rechner erledigt, ohne Kosten.</translation>
    </message>
    <message>
        <source>The price that it was computed with is not kept here.</source>
        <translation>Der Preis, mit dem gerechnet wurde, liegt hier nicht vor.</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallHistogram</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in the syntax of QDate::toString(), such as &quot;18 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>Calls per %n seconds</source>
        <translation>
            <numerusform>Aufrufe je Sekunde</numerusform>
            <numerusform>Aufrufe je %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls per %n minutes</source>
        <translation>
            <numerusform>Aufrufe je Minute</numerusform>
            <numerusform>Aufrufe je %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls per %n hours</source>
        <translation>
            <numerusform>Aufrufe je Stunde</numerusform>
            <numerusform>Aufrufe je %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls per %n days</source>
        <translation>
            <numerusform>Aufrufe je Tag</numerusform>
            <numerusform>Aufrufe je %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Aufrufe im Lauf der Zeit</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Aufrufe</translation>
    </message>
    <message>
        <source>%1 calls in all, %2 failed, at most %3 in a bar. %4</source>
        <translation>%1 Aufrufe insgesamt, %2 fehlgeschlagen, höchstens %3 in einem Balken. %4</translation>
    </message>
    <message>
        <source>Drag to narrow the time</source>
        <translation>Ziehen grenzt die Zeit ein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CallInspector</name>
    <message>
        <source>Call id copied</source>
        <translation>Kennung des Aufrufs kopiert</translation>
    </message>
    <message>
        <source>Report copied, without keys</source>
        <translation>Bericht kopiert, ohne Schlüssel</translation>
    </message>
    <message>
        <source>The selected call</source>
        <translation>Der gewählte Aufruf</translation>
    </message>
    <message>
        <source>Select a call to see where its time and money went.</source>
        <translation>Wählen Sie einen Aufruf, um zu sehen, wohin Zeit und Geld gingen.</translation>
    </message>
    <message>
        <source>Details of the call</source>
        <translation>Einzelheiten des Aufrufs</translation>
    </message>
    <message>
        <source>Copy the call id</source>
        <translation>Kennung des Aufrufs kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Set a limit…</source>
        <translation>Grenze setzen…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, geschätzt</translation>
    </message>
    <message>
        <source>Cost of attempt %1</source>
        <translation>Kosten von Versuch %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Total, USD</source>
        <translation>Summe, USD</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheit</translation>
    </message>
    <message>
        <source>Hide technical detail</source>
        <translation>Technische Einzelheit verbergen</translation>
    </message>
    <message>
        <source>Show technical detail</source>
        <translation>Technische Einzelheit zeigen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>The call could not be read: %1</source>
        <translation>Der Aufruf ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallReport</name>
    <message>
        <source>Attempt %1: %2 · %3 · %4</source>
        <translation>Versuch %1: %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Total, USD</source>
        <translation>Summe, USD</translation>
    </message>
    <message>
        <source>Sent to %1 at %2</source>
        <translation>Gesendet an %1 bei %2</translation>
    </message>
    <message>
        <source>%1 is retired, so %2</source>
        <translation>%1 ist eingestellt, darum %2</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Beantwortet von %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Aufruf %1</translation>
    </message>
    <message>
        <source>Done by the built-in engine</source>
        <translation>Vom eingebauten Leser erledigt</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallText</name>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The provider did not accept the key.</source>
        <translation>Der Anbieter nahm den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Test the key on API keys, or replace it.</source>
        <translation>Den Schlüssel unter API-Schlüssel prüfen oder ersetzen.</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Kein Guthaben</translation>
    </message>
    <message>
        <source>The account with the provider has no credit left.</source>
        <translation>Das Konto beim Anbieter hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>Add credit in the provider&apos;s console.</source>
        <translation>Guthaben in der Konsole des Anbieters aufladen.</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Um Geduld gebeten</translation>
    </message>
    <message>
        <source>The provider had too many calls or tokens from this account.</source>
        <translation>Der Anbieter hatte zu viele Aufrufe oder Token von diesem Konto.</translation>
    </message>
    <message>
        <source>It works again later. Fewer calls at once help.</source>
        <translation>Später geht es wieder. Weniger gleichzeitige Aufrufe helfen.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>The provider was overloaded or broken.</source>
        <translation>Der Anbieter war überlastet oder gestört.</translation>
    </message>
    <message>
        <source>Nothing to do here. It works again later.</source>
        <translation>Hier ist nichts zu tun. Später geht es wieder.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>The request was longer than the model can take.</source>
        <translation>Die Anfrage war länger, als das Modell fassen kann.</translation>
    </message>
    <message>
        <source>Route this task to a model with more context.</source>
        <translation>Diese Aufgabe einem Modell mit größerem Kontext zuteilen.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The provider&apos;s filter refused the request or the answer.</source>
        <translation>Der Filter des Anbieters hat die Anfrage oder die Antwort abgelehnt.</translation>
    </message>
    <message>
        <source>Another model may answer it.</source>
        <translation>Ein anderes Modell antwortet vielleicht.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>The provider did not understand the request.</source>
        <translation>Der Anbieter hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Check the address and the kind of the provider.</source>
        <translation>Adresse und Art des Anbieters prüfen.</translation>
    </message>
    <message>
        <source>Model gone</source>
        <translation>Modell fehlt</translation>
    </message>
    <message>
        <source>The model does not exist, or is not open to this key.</source>
        <translation>Das Modell gibt es nicht, oder dieser Schlüssel darf es nicht nutzen.</translation>
    </message>
    <message>
        <source>Choose another model on Routing.</source>
        <translation>Unter Verteilung ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>Der Anbieter war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the proxy.</source>
        <translation>Netzwerk und Proxy prüfen.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>No secure connection to the provider came about.</source>
        <translation>Es kam keine sichere Verbindung zum Anbieter zustande.</translation>
    </message>
    <message>
        <source>Check the address and the clock of this computer.</source>
        <translation>Adresse und Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The time limit is part of the provider&apos;s settings.</source>
        <translation>Die Zeitgrenze steht in den Einstellungen des Anbieters.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Somebody stopped the call.</source>
        <translation>Jemand hat den Aufruf abgebrochen.</translation>
    </message>
    <message>
        <source>Run it again if it is still wanted.</source>
        <translation>Erneut ausführen, falls er noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>The answer was cut off, or not what was asked for.</source>
        <translation>Die Antwort war abgeschnitten oder nicht das Verlangte.</translation>
    </message>
    <message>
        <source>Another model may do better.</source>
        <translation>Ein anderes Modell kann es vielleicht besser.</translation>
    </message>
    <message>
        <source>Stopped by quota</source>
        <translation>Vom Kontingent gestoppt</translation>
    </message>
    <message>
        <source>A limit of this workspace stopped the call.</source>
        <translation>Eine Grenze dieses Arbeitsbereichs hat den Aufruf gestoppt.</translation>
    </message>
    <message>
        <source>Quotas shows when it starts again.</source>
        <translation>Unter Kontingente steht, wann es weitergeht.</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Kein Weg</translation>
    </message>
    <message>
        <source>No model could take the call.</source>
        <translation>Kein Modell konnte den Aufruf übernehmen.</translation>
    </message>
    <message>
        <source>Routing shows why each one was passed over.</source>
        <translation>Unter Verteilung steht, warum jedes übergangen wurde.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>The key could not be read from the keychain.</source>
        <translation>Der Schlüssel ließ sich nicht aus dem Schlüsselbund lesen.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Den Schlüsselbund entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The workspace could not be written, so no call was made.</source>
        <translation>Der Arbeitsbereich ließ sich nicht beschreiben, darum gab es keinen Aufruf.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1, retried</source>
        <translation>%1, wiederholt</translation>
    </message>
    <message>
        <source>Not the first choice: %1</source>
        <translation>Nicht die erste Wahl: %1</translation>
    </message>
    <message>
        <source>the provider is not set up.</source>
        <translation>der Anbieter ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>the provider is switched off.</source>
        <translation>der Anbieter ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>the provider has no key.</source>
        <translation>der Anbieter hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>the provider failed too often just before.</source>
        <translation>der Anbieter ist kurz zuvor zu oft ausgefallen.</translation>
    </message>
    <message>
        <source>the plan stays on this computer.</source>
        <translation>der Tarif bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>no model is named for the task.</source>
        <translation>für die Aufgabe ist kein Modell genannt.</translation>
    </message>
    <message>
        <source>the model cannot see images.</source>
        <translation>das Modell kann keine Bilder sehen.</translation>
    </message>
    <message>
        <source>the model cannot answer as a form.</source>
        <translation>das Modell kann nicht als Formular antworten.</translation>
    </message>
    <message>
        <source>the request is too long for the model.</source>
        <translation>die Anfrage ist zu lang für das Modell.</translation>
    </message>
    <message>
        <source>the model is dearer than the route allows.</source>
        <translation>das Modell ist teurer, als der Weg erlaubt.</translation>
    </message>
    <message>
        <source>the model is retired.</source>
        <translation>das Modell ist eingestellt.</translation>
    </message>
    <message>
        <source>the model cannot do the task.</source>
        <translation>das Modell kann die Aufgabe nicht.</translation>
    </message>
    <message>
        <source>the model was tried already.</source>
        <translation>das Modell wurde schon versucht.</translation>
    </message>
    <message>
        <source>Everything that failed</source>
        <translation>Alles Fehlgeschlagene</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in the syntax of QDate::toString(), such as &quot;18 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, passed on</source>
        <translation>%1, weitergereicht</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallTimeline</name>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>Versuch %1, %2</translation>
    </message>
    <message>
        <source>first text</source>
        <translation>erster Text</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallsExporter</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>aufrufe</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export calls to %1</source>
        <translation>Aufrufe nach %1 exportieren</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls exported to %1</source>
        <translation>
            <numerusform>%Ln Aufruf nach %1 exportiert</numerusform>
            <numerusform>%Ln Aufrufe nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CallsFilter</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Call id or text of an error</source>
        <translation>Kennung oder Fehlertext</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallsModel</name>
    <message>
        <source>%1, attempt %2 of its call</source>
        <translation>%1, Versuch %2 seines Aufrufs</translation>
    </message>
    <message>
        <source>The price of this model is not known</source>
        <translation>Der Preis dieses Modells ist nicht bekannt</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Erster Text</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Kosten, USD</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>Zum Sortieren klicken</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallsPage</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export all calls of the filter as a CSV table</source>
        <translation>Alle Aufrufe des Filters als CSV-Tabelle exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Refresh calls</source>
        <translation>Aufrufe neu laden</translation>
    </message>
    <message>
        <source>Search in calls</source>
        <translation>In Aufrufen suchen</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Zurück zu den Aufrufen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows without headers</source>
        <translation>Zeilen ohne Überschriften kopieren</translation>
    </message>
    <message>
        <source>One call</source>
        <translation>Ein Aufruf</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Copy call id</source>
        <translation>Kennung des Aufrufs kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation>Nur %1: %2</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallsPane</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The calls could not be read</source>
        <translation>Die Aufrufe ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>Kein Aufruf passt</translation>
    </message>
    <message>
        <source>Widen the range or clear filters.</source>
        <translation>Zeitraum erweitern oder Filter aufheben.</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>Keine Aufrufe in diesem Zeitraum</translation>
    </message>
    <message>
        <source>There are older or newer ones. Widen the range to see them.</source>
        <translation>Es gibt ältere oder neuere. Erweitern Sie den Zeitraum, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>Each attempt to reach a model will be listed here, with its time, tokens, cost and route. The built-in engine is free and works without a network.</source>
        <translation>Hier wird jeder Versuch stehen, ein Modell zu erreichen, mit Zeit, Token, Kosten und Weg. Die eingebaute Engine ist kostenlos und braucht kein Netz.</translation>
    </message>
    <message>
        <source>%1 loaded, more below</source>
        <translation>%1 geladen, weiter unten mehr</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 ein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>Of the attempts that are loaded</source>
        <translation>Von den geladenen Versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a price</source>
        <translation>
            <numerusform>%Ln ohne Preis</numerusform>
            <numerusform>%Ln ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>loaded:  %1</source>
        <extracomment>Sums of the rows that are loaded so far, of more.</extracomment>
        <translation>geladen:  %1</translation>
    </message>
    <message>
        <source>Of all attempts that match</source>
        <translation>Von allen passenden Versuchen</translation>
    </message>
</context>
<context>
    <name>aio::ui::CallsSort</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Teuerste zuerst</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Günstigste zuerst</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Langsamste zuerst</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>Schnellste zuerst</translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateActions</name>
    <message>
        <source>New candidate</source>
        <translation>Neuer Bewerber</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>PDF, DOCX, ODT, a scan, text or JSON Resume</source>
        <translation>PDF, DOCX, ODT, Scan, Text oder JSON Resume</translation>
    </message>
    <message>
        <source>Export as JSON Resume…</source>
        <translation>Als JSON Resume exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Filter candidates</source>
        <translation>Bewerber filtern</translation>
    </message>
    <message>
        <source>Details and source</source>
        <translation>Einzelheiten und Quelle</translation>
    </message>
    <message>
        <source>Import CVs</source>
        <translation>Lebensläufe importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates deleted</source>
        <translation>
            <numerusform>%n Bewerber gelöscht</numerusform>
            <numerusform>%n Bewerber gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as JSON Resume</source>
        <translation>Als JSON Resume exportieren</translation>
    </message>
    <message>
        <source>JSON Resume (*.json)</source>
        <translation>JSON Resume (*.json)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>Dokument entwerfen</translation>
    </message>
    <message>
        <source>Draft a CV…</source>
        <translation>Lebenslauf entwerfen …</translation>
    </message>
    <message>
        <source>Draft a cover letter…</source>
        <translation>Anschreiben entwerfen …</translation>
    </message>
    <message>
        <source>Not brought back: %1</source>
        <translation>Nicht zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateDesk</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This candidate was changed elsewhere. Both versions are kept.</source>
        <translation>Dieser Bewerber wurde anderswo geändert. Beide Fassungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Andere öffnen</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were read with doubt. Compare them with the source.</source>
        <translation>
            <numerusform>%n Feld wurde mit Zweifel gelesen. Mit der Quelle vergleichen.</numerusform>
            <numerusform>%n Felder wurden mit Zweifel gelesen. Mit der Quelle vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Alles geprüft</translation>
    </message>
    <message>
        <source>Copy the profile</source>
        <translation>Profil kopieren</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Name, such as a language or what it is for:</source>
        <translation>Name, etwa eine Sprache oder der Zweck:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Copy, rename or remove the profile</source>
        <translation>Profil kopieren, umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>Copy as another profile…</source>
        <translation>Als weiteres Profil kopieren …</translation>
    </message>
    <message>
        <source>Rename the profile…</source>
        <translation>Profil umbenennen …</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateDocuments</name>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>For no job in particular</source>
        <translation>Für keine bestimmte Stelle</translation>
    </message>
    <message>
        <source>Documents of this candidate</source>
        <translation>Dokumente dieses Bewerbers</translation>
    </message>
    <message>
        <source>Nothing was drafted for this candidate yet.</source>
        <translation>Für diesen Bewerber wurde noch nichts entworfen.</translation>
    </message>
    <message>
        <source>Draft a CV</source>
        <translation>Lebenslauf entwerfen</translation>
    </message>
    <message>
        <source>Draft a letter</source>
        <translation>Anschreiben entwerfen</translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateImporter</name>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateListModel</name>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n to check</source>
        <translation>
            <numerusform>%1, %2, %n zu prüfen</numerusform>
            <numerusform>%1, %2, %n zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateListPane</name>
    <message>
        <source>Filter candidates</source>
        <translation>Bewerber filtern</translation>
    </message>
    <message>
        <source>Only candidates with something to check</source>
        <translation>Nur Bewerber, bei denen etwas zu prüfen ist</translation>
    </message>
    <message>
        <source>Order by name; otherwise last changed first</source>
        <translation>Nach Name ordnen; sonst zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>Nach Name ordnen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No candidates match</source>
        <translation>Kein Bewerber passt</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n Bewerber</numerusform>
            <numerusform>%n Bewerber</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The candidates could not be read</source>
        <translation>Die Bewerber ließen sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateRereader</name>
    <message>
        <source>Read %1 with AI</source>
        <translation>%1 mit KI lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>%1 read the CV into a profile of its own.</source>
        <translation>%1 hat den Lebenslauf in ein eigenes Profil gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n values that the text does not contain were left out.</source>
        <translation>
            <numerusform>%n Wert, der nicht im Text steht, wurde weggelassen.</numerusform>
            <numerusform>%n Werte, die nicht im Text stehen, wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateSession</name>
    <message>
        <source>edit the profile</source>
        <translation>das Profil bearbeiten</translation>
    </message>
    <message>
        <source>edit the notes</source>
        <translation>die Notizen bearbeiten</translation>
    </message>
    <message>
        <source>change the tags</source>
        <translation>die Schlagwörter ändern</translation>
    </message>
    <message>
        <source>rename the profile</source>
        <translation>das Profil umbenennen</translation>
    </message>
    <message>
        <source>add a profile</source>
        <translation>ein Profil hinzufügen</translation>
    </message>
    <message>
        <source>remove the profile</source>
        <translation>das Profil entfernen</translation>
    </message>
    <message>
        <source>confirm the profile</source>
        <translation>das Profil bestätigen</translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateSide</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>The profile is complete</source>
        <translation>Das Profil ist vollständig</translation>
    </message>
    <message>
        <source>%1 % complete</source>
        <translation>%1&#xa0;% vollständig</translation>
    </message>
    <message>
        <source>Go to this section</source>
        <translation>Zu diesem Abschnitt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only for you: notes never leave this workspace by an export.</source>
        <translation>Nur für Sie: Notizen verlassen diesen Arbeitsbereich nie durch einen Export.</translation>
    </message>
    <message>
        <source>This profile was not read from a file.</source>
        <translation>Dieses Profil wurde nicht aus einer Datei gelesen.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Read again with AI</source>
        <translation>Mit KI neu lesen</translation>
    </message>
    <message>
        <source>A model reads this text into a profile of its own, beside this one</source>
        <translation>Ein Modell liest diesen Text in ein eigenes Profil neben diesem</translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Only files: PDF, DOCX, ODT, text or JSON Resume</source>
        <translation>Nur Dateien: PDF, DOCX, ODT, Text oder JSON Resume</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n CVs</source>
        <translation>
            <numerusform>Ablegen, um %n Lebenslauf zu importieren</numerusform>
            <numerusform>Ablegen, um %n Lebensläufe zu importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be here already.</source>
        <translation>%1 ist vielleicht schon vorhanden.</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <translation>Frühere öffnen</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Noch keine Bewerber</translation>
    </message>
    <message>
        <source>Add a CV as PDF, DOCX or JSON Resume. You check every date before it counts.</source>
        <translation>Einen Lebenslauf als PDF, DOCX oder JSON Resume hinzufügen. Sie prüfen jedes Datum, bevor es zählt.</translation>
    </message>
    <message>
        <source>Delete the candidate</source>
        <translation>Bewerber löschen</translation>
    </message>
    <message>
        <source>This candidate may be here already.</source>
        <translation>Dieser Bewerber ist vielleicht schon vorhanden.</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChainEditor</name>
    <message>
        <source>Chain of %1</source>
        <translation>Kette von %1</translation>
    </message>
    <message>
        <source>No model of a provider. Add one below.</source>
        <translation>Kein Modell eines Anbieters. Fügen Sie unten eines hinzu.</translation>
    </message>
    <message>
        <source>Models in the order in which they are tried</source>
        <translation>Modelle in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Try earlier (Alt+Up)</source>
        <translation>Früher versuchen (Alt+Oben)</translation>
    </message>
    <message>
        <source>Try later (Alt+Down)</source>
        <translation>Später versuchen (Alt+Unten)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Built-in engine at the end</source>
        <translation>Am Ende die eingebaute Engine</translation>
    </message>
    <message>
        <source>The built-in engine cannot do this task.</source>
        <translation>Die eingebaute Engine kann diese Aufgabe nicht.</translation>
    </message>
    <message>
        <source>When nothing else works, it works without a network.</source>
        <translation>Wenn nichts anderes geht, arbeitet er ohne Netz.</translation>
    </message>
    <message>
        <source>Highest cost of a call in $</source>
        <translation>Höchste Kosten eines Aufrufs in $</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Models whose worst case is dearer are skipped.</source>
        <translation>Modelle, die schlimmstenfalls mehr kosten, werden übersprungen.</translation>
    </message>
    <message>
        <source>Model of %1, then Enter</source>
        <translation>Modell von %1, dann Eingabe</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChainList</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChangeList</name>
    <message>
        <source>Changes of the proposal</source>
        <translation>Änderungen des Vorschlags</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChangeRow</name>
    <message>
        <source>Accept: %1</source>
        <translation>Annehmen: %1</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>Ablehnen: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Accept (Return)</source>
        <translation>Annehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Reject (Delete)</source>
        <translation>Ablehnen (Entf)</translation>
    </message>
    <message>
        <source>Accept in other words (F2)</source>
        <translation>Mit anderen Worten annehmen (F2)</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Ctrl+Return keeps them, Esc leaves it as it was</source>
        <translation>Strg+Eingabe behält sie, Esc lässt alles, wie es war</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChangeSection</name>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept all changes of &quot;%1&quot;</source>
        <translation>Alle Änderungen von „%1“ annehmen</translation>
    </message>
    <message>
        <source>Reject all changes of &quot;%1&quot;</source>
        <translation>Alle Änderungen von „%1“ ablehnen</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChartExport</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChartNumbers</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in the syntax of QDate::toString(), such as &quot;18 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month and its year in the syntax of QDate::toString(), such as &quot;Nov 2026&quot;.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day in the syntax of QDate::toString(), such as &quot;Wed 18 Nov 2026&quot;.</extracomment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year in the syntax of QDate::toString(), such as &quot;18 Nov 2026&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChartPanel</name>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Als PNG exportieren …</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Als SVG exportieren …</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>View as chart</source>
        <translation>Als Diagramm anzeigen</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChartSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChartSummary</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1 in all, highest %2 with %3.</source>
        <translation>Insgesamt %1, am höchsten %2 mit %3.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ChartTable</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Forecast, low</source>
        <translation>Prognose, unterer Wert</translation>
    </message>
    <message>
        <source>Forecast, high</source>
        <translation>Prognose, oberer Wert</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <translation>%1, nicht vollständig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>aio::ui::CheckList</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChipEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
</context>
<context>
    <name>aio::ui::ChoicePopup</name>
    <message>
        <source>Search, or type a name</source>
        <translation>Suchen oder Namen eingeben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing is called so. Enter takes what you typed.</source>
        <translation>Kein Eintrag heißt so. Die Eingabetaste übernimmt das Getippte.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Kein Eintrag heißt so.</translation>
    </message>
</context>
<context>
    <name>aio::ui::ClaimBar</name>
    <message>
        <source>There is no profile to check this document against.</source>
        <translation>Es gibt kein Profil, mit dem sich dieses Dokument vergleichen ließe.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not in the profile. %1 of %2 are.</source>
        <translation>
            <numerusform>%n Aussage steht nicht im Profil, %1 von %2 stehen darin.</numerusform>
            <numerusform>%n Aussagen stehen nicht im Profil, %1 von %2 stehen darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All claims are supported but %n, which you answer for.</source>
        <translation>
            <numerusform>Alle Aussagen sind belegt bis auf %n, für die Sie einstehen.</numerusform>
            <numerusform>Alle Aussagen sind belegt bis auf %n, für die Sie einstehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n claims are supported.</source>
        <translation>
            <numerusform>%n Aussage ist belegt.</numerusform>
            <numerusform>Alle %n Aussagen sind belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Nearest in the profile: %1</source>
        <translation>Am nächsten im Profil: %1</translation>
    </message>
    <message>
        <source>Nearest in the profile: %1, “%2”</source>
        <translation>Am nächsten im Profil: %1, „%2“</translation>
    </message>
    <message>
        <source>Previous claim to check (Shift+F8)</source>
        <translation>Vorige zu prüfende Aussage (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Previous claim to check</source>
        <translation>Vorige zu prüfende Aussage</translation>
    </message>
    <message>
        <source>Next claim to check (F8)</source>
        <translation>Nächste zu prüfende Aussage (F8)</translation>
    </message>
    <message>
        <source>Next claim to check</source>
        <translation>Nächste zu prüfende Aussage</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add to profile</source>
        <translation>Zum Profil hinzufügen</translation>
    </message>
    <message>
        <source>It is true: the candidate&apos;s profile should say so</source>
        <translation>Es stimmt: Das Profil des Bewerbers sollte es nennen</translation>
    </message>
    <message>
        <source>Keep, I can vouch</source>
        <translation>Behalten, ich stehe dafür ein</translation>
    </message>
    <message>
        <source>How do you know? Enter keeps the claim</source>
        <translation>Woher wissen Sie das? Die Eingabetaste behält die Aussage</translation>
    </message>
    <message>
        <source>Reason to keep the claim</source>
        <translation>Grund, die Aussage zu behalten</translation>
    </message>
</context>
<context>
    <name>aio::ui::ClaimDesk</name>
    <message>
        <source>“%1” belongs to no entry of the profile. Add it there by hand.</source>
        <translation>„%1“ gehört zu keinem Eintrag des Profils. Dort von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Added to the profile: %1</source>
        <translation>Zum Profil hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>aio::ui::ColumnSet</name>
    <message>
        <source>Fit to contents</source>
        <translation>An Inhalt anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>aio::ui::CommandPalette</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter run    Esc close</source>
        <translation>↑ ↓ wählen    Eingabe ausführen    Esc schließen</translation>
    </message>
    <message>
        <source>&gt; actions    @ candidates    # jobs</source>
        <translation>&gt; Befehle    @ Bewerber    # Stellen</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>aio::ui::CompareButton</name>
    <message>
        <source>vs period before</source>
        <translation>ggü. Zeitraum davor</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>ohne Vergleich</translation>
    </message>
</context>
<context>
    <name>aio::ui::CompareView</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
</context>
<context>
    <name>aio::ui::ConfidenceMeter</name>
    <message>
        <source>confidence %1 of 100</source>
        <translation>Sicherheit %1 von 100</translation>
    </message>
</context>
<context>
    <name>aio::ui::ContinueModel</name>
    <message>
        <source>from a page</source>
        <translation>aus einer Seite</translation>
    </message>
    <message>
        <source>from a picture</source>
        <translation>aus einem Bild</translation>
    </message>
    <message>
        <source>from a PDF</source>
        <translation>aus einem PDF</translation>
    </message>
    <message>
        <source>from text</source>
        <translation>aus Text</translation>
    </message>
    <message>
        <source>Running %1 %</source>
        <translation>Läuft, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Job without a title</source>
        <translation>Stelle ohne Titel</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Ungeprüft</translation>
    </message>
</context>
<context>
    <name>aio::ui::ContinuePanel</name>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Braucht mich</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Nothing to go on with yet</source>
        <translation>Noch nichts zum Weitermachen</translation>
    </message>
    <message>
        <source>Drop a posting anywhere in this window. It is read on this computer, and each field shows the words it came from.</source>
        <translation>Legen Sie eine Anzeige irgendwo in diesem Fenster ab. Sie wird auf diesem Rechner gelesen, und jedes Feld zeigt die Wörter, aus denen es stammt.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Work in progress shows here, and in the bar at the bottom.</source>
        <translation>Laufende Arbeit erscheint hier und in der Leiste unten.</translation>
    </message>
    <message>
        <source>Jobs with fields to check show here.</source>
        <translation>Stellen mit Feldern zum Prüfen erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>aio::ui::CropDialog</name>
    <message>
        <source>Crop the photo</source>
        <translation>Foto zuschneiden</translation>
    </message>
    <message>
        <source>Drag the frame to where the photo shall be. It is kept in the size of a passport photo.</source>
        <translation>Den Rahmen dorthin ziehen, wo das Foto sein soll. Es wird in der Größe eines Passfotos gespeichert.</translation>
    </message>
    <message>
        <source>Size of the frame</source>
        <translation>Größe des Rahmens</translation>
    </message>
    <message>
        <source>Use photo</source>
        <translation>Foto verwenden</translation>
    </message>
</context>
<context>
    <name>aio::ui::CropFrame</name>
    <message>
        <source>Part of the picture that is the photo</source>
        <translation>Teil des Bildes, der das Foto ist</translation>
    </message>
    <message>
        <source>Arrow keys move the frame, plus and minus change its size.</source>
        <translation>Pfeiltasten verschieben den Rahmen, Plus und Minus ändern seine Größe.</translation>
    </message>
</context>
<context>
    <name>aio::ui::Dashboard</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Tokens by kind</source>
        <translation>Token nach Art</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>In den Cache geschrieben</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Failed calls</source>
        <translation>Fehlgeschlagene Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Calls by hour of the week</source>
        <translation>Aufrufe je Stunde der Woche</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln calls</source>
        <translation>
            <numerusform>%1: %Ln Aufruf</numerusform>
            <numerusform>%1: %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>More calls fail than before</source>
        <translation>Es schlagen mehr Aufrufe fehl als zuvor</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls without a price</source>
        <translation>
            <numerusform>%Ln Aufruf ohne Preis</numerusform>
            <numerusform>%Ln Aufrufe ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the sums lack them</source>
        <translation>%1: fehlen in den Summen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in the syntax of QDate::toString(), such as &quot;18 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, forecast</source>
        <translation>%1, Prognose</translation>
    </message>
    <message>
        <source>after a week of calls</source>
        <translation>nach einer Woche mit Aufrufen</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>After &quot;$320 so far&quot;: the band of a forecast.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Forecast to %1</source>
        <translation>Prognose bis %1</translation>
    </message>
    <message>
        <source>%1 × usual: %2</source>
        <extracomment>How much dearer a day was, then why.</extracomment>
        <translation>%1 × so viel wie üblich: %2</translation>
    </message>
    <message>
        <source>%1 cost %2 × usual</source>
        <translation>%1 kostete %2 × so viel wie üblich</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Tarif</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Cost by hour</source>
        <translation>Kosten je Stunde</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Kosten je Tag</translation>
    </message>
    <message>
        <source>Cost by week</source>
        <translation>Kosten je Woche</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>Percentage points, such as &quot;0.7 pt&quot;.</extracomment>
        <translation>%1 Pp.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unpriced</source>
        <translation>
            <numerusform>%Ln ohne Preis</numerusform>
            <numerusform>%Ln ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>%1 from cache</source>
        <translation>%1 aus dem Cache</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time, p95</source>
        <translation>Zeit, P95</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>Cost per document</source>
        <translation>Kosten je Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents drafted</source>
        <translation>
            <numerusform>%Ln Dokument entworfen</numerusform>
            <numerusform>%Ln Dokumente entworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>all are in the sums</source>
        <translation>alle sind in den Summen</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Ausweichen</translation>
    </message>
    <message>
        <source>%1 to another model</source>
        <translation>%1 auf ein anderes Modell</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>%1 at the same model</source>
        <translation>%1 beim selben Modell</translation>
    </message>
    <message>
        <source>Read from cache</source>
        <translation>Aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Calls with a price</source>
        <translation>Aufrufe mit Preis</translation>
    </message>
    <message>
        <source>Kind of failure</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The week that begins on a day: &quot;Week of 16 Nov&quot;.</extracomment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 × usual</source>
        <translation>%1 × so viel wie üblich</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>A day and its cost, beside the bar of one model of that day: &quot;18 Nov, $37.59 in all&quot;.</extracomment>
        <translation>%1 insgesamt</translation>
    </message>
</context>
<context>
    <name>aio::ui::DashboardDialogs</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>%1, calls that match the filter</source>
        <translation>%1, Aufrufe, auf die der Filter passt</translation>
    </message>
    <message>
        <source>Alerts saved</source>
        <translation>Benachrichtigungen gespeichert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A report as PDF, to hand on</source>
        <translation>Ein Bericht als PDF zum Weitergeben</translation>
    </message>
    <message>
        <source>This month so far…</source>
        <translation>Dieser Monat bisher …</translation>
    </message>
    <message>
        <source>Last month…</source>
        <translation>Letzter Monat …</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>Das Angezeigte …</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>What these calls would have cost with other models, prices or routes</source>
        <translation>Was diese Aufrufe mit anderen Modellen, Preisen oder Routen gekostet hätten</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What to be told of, how and when</source>
        <translation>Was gemeldet wird, wie und wann</translation>
    </message>
</context>
<context>
    <name>aio::ui::DashboardPage</name>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to date at %2</source>
        <extracomment>How many calls, and a time: &quot;18,543 calls, up to date at 14:32&quot;.</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>There is no filter in this text.</source>
        <translation>In diesem Text steht kein Filter.</translation>
    </message>
    <message>
        <source>Drop to show this filter</source>
        <translation>Ablegen, um diesen Filter anzuzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Die Zahlen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>What calls cost and how long they take will be shown here. The built-in engine is free and works without a network.</source>
        <translation>Hier wird zu sehen sein, was Aufrufe kosten und wie lange sie dauern. Die eingebaute Engine ist kostenlos und arbeitet ohne Netz.</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>Kein Aufruf passt</translation>
    </message>
    <message>
        <source>Widen the range or clear filters.</source>
        <translation>Zeitraum erweitern oder Filter aufheben.</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>Keine Aufrufe in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Zahlen neu lesen</translation>
    </message>
    <message>
        <source>Copy filter as text</source>
        <translation>Filter als Text kopieren</translation>
    </message>
    <message>
        <source>Paste filter</source>
        <translation>Filter einfügen</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Undo filter step</source>
        <translation>Filterschritt rückgängig machen</translation>
    </message>
    <message>
        <source>Redo filter step</source>
        <translation>Filterschritt wiederholen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Filter copied. Paste it in another window, or give it to aioctl usage report --filter.</source>
        <translation>Filter kopiert. In einem anderen Fenster einfügen oder an aioctl usage report --filter geben.</translation>
    </message>
    <message>
        <source>Clear filters to see calls.</source>
        <translation>Filter löschen, um Aufrufe zu sehen.</translation>
    </message>
</context>
<context>
    <name>aio::ui::DashboardView</name>
    <message>
        <source>Daily budget %1</source>
        <translation>Tagesbudget %1</translation>
    </message>
    <message>
        <source>Monthly budget %1</source>
        <translation>Monatsbudget %1</translation>
    </message>
    <message>
        <source>No cost is known in this period</source>
        <translation>In diesem Zeitraum sind keine Kosten bekannt</translation>
    </message>
    <message>
        <source>Nothing was charged in this period</source>
        <translation>In diesem Zeitraum wurde nichts berechnet</translation>
    </message>
    <message>
        <source>Total, equals the figure</source>
        <translation>Summe, gleich der Kennzahl</translation>
    </message>
    <message>
        <source>All failed calls</source>
        <translation>Alle fehlgeschlagenen Aufrufe</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Width of the bars</source>
        <translation>Breite der Balken</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Aufschlüsseln nach</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Top users</source>
        <translation>Personen mit den höchsten Kosten</translation>
    </message>
    <message>
        <source>Failed calls by kind</source>
        <translation>Fehlgeschlagene Aufrufe nach Art</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>Keine Personen</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Aufrufe</translation>
    </message>
    <message>
        <source>No call failed</source>
        <translation>Kein Aufruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>No call was answered in this period</source>
        <translation>In diesem Zeitraum wurde kein Aufruf beantwortet</translation>
    </message>
    <message>
        <source>No call failed in this period</source>
        <translation>In diesem Zeitraum ist kein Aufruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>No tokens are known in this period</source>
        <translation>In diesem Zeitraum sind keine Token bekannt</translation>
    </message>
</context>
<context>
    <name>aio::ui::DatabaseSection</name>
    <message>
        <source>The workspace is kept in %1 from the next start on.</source>
        <translation>Der Arbeitsbereich liegt ab dem nächsten Start in %1.</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>%1 Zeilen wurden kopiert.</translation>
    </message>
    <message>
        <source>The workspace&apos;s own file is used from the next start on. The server keeps what it has.</source>
        <translation>Ab dem nächsten Start wird die eigene Datei des Arbeitsbereichs verwendet. Der Server behält, was er hat.</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln changes waiting</source>
        <translation>
            <numerusform>Offline, %Ln Änderung wartet</numerusform>
            <numerusform>Offline, %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message numerus="yes">
        <source>Ready to connect. All %Ln checks passed.</source>
        <translation>
            <numerusform>Bereit zum Verbinden. Die Prüfung ist bestanden.</numerusform>
            <numerusform>Bereit zum Verbinden. Alle %Ln Prüfungen sind bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot be used like this.</source>
        <translation>So lässt sich der Server nicht verwenden.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Where the workspace lives</source>
        <translation>Ort des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>A shared database lets a team work on the same jobs, candidates and figures.</source>
        <translation>Mit einer gemeinsamen Datenbank arbeitet ein Team an denselben Stellen, Bewerbern und Zahlen.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>A file in the workspace&apos;s folder, nothing to install.</source>
        <translation>Eine Datei im Ordner des Arbeitsbereichs, nichts zu installieren.</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Gemeinsam mit dem Team</translation>
    </message>
    <message>
        <source>A PostgreSQL server. While it is out of reach you go on working, and changes are sent later.</source>
        <translation>Ein PostgreSQL-Server. Ist er nicht erreichbar, geht die Arbeit weiter, und Änderungen werden später gesendet.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Copy this workspace there first</source>
        <translation>Diesen Arbeitsbereich zuerst dorthin kopieren</translation>
    </message>
    <message>
        <source>The database must be empty then. The file on this computer stays as it is. Without this, what is on the server is used.</source>
        <translation>Die Datenbank muss dann leer sein. Die Datei auf diesem Rechner bleibt, wie sie ist. Sonst wird verwendet, was auf dem Server liegt.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Start again before you change anything: until then changes are kept in the file on this computer and are not copied.</source>
        <translation>Vor jeder Änderung neu starten: Bis dahin bleiben Änderungen in der Datei auf diesem Rechner und werden nicht kopiert.</translation>
    </message>
    <message>
        <source>server database PostgreSQL team share host port user password encryption certificate</source>
        <translation>server datenbank PostgreSQL team teilen gemeinsam host port benutzer passwort verschlüsselung zertifikat</translation>
    </message>
</context>
<context>
    <name>aio::ui::DateEditor</name>
    <message>
        <source>There is no such day. Write it like %1.</source>
        <translation>Diesen Tag gibt es nicht. Schreibweise: %1.</translation>
    </message>
</context>
<context>
    <name>aio::ui::DayBars</name>
    <message>
        <source>Calls by day</source>
        <translation>Aufrufe nach Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::DecisionModel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>first choice</source>
        <translation>erste Wahl</translation>
    </message>
    <message>
        <source>first choice, successor of %1</source>
        <translation>erste Wahl, Nachfolger von %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>aio::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>aio::ui::DetailsDialog</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Employer, institution or issuer</source>
        <translation>Arbeitgeber, Einrichtung oder Aussteller</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Level or grade</source>
        <translation>Niveau oder Note</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the person is</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address, a line each</source>
        <translation>Adresse, je Zeile ein Teil</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Name and contacts</source>
        <translation>Name und Kontaktdaten</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis heute</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentActions</name>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)…</source>
        <translation>PDF für Archive (PDF/A) …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next claim to check</source>
        <translation>Nächste zu prüfende Aussage</translation>
    </message>
    <message>
        <source>Previous claim to check</source>
        <translation>Vorige zu prüfende Aussage</translation>
    </message>
    <message>
        <source>Redraft</source>
        <translation>Neu entwerfen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Draft a CV</source>
        <translation>Lebenslauf entwerfen</translation>
    </message>
    <message>
        <source>Draft a cover letter</source>
        <translation>Anschreiben entwerfen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n others)</source>
        <translation>
            <numerusform>%1 (und %n weiteres)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents drafted</source>
        <translation>
            <numerusform>%n Dokument entworfen</numerusform>
            <numerusform>%n Dokumente entworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not in the profile. Export anyway?</source>
        <translation>
            <numerusform>%n Aussage steht nicht im Profil. Trotzdem exportieren?</numerusform>
            <numerusform>%n Aussagen stehen nicht im Profil. Trotzdem exportieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>Dokument umbenennen</translation>
    </message>
    <message>
        <source>Name of the document and of its files:</source>
        <translation>Name des Dokuments und seiner Dateien:</translation>
    </message>
    <message numerus="yes">
        <source>%n documents deleted</source>
        <translation>
            <numerusform>%n Dokument gelöscht</numerusform>
            <numerusform>%n Dokumente gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft with AI…</source>
        <translation>Mit KI entwerfen …</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Gesendetes zeigen</translation>
    </message>
    <message>
        <source>Not brought back: %1</source>
        <translation>Nicht zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentDesk</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>This document was changed elsewhere. Both versions are kept.</source>
        <translation>Dieses Dokument wurde anderswo geändert. Beide Fassungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Andere öffnen</translation>
    </message>
    <message>
        <source>The candidate was deleted, so there is nothing to write from.</source>
        <translation>Der Bewerber wurde gelöscht, also gibt es keine Grundlage zum Schreiben.</translation>
    </message>
    <message>
        <source>Drafted without a model</source>
        <translation>Ohne Modell entworfen</translation>
    </message>
    <message>
        <source>Before the redraft</source>
        <translation>Vor dem Neuentwurf</translation>
    </message>
    <message>
        <source>redraft</source>
        <translation>Neuentwurf</translation>
    </message>
    <message>
        <source>Written anew.</source>
        <translation>Neu geschrieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>Von %1 übernommen</translation>
    </message>
    <message>
        <source>Draft with AI…</source>
        <translation>Mit KI entwerfen …</translation>
    </message>
    <message>
        <source>Draft with AI</source>
        <translation>Mit KI entwerfen</translation>
    </message>
    <message>
        <source>Have a model write it, as a proposal to accept, edit or reject</source>
        <translation>Von einem Modell schreiben lassen, als Vorschlag zum Annehmen, Bearbeiten oder Ablehnen</translation>
    </message>
    <message>
        <source>Brief and profile</source>
        <translation>Vorgaben und Profil</translation>
    </message>
    <message>
        <source>The text was not replaced, because the one before could not be kept. %1</source>
        <translation>Der Text wurde nicht ersetzt, weil sich der vorige nicht aufbewahren ließ. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1: written anew.</source>
        <translation>%1: neu geschrieben.</translation>
    </message>
    <message>
        <source>The new text could not be kept as a version. %1</source>
        <translation>Der neue Text ließ sich nicht als Fassung aufbewahren. %1</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentExporter</name>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <translation>OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON Resume</source>
        <translation>JSON Resume</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Als %1 exportiert</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The file is written, but the export could not be noted. %1</source>
        <translation>Die Datei ist geschrieben, aber der Export ließ sich nicht vermerken. %1</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentListPane</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Dokumente suchen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No documents match</source>
        <translation>Kein Dokument passt</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents could not be read</source>
        <translation>Die Dokumente ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentPrinter</name>
    <message>
        <source>The printer did not take the document.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s queue, or export a PDF and print that.</source>
        <translation>Die Warteschlange des Druckers prüfen oder ein PDF exportieren und dieses drucken.</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentSession</name>
    <message>
        <source>rename the document</source>
        <translation>das Dokument umbenennen</translation>
    </message>
    <message>
        <source>change the status</source>
        <translation>den Status ändern</translation>
    </message>
    <message>
        <source>change the look</source>
        <translation>das Aussehen ändern</translation>
    </message>
    <message>
        <source>keep a claim</source>
        <translation>eine Aussage behalten</translation>
    </message>
    <message>
        <source>change the brief</source>
        <translation>die Vorgaben ändern</translation>
    </message>
    <message>
        <source>edit the notes</source>
        <translation>die Notizen bearbeiten</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentTableModel</name>
    <message>
        <source>Candidate</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation>Letzter Export</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentText</name>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentsPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>CV for %1</source>
        <translation>Lebenslauf für %1</translation>
    </message>
    <message>
        <source>Cover letter for %1</source>
        <translation>Anschreiben für %1</translation>
    </message>
    <message>
        <source>Nothing drafted yet</source>
        <translation>Noch nichts entworfen</translation>
    </message>
    <message>
        <source>Pick a candidate and a job, then draft.</source>
        <translation>Bewerber und Stelle wählen, dann entwerfen.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
</context>
<context>
    <name>aio::ui::DraftCheck</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>Stichpunkt %1</translation>
    </message>
</context>
<context>
    <name>aio::ui::DraftEditor</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Aussage entfernen</translation>
    </message>
    <message>
        <source>Correct claim</source>
        <translation>Aussage korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is left out of the document</source>
        <translation>Aus dem Dokument Ausgelassenes ausblenden</translation>
    </message>
    <message>
        <source>Show what is left out of the document</source>
        <translation>Aus dem Dokument Ausgelassenes anzeigen</translation>
    </message>
    <message>
        <source>Keep, I can vouch</source>
        <translation>Behalten, ich stehe dafür ein</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove these words</source>
        <translation>Diese Wörter entfernen</translation>
    </message>
    <message>
        <source>Add to the profile</source>
        <translation>Zum Profil hinzufügen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
</context>
<context>
    <name>aio::ui::DraftForm</name>
    <message>
        <source>Make sure it mentions, a line each</source>
        <translation>Unbedingt erwähnen, je Zeile eines</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>aio::ui::DraftLines</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the person is</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Summary: who this is, in two or three sentences</source>
        <translation>Zusammenfassung: wer das ist, in zwei oder drei Sätzen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Terms, separated by commas</source>
        <translation>Begriffe, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Stichpunkt</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Grußformel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Referenzgeber</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktdaten</translation>
    </message>
</context>
<context>
    <name>aio::ui::DraftTextEdit</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drag to move, click for more (Alt+Up, Alt+Down)</source>
        <translation>Zum Verschieben ziehen, für mehr klicken (Alt+Oben, Alt+Unten)</translation>
    </message>
    <message>
        <source>Left out of the document: click to take in again</source>
        <translation>Aus dem Dokument ausgelassen: zum Wiederaufnehmen klicken</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>aio::ui::DriftModel</name>
    <message>
        <source>The bill and the log agree.</source>
        <translation>Rechnung und Protokoll stimmen überein.</translation>
    </message>
    <message>
        <source>The bill lists: %1.</source>
        <translation>Auf der Rechnung stehen: %1.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in the syntax of QDate::toString(), such as &quot;18 Nov 2026&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>aio::ui::DropRouter</name>
    <message>
        <source>Only images, PDF, text or links</source>
        <translation>Nur Bilder, PDF, Text oder Links</translation>
    </message>
</context>
<context>
    <name>aio::ui::DropStrip</name>
    <message>
        <source>Drop a posting to start</source>
        <translation>Anzeige hier ablegen</translation>
    </message>
    <message>
        <source>Screenshots, PDF or text. Several at once make a batch.</source>
        <translation>Bildschirmfotos, PDF oder Text. Mehrere zugleich werden ein Stapel.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Or paste a link or the text</source>
        <translation>Oder Link oder Text einfügen</translation>
    </message>
    <message>
        <source>https:// or posting text</source>
        <translation>https:// oder Anzeigentext</translation>
    </message>
    <message>
        <source>Link or text of a posting</source>
        <translation>Link oder Text einer Anzeige</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Auslesen</translation>
    </message>
</context>
<context>
    <name>aio::ui::EditorMenus</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Dates and details…</source>
        <translation>Daten und Einzelheiten …</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>With a heading of your own</source>
        <translation>Mit eigener Überschrift</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Neuer Absatz</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>New enclosure</source>
        <translation>Neue Anlage</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Stichpunkt</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Neuer Stichpunkt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>aio::ui::EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>This computer, no model</source>
        <translation>Dieser Computer, kein Modell</translation>
    </message>
</context>
<context>
    <name>aio::ui::EngineChoice</name>
    <message>
        <source>%1 plan</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aio::ui::EngineFooter</name>
    <message>
        <source>Why this model?</source>
        <translation>Warum dieses Modell?</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>Gesendetes ansehen</translation>
    </message>
</context>
<context>
    <name>aio::ui::EngineRow</name>
    <message>
        <source>ready offline</source>
        <translation>bereit, offline</translation>
    </message>
</context>
<context>
    <name>aio::ui::EngineStep</name>
    <message>
        <source>Works now. No key, no network, nothing leaves this computer.</source>
        <translation>Geht sofort. Kein Schlüssel, kein Netz, nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Better drafts. Needs a key, sends text to Google.</source>
        <translation>Bessere Entwürfe. Braucht einen Schlüssel, sendet Text an Google.</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, Ollama, or any OpenAI-compatible server. The page Providers opens next.</source>
        <translation>OpenAI, Anthropic, Ollama oder ein beliebiger OpenAI-kompatibler Server. Danach öffnet sich die Seite Anbieter.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The key ending %1 is entered</source>
        <translation>Der Schlüssel, der auf %1 endet, ist eingegeben</translation>
    </message>
    <message>
        <source>Where do I get one?</source>
        <translation>Woher bekomme ich einen?</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, nowhere else.</source>
        <translation>Wird im Schlüsselbund dieses Rechners aufbewahrt, nirgends sonst.</translation>
    </message>
    <message>
        <source>The key works. Google answered in %1 ms.</source>
        <translation>Der Schlüssel funktioniert. Google hat in %1 ms geantwortet.</translation>
    </message>
</context>
<context>
    <name>aio::ui::EnginesCard</name>
    <message>
        <source>Engines</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>It reads postings on this computer, without a key and without a network.</source>
        <translation>Er liest Anzeigen auf diesem Rechner, ohne Schlüssel und ohne Netz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln engines work</source>
        <translation>
            <numerusform>%Ln Engine funktioniert</numerusform>
            <numerusform>%Ln Engines funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tests failed</source>
        <translation>
            <numerusform>%Ln von %1 Tests fehlgeschlagen</numerusform>
            <numerusform>%Ln von %1 Tests fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Add a provider for better drafts…</source>
        <translation>Anbieter für bessere Entwürfe hinzufügen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::EntryCard</name>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Felder zeigen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Oben)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Unten)</translation>
    </message>
    <message>
        <source>Remove; Ctrl+Z brings it back</source>
        <translation>Entfernen; Strg+Z holt es zurück</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>Felder verbergen</translation>
    </message>
</context>
<context>
    <name>aio::ui::EntryMenu</name>
    <message>
        <source>No provider is set up yet</source>
        <translation>Noch kein Anbieter eingerichtet</translation>
    </message>
    <message>
        <source>Fast model of each other provider</source>
        <translation>Schnelles Modell jedes anderen Anbieters</translation>
    </message>
    <message>
        <source>Quality model of each other provider</source>
        <translation>Gründliches Modell jedes anderen Anbieters</translation>
    </message>
    <message>
        <source>Its model for the task</source>
        <translation>Sein Modell für die Aufgabe</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Anderes Modell …</translation>
    </message>
</context>
<context>
    <name>aio::ui::EvidenceList</name>
    <message>
        <source>You answer for this.</source>
        <translation>Dafür stehen Sie ein.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Claims and their evidence</source>
        <translation>Aussagen und ihre Belege</translation>
    </message>
</context>
<context>
    <name>aio::ui::ExtractionSection</name>
    <message>
        <source>Extraction</source>
        <translation>Auslesen</translation>
    </message>
    <message>
        <source>The built-in engine reads pages, text, PDF and pictures on this computer.</source>
        <translation>Die eingebaute Engine liest Seiten, Text, PDF und Bilder auf diesem Rechner.</translation>
    </message>
    <message>
        <source>One for each processor</source>
        <translation>Eine je Prozessor</translation>
    </message>
    <message>
        <source>Postings read at once</source>
        <translation>Anzeigen zugleich</translation>
    </message>
    <message>
        <source>Fewer leave more of the computer to other programs.</source>
        <translation>Weniger lassen anderen Programmen mehr vom Rechner.</translation>
    </message>
    <message>
        <source>batch parallel speed</source>
        <translation>stapel parallel tempo</translation>
    </message>
    <message>
        <source>Languages for pictures</source>
        <translation>Sprachen für Bilder</translation>
    </message>
    <message>
        <source>Found on this computer. More come with the tesseract-ocr packages of your system.</source>
        <translation>Auf diesem Rechner gefunden. Weitere kommen mit den tesseract-ocr-Paketen Ihres Systems.</translation>
    </message>
    <message>
        <source>OCR text recognition tesseract</source>
        <translation>OCR texterkennung tesseract</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>None. Pictures cannot be read until one is installed, such as tesseract-ocr-eng.</source>
        <translation>Keine. Bilder lassen sich erst lesen, wenn eine installiert ist, etwa tesseract-ocr-deu.</translation>
    </message>
</context>
<context>
    <name>aio::ui::FactRows</name>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>aio::ui::FactsModel</name>
    <message>
        <source>%1, used</source>
        <translation>%1, verwendet</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <translation>%1, nicht verwendet</translation>
    </message>
</context>
<context>
    <name>aio::ui::FactsPane</name>
    <message>
        <source>The job was deleted.</source>
        <translation>Die Stelle wurde gelöscht.</translation>
    </message>
    <message>
        <source>For no job in particular.</source>
        <translation>Für keine bestimmte Stelle.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Von Vorteil</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Facts of the profile</source>
        <translation>Angaben des Profils</translation>
    </message>
    <message>
        <source>The candidate was deleted. The document stays, but cannot be checked.</source>
        <translation>Der Bewerber wurde gelöscht. Das Dokument bleibt, lässt sich aber nicht prüfen.</translation>
    </message>
    <message>
        <source>● Used   ○ Not used</source>
        <translation>● Verwendet   ○ Nicht verwendet</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Die Stelle</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Stelle öffnen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on this document. They are in no export and are never sent.</source>
        <translation>Notizen zu diesem Dokument. Sie stehen in keinem Export und werden nie gesendet.</translation>
    </message>
</context>
<context>
    <name>aio::ui::FieldEdit</name>
    <message>
        <source>to this day</source>
        <translation>bis heute</translation>
    </message>
    <message>
        <source>2019, 2019-04 or 04/2019</source>
        <translation>2019, 2019-04 oder 04/2019</translation>
    </message>
    <message>
        <source>Not a date. Type a year, a month or a day: 2019, 2019-04, 2019-04-30.</source>
        <translation>Kein Datum. Ein Jahr, einen Monat oder einen Tag eingeben: 2019, 2019-04, 2019-04-30.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>Two letters, such as DE or FR.</source>
        <translation>Zwei Buchstaben, etwa DE oder FR.</translation>
    </message>
    <message>
        <source>Read with doubt. Compare it with the source.</source>
        <translation>Mit Zweifel gelesen. Mit der Quelle vergleichen.</translation>
    </message>
</context>
<context>
    <name>aio::ui::FieldEditor</name>
    <message>
        <source>Not in the posting</source>
        <translation>Nicht in der Anzeige</translation>
    </message>
</context>
<context>
    <name>aio::ui::FieldRow</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm (Alt+C)</source>
        <translation>Bestätigen (Alt+C)</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Back to: not in the posting</source>
        <translation>Zurück zu: nicht in der Anzeige</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
    <message>
        <source>The posting says: %1</source>
        <translation>Die Anzeige sagt: %1</translation>
    </message>
    <message>
        <source>%1: edited by you</source>
        <translation>%1: von Ihnen geändert</translation>
    </message>
</context>
<context>
    <name>aio::ui::FileSaving</name>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>aio::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
</context>
<context>
    <name>aio::ui::FilterButton</name>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>%1. Del clears it.</source>
        <translation>%1. Entf hebt es auf.</translation>
    </message>
</context>
<context>
    <name>aio::ui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>aio::ui::FirstRunDialog</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Set up AIOrchestrator</source>
        <translation>AIOrchestrator einrichten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Name, language, theme</source>
        <translation>Name, Sprache, Farbschema</translation>
    </message>
    <message>
        <source>An engine</source>
        <translation>Ein Leser</translation>
    </message>
    <message>
        <source>Who reads the postings</source>
        <translation>Wer die Anzeigen liest</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>You can change all of this later, in Settings.</source>
        <translation>All das können Sie später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Everything stays in one folder on this computer.</source>
        <translation>Alles bleibt in einem Ordner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Jobs, the pages and pictures they came from, and settings. Nothing is sent anywhere.</source>
        <translation>Stellen, die Seiten und Bilder, aus denen sie stammen, und Einstellungen. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Skip, use the built-in engine</source>
        <translation>Überspringen, eingebaute Engine verwenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose an engine</source>
        <translation>Engine wählen</translation>
    </message>
    <message>
        <source>You can add more, or change this, at any time.</source>
        <translation>Weitere hinzufügen oder dies ändern geht jederzeit.</translation>
    </message>
</context>
<context>
    <name>aio::ui::ForeignColumnsForm</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Column there</source>
        <translation>Spalte dort</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Some of its values</source>
        <translation>Einige ihrer Werte</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>aio::ui::ForeignDialog</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Read its calls</source>
        <translation>Aufrufe einlesen</translation>
    </message>
    <message>
        <source>Read another program&apos;s log</source>
        <translation>Protokoll eines anderen Programms einlesen</translation>
    </message>
    <message>
        <source>A usage log of another program in PostgreSQL is read, never written. Its calls join those of this workspace, once, however often it is read.</source>
        <translation>Ein Nutzungsprotokoll eines anderen Programms in PostgreSQL wird gelesen, nie beschrieben. Seine Aufrufe kommen einmal zu denen dieses Arbeitsbereichs, wie oft es auch gelesen wird.</translation>
    </message>
    <message>
        <source>Kept until this window closes</source>
        <translation>Bleibt, bis dieses Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Table of calls</source>
        <translation>Tabelle der Aufrufe</translation>
    </message>
    <message>
        <source>Table of providers</source>
        <translation>Tabelle der Anbieter</translation>
    </message>
    <message>
        <source>Only logs in PostgreSQL can be read.</source>
        <translation>Nur Protokolle in PostgreSQL lassen sich lesen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns found. What they mean is a guess: correct it where it is wrong.</source>
        <translation>
            <numerusform>%Ln Spalte gefunden. Ihre Bedeutung ist geraten: Bitte berichtigen, wo sie nicht stimmt.</numerusform>
            <numerusform>%Ln Spalten gefunden. Ihre Bedeutung ist geraten: Bitte berichtigen, wo sie nicht stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading… about %1 calls</source>
        <translation>Wird gelesen … etwa %1 Aufrufe</translation>
    </message>
    <message>
        <source>%1 calls read, %2 of them new.</source>
        <translation>%1 Aufrufe gelesen, %2 davon neu.</translation>
    </message>
    <message>
        <source>Id of the row</source>
        <translation>ID der Zeile</translation>
    </message>
    <message>
        <source>Call that it belongs to</source>
        <translation>Zugehöriger Aufruf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Text of the error</source>
        <translation>Fehlertext</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Token der Eingabe</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation>Token aus dem Cache</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Token der Ausgabe</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>Token des Nachdenkens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>cents</source>
        <translation>Cent</translation>
    </message>
    <message>
        <source>millionths of a dollar</source>
        <translation>Millionstel Dollar</translation>
    </message>
    <message>
        <source>billionths of a dollar</source>
        <translation>Milliardstel Dollar</translation>
    </message>
    <message>
        <source>without cached ones</source>
        <translation>ohne die aus dem Cache</translation>
    </message>
    <message>
        <source>with cached ones</source>
        <translation>mit denen aus dem Cache</translation>
    </message>
    <message>
        <source>Keep up with it</source>
        <translation>Laufend einlesen</translation>
    </message>
    <message numerus="yes">
        <source>New calls are read every %Ln minutes while the program runs. The password is kept in the keychain.</source>
        <translation>
            <numerusform>Neue Aufrufe werden jede Minute eingelesen, solange das Programm läuft. Das Passwort wird im Schlüsselbund aufbewahrt.</numerusform>
            <numerusform>Neue Aufrufe werden alle %Ln Minuten eingelesen, solange das Programm läuft. Das Passwort wird im Schlüsselbund aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Read last on %1.</source>
        <translation>Zuletzt gelesen am %1.</translation>
    </message>
    <message>
        <source>Summing up…</source>
        <translation>Summen werden gebildet …</translation>
    </message>
</context>
<context>
    <name>aio::ui::FormPane</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>View of the job</source>
        <translation>Ansicht der Stelle</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Job as JSON</source>
        <translation>Stelle als JSON</translation>
    </message>
    <message>
        <source>Next to check (F8)</source>
        <translation>Nächstes zu prüfen (F8)</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noticed while reading: models that could not be used, and what was left out</source>
        <translation>Was beim Lesen auffiel: Modelle, die sich nicht verwenden ließen, und was ausgelassen wurde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this model?</source>
        <translation>Warum dieses Modell?</translation>
    </message>
</context>
<context>
    <name>aio::ui::GeneralForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>Settings of the provider</source>
        <translation>Einstellungen des Anbieters</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Quality model, for drafts</source>
        <translation>Qualitätsmodell, für Entwürfe</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Calls at the same time; more of them wait</source>
        <translation>Aufrufe zur selben Zeit; weitere warten</translation>
    </message>
    <message>
        <source>Further attempts after the first one fails</source>
        <translation>Weitere Versuche, wenn der erste scheitert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Mask names and contacts before sending</source>
        <translation>Namen und Kontakte vor dem Senden maskieren</translation>
    </message>
    <message>
        <source>It reads postings on this computer, without a key, a network or a price. It cannot be removed, so there is always an engine.</source>
        <translation>Sie liest Anzeigen auf diesem Rechner, ohne Schlüssel, Netz und Preis. Sie lässt sich nicht entfernen, damit immer eine da ist.</translation>
    </message>
    <message>
        <source>The default provider stays on</source>
        <translation>Der Standardanbieter bleibt eingeschaltet</translation>
    </message>
    <message>
        <source>Name of a model</source>
        <translation>Name eines Modells</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where requests are worked on. It is part of the address; a key may be good for one region only, and a region may cost more than anywhere.</source>
        <translation>Wo Anfragen bearbeitet werden. Die Region ist Teil der Adresse; ein Schlüssel kann auf eine Region beschränkt sein, und eine feste Region kann mehr kosten als eine beliebige.</translation>
    </message>
    <message>
        <source>As the address says</source>
        <translation>Wie in der Adresse</translation>
    </message>
</context>
<context>
    <name>aio::ui::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>language translation English German</source>
        <translation>sprache übersetzung englisch deutsch</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>What this window calls you. It stays in this workspace.</source>
        <translation>So nennt Sie dieses Fenster. Er bleibt in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>person account</source>
        <translation>person konto</translation>
    </message>
    <message>
        <source>Ask before opening a link</source>
        <translation>Vor dem Öffnen eines Links fragen</translation>
    </message>
    <message>
        <source>A page that you drop or paste as a link is fetched only after you agree.</source>
        <translation>Eine Seite, die Sie als Link ablegen oder einfügen, wird erst nach Ihrer Zustimmung geholt.</translation>
    </message>
    <message>
        <source>network address fetch</source>
        <translation>netz adresse holen</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>messages alerts quota limits</source>
        <translation>meldungen hinweise benachrichtigungen kontingent limits grenzen</translation>
    </message>
    <message>
        <source>Says that long work is done or that a limit is used up while you work in another window.</source>
        <translation>Meldet, dass lange Arbeit fertig oder ein Limit aufgebraucht ist, während Sie in einem anderen Fenster arbeiten.</translation>
    </message>
</context>
<context>
    <name>aio::ui::Greeting</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
</context>
<context>
    <name>aio::ui::HeatMap</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Am meisten: %1</translation>
    </message>
    <message>
        <source>%1, %2 – %3: %4</source>
        <extracomment>A weekday, the hours and a value, such as &quot;Tuesday, 14:00 – 15:00: 318&quot;.</extracomment>
        <translation>%1, %2 – %3: %4</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>aio::ui::HeatPanel</name>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>View as map</source>
        <translation>Als Karte anzeigen</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Als PNG exportieren …</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Als SVG exportieren …</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
</context>
<context>
    <name>aio::ui::HeatTable</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
</context>
<context>
    <name>aio::ui::HistoryDialog</name>
    <message>
        <source>no such plan</source>
        <translation>kein solcher Tarif</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>History of the routing policy</source>
        <translation>Verlauf der Routen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Differences to the policy in force</source>
        <translation>Unterschiede zu den geltenden Routen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>In this revision</source>
        <translation>In dieser Fassung</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geltend</translation>
    </message>
    <message>
        <source>Standard policy</source>
        <translation>Standardrouten</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, geltend</translation>
    </message>
    <message>
        <source>Save or revert what you changed first.</source>
        <translation>Erst speichern oder verwerfen, was Sie geändert haben.</translation>
    </message>
    <message>
        <source>Makes this the newest revision. The others stay in the history.</source>
        <translation>Macht diese zur neuesten Fassung. Die anderen bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>Der Verlauf wird gelesen.</translation>
    </message>
    <message>
        <source>This is the policy in force.</source>
        <translation>Dies sind die geltenden Routen.</translation>
    </message>
    <message>
        <source>The same as the policy in force.</source>
        <translation>Gleich den geltenden Routen.</translation>
    </message>
    <message numerus="yes">
        <source>%n routes differ from the policy in force.</source>
        <translation>
            <numerusform>%n Route weicht von den geltenden ab.</numerusform>
            <numerusform>%n Routen weichen von den geltenden ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::HomePage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Weekday, day and month in the syntax of QDate::toString(), such as &quot;Monday 23 November&quot;.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Choose postings</source>
        <translation>Anzeigen wählen</translation>
    </message>
    <message>
        <source>Try the sample posting</source>
        <translation>Mit der Beispielanzeige ausprobieren</translation>
    </message>
    <message>
        <source>See what is read, and where each field came from</source>
        <translation>Sehen, was gelesen wird und woher jedes Feld stammt</translation>
    </message>
    <message>
        <source>Choose postings…</source>
        <translation>Anzeigen wählen …</translation>
    </message>
    <message>
        <source>Screenshots, PDF, pages or text; several at once make a batch</source>
        <translation>Bildschirmfotos, PDF, Seiten oder Text; mehrere zugleich werden ein Stapel</translation>
    </message>
    <message>
        <source>Add Google Gemini…</source>
        <translation>Google Gemini hinzufügen …</translation>
    </message>
    <message>
        <source>Needs a key. Without one the built-in engine does the work</source>
        <translation>Braucht einen Schlüssel. Ohne ihn arbeitet die eingebaute Engine</translation>
    </message>
</context>
<context>
    <name>aio::ui::HostQuestion</name>
    <message>
        <source>May the stored key go to %1?</source>
        <translation>Darf der gespeicherte Schlüssel an %1 gehen?</translation>
    </message>
    <message>
        <source>The key ending %1 was entered for %2.</source>
        <translation>Der Schlüssel, der auf %1 endet, wurde für %2 eingegeben.</translation>
    </message>
    <message>
        <source>The key of the variable %1 goes to %2 now.</source>
        <translation>Der Schlüssel der Variablen %1 geht jetzt an %2.</translation>
    </message>
    <message>
        <source>Whoever runs %1 can read and use it. Send it only if the address is right and trusted.</source>
        <translation>Wer %1 betreibt, kann ihn lesen und benutzen. Nur senden, wenn die Adresse stimmt und vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>Save and send it there</source>
        <translation>Speichern und dorthin senden</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>Save and remove the key</source>
        <translation>Speichern und Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>aio::ui::HourMenu</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A day and time, how many calls and what they cost.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>No calls in the last %Ln days</source>
        <translation>
            <numerusform>Keine Aufrufe am letzten Tag</numerusform>
            <numerusform>Keine Aufrufe in den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ImageView</name>
    <message>
        <source>Posting as an image</source>
        <translation>Anzeige als Bild</translation>
    </message>
</context>
<context>
    <name>aio::ui::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Ändert sich: %1</translation>
    </message>
    <message>
        <source>its key has to be entered afterwards</source>
        <translation>sein Schlüssel ist danach einzugeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are new</source>
        <translation>
            <numerusform>%Ln ist neu</numerusform>
            <numerusform>%Ln sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <translation>
            <numerusform>%Ln ändert sich</numerusform>
            <numerusform>%Ln ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln bleibt, wie er ist</numerusform>
            <numerusform>%Ln bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Import providers</source>
        <translation>Anbieter importieren</translation>
    </message>
    <message>
        <source>Providers in the file</source>
        <translation>Anbieter in der Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; becomes the default for new routes.</source>
        <translation>„%1“ wird Standard für neue Routen.</translation>
    </message>
    <message>
        <source>Files of providers hold no keys. Nothing is removed by an import.</source>
        <translation>Anbieterdateien enthalten keine Schlüssel. Ein Import entfernt nichts.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>aio::ui::JobActions</name>
    <message>
        <source>Read again. Nothing changed.</source>
        <translation>Neu gelesen. Nichts hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Read again. %n fields changed.</source>
        <translation>
            <numerusform>Neu gelesen. %n Feld hat sich geändert.</numerusform>
            <numerusform>Neu gelesen. %n Felder haben sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Choose images or a PDF</source>
        <translation>Bilder oder ein PDF wählen</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, TIFF, PDF</source>
        <translation>PNG, JPEG, WebP, TIFF, PDF</translation>
    </message>
    <message>
        <source>Paste a link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>The page is read on this computer</source>
        <translation>Die Seite wird auf diesem Rechner gelesen</translation>
    </message>
    <message>
        <source>Paste text or a screenshot</source>
        <translation>Text oder Bildschirmfoto einfügen</translation>
    </message>
    <message>
        <source>Straight from the clipboard</source>
        <translation>Direkt aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Try the sample posting</source>
        <translation>Mit der Beispielanzeige ausprobieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>JSON (schema.org)…</source>
        <translation>JSON (schema.org) …</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV-Tabelle …</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown …</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Confirm field</source>
        <translation>Feld bestätigen</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Nächstes zu prüfen</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>Voriges zu prüfen</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Stellen filtern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Bring the page in again to read it anew</source>
        <translation>Seite noch einmal hinzufügen, um sie neu zu lesen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Als ungeprüft markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are still to check. Mark as reviewed anyway?</source>
        <translation>
            <numerusform>%n Feld ist noch zu prüfen. Trotzdem als geprüft markieren?</numerusform>
            <numerusform>%n Felder sind noch zu prüfen. Trotzdem als geprüft markieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs deleted</source>
        <translation>
            <numerusform>%n Stelle gelöscht</numerusform>
            <numerusform>%n Stellen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>stellen</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>Dokument entwerfen</translation>
    </message>
    <message>
        <source>Draft a CV for this job…</source>
        <translation>Lebenslauf für diese Stelle entwerfen …</translation>
    </message>
    <message>
        <source>Draft a cover letter for this job…</source>
        <translation>Anschreiben für diese Stelle entwerfen …</translation>
    </message>
    <message>
        <source>Read the posting again</source>
        <translation>Anzeige neu lesen</translation>
    </message>
    <message>
        <source>Not brought back: %1</source>
        <translation>Nicht zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>aio::ui::JobDesk</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This job was changed elsewhere. Both versions are kept.</source>
        <translation>Diese Stelle wurde anderswo geändert. Beide Fassungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Andere öffnen</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>„%1“ ist kein Wert für %2.</translation>
    </message>
</context>
<context>
    <name>aio::ui::JobExporter</name>
    <message>
        <source>schema.org JSON (*.json)</source>
        <translation>schema.org-JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n jobs</source>
        <translation>
            <numerusform>%n Stelle exportieren</numerusform>
            <numerusform>%n Stellen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs exported to %1</source>
        <translation>
            <numerusform>%n Stelle nach %1 exportiert</numerusform>
            <numerusform>%n Stellen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs copied</source>
        <translation>
            <numerusform>%n Stelle kopiert</numerusform>
            <numerusform>%n Stellen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::JobForm</name>
    <message>
        <source>Fields of the job</source>
        <translation>Felder der Stelle</translation>
    </message>
</context>
<context>
    <name>aio::ui::JobInput</name>
    <message>
        <source>The clipboard holds no image, text or link.</source>
        <translation>Die Zwischenablage enthält kein Bild, keinen Text und keinen Link.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Only images, PDF, text or links can be read.</source>
        <translation>Nur Bilder, PDF, Text oder Links lassen sich lesen.</translation>
    </message>
    <message>
        <source>Choose images, PDF or text</source>
        <translation>Bilder, PDF oder Text wählen</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Es gibt keinen Text zum Lesen.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files were taken.</source>
        <translation>
            <numerusform>Nur die erste Datei wurde übernommen.</numerusform>
            <numerusform>Nur die ersten %n Dateien wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n files</source>
        <translation>
            <numerusform>%n Datei lesen</numerusform>
            <numerusform>%n Dateien lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>aio::ui::JobListModel</name>
    <message>
        <source>Untitled job</source>
        <translation>Stelle ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n to check</source>
        <translation>
            <numerusform>%1, %2, %n zu prüfen</numerusform>
            <numerusform>%1, %2, %n zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::JobListPane</name>
    <message>
        <source>Filter jobs</source>
        <translation>Stellen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Something to check</source>
        <translation>Etwas zu prüfen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No jobs match</source>
        <translation>Keine Stelle passt</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Geprüft oder nicht</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Aus jeder Quelle</translation>
    </message>
    <message>
        <source>From a page</source>
        <translation>Von einer Seite</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>Aus Text</translation>
    </message>
    <message>
        <source>From an image</source>
        <translation>Aus einem Bild</translation>
    </message>
    <message>
        <source>From a PDF</source>
        <translation>Aus einem PDF</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Last posted first</source>
        <translation>Zuletzt veröffentlichte zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Nach Firma</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n jobs</source>
        <translation>
            <numerusform>%1 von %n Stelle</numerusform>
            <numerusform>%1 von %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a salary</source>
        <translation>Mit Gehalt</translation>
    </message>
</context>
<context>
    <name>aio::ui::JobSession</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Use as %1</source>
        <translation>Als %1 verwenden</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Als ungeprüft markieren</translation>
    </message>
</context>
<context>
    <name>aio::ui::JobsPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Batch of %n images</source>
        <translation>
            <numerusform>Stapel mit %n Bild</numerusform>
            <numerusform>Stapel mit %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Untitled job</source>
        <translation>Stelle ohne Titel</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>Only images, PDF, text or links</source>
        <translation>Nur Bilder, PDF, Text oder Links</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files to start a batch</source>
        <translation>
            <numerusform>%n Datei ablegen und Stapel beginnen</numerusform>
            <numerusform>%n Dateien ablegen und Stapel beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to read the posting</source>
        <translation>Ablegen, um die Anzeige zu lesen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>You may have this job already. %1</source>
        <translation>Diese Stelle ist vielleicht schon da. %1</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <translation>Frühere öffnen</translation>
    </message>
    <message>
        <source>Extract anyway</source>
        <translation>Trotzdem auswerten</translation>
    </message>
    <message numerus="yes">
        <source>Review %n finished</source>
        <translation>
            <numerusform>%n fertige prüfen</numerusform>
            <numerusform>%n fertige prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Stellen</translation>
    </message>
    <message>
        <source>Drop a screenshot of a posting here. You get the fields, and each field shows the words it came from.</source>
        <translation>Legen Sie hier ein Bildschirmfoto einer Anzeige ab. Sie erhalten die Felder, und jedes Feld zeigt die Wörter, aus denen es stammt.</translation>
    </message>
    <message>
        <source>Ready without a key or network: the built-in engine reads postings on this computer.</source>
        <translation>Bereit ohne Schlüssel und Netz: Die eingebaute Engine liest Anzeigen auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Back to the jobs</source>
        <translation>Zurück zu den Stellen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Show the batch</source>
        <translation>Stapel zeigen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message numerus="yes">
        <source>Batch of %n postings</source>
        <translation>
            <numerusform>Stapel mit %n Anzeige</numerusform>
            <numerusform>Stapel mit %n Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyActions</name>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Tests every provider that is on. It costs nothing.</source>
        <translation>Testet jeden eingeschalteten Anbieter. Es kostet nichts.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Wechseln …</translation>
    </message>
    <message>
        <source>A new key in place of this one, which stays in use until the new one works</source>
        <translation>Neuer Schlüssel anstelle dieses; der alte bleibt in Gebrauch, bis der neue funktioniert</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Go to provider</source>
        <translation>Zum Anbieter</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>The table as CSV. No key is in it.</source>
        <translation>Die Tabelle als CSV. Sie enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>The key ending %1 is in use</source>
        <translation>Der Schlüssel, der auf %1 endet, ist in Gebrauch</translation>
    </message>
    <message>
        <source>Remove the key of %1?</source>
        <translation>Schlüssel von %1 entfernen?</translation>
    </message>
    <message>
        <source>Calls to %1 stop until another key is entered. This cannot be undone.</source>
        <translation>Aufrufe an %1 ruhen, bis ein anderer Schlüssel eingegeben ist. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Calls to %1 go on without one. This cannot be undone.</source>
        <translation>Aufrufe an %1 gehen ohne Schlüssel weiter. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The key of %1 is removed</source>
        <translation>Der Schlüssel von %1 ist entfernt</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1, without keys</source>
        <translation>Nach %1 exportiert, ohne Schlüssel</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyBindings</name>
    <message>
        <source>%1 alone is for writing and moving about. Take it with Ctrl or Alt.</source>
        <translation>%1 allein dient zum Schreiben und Bewegen. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyDialog</name>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>der Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Replace the key of %1</source>
        <translation>Schlüssel von %1 ersetzen</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>New key, in place of the one ending %1</source>
        <translation>Neuer Schlüssel anstelle dessen, der auf %1 endet</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>It is never in the database, settings, logs or exports.</source>
        <translation>Er steht nie in Datenbank, Einstellungen, Protokollen oder Exporten.</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Spaces and line ends were taken out.</source>
        <translation>Leerzeichen und Zeilenenden wurden entfernt.</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyEdit</name>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyField</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>The key of the variable %1 is used until you enter one here</source>
        <translation>Der Schlüssel der Variablen %1 gilt, bis Sie hier einen eingeben</translation>
    </message>
    <message>
        <source>Key ending %1, %2</source>
        <translation>Schlüssel, der auf %1 endet, %2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyHistory</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing happened to this key yet.</source>
        <translation>Mit diesem Schlüssel ist noch nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyInspector</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The key that is selected</source>
        <translation>Ausgewählter Schlüssel</translation>
    </message>
    <message>
        <source>Calls, 14 days</source>
        <translation>Aufrufe, 14 Tage</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Gebrauch seit</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Key before</source>
        <translation>Früherer Schlüssel</translation>
    </message>
    <message>
        <source>ending %1, kept until %2</source>
        <translation>endet auf %1, aufbewahrt bis %2</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>ending %1, waits for its test</source>
        <translation>endet auf %1, wartet auf seinen Test</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routes</source>
        <translation>
            <numerusform>%Ln Route</numerusform>
            <numerusform>%Ln Routen</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes from a variable of the environment and cannot be changed here.</source>
        <translation>Er kommt aus einer Variablen der Umgebung und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Calls need a key, and there is none.</source>
        <translation>Aufrufe brauchen einen Schlüssel, und es gibt keinen.</translation>
    </message>
    <message>
        <source>This server asks for no key.</source>
        <translation>Dieser Server verlangt keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyModel</name>
    <message>
        <source>not in use</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Ungetestet</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>The variable %1; it cannot be changed here</source>
        <translation>Die Variable %1; sie lässt sich hier nicht ändern</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1, not in use</source>
        <translation>%1, nicht verwendet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>Keys should be rotated after %Ln days</source>
        <translation>
            <numerusform>Schlüssel sollten nach %Ln Tag gewechselt werden</numerusform>
            <numerusform>Schlüssel sollten nach %Ln Tagen gewechselt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this month</source>
        <translation>In diesem Monat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyObstacleText</name>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>its key cannot be read</source>
        <translation>Schlüssel nicht lesbar</translation>
    </message>
</context>
<context>
    <name>aio::ui::KeysPage</name>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>No key is needed yet</source>
        <translation>Noch wird kein Schlüssel gebraucht</translation>
    </message>
    <message>
        <source>The built-in engine works without one. Keys of the providers that you add stand here.</source>
        <translation>Die eingebaute Engine arbeitet ohne. Hier stehen die Schlüssel der Anbieter, die Sie hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials</source>
        <translation>
            <numerusform>%Ln Zugang</numerusform>
            <numerusform>%Ln Zugänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep new keys for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, oder behalten Sie neue Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No program that keeps secrets runs here. Start one such as GNOME Keyring or KWallet, or keep new keys for this session only.</source>
        <translation>Hier läuft kein Programm, das Geheimnisse aufbewahrt. Starten Sie eines wie GNOME Keyring oder KWallet, oder behalten Sie neue Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it asks for its password behind another window.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht fragt er hinter einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The keychain refuses to work. New keys can be kept for this session only.</source>
        <translation>Der Schlüsselbund verweigert die Arbeit. Neue Schlüssel lassen sich nur für diese Sitzung behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys work</source>
        <translation>
            <numerusform>%Ln Schlüssel funktioniert</numerusform>
            <numerusform>%Ln Schlüssel funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tests failed</source>
        <translation>
            <numerusform>%Ln von %1 Tests ist gescheitert</numerusform>
            <numerusform>%Ln von %1 Tests sind gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No age limit for keys. Set one in Settings › Security.</source>
        <translation>Keine Altersgrenze für Schlüssel. Festlegen unter Einstellungen › Sicherheit.</translation>
    </message>
    <message numerus="yes">
        <source>Rotate keys older than %Ln days. Change this in Settings › Security.</source>
        <translation>
            <numerusform>Schlüssel nach mehr als %Ln Tag wechseln. Ändern unter Einstellungen › Sicherheit.</numerusform>
            <numerusform>Schlüssel nach mehr als %Ln Tagen wechseln. Ändern unter Einstellungen › Sicherheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Go to Providers</source>
        <translation>Zu den Anbietern</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Welche Schlüssel</translation>
    </message>
    <message>
        <source>No keys match</source>
        <translation>Kein Schlüssel passt</translation>
    </message>
    <message>
        <source>Nothing has these words or comes from there.</source>
        <translation>Nichts enthält diese Wörter oder hat diese Herkunft.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Keychain %1</source>
        <translation>Schlüsselbund %1</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>Attention %1</source>
        <translation>Auffällig %1</translation>
    </message>
    <message>
        <source>Keys live in %1. They are never in the database, settings, logs or exports. Environment variables are read only.</source>
        <translation>Schlüssel liegen hier: %1. Sie stehen nie in Datenbank, Einstellungen, Protokollen oder Exporten. Umgebungsvariablen werden nur gelesen.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
</context>
<context>
    <name>aio::ui::KpiTile</name>
    <message>
        <source>down %1</source>
        <translation>um %1 gesunken</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>um %1 gestiegen</translation>
    </message>
</context>
<context>
    <name>aio::ui::LastDecisions</name>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Open in Usage</source>
        <translation>In Verbrauch öffnen</translation>
    </message>
    <message>
        <source>No calls yet. The newest six appear here, with the reason for each model.</source>
        <translation>Noch keine Aufrufe. Hier erscheinen die sechs neuesten, mit dem Grund für jedes Modell.</translation>
    </message>
</context>
<context>
    <name>aio::ui::LastTestCard</name>
    <message>
        <source>Last test, %1</source>
        <translation>Letzter Test, %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>aio::ui::LegendItem</name>
    <message>
        <source>%1, shown</source>
        <translation>%1, eingeblendet</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
    <message>
        <source>%1. A click hides or shows it, a double click shows it alone.</source>
        <translation>%1. Ein Klick blendet aus oder ein, ein Doppelklick zeigt nur dies.</translation>
    </message>
</context>
<context>
    <name>aio::ui::LimitsForm</name>
    <message>
        <source>Network and limits of the provider</source>
        <translation>Netzwerk und Limits des Anbieters</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Extra headers, one a line</source>
        <translation>Weitere Kopfzeilen, eine je Zeile</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The system&apos;s; &quot;none&quot;; or host:port</source>
        <translation>Der des Systems; &quot;none&quot;; oder Host:Port</translation>
    </message>
    <message>
        <source>Never keys: files and backups hold what stands here.</source>
        <translation>Nie Schlüssel: Was hier steht, gelangt in Dateien und Sicherungen.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Use the Responses API</source>
        <translation>Responses-API verwenden</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Open Quotas</source>
        <translation>Kontingente öffnen</translation>
    </message>
    <message>
        <source>Nothing limits the built-in engine.</source>
        <translation>Für die eingebaute Engine gilt kein Limit.</translation>
    </message>
    <message>
        <source>No quota counts calls to this provider. One can stop them by number, tokens or money, in a day, a month or a rolling window.</source>
        <translation>Kein Kontingent zählt Aufrufe an diesen Anbieter. Eines kann sie nach Anzahl, Token oder Geld anhalten, je Tag, Monat oder gleitendem Fenster.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>aio::ui::LineEditor</name>
    <message>
        <source>Separate several entries with a semicolon</source>
        <translation>Mehrere Einträge mit Strichpunkt trennen</translation>
    </message>
</context>
<context>
    <name>aio::ui::LinkDialog</name>
    <message>
        <source>Read a link</source>
        <translation>Link lesen</translation>
    </message>
    <message>
        <source>Link to the posting</source>
        <translation>Link zur Anzeige</translation>
    </message>
    <message>
        <source>The page is fetched from its site and read on this computer.</source>
        <translation>Die Seite wird von ihrer Website geholt und auf diesem Rechner gelesen.</translation>
    </message>
    <message>
        <source>Read page</source>
        <translation>Seite lesen</translation>
    </message>
</context>
<context>
    <name>aio::ui::MainWindow</name>
    <message>
        <source>The window is too narrow for the wide sidebar</source>
        <translation>Das Fenster ist zu schmal für die breite Seitenleiste</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>aio::ui::MappingDialog</name>
    <message>
        <source>Amounts are in cents</source>
        <translation>Beträge sind in Cent</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>Rechnung importieren</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Bill of</source>
        <translation>Rechnung von</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Schreibweise der Tage</translation>
    </message>
    <message>
        <source>Keep these columns as</source>
        <translation>Diese Spalten merken als</translation>
    </message>
    <message>
        <source>A cost export of OpenAI: its columns are known.</source>
        <translation>Ein Kostenexport von OpenAI: Seine Spalten sind bekannt.</translation>
    </message>
    <message>
        <source>A cost export of Anthropic: its columns are known.</source>
        <translation>Ein Kostenexport von Anthropic: Seine Spalten sind bekannt.</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>Nach ihren Namen</translation>
    </message>
    <message>
        <source>Columns as in</source>
        <translation>Spalten wie in</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Dienststufe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Recognised by itself, or dd.MM.yyyy</source>
        <translation>Wird selbst erkannt, oder dd.MM.yyyy</translation>
    </message>
    <message>
        <source>A name, to use them again</source>
        <translation>Ein Name, um sie wieder zu verwenden</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>No provider was used yet</source>
        <translation>Noch kein Anbieter verwendet</translation>
    </message>
</context>
<context>
    <name>aio::ui::MatchCard</name>
    <message>
        <source>Good match</source>
        <translation>Passt gut</translation>
    </message>
    <message>
        <source>Partial match</source>
        <translation>Passt teilweise</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Passt kaum</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the reckoning</source>
        <translation>Berechnung anzeigen</translation>
    </message>
    <message>
        <source>No job to compare with</source>
        <translation>Keine Stelle zum Vergleichen</translation>
    </message>
    <message>
        <source>Draft for a job to see how well the profile fits.</source>
        <translation>Für eine Stelle entwerfen, um zu sehen, wie gut das Profil passt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n must-have skills</source>
        <translation>
            <numerusform>%1 von %n erforderlichen Kenntnis</numerusform>
            <numerusform>%1 von %n erforderlichen Kenntnissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
</context>
<context>
    <name>aio::ui::MatchDialog</name>
    <message>
        <source>How the match of %1 came about</source>
        <translation>Wie die Übereinstimmung von %1 zustande kam</translation>
    </message>
    <message>
        <source>The job asks for</source>
        <translation>Die Stelle verlangt</translation>
    </message>
    <message>
        <source>The profile says</source>
        <translation>Im Profil steht</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Every skill that the job names is in the profile.</source>
        <translation>Alle Kenntnisse, die die Stelle nennt, stehen im Profil.</translation>
    </message>
    <message>
        <source>Not in the profile: %1</source>
        <translation>Nicht im Profil: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>aio::ui::MatchRing</name>
    <message>
        <source>Match %1 of 100</source>
        <translation>Übereinstimmung %1 von 100</translation>
    </message>
</context>
<context>
    <name>aio::ui::ModelRow</name>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>in / out</source>
        <translation>ein / aus</translation>
    </message>
    <message>
        <source>Its price is not known. Calls are made, and their cost is shown as unknown.</source>
        <translation>Der Preis ist nicht bekannt. Aufrufe finden statt, ihre Kosten gelten als unbekannt.</translation>
    </message>
    <message>
        <source>Per million tokens:</source>
        <translation>Je Million Token:</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>In den Cache geschrieben</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Prompts of %1 tokens and more: %2 / %3</source>
        <translation>Anfragen ab %1 Token: %2 / %3</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Set by an admin</source>
        <translation>Von der Verwaltung gesetzt</translation>
    </message>
    <message>
        <source>From the catalog</source>
        <translation>Aus dem Katalog</translation>
    </message>
    <message>
        <source>Retired on %1</source>
        <translation>Eingestellt am %1</translation>
    </message>
    <message>
        <source>Retires on %1</source>
        <translation>Wird am %1 eingestellt</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, danach %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>denkt nach</translation>
    </message>
    <message>
        <source>%1&#xa0;M tokens</source>
        <translation>%1 Mio. Token</translation>
    </message>
    <message>
        <source>%1&#xa0;k tokens</source>
        <translation>%1 Tsd. Token</translation>
    </message>
</context>
<context>
    <name>aio::ui::ModelTable</name>
    <message>
        <source>Per million tokens</source>
        <translation>Je Million Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>aio::ui::ModelsTab</name>
    <message>
        <source>Filter models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>Models of the provider</source>
        <translation>Modelle des Anbieters</translation>
    </message>
    <message>
        <source>Asking the provider</source>
        <translation>Anbieter wird gefragt</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Als Standard verwenden</translation>
    </message>
    <message>
        <source>Set price…</source>
        <translation>Preis setzen…</translation>
    </message>
    <message>
        <source>Back to the catalog&apos;s price</source>
        <translation>Zurück zum Katalogpreis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask provider</source>
        <translation>Anbieter fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Asking %1… %2 s</source>
        <translation>%1 wird gefragt… %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models, asked at %1</source>
        <translation>
            <numerusform>%Ln Modell, gefragt um %1</numerusform>
            <numerusform>%Ln Modelle, gefragt um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From the catalog; the provider was not asked yet</source>
        <translation>Aus dem Katalog; der Anbieter wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>The provider was not asked yet</source>
        <translation>Der Anbieter wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>The built-in engine has its reader in it. There are no models to choose, and it costs nothing.</source>
        <translation>Die eingebaute Engine bringt alles mit. Es gibt keine Modelle zu wählen, und sie kostet nichts.</translation>
    </message>
    <message>
        <source>No model has these letters in its name.</source>
        <translation>Kein Modell hat diese Buchstaben im Namen.</translation>
    </message>
    <message>
        <source>Ask the provider which models this key may use. It costs nothing.</source>
        <translation>Den Anbieter fragen, welche Modelle dieser Schlüssel nutzen darf. Das kostet nichts.</translation>
    </message>
</context>
<context>
    <name>aio::ui::NavigationModel</name>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::NavigationRail</name>
    <message>
        <source>Search or run…</source>
        <translation>Suchen, ausführen…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>aio::ui::NewDocumentDialog</name>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Untitled job</source>
        <translation>Stelle ohne Titel</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Bewerber suchen</translation>
    </message>
    <message>
        <source>No candidate matches.</source>
        <translation>Kein Bewerber passt.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Stellen suchen</translation>
    </message>
    <message>
        <source>No job matches. A CV needs none.</source>
        <translation>Keine Stelle passt. Ein Lebenslauf braucht keine.</translation>
    </message>
    <message>
        <source>Language of the job</source>
        <translation>Sprache der Stelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Draft %n documents</source>
        <translation>
            <numerusform>%n Dokument entwerfen</numerusform>
            <numerusform>%n Dokumente entwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick one candidate or several.</source>
        <translation>Einen oder mehrere Bewerber wählen.</translation>
    </message>
    <message>
        <source>A letter answers a job: pick one.</source>
        <translation>Ein Anschreiben antwortet auf eine Stelle: eine wählen.</translation>
    </message>
    <message>
        <source>Drafted on this computer, from the profile alone.</source>
        <translation>Auf diesem Rechner entworfen, allein aus dem Profil.</translation>
    </message>
    <message>
        <source>Drafted on this computer first; the model&apos;s text comes as a proposal.</source>
        <translation>Zuerst auf diesem Computer entworfen; der Text des Modells kommt als Vorschlag.</translation>
    </message>
    <message>
        <source>Several are drafted on this computer; a model writes one at a time.</source>
        <translation>Mehrere werden auf diesem Computer entworfen; ein Modell schreibt immer nur eines.</translation>
    </message>
    <message>
        <source>No job matches. A letter answers one: bring its posting in on the Jobs page.</source>
        <translation>Keine Stelle passt. Ein Anschreiben antwortet auf eine: Lesen Sie die Anzeige auf der Seite Stellen ein.</translation>
    </message>
</context>
<context>
    <name>aio::ui::NoticeList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Nothing stands out in this period</source>
        <translation>In diesem Zeitraum fällt nichts auf</translation>
    </message>
</context>
<context>
    <name>aio::ui::OcrLanguages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
</context>
<context>
    <name>aio::ui::Page</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
</context>
<context>
    <name>aio::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>aio::ui::PhotoEdit</name>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Crop the photo</source>
        <translation>Foto zuschneiden</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Foto hinzufügen …</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Foto ändern</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Stays in this workspace and is never sent to a model. A document shows it only if its template has a place for one and it is switched on there.</source>
        <translation>Bleibt in diesem Arbeitsbereich und wird nie an ein Modell gesendet. Ein Dokument zeigt es nur, wenn seine Vorlage einen Platz dafür hat und es dort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>This photo cannot be shown: it is not on this computer, or no picture.</source>
        <translation>Dieses Foto lässt sich nicht zeigen: Es liegt nicht auf diesem Computer oder ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>aio::ui::PickList</name>
    <message numerus="yes">
        <source>%1: %n picked</source>
        <translation>
            <numerusform>%1: %n gewählt</numerusform>
            <numerusform>%1: %n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::PreviewPane</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Template, colour, font and paper</source>
        <translation>Vorlage, Farbe, Schrift und Papier</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>aio::ui::PriceDialog</name>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>US dollars per million tokens, for calls to %1. Calls already made keep their price.</source>
        <translation>US-Dollar je Million Token, für Aufrufe an %1. Frühere Aufrufe behalten ihren Preis.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cached input, if it differs</source>
        <translation>Eingabe aus dem Cache, falls anders</translation>
    </message>
    <message>
        <source>Reasoning, if it differs</source>
        <translation>Nachdenken, falls anders</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Preis setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A price has to be entered; 0 stands for free.</source>
        <translation>Ein Preis ist einzugeben; 0 steht für kostenlos.</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProfileForm</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProposalDesk</name>
    <message>
        <source>Drafted without a model</source>
        <translation>Ohne Modell entworfen</translation>
    </message>
    <message>
        <source>Drafted by %1</source>
        <translation>Entworfen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The candidate was deleted, so there is nothing to write from.</source>
        <translation>Der Bewerber wurde gelöscht, also gibt es keine Grundlage zum Schreiben.</translation>
    </message>
    <message>
        <source>Draft with AI: %1</source>
        <translation>Mit KI entwerfen: %1</translation>
    </message>
    <message>
        <source>%1: the proposal is ready.</source>
        <translation>%1: Der Vorschlag ist fertig.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: the proposal could not be kept as a version. %2</source>
        <translation>%1: Der Vorschlag ließ sich nicht als Fassung aufbewahren. %2</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProposalPane</name>
    <message>
        <source>It was stopped before the first word.</source>
        <translation>Der Vorgang wurde vor dem ersten Wort angehalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are not in the profile.</source>
        <translation>
            <numerusform>%n Aussage steht nicht im Profil.</numerusform>
            <numerusform>%n Aussagen stehen nicht im Profil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt …</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %n word(s)</source>
        <translation>
            <numerusform>Schreibt … %n Wort</numerusform>
            <numerusform>Schreibt … %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal changes nothing.</source>
        <translation>Der Vorschlag ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop writing and keep what has come</source>
        <translation>Schreiben anhalten und behalten, was schon da ist</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung übernehmen</numerusform>
            <numerusform>%n Änderungen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderActions</name>
    <message>
        <source>%1 added. Its key has to be entered: keys are not copied.</source>
        <translation>%1 hinzugefügt. Der Schlüssel ist einzugeben: Schlüssel werden nicht kopiert.</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Anderer Server …</translation>
    </message>
    <message>
        <source>Import from environment</source>
        <translation>Aus der Umgebung importieren</translation>
    </message>
    <message>
        <source>Adds providers whose key is in a variable such as GEMINI_API_KEY</source>
        <translation>Fügt Anbieter hinzu, deren Schlüssel in einer Variablen wie GEMINI_API_KEY steht</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Export providers…</source>
        <translation>Anbieter exportieren …</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Tests every provider that is on. It costs nothing.</source>
        <translation>Testet jeden eingeschalteten Anbieter. Es kostet nichts.</translation>
    </message>
    <message>
        <source>Test provider</source>
        <translation>Anbieter testen</translation>
    </message>
    <message>
        <source>Save provider</source>
        <translation>Anbieter speichern</translation>
    </message>
    <message>
        <source>Delete provider…</source>
        <translation>Anbieter löschen …</translation>
    </message>
    <message>
        <source>Duplicate provider</source>
        <translation>Anbieter duplizieren</translation>
    </message>
    <message>
        <source>Make default for new routes</source>
        <translation>Zum Standard für neue Routen machen</translation>
    </message>
    <message>
        <source>Filter providers</source>
        <translation>Anbieter filtern</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>The provider is added, its key is not kept. %1 %2</source>
        <translation>Der Anbieter ist hinzugefügt, sein Schlüssel ist nicht aufbewahrt. %1 %2</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>The table with its figures as CSV</source>
        <translation>Die Tabelle mit ihren Zahlen als CSV</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Export table of providers</source>
        <translation>Tabelle der Anbieter exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderEditor</name>
    <message>
        <source>Settings of the provider</source>
        <translation>Einstellungen des Anbieters</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Tries these values without saving them (Ctrl+T)</source>
        <translation>Probiert diese Werte, ohne sie zu speichern (Strg+T)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The built-in engine stays: there is always one that works</source>
        <translation>Die eingebaute Engine bleibt: Eine funktioniert immer</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>%1 changed this provider meanwhile. Your values are still here; saving puts them over the others.</source>
        <translation>%1 hat diesen Anbieter inzwischen geändert. Ihre Werte sind noch hier; Speichern setzt sie über die anderen.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Andere laden</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Save the new address first: the stored key is for %1</source>
        <translation>Zuerst die neue Adresse speichern: Der gespeicherte Schlüssel gilt für %1</translation>
    </message>
    <message>
        <source>Send the key there from now on</source>
        <translation>Schlüssel ab jetzt dorthin senden</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderListPane</name>
    <message>
        <source>Filter providers</source>
        <translation>Anbieter filtern</translation>
    </message>
    <message>
        <source>Which providers</source>
        <translation>Welche Anbieter</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No providers match</source>
        <translation>Keine passenden Anbieter</translation>
    </message>
    <message>
        <source>Nothing has these words or this state.</source>
        <translation>Nichts hat diese Wörter oder diesen Zustand.</translation>
    </message>
    <message>
        <source>Only the built-in engine</source>
        <translation>Nur die eingebaute Engine</translation>
    </message>
    <message>
        <source>It works without a network. Add a provider for better drafts.</source>
        <translation>Sie arbeitet ohne Netz. Fügen Sie für bessere Entwürfe einen Anbieter hinzu.</translation>
    </message>
    <message>
        <source>Default for new routes</source>
        <translation>Standard für neue Routen</translation>
    </message>
    <message>
        <source>Calls of 14 days, cost of this month</source>
        <translation>Aufrufe aus 14 Tagen, Kosten dieses Monats</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>Aktiv %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderModel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1, default for new routes</source>
        <translation>%1, Standard für neue Routen</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in 14 days</source>
        <translation>
            <numerusform>%n Aufruf in 14 Tagen</numerusform>
            <numerusform>%n Aufrufe in 14 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in 14 days</source>
        <translation>Keine Aufrufe in 14 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n calls of this month have no known price and are not in it</source>
        <translation>
            <numerusform>%n Aufruf dieses Monats hat keinen bekannten Preis und fehlt darin</numerusform>
            <numerusform>%n Aufrufe dieses Monats haben keinen bekannten Preis und fehlen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>The default provider stays on</source>
        <translation>Der Standardanbieter bleibt eingeschaltet</translation>
    </message>
    <message>
        <source>Calls of the last 14 days</source>
        <translation>Aufrufe der letzten 14 Tage</translation>
    </message>
    <message>
        <source>Cost of this month</source>
        <translation>Kosten dieses Monats</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Calls, 14 days</source>
        <translation>Aufrufe, 14 Tage</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>Half of the answers within %1, 95 % within %2</source>
        <translation>Die Hälfte der Antworten binnen %1, 95 % binnen %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderRemoval</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Its key ending %1 is removed too.</source>
        <translation>Sein Schlüssel, der auf %1 endet, wird mit entfernt.</translation>
    </message>
    <message>
        <source>The built-in engine becomes the default for new routes.</source>
        <translation>Die eingebaute Engine wird Standard für neue Routen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that it made stay in Usage.</source>
        <translation>Seine Aufrufe bleiben unter Verbrauch.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is deleted, but its key could not be removed. %2 %3</source>
        <translation>%1 ist gelöscht, aber der Schlüssel ließ sich nicht entfernen. %2 %3</translation>
    </message>
    <message>
        <source>%1 is deleted. Its key is not used any more and is removed once the keychain can be reached.</source>
        <translation>%1 ist gelöscht. Der Schlüssel wird nicht mehr verwendet und entfernt, sobald der Schlüsselbund erreichbar ist.</translation>
    </message>
    <message>
        <source>No route uses it.</source>
        <translation>Keine Route verwendet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routes use it and go on with their next model:</source>
        <translation>
            <numerusform>%Ln Route verwendet ihn und geht mit ihrem nächsten Modell weiter:</numerusform>
            <numerusform>%Ln Routen verwenden ihn und gehen mit ihrem nächsten Modell weiter:</numerusform>
        </translation>
    </message>
    <message>
        <source>Which routes use it could not be read: %1</source>
        <translation>Welche Routen ihn verwenden, ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderRow</name>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Key rejected</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Model not open</source>
        <translation>Modell nicht offen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test gescheitert</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Ungetestet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Calls need a key, and there is none. Enter it on the right.</source>
        <translation>Aufrufe brauchen einen Schlüssel, und es gibt keinen. Geben Sie ihn rechts ein.</translation>
    </message>
    <message>
        <source>%1 % of the calls of the last 14 days failed.</source>
        <translation>%1 % der Aufrufe der letzten 14 Tage sind gescheitert.</translation>
    </message>
    <message>
        <source>It was neither tested nor used yet.</source>
        <translation>Er wurde noch weder getestet noch verwendet.</translation>
    </message>
    <message>
        <source>Routes pass it over until it is switched on.</source>
        <translation>Routen übergehen ihn, bis er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderTransfer</name>
    <message>
        <source>Providers (*.json)</source>
        <translation>Anbieter (*.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a list of providers.</source>
        <translation>Die Datei %1 ist zu groß für eine Liste von Anbietern.</translation>
    </message>
    <message>
        <source>Export providers</source>
        <translation>Anbieter exportieren</translation>
    </message>
    <message>
        <source>Providers exported to %1, without keys</source>
        <translation>Anbieter nach %1 exportiert, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Import providers</source>
        <translation>Anbieter importieren</translation>
    </message>
    <message>
        <source>Providers imported: %1</source>
        <translation>Anbieter importiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys have to be entered</source>
        <translation>
            <numerusform>%Ln Schlüssel ist einzugeben</numerusform>
            <numerusform>%Ln Schlüssel sind einzugeben</numerusform>
        </translation>
    </message>
    <message>
        <source>No variable such as GEMINI_API_KEY, OPENAI_API_KEY or ANTHROPIC_API_KEY is set for a provider that is not here yet.</source>
        <translation>Für keinen Anbieter, der hier noch fehlt, ist eine Variable wie GEMINI_API_KEY, OPENAI_API_KEY oder ANTHROPIC_API_KEY gesetzt.</translation>
    </message>
    <message>
        <source>Added from the environment: %1</source>
        <translation>Aus der Umgebung hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Import and send keys there</source>
        <translation>Importieren und Schlüssel dorthin senden</translation>
    </message>
</context>
<context>
    <name>aio::ui::ProvidersPage</name>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln providers work</source>
        <translation>
            <numerusform>%Ln Anbieter funktioniert</numerusform>
            <numerusform>%Ln Anbieter funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tests failed</source>
        <translation>
            <numerusform>%Ln von %1 Tests ist gescheitert</numerusform>
            <numerusform>%Ln von %1 Tests sind gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved changes</source>
        <translation>
            <numerusform>%Ln ungespeicherte Änderung</numerusform>
            <numerusform>%Ln ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Changes of the provider %1</source>
        <translation>Änderungen am Anbieter %1</translation>
    </message>
    <message>
        <source>%1 is not saved. %2 %3</source>
        <translation>%1 ist nicht gespeichert. %2 %3</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>aio::ui::QueuePopover</name>
    <message>
        <source>Work in progress</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
</context>
<context>
    <name>aio::ui::QuitGuard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit AIOrchestrator</source>
        <translation>AIOrchestrator beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are not done yet.</source>
        <translation>
            <numerusform>%n Aufgabe ist noch nicht fertig.</numerusform>
            <numerusform>%n Aufgaben sind noch nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>There are unsaved changes.</source>
        <translation>Es gibt ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>What you typed is being saved. The window closes when that is done.</source>
        <translation>Ihre Eingaben werden gespeichert. Danach schließt sich das Fenster.</translation>
    </message>
</context>
<context>
    <name>aio::ui::QuotaAlertText</name>
    <message>
        <source>Nobody is stopped.</source>
        <translation>Niemand wird angehalten.</translation>
    </message>
    <message>
        <source>The next model of the route is used.</source>
        <translation>Das nächste Modell der Route wird verwendet.</translation>
    </message>
    <message>
        <source>At the limit the next model of the route is used.</source>
        <translation>Am Limit wird das nächste Modell der Route verwendet.</translation>
    </message>
    <message>
        <source>Further calls are refused.</source>
        <translation>Weitere Aufrufe werden abgelehnt.</translation>
    </message>
    <message>
        <source>At the limit calls are refused.</source>
        <translation>Am Limit werden Aufrufe abgelehnt.</translation>
    </message>
    <message>
        <source>Hour by hour older use is left behind.</source>
        <translation>Stunde um Stunde fällt ältere Nutzung heraus.</translation>
    </message>
    <message>
        <source>It starts anew %1.</source>
        <translation>Neubeginn: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A limit is used up</source>
        <translation>Ein Limit ist verbraucht</translation>
    </message>
    <message>
        <source>%1&#xa0;% of a limit is used</source>
        <translation>%1&#xa0;% eines Limits sind verbraucht</translation>
    </message>
</context>
<context>
    <name>aio::ui::QuotaCard</name>
    <message>
        <source>Your quota, %1</source>
        <translation>Ihr Kontingent, %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Show all limits</source>
        <translation>Alle Limits zeigen</translation>
    </message>
    <message>
        <source>All your calls</source>
        <translation>Alle Ihre Aufrufe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing limits your calls.</source>
        <translation>Nichts begrenzt Ihre Aufrufe.</translation>
    </message>
</context>
<context>
    <name>aio::ui::QuotaDialog</name>
    <message>
        <source>Add a limit</source>
        <translation>Limit hinzufügen</translation>
    </message>
    <message>
        <source>Edit the limit</source>
        <translation>Limit bearbeiten</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Only on plan</source>
        <translation>Nur im Tarif</translation>
    </message>
    <message>
        <source>Only for task</source>
        <translation>Nur für die Aufgabe</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Starts anew</source>
        <translation>Beginnt neu</translation>
    </message>
    <message>
        <source>When it is reached</source>
        <translation>Wenn es erreicht ist</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Everything in the workspace</source>
        <translation>Alles im Arbeitsbereich</translation>
    </message>
    <message>
        <source>A person&apos;s use</source>
        <translation>Nutzung einer Person</translation>
    </message>
    <message>
        <source>A plan&apos;s use</source>
        <translation>Nutzung eines Tarifs</translation>
    </message>
    <message>
        <source>A task&apos;s use</source>
        <translation>Nutzung einer Aufgabe</translation>
    </message>
    <message>
        <source>A provider&apos;s use</source>
        <translation>Nutzung eines Anbieters</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle Tarife</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every Monday</source>
        <translation>jeden Montag</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>never: counts the last</source>
        <translation>nie: zählt die letzten</translation>
    </message>
    <message>
        <source>Stop calls</source>
        <translation>Aufrufe anhalten</translation>
    </message>
    <message>
        <source>Use the next model of the route</source>
        <translation>Das nächste Modell der Route nehmen</translation>
    </message>
    <message>
        <source>Only tell people</source>
        <translation>Nur Bescheid sagen</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>jeder für sich</translation>
    </message>
    <message>
        <source>Say whose use is counted.</source>
        <translation>Sagen Sie, wessen Nutzung zählt.</translation>
    </message>
    <message>
        <source>Say how much may be used.</source>
        <translation>Sagen Sie, wie viel verbraucht werden darf.</translation>
    </message>
    <message>
        <source>What was used before counts too, from the start of the present period.</source>
        <translation>Auch was vorher verbraucht wurde, zählt, vom Beginn des laufenden Zeitraums an.</translation>
    </message>
    <message>
        <source>Nobody has reached this now.</source>
        <translation>Niemand hat das jetzt erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>This stops %n of those counted, now.</source>
        <translation>
            <numerusform>Das hält jetzt %n der Gezählten an.</numerusform>
            <numerusform>Das hält jetzt %n der Gezählten an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those counted are over this now.</source>
        <translation>
            <numerusform>%n der Gezählten ist jetzt darüber.</numerusform>
            <numerusform>%n der Gezählten sind jetzt darüber.</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
</context>
<context>
    <name>aio::ui::QuotaInspector</name>
    <message>
        <source>Choose a limit</source>
        <translation>Wählen Sie ein Limit</translation>
    </message>
    <message>
        <source>%1 used, %2 held by calls that run now</source>
        <translation>%1 verbraucht, %2 von laufenden Aufrufen reserviert</translation>
    </message>
    <message>
        <source>When it is reached: %1</source>
        <translation>Wenn es erreicht ist: %1</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (told %2)</source>
        <translation>%1 (gemeldet %2)</translation>
    </message>
    <message>
        <source>People are told at %1, once in a period.</source>
        <translation>Bei %1 wird Bescheid gesagt, einmal je Zeitraum.</translation>
    </message>
</context>
<context>
    <name>aio::ui::QuotaRow</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in the syntax of QDate::toString(), such as &quot;27 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>Each plan</source>
        <translation>Jeder Tarif</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Each task</source>
        <translation>Jede Aufgabe</translation>
    </message>
    <message>
        <source>Each provider</source>
        <translation>Jeder Anbieter</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Arbeitsbereich</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>for each alone</source>
        <translation>für jeden einzeln</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch unbenutzt</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Reicht</translation>
    </message>
    <message>
        <source>Runs out %1</source>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Rolls on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Nothing is used yet.</source>
        <translation>Noch ist nichts verbraucht.</translation>
    </message>
    <message>
        <source>Lasts at this pace: %1&#xa0;% used by %2.</source>
        <translation>Reicht bei diesem Tempo: %1&#xa0;% verbraucht bis %2.</translation>
    </message>
    <message>
        <source>Runs out %1 at this pace; it starts anew %2.</source>
        <translation>Bei diesem Tempo am %1 verbraucht; neu beginnt es %2.</translation>
    </message>
    <message>
        <source>Used up; hour by hour older use is left behind.</source>
        <translation>Verbraucht; Stunde um Stunde fällt Älteres heraus.</translation>
    </message>
    <message>
        <source>Used up; it starts anew %1.</source>
        <translation>Verbraucht; neu beginnt es %1.</translation>
    </message>
    <message>
        <source>%1&#xa0;% used; hour by hour older use is left behind.</source>
        <translation>%1&#xa0;% verbraucht; Stunde um Stunde fällt Älteres heraus.</translation>
    </message>
    <message>
        <source>People are told, nobody is stopped</source>
        <translation>Es wird Bescheid gesagt, niemand wird angehalten</translation>
    </message>
    <message>
        <source>Calls stop until it starts anew</source>
        <translation>Aufrufe halten an, bis es neu beginnt</translation>
    </message>
    <message>
        <source>The next model of the route is used</source>
        <translation>Das nächste Modell der Route wird genommen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>Nächstes Modell</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <translation>Fast verbraucht</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Soft: only told</source>
        <translation>Weich: nur Hinweis</translation>
    </message>
    <message>
        <source>Hard: calls stop</source>
        <translation>Hart: Aufrufe halten an</translation>
    </message>
    <message>
        <source>Hard: next model</source>
        <translation>Hart: nächstes Modell</translation>
    </message>
    <message>
        <source>Calls without a name</source>
        <translation>Aufrufe ohne Namen</translation>
    </message>
    <message>
        <source>Calls wait for the next minute</source>
        <translation>Aufrufe warten auf die nächste Minute</translation>
    </message>
    <message>
        <source>Hard: calls wait</source>
        <translation>Hart: Aufrufe warten</translation>
    </message>
</context>
<context>
    <name>aio::ui::QuotaTableModel</name>
    <message>
        <source>%1 (%2&#xa0;%)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Reserved now</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>Am Limit</translation>
    </message>
</context>
<context>
    <name>aio::ui::QuotasPage</name>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%n Limit</numerusform>
            <numerusform>%n Limits</numerusform>
        </translation>
    </message>
    <message>
        <source>Add limit</source>
        <translation>Limit hinzufügen</translation>
    </message>
    <message>
        <source>A limit for calls, tokens or money</source>
        <translation>Ein Limit für Aufrufe, Token oder Geld</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Changes the chosen limit</source>
        <translation>Ändert das gewählte Limit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen limit; this can be undone</source>
        <translation>Entfernt das gewählte Limit; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Shows all limits</source>
        <translation>Zeigt alle Limits</translation>
    </message>
    <message>
        <source>Filter limits</source>
        <translation>Limits filtern</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Nothing is limited</source>
        <translation>Nichts ist begrenzt</translation>
    </message>
    <message>
        <source>A limit stops calls, takes the next model or tells people when money, tokens or requests run out.</source>
        <translation>Ein Limit hält Aufrufe an, nimmt das nächste Modell oder sagt Bescheid, wenn Geld, Token oder Anfragen verbraucht sind.</translation>
    </message>
    <message>
        <source>No limits match</source>
        <translation>Kein Limit passt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Limit added</source>
        <translation>Limit hinzugefügt</translation>
    </message>
    <message>
        <source>Limit saved</source>
        <translation>Limit gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Limit removed</source>
        <translation>Limit entfernt</translation>
    </message>
    <message>
        <source>Reads limits and their use anew</source>
        <translation>Liest Limits und ihren Verbrauch neu</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>For a spreadsheet, with the titles of the columns</source>
        <translation>Für eine Tabellenkalkulation, mit Spaltenüberschriften</translation>
    </message>
    <message>
        <source>Copy row without headers</source>
        <translation>Zeile ohne Überschriften kopieren</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Welche Spalten zu sehen sind</translation>
    </message>
    <message>
        <source>The limits could not be read</source>
        <translation>Die Limits ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>aio::ui::RangePopup</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Usual spans</source>
        <translation>Übliche Zeiträume</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1, Uhrzeit</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1, Tag</translation>
    </message>
    <message>
        <source>This computer (%1)</source>
        <translation>Dieser Rechner (%1)</translation>
    </message>
</context>
<context>
    <name>aio::ui::RecentEvents</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>quality model</source>
        <translation>Qualitätsmodell</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>calls at once</source>
        <translation>gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>masking of names and contacts</source>
        <translation>Maskieren von Namen und Kontakten</translation>
    </message>
    <message>
        <source>Changed: %1, from %2 to %3</source>
        <translation>Geändert: %1, von %2 auf %3</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added as a copy of another</source>
        <translation>Als Kopie eines anderen hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Made the default for new routes</source>
        <translation>Zum Standard für neue Routen gemacht</translation>
    </message>
    <message>
        <source>Put into another order</source>
        <translation>Anders geordnet</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>Durch einen Import geändert</translation>
    </message>
    <message>
        <source>Key entered</source>
        <translation>Schlüssel eingegeben</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>New key waits for its test</source>
        <translation>Neuer Schlüssel wartet auf seinen Test</translation>
    </message>
    <message>
        <source>New key discarded</source>
        <translation>Neuer Schlüssel verworfen</translation>
    </message>
    <message>
        <source>Back to the key before</source>
        <translation>Zurück zum Schlüssel davor</translation>
    </message>
    <message>
        <source>Old key removed</source>
        <translation>Alter Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Open in Activity</source>
        <translation>Im Verlauf öffnen</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Changes to providers and keys appear here.</source>
        <translation>Noch hat sich nichts geändert. Änderungen an Anbietern und Schlüsseln erscheinen hier.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test bestanden</translation>
    </message>
    <message>
        <source>Test stopped: %1</source>
        <translation>Test abgebrochen: %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Responses API</source>
        <translation>Responses API</translation>
    </message>
</context>
<context>
    <name>aio::ui::ReconcilePage</name>
    <message>
        <source>Import a bill</source>
        <translation>Rechnung importieren</translation>
    </message>
    <message>
        <source>Import a bill…</source>
        <translation>Rechnung importieren …</translation>
    </message>
    <message>
        <source>Export comparison…</source>
        <translation>Vergleich exportieren …</translation>
    </message>
    <message>
        <source>Price calls anew…</source>
        <translation>Aufrufkosten neu berechnen …</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Bills and log, day by day</source>
        <translation>Rechnungen und Protokoll, Tag für Tag</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Warum sie abweichen</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>Drop the cost export of OpenAI or Anthropic here, or any bill as CSV: it is held against the log, day by day and model by model.</source>
        <translation>Den Kostenexport von OpenAI oder Anthropic hier ablegen oder eine beliebige Rechnung als CSV: Sie wird mit dem Protokoll verglichen, Tag für Tag und Modell für Modell.</translation>
    </message>
    <message>
        <source>Drop the bill to hold it against the log</source>
        <translation>Rechnung ablegen, um sie mit dem Protokoll zu vergleichen</translation>
    </message>
    <message>
        <source>Bills are read as CSV, one at a time</source>
        <translation>Rechnungen werden als CSV gelesen, immer nur eine auf einmal</translation>
    </message>
    <message>
        <source>%1 imported: %2</source>
        <translation>%1 importiert: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Billed %1, logged %2: %3</source>
        <translation>Abgerechnet %1, protokolliert %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days between have no bill</source>
        <translation>
            <numerusform>%Ln Tag dazwischen hat keine Rechnung</numerusform>
            <numerusform>%Ln Tage dazwischen haben keine Rechnung</numerusform>
        </translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergleich</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Bills (*.csv *.tsv *.txt)</source>
        <translation>Rechnungen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Read another log…</source>
        <translation>Anderes Protokoll lesen …</translation>
    </message>
    <message>
        <source>Read the usage log of another program in PostgreSQL</source>
        <translation>Nutzungsprotokoll eines anderen Programms in PostgreSQL lesen</translation>
    </message>
    <message>
        <source>Bills of %1 to %2</source>
        <translation>Rechnungen vom %1 bis %2</translation>
    </message>
    <message>
        <source>Bills held against the log</source>
        <translation>Mit dem Protokoll verglichene Rechnungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The bills could not be read</source>
        <translation>Die Rechnungen ließen sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>aio::ui::RecordPage</name>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Your text stays in this window.</source>
        <translation>Ihr Text bleibt in diesem Fenster.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is not saved</source>
        <translation>%1 ist nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>aio::ui::RedraftButton</name>
    <message>
        <source>Redraft</source>
        <translation>Neu entwerfen</translation>
    </message>
    <message>
        <source>Write it anew from the profile, on this computer</source>
        <translation>Auf diesem Rechner aus dem Profil neu schreiben</translation>
    </message>
</context>
<context>
    <name>aio::ui::RegionMenu</name>
    <message>
        <source>Use as</source>
        <translation>Verwenden als</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No words were read here</source>
        <translation>Hier wurden keine Wörter gelesen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>(reading again…)</source>
        <translation>(wird neu gelesen …)</translation>
    </message>
</context>
<context>
    <name>aio::ui::ReplayDialog</name>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>%1. The tokens of these calls are held against other prices; nothing is sent.</source>
        <translation>%1. Die Token dieser Aufrufe werden mit anderen Preisen berechnet; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Costs as they were and as they would have been</source>
        <translation>Kosten, wie sie waren und wie sie gewesen wären</translation>
    </message>
    <message>
        <source>There is nothing to choose from</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Set up a provider to replay calls on its models.</source>
        <translation>Einen Anbieter einrichten, um Aufrufe mit seinen Modellen nachzurechnen.</translation>
    </message>
    <message>
        <source>The calls could not be read</source>
        <translation>Die Aufrufe ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>Keine Aufrufe in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Only calls that a provider answered can be replayed. The built-in engine is free.</source>
        <translation>Nur Aufrufe, die ein Anbieter beantwortet hat, lassen sich nachrechnen. Die eingebaute Engine ist kostenlos.</translation>
    </message>
    <message>
        <source>%1 would have been %2, %3</source>
        <extracomment>What calls cost, what they would have cost, and how it is meant.</extracomment>
        <translation>Aus %1 wäre %2 geworden, %3</translation>
    </message>
    <message>
        <source>%1 would have been %2: %3, %4</source>
        <extracomment>As before, with the change: &quot;$53.94 would have been $31.20: −$22.74 (−42 %), with …&quot;.</extracomment>
        <translation>Aus %1 wäre %2 geworden: %3, %4</translation>
    </message>
    <message>
        <source>Not in the comparison: %1.</source>
        <translation>Nicht im Vergleich: %1.</translation>
    </message>
    <message>
        <source>Providers count tokens a little differently, above all those of images.</source>
        <translation>Anbieter zählen Token etwas unterschiedlich, vor allem die von Bildern.</translation>
    </message>
</context>
<context>
    <name>aio::ui::ReplayModel</name>
    <message numerus="yes">
        <source>nothing would answer %Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf bliebe ohne Antwort</numerusform>
            <numerusform>%Ln Aufrufe blieben ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls without a price there</source>
        <translation>
            <numerusform>%Ln Aufruf ohne Preis dort</numerusform>
            <numerusform>%Ln Aufrufe ohne Preis dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls too long for it</source>
        <translation>
            <numerusform>%Ln Aufruf zu lang dafür</numerusform>
            <numerusform>%Ln Aufrufe zu lang dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %Ln calls cost is not known</source>
        <translation>
            <numerusform>Kosten von %Ln Aufruf nicht bekannt</numerusform>
            <numerusform>Kosten von %Ln Aufrufen nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wäre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>aio::ui::ReplayScenario</name>
    <message>
        <source>Another model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Andere Preise</translation>
    </message>
    <message>
        <source>Another routing</source>
        <translation>Andere Verteilung</translation>
    </message>
    <message>
        <source>What should have been otherwise</source>
        <translation>Was anders gewesen wäre</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>jedes Modell</translation>
    </message>
    <message>
        <source>Model to replay on</source>
        <translation>Modell zum Nachrechnen</translation>
    </message>
    <message>
        <source>Instead of which model</source>
        <translation>Anstelle welches Modells</translation>
    </message>
    <message>
        <source>instead of</source>
        <translation>statt</translation>
    </message>
    <message>
        <source>Today&apos;s price list</source>
        <translation>Heutige Preisliste</translation>
    </message>
    <message>
        <source>Model with another price</source>
        <translation>Modell mit anderem Preis</translation>
    </message>
    <message>
        <source>Input, dollars a million tokens</source>
        <translation>Eingabe, Dollar je Million Token</translation>
    </message>
    <message>
        <source>Output, dollars a million tokens</source>
        <translation>Ausgabe, Dollar je Million Token</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>$ a million tokens</source>
        <translation>$ je Million Token</translation>
    </message>
    <message>
        <source>Routing to replay by</source>
        <translation>Verteilung zum Nachrechnen</translation>
    </message>
    <message>
        <source>as long as every first choice answers</source>
        <translation>solange jede erste Wahl antwortet</translation>
    </message>
    <message>
        <source>The standard routing</source>
        <translation>Die Standardverteilung</translation>
    </message>
    <message>
        <source>The routing as it is now</source>
        <translation>Die Verteilung, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Revision %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>with %1 instead of %2</source>
        <translation>mit %1 statt %2</translation>
    </message>
    <message>
        <source>with everything on %1</source>
        <translation>mit allem auf %1</translation>
    </message>
    <message>
        <source>with other prices of %1</source>
        <translation>mit anderen Preisen von %1</translation>
    </message>
    <message>
        <source>at today&apos;s prices</source>
        <translation>zu heutigen Preisen</translation>
    </message>
</context>
<context>
    <name>aio::ui::RepriceDialog</name>
    <message>
        <source>Priced anew</source>
        <translation>Neu berechnet</translation>
    </message>
    <message>
        <source>Amount by hand</source>
        <translation>Betrag von Hand</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Only calls without a cost</source>
        <translation>Nur Aufrufe ohne Kosten</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Earlier corrections</source>
        <translation>Frühere Berichtigungen</translation>
    </message>
    <message>
        <source>Price calls anew</source>
        <translation>Aufrufkosten neu berechnen</translation>
    </message>
    <message>
        <source>Price anew</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1 would cost %2 instead of %3</source>
        <translation>Neue Kosten für %1: %2 statt %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls cost what the prices of today say</source>
        <translation>Die Kosten aller Aufrufe entsprechen den heutigen Preisen</translation>
    </message>
    <message>
        <source>The log itself stays as it is; this can be taken back.</source>
        <translation>Das Protokoll selbst bleibt, wie es ist; dies lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Pricing anew…</source>
        <translation>Wird neu berechnet …</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls have no price; set one under Providers, on the tab Models.</source>
        <translation>
            <numerusform>%Ln Aufruf hat keinen Preis; er lässt sich unter Anbieter auf dem Reiter Modelle festlegen.</numerusform>
            <numerusform>%Ln Aufrufe haben keinen Preis; er lässt sich unter Anbieter auf dem Reiter Modelle festlegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>They could not be read: %1</source>
        <translation>Sie ließen sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>aio::ui::ResultPane</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>aio::ui::RotateDialog</name>
    <message>
        <source>Rotate the key of %1</source>
        <translation>Schlüssel von %1 wechseln</translation>
    </message>
    <message>
        <source>1  Paste the new key</source>
        <translation>1  Neuen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>2  Test it</source>
        <translation>2  Testen</translation>
    </message>
    <message>
        <source>The key ending %1 stays in use until the new one has passed.</source>
        <translation>Der Schlüssel, der auf %1 endet, bleibt in Gebrauch, bis der neue bestanden hat.</translation>
    </message>
    <message>
        <source>3  Keep the old key</source>
        <translation>3  Alten Schlüssel behalten</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>For 24 hours</source>
        <translation>24 Stunden lang</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>7 Tage lang</translation>
    </message>
    <message>
        <source>Test and use</source>
        <translation>Testen und verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Spaces and line ends were taken out.</source>
        <translation>Leerzeichen und Zeilenenden wurden entfernt.</translation>
    </message>
    <message>
        <source>The old key is still in use.</source>
        <translation>Der alte Schlüssel ist noch in Gebrauch.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
</context>
<context>
    <name>aio::ui::RouteCellDelegate</name>
    <message>
        <source>stays on this computer</source>
        <translation>bleibt lokal</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Tarifs</translation>
    </message>
</context>
<context>
    <name>aio::ui::RouteMatrix</name>
    <message>
        <source>Routes by plan and task</source>
        <translation>Routen nach Tarif und Aufgabe</translation>
    </message>
    <message>
        <source>Successor is used</source>
        <translation>Nachfolger wird genutzt</translation>
    </message>
    <message>
        <source>Skipped now</source>
        <translation>Jetzt übersprungen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>aio::ui::RouteReasons</name>
    <message>
        <source>Why this model?</source>
        <translation>Warum dieses Modell?</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Verwendbar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Models of the route with the reasons</source>
        <translation>Modelle der Route mit den Gründen</translation>
    </message>
    <message>
        <source>This model was named. No route was asked.</source>
        <translation>Dieses Modell wurde genannt. Keine Route wurde gefragt.</translation>
    </message>
    <message>
        <source>The route is tried from top to bottom; the first that answers is used.</source>
        <translation>Die Route wird von oben nach unten versucht; das erste Modell, das antwortet, wird verwendet.</translation>
    </message>
</context>
<context>
    <name>aio::ui::RouteTableModel</name>
    <message>
        <source>Press F2 to rename this plan</source>
        <translation>F2 benennt diesen Tarif um</translation>
    </message>
    <message>
        <source>changed, not saved yet</source>
        <translation>geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing: such calls are refused</source>
        <translation>Nichts: solche Aufrufe werden abgelehnt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
</context>
<context>
    <name>aio::ui::RouteText</name>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fast model of each other provider</source>
        <translation>Schnelles Modell jedes anderen Anbieters</translation>
    </message>
    <message>
        <source>Quality model of each other provider</source>
        <translation>Gründliches Modell jedes anderen Anbieters</translation>
    </message>
    <message>
        <source>Its model for the task</source>
        <translation>Sein Modell für die Aufgabe</translation>
    </message>
    <message>
        <source>any %1</source>
        <translation>ein beliebiger %1</translation>
    </message>
    <message>
        <source>%1, not set up</source>
        <translation>%1, nicht eingerichtet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, höchstens %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>aio::ui::RoutingActions</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Puts the changed routes in force, for everyone</source>
        <translation>Setzt die geänderten Routen in Kraft, für alle</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>Zurück zu dem, was gilt</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Anfrage probieren</translation>
    </message>
    <message>
        <source>Shows where a request would go, without a call</source>
        <translation>Zeigt, wohin eine Anfrage ginge, ohne Aufruf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Earlier revisions, to compare and restore</source>
        <translation>Frühere Fassungen, zum Vergleichen und Wiederherstellen</translation>
    </message>
    <message>
        <source>Edit chain…</source>
        <translation>Kette bearbeiten …</translation>
    </message>
    <message>
        <source>Which models are tried, and in which order</source>
        <translation>Welche Modelle versucht werden, und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The decision with its reasons, for a message</source>
        <translation>Die Entscheidung mit ihren Gründen, für eine Nachricht</translation>
    </message>
    <message>
        <source>Why this model?</source>
        <translation>Warum dieses Modell?</translation>
    </message>
    <message>
        <source>The reasons for the chosen route</source>
        <translation>Die Gründe für die gewählte Route</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Tarif hinzufügen</translation>
    </message>
    <message>
        <source>A further row with the routes of the chosen plan</source>
        <translation>Eine weitere Zeile mit den Routen des gewählten Tarifs</translation>
    </message>
    <message>
        <source>Rename plan</source>
        <translation>Tarif umbenennen</translation>
    </message>
    <message>
        <source>Another name for the chosen plan</source>
        <translation>Ein anderer Name für den gewählten Tarif</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Tarif entfernen</translation>
    </message>
    <message>
        <source>Calls of that plan take the routes of the first one</source>
        <translation>Aufrufe dieses Tarifs nehmen die Routen des ersten</translation>
    </message>
    <message>
        <source>Stay on this computer</source>
        <translation>Auf diesem Rechner bleiben</translation>
    </message>
    <message>
        <source>Only engines of this computer or the local network</source>
        <translation>Nur Anbieter auf diesem Rechner oder im lokalen Netz</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reads routes and figures anew</source>
        <translation>Liest Routen und Zahlen neu</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>What this month would have cost on other models</source>
        <translation>Was dieser Monat mit anderen Modellen gekostet hätte</translation>
    </message>
</context>
<context>
    <name>aio::ui::RoutingPage</name>
    <message>
        <source>Revision %1 is in force</source>
        <translation>Fassung %1 gilt</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Standard policy</source>
        <translation>Standardrouten</translation>
    </message>
    <message>
        <source>Policy revision %1, in use since %2</source>
        <translation>Fassung %1, in Gebrauch seit %2</translation>
    </message>
    <message>
        <source>No plan has routes</source>
        <translation>Kein Tarif hat Routen</translation>
    </message>
    <message>
        <source>Add a plan and choose the models that its tasks are tried with.</source>
        <translation>Fügen Sie einen Tarif hinzu und wählen Sie die Modelle für seine Aufgaben.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>%1 saved revision %2 while you were editing. Your changes are kept here.</source>
        <translation>%1 hat Fassung %2 gespeichert, während Sie bearbeiteten. Ihre Änderungen sind hier noch da.</translation>
    </message>
    <message>
        <source>Put mine on top</source>
        <translation>Meine darauf setzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No provider is set up: every task goes to the built-in engine.</source>
        <translation>Kein Anbieter ist eingerichtet: jede Aufgabe geht an die eingebaute Engine.</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is retired. %n routes resolve to %2 until you update them.</source>
        <translation>
            <numerusform>%1 ist abgeschaltet. %n Route nutzt %2, bis Sie sie aktualisieren.</numerusform>
            <numerusform>%1 ist abgeschaltet. %n Routen nutzen %2, bis Sie sie aktualisieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are retired. %n routes resolve to successors until you update them.</source>
        <translation>
            <numerusform>%1 sind abgeschaltet. %n Route nutzt Nachfolger, bis Sie sie aktualisieren.</numerusform>
            <numerusform>%1 sind abgeschaltet. %n Routen nutzen Nachfolger, bis Sie sie aktualisieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n routes</source>
        <translation>
            <numerusform>%n Route aktualisieren</numerusform>
            <numerusform>%n Routen aktualisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Your changes are on top of the new revision. Save when they are right.</source>
        <translation>Ihre Änderungen stehen auf der neuen Fassung. Speichern Sie, wenn sie stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>Both changed %n routes: yours stand in the table. Save when they are right.</source>
        <translation>
            <numerusform>Beide haben %n Route geändert: Ihre steht in der Tabelle. Speichern Sie, wenn sie stimmt.</numerusform>
            <numerusform>Beide haben %n Routen geändert: Ihre stehen in der Tabelle. Speichern Sie, wenn sie stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>New plan %1</source>
        <translation>Neuer Tarif %1</translation>
    </message>
    <message>
        <source>Plan %1 removed. Its calls take the routes of %2.</source>
        <translation>Tarif %1 entfernt. Seine Aufrufe nehmen die Routen von %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Routing: %n unsaved changes</source>
        <translation>
            <numerusform>Verteilung: %n ungespeicherte Änderung</numerusform>
            <numerusform>Verteilung: %n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::RoutingSheet</name>
    <message>
        <source>chain of %1, %2</source>
        <translation>Kette von %1, %2</translation>
    </message>
    <message>
        <source>new plan %1</source>
        <translation>neuer Tarif %1</translation>
    </message>
    <message>
        <source>name of the plan %1</source>
        <translation>Name des Tarifs %1</translation>
    </message>
    <message>
        <source>removal of the plan %1</source>
        <translation>Entfernen des Tarifs %1</translation>
    </message>
    <message>
        <source>engines of the plan %1</source>
        <translation>Anbieter des Tarifs %1</translation>
    </message>
    <message>
        <source>successors of retired models</source>
        <translation>Nachfolger abgeschalteter Modelle</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>Ein Tarif braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a plan of this name already.</source>
        <translation>Einen Tarif dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
</context>
<context>
    <name>aio::ui::RunAgain</name>
    <message>
        <source>Read %1 again</source>
        <translation>%1 neu lesen</translation>
    </message>
</context>
<context>
    <name>aio::ui::RunAgainMenu</name>
    <message>
        <source>As routed</source>
        <translation>Nach Route</translation>
    </message>
    <message>
        <source>The same model, %1</source>
        <translation>Dasselbe Modell, %1</translation>
    </message>
    <message>
        <source>Built-in engine, no network</source>
        <translation>Eingebaute Engine, ohne Netz</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aio::ui::SalaryEditor</name>
    <message>
        <source>Lowest salary</source>
        <translation>Mindestgehalt</translation>
    </message>
    <message>
        <source>Highest salary</source>
        <translation>Höchstgehalt</translation>
    </message>
    <message>
        <source>Currency of the salary</source>
        <translation>Währung des Gehalts</translation>
    </message>
    <message>
        <source>Period of the salary</source>
        <translation>Zeitraum des Gehalts</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Schreiben Sie eine Zahl, etwa %1.</translation>
    </message>
    <message>
        <source>The lowest salary is above the highest.</source>
        <translation>Das Mindestgehalt liegt über dem Höchstgehalt.</translation>
    </message>
</context>
<context>
    <name>aio::ui::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of this computer, nowhere else.</source>
        <translation>Schlüssel werden im Schlüsselbund dieses Rechners aufbewahrt, nirgends sonst.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Rotate keys after</source>
        <translation>Schlüssel wechseln nach</translation>
    </message>
    <message>
        <source>Older keys are marked on the page API keys. They go on working.</source>
        <translation>Ältere Schlüssel sind auf der Seite API-Schlüssel markiert. Sie gelten weiter.</translation>
    </message>
    <message>
        <source>api key age rotation password credential</source>
        <translation>api-schlüssel alter wechsel rotation passwort zugangsdaten</translation>
    </message>
</context>
<context>
    <name>aio::ui::SentDialog</name>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>To %1, word by word:</source>
        <translation>An %1, Wort für Wort:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
</context>
<context>
    <name>aio::ui::ServerForm</name>
    <message>
        <source>Fill in host, database and user.</source>
        <translation>Host, Datenbank und Benutzer angeben.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Authority certificate</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>db.example.org, or the whole address</source>
        <translation>db.example.org oder die ganze Adresse</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>The authorities that this computer knows</source>
        <translation>Zertifizierungsstellen, die dieser Rechner kennt</translation>
    </message>
    <message>
        <source>Required, certificate checked</source>
        <translation>Erforderlich, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Required, certificate not checked</source>
        <translation>Erforderlich, Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Wenn der Server sie anbietet</translation>
    </message>
</context>
<context>
    <name>aio::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnose kopiert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>aio::ui::SettingsSection</name>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>aio::ui::Severity</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>aio::ui::ShareList</name>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
</context>
<context>
    <name>aio::ui::ShareModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>aio::ui::ShortcutDelegate</name>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>aio::ui::ShortcutList</name>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Chosen by you; it has no key by default</source>
        <translation>Von Ihnen gewählt; ursprünglich ohne Taste</translation>
    </message>
    <message>
        <source>Chosen by you; %1 by default</source>
        <translation>Von Ihnen gewählt; ursprünglich %1</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ist schon die Taste von „%2“.</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>Für „%1“ nehmen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>The next keys that you press run this action</source>
        <translation>Die Tasten, die Sie als Nächstes drücken, führen diese Aktion aus</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Gives this action the keys that it has by default</source>
        <translation>Gibt dieser Aktion ihre ursprünglichen Tasten</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Gives every action the keys that it has by default</source>
        <translation>Gibt allen Aktionen ihre ursprünglichen Tasten</translation>
    </message>
</context>
<context>
    <name>aio::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>aio::ui::ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>shortcuts keyboard keys hotkeys</source>
        <translation>tastenkürzel tastatur tasten kurzbefehle</translation>
    </message>
    <message>
        <source>Double-click a key to change it. Pages that you have not opened yet add theirs when you do.</source>
        <translation>Doppelklick auf eine Taste ändert sie. Seiten, die Sie noch nicht geöffnet haben, kommen dazu, sobald Sie es tun.</translation>
    </message>
</context>
<context>
    <name>aio::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>aio::ui::SourcePane</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>View of the posting</source>
        <translation>Ansicht der Anzeige</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Mark the words that fields came from</source>
        <translation>Wörter markieren, aus denen Felder stammen</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>An Breite anpassen (Strg+0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Current field</source>
        <translation>Aktuelles Feld</translation>
    </message>
    <message>
        <source>Used by a field</source>
        <translation>In einem Feld</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Schwer lesbar</translation>
    </message>
    <message>
        <source>Posting as an image</source>
        <translation>Anzeige als Bild</translation>
    </message>
    <message>
        <source>Posting as text</source>
        <translation>Anzeige als Text</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n words</source>
        <translation>
            <numerusform>%1 · %n Wort</numerusform>
            <numerusform>%1 · %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not in the source</source>
        <translation>%1 · nicht in der Quelle</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>aio::ui::SpellingMarks</name>
    <message>
        <source>Loading the dictionary…</source>
        <translation>Wörterbuch wird geladen …</translation>
    </message>
    <message>
        <source>Spelling is checked with the dictionary %1.</source>
        <translation>Die Rechtschreibung wird mit dem Wörterbuch %1 geprüft.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the dictionary for %1 cannot be read. Install it again.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Das Wörterbuch für %1 ist nicht lesbar. Noch einmal installieren.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for %1.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Es gibt kein Wörterbuch für %1.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for %1. Install the package %2.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Es gibt kein Wörterbuch für %1. Das Paket %2 installieren.</translation>
    </message>
    <message>
        <source>Looking for other spellings…</source>
        <translation>Andere Schreibweisen werden gesucht …</translation>
    </message>
    <message>
        <source>No other spelling found</source>
        <translation>Keine andere Schreibweise gefunden</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>„%1“ ignorieren</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Correct spelling</source>
        <translation>Rechtschreibung korrigieren</translation>
    </message>
</context>
<context>
    <name>aio::ui::SpendBars</name>
    <message>
        <source>Cost by day</source>
        <translation>Kosten je Tag</translation>
    </message>
    <message>
        <source>%1 in 14 days</source>
        <translation>%1 in 14 Tagen</translation>
    </message>
</context>
<context>
    <name>aio::ui::SpendCard</name>
    <message>
        <source>Spend, 14 days</source>
        <translation>Ausgaben, 14 Tage</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>today, of %1 a day</source>
        <translation>heute, von %1 am Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 in diesem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls without a price</source>
        <translation>
            <numerusform>%Ln Aufruf ohne Preis</numerusform>
            <numerusform>%Ln Aufrufe ohne Preis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::StatusChips</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Show what is running</source>
        <translation>Zeigen, was läuft</translation>
    </message>
    <message>
        <source>Whether your work is on disk</source>
        <translation>Ob Ihre Arbeit gespeichert ist</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>aio::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>aio::ui::StepUndo</name>
    <message>
        <source>It was edited since, so this step cannot be taken back alone. Undo goes back step by step.</source>
        <translation>Inzwischen wurde weiter bearbeitet, darum lässt sich dieser Schritt nicht einzeln zurücknehmen. „Rückgängig“ geht Schritt für Schritt zurück.</translation>
    </message>
</context>
<context>
    <name>aio::ui::StreamView</name>
    <message>
        <source>The draft as it is being written</source>
        <translation>Der Entwurf, während er geschrieben wird</translation>
    </message>
</context>
<context>
    <name>aio::ui::StyleTexts</name>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formell</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Herzlich</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>About 110 words</source>
        <translation>Etwa 110 Wörter</translation>
    </message>
    <message>
        <source>About 180 words</source>
        <translation>Etwa 180 Wörter</translation>
    </message>
    <message>
        <source>About 280 words</source>
        <translation>Etwa 280 Wörter</translation>
    </message>
</context>
<context>
    <name>aio::ui::SwatchRow</name>
    <message>
        <source>The template&apos;s own colour</source>
        <translation>Farbe der Vorlage</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosé</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe …</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
</context>
<context>
    <name>aio::ui::TaskDelegate</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading the text in the picture</source>
        <translation>Text im Bild wird gelesen</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Wird ausgelesen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Fertig in %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>aio::ui::TaskNotices</name>
    <message>
        <source>%1: it did not work</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
</context>
<context>
    <name>aio::ui::TemplateGallery</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Textgröße: %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The template&apos;s own</source>
        <translation>Schrift der Vorlage</translation>
    </message>
    <message>
        <source>CVs in this language usually carry a photo. It comes from the head of the document.</source>
        <translation>Lebensläufe in dieser Sprache haben meist ein Foto. Es kommt aus dem Kopf des Dokuments.</translation>
    </message>
    <message>
        <source>CVs in this language usually carry no photo, and employers may not ask for one.</source>
        <translation>Lebensläufe in dieser Sprache haben meist kein Foto, und Arbeitgeber dürfen keines verlangen.</translation>
    </message>
</context>
<context>
    <name>aio::ui::TestDialog</name>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Model to test with</source>
        <translation>Modell für den Test</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Contains no secrets</source>
        <translation>Enthält keine Geheimnisse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Hide technical detail</source>
        <translation>Technische Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Show technical detail</source>
        <translation>Technische Einzelheiten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models are open to this key.</source>
        <translation>
            <numerusform>%Ln Modell steht diesem Schlüssel offen.</numerusform>
            <numerusform>%Ln Modelle stehen diesem Schlüssel offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then, calls go on with the next model of their route.</source>
        <translation>Bis dahin gehen Aufrufe an das nächste Modell ihrer Route.</translation>
    </message>
    <message>
        <source>Also send a tiny request, at a price that is not known</source>
        <translation>Auch eine winzige Anfrage senden, zu einem unbekannten Preis</translation>
    </message>
    <message>
        <source>Also send a tiny request, which costs nothing</source>
        <translation>Auch eine winzige Anfrage senden; sie kostet nichts</translation>
    </message>
    <message>
        <source>Also send a tiny request, for at most %1</source>
        <translation>Auch eine winzige Anfrage senden, für höchstens %1</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>So lässt es sich beheben</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>aio::ui::TestFixes</name>
    <message>
        <source>Start the server on %1, then test again</source>
        <translation>Starten Sie den Server auf %1 und testen Sie erneut</translation>
    </message>
    <message>
        <source>Check the base URL</source>
        <translation>Prüfen Sie die Basisadresse</translation>
    </message>
    <message>
        <source>Behind a company&apos;s network: enter its proxy</source>
        <translation>In einem Firmennetz: Geben Sie dessen Proxy ein</translation>
    </message>
    <message>
        <source>Check that this computer is online, then test again</source>
        <translation>Prüfen Sie, ob dieser Rechner online ist, und testen Sie erneut</translation>
    </message>
    <message>
        <source>Check date and time of this computer: certificates are only valid for a time</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners: Zertifikate gelten nur eine Zeit lang</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Geben Sie einen anderen Schlüssel ein</translation>
    </message>
    <message>
        <source>See in the provider&apos;s console whether the key is still valid</source>
        <translation>Sehen Sie in der Konsole des Anbieters nach, ob der Schlüssel noch gilt</translation>
    </message>
    <message>
        <source>Use a model that this key can reach</source>
        <translation>Verwenden Sie ein Modell, das diesem Schlüssel offensteht</translation>
    </message>
    <message>
        <source>Enter the name of another model</source>
        <translation>Geben Sie den Namen eines anderen Modells ein</translation>
    </message>
    <message>
        <source>Or allow %1 in the provider&apos;s console</source>
        <translation>Oder erlauben Sie %1 in der Konsole des Anbieters</translation>
    </message>
    <message>
        <source>Try it once more</source>
        <translation>Versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Or use another model</source>
        <translation>Oder verwenden Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>See credit and limits in the provider&apos;s console</source>
        <translation>Sehen Sie Guthaben und Grenzen in der Konsole des Anbieters nach</translation>
    </message>
</context>
<context>
    <name>aio::ui::TestReport</name>
    <message>
        <source>The key cannot be read</source>
        <translation>Der Schlüssel lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The key works, but has to wait</source>
        <translation>Der Schlüssel gilt, muss aber warten</translation>
    </message>
    <message>
        <source>The key works, the account has no credit</source>
        <translation>Der Schlüssel gilt, das Konto hat kein Guthaben</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>The host cannot be reached</source>
        <translation>Der Host ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The key does not work</source>
        <translation>Der Schlüssel gilt nicht</translation>
    </message>
    <message>
        <source>The key works, the model does not</source>
        <translation>Der Schlüssel gilt, das Modell nicht</translation>
    </message>
    <message>
        <source>The model gives no answer</source>
        <translation>Das Modell antwortet nicht</translation>
    </message>
    <message>
        <source>Reach the host</source>
        <translation>Host erreichen</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Schlüssel angenommen</translation>
    </message>
    <message>
        <source>Model available</source>
        <translation>Modell verfügbar</translation>
    </message>
    <message>
        <source>Tiny completion</source>
        <translation>Winzige Anfrage</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 wird getestet …</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Esc stops the test</source>
        <translation>Esc hält den Test an</translation>
    </message>
    <message>
        <source>Stopped at step %1 of %2 after %3</source>
        <translation>Angehalten bei Schritt %1 von %2 nach %3</translation>
    </message>
    <message numerus="yes">
        <source>%n steps passed in %1</source>
        <translation>
            <numerusform>%n Schritt bestanden in %1</numerusform>
            <numerusform>%n Schritte bestanden in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 spent</source>
        <translation>%1, %2 ausgegeben</translation>
    </message>
    <message>
        <source>The provider has a problem of its own</source>
        <translation>Der Anbieter hat selbst ein Problem</translation>
    </message>
</context>
<context>
    <name>aio::ui::TestSteps</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
</context>
<context>
    <name>aio::ui::TextView</name>
    <message>
        <source>Posting as text</source>
        <translation>Anzeige als Text</translation>
    </message>
    <message>
        <source>Use as…</source>
        <translation>Verwenden als …</translation>
    </message>
    <message>
        <source>Use the selected words as a field</source>
        <translation>Markierte Wörter als Feld verwenden</translation>
    </message>
</context>
<context>
    <name>aio::ui::TimeChart</name>
    <message>
        <source>Not up to date.</source>
        <translation>Nicht aktuell.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>aio::ui::TimeRange</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year in the syntax of QDate::toString(), such as &quot;18 Nov 2026&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
</context>
<context>
    <name>aio::ui::TimeText</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in the syntax of QDate::toString(), such as &quot;18 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>aio::ui::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>aio::ui::TryDialog</name>
    <message>
        <source>has an image</source>
        <translation>hat ein Bild</translation>
    </message>
    <message>
        <source>wants JSON</source>
        <translation>will JSON</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Anfrage probieren</translation>
    </message>
    <message>
        <source>Shows what would happen. Nothing is sent and nothing is billed.</source>
        <translation>Zeigt, was geschähe. Nichts wird gesendet und nichts berechnet.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Models in the order in which they are tried</source>
        <translation>Modelle in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tokens of text</source>
        <translation>Token Text</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
</context>
<context>
    <name>aio::ui::UsagePage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>View of usage</source>
        <translation>Ansicht des Verbrauchs</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleichen</translation>
    </message>
</context>
<context>
    <name>aio::ui::UsageSection</name>
    <message>
        <source>Usage log</source>
        <translation>Nutzungsprotokoll</translation>
    </message>
    <message>
        <source>How long single calls are kept, for everybody in this workspace. Sums, charts and reports stay complete for ever.</source>
        <translation>Wie lange einzelne Aufrufe aufbewahrt werden, für alle in diesem Arbeitsbereich. Summen, Diagramme und Berichte bleiben für immer vollständig.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Beliebige Größe</translation>
    </message>
    <message>
        <source>Keep single calls for</source>
        <translation>Einzelne Aufrufe aufbewahren</translation>
    </message>
    <message>
        <source>Older ones are deleted, a few at a time.</source>
        <translation>Ältere werden gelöscht, immer einige auf einmal.</translation>
    </message>
    <message>
        <source>retention age delete calls log usage</source>
        <translation>aufbewahrung alter löschen aufrufe protokoll verbrauch nutzung</translation>
    </message>
    <message>
        <source>Keep the database below</source>
        <translation>Datenbank kleiner halten als</translation>
    </message>
    <message>
        <source>The oldest calls are deleted while it uses more.</source>
        <translation>Die ältesten Aufrufe werden gelöscht, solange sie mehr belegt.</translation>
    </message>
    <message>
        <source>retention size bytes disk usage</source>
        <translation>aufbewahrung größe bytes speicherplatz verbrauch nutzung</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>Es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Calls before %1 go, of %2 that were logged until then.</source>
        <translation>Aufrufe vor %1 werden gelöscht, von %2, die bis dahin protokolliert wurden.</translation>
    </message>
    <message>
        <source>Calls before %1 go: there are none yet.</source>
        <translation>Aufrufe vor %1 werden gelöscht: Es gibt noch keine.</translation>
    </message>
    <message>
        <source>The oldest calls go while the database uses more than %1 MB.</source>
        <translation>Die ältesten Aufrufe werden gelöscht, solange die Datenbank mehr als %1 MB belegt.</translation>
    </message>
    <message>
        <source>This is not saved yet.</source>
        <translation>Das ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Delete calls?</source>
        <translation>Aufrufe löschen?</translation>
    </message>
    <message>
        <source>Calls that the rule does not keep are deleted within the hour and cannot be had back. Sums, charts and reports stay.</source>
        <translation>Aufrufe, die die Regel nicht aufbewahrt, werden innerhalb einer Stunde gelöscht und lassen sich nicht zurückholen. Summen, Diagramme und Berichte bleiben.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls deleted.</source>
        <translation>
            <numerusform>%Ln Aufruf gelöscht.</numerusform>
            <numerusform>%Ln Aufrufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Calls before %1 go. How many there are could not be read.</source>
        <translation>Aufrufe vor %1 werden gelöscht. Wie viele es sind, ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>aio::ui::UsageTab</name>
    <message>
        <source>Calls, 14 days</source>
        <translation>Aufrufe, 14 Tage</translation>
    </message>
    <message>
        <source>Open in Usage</source>
        <translation>In Verbrauch öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a price</source>
        <translation>
            <numerusform>%Ln ohne Preis</numerusform>
            <numerusform>%Ln ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>Hälfte der Antworten in</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % in</translation>
    </message>
    <message>
        <source>Cost of this month</source>
        <translation>Kosten dieses Monats</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht verwendet</translation>
    </message>
</context>
<context>
    <name>aio::ui::VersionsDialog</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Make a new document</source>
        <translation>Neues Dokument anlegen</translation>
    </message>
    <message>
        <source>Save point…</source>
        <translation>Fassung festhalten …</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Fassungen von %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What this version says takes the place of what is there now</source>
        <translation>Der Inhalt dieser Fassung tritt an die Stelle des jetzigen</translation>
    </message>
    <message>
        <source>This version goes on as a document of its own</source>
        <translation>Diese Fassung wird als eigenes Dokument weitergeführt</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Jetziger Stand</translation>
    </message>
    <message>
        <source>restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>As in “%1”</source>
        <translation>Wie in „%1“</translation>
    </message>
    <message>
        <source>%1 (variant)</source>
        <translation>%1 (Variante)</translation>
    </message>
    <message>
        <source>Save point</source>
        <translation>Fassung festhalten</translation>
    </message>
    <message>
        <source>What is this version? Such as “Sent to the customer”.</source>
        <translation>Was ist diese Fassung? Etwa „An den Kunden gesendet“.</translation>
    </message>
</context>
<context>
    <name>aio::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views, and the filter as a text to share</source>
        <translation>Gespeicherte Ansichten und der Filter als Text zum Weitergeben</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Copy filter as text</source>
        <translation>Filter als Text kopieren</translation>
    </message>
    <message>
        <source>Paste filter</source>
        <translation>Filter einfügen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Replace it?</source>
        <translation>Die Ansicht „%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>The view is not saved: there are %n already. Delete one first.</source>
        <translation>
            <numerusform>Die Ansicht ist nicht gespeichert: Es gibt schon %n. Diese zuerst löschen.</numerusform>
            <numerusform>Die Ansicht ist nicht gespeichert: Es gibt schon %n. Zuerst eine löschen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::WhatIfDialog</name>
    <message>
        <source>What would it have cost?</source>
        <translation>Was hätte es gekostet?</translation>
    </message>
    <message>
        <source>Holds the tokens of calls that were made against the prices of other models. Nothing is sent.</source>
        <translation>Rechnet die Token früherer Aufrufe mit den Preisen anderer Modelle nach. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Aufrufe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Welche Aufrufe</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>Models and what they would have cost</source>
        <translation>Modelle und was sie gekostet hätten</translation>
    </message>
    <message>
        <source>The calls could not be read</source>
        <translation>Die Aufrufe ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>Keine Aufrufe in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Calls that a provider answered can be held against other prices. The built-in engine is free.</source>
        <translation>Aufrufe, die ein Anbieter beantwortet hat, lassen sich mit anderen Preisen vergleichen. Die eingebaute Engine ist kostenlos.</translation>
    </message>
    <message>
        <source>%1 was billed for %2</source>
        <translation>%1 berechnet für %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln of them cost is not known.</source>
        <translation>
            <numerusform>Bei %Ln davon sind die Kosten nicht bekannt.</numerusform>
            <numerusform>Bei %Ln davon sind die Kosten nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers count tokens a little differently, above all those of images.</source>
        <translation>Anbieter zählen Token etwas unterschiedlich, vor allem die von Bildern.</translation>
    </message>
</context>
<context>
    <name>aio::ui::WhatIfModel</name>
    <message>
        <source>the same</source>
        <translation>gleich viel</translation>
    </message>
    <message>
        <source>Its price is not known</source>
        <translation>Der Preis ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls too long for it</source>
        <translation>
            <numerusform>%Ln Aufruf zu lang dafür</numerusform>
            <numerusform>%Ln Aufrufe zu lang dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls not counted in</source>
        <translation>
            <numerusform>%Ln Aufruf nicht mitgerechnet</numerusform>
            <numerusform>%Ln Aufrufe nicht mitgerechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimated</source>
        <translation>
            <numerusform>%Ln geschätzt</numerusform>
            <numerusform>%Ln geschätzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not set up</source>
        <translation>%1, nicht eingerichtet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Would have cost</source>
        <translation>Hätte gekostet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Zu beachten</translation>
    </message>
</context>
<context>
    <name>aio::ui::WhyPanel</name>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Why this model?</source>
        <translation>Warum dieses Modell?</translation>
    </message>
    <message>
        <source>Choose a route</source>
        <translation>Wählen Sie eine Route</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Wenn es scheitert</translation>
    </message>
    <message>
        <source>Expected per call</source>
        <translation>Je Aufruf zu erwarten</translation>
    </message>
    <message>
        <source>cost, always</source>
        <translation>Kosten, immer</translation>
    </message>
    <message>
        <source>cost, median</source>
        <translation>Kosten, Median</translation>
    </message>
    <message>
        <source>cost, at most</source>
        <translation>Kosten, höchstens</translation>
    </message>
    <message>
        <source>time, median</source>
        <translation>Zeit, Median</translation>
    </message>
    <message>
        <source>time, p95</source>
        <translation>Zeit, P95</translation>
    </message>
    <message>
        <source>Not called for this task yet. The cost is the worst case of a usual request.</source>
        <translation>Für diese Aufgabe noch nicht aufgerufen. Die Kosten sind der schlimmste Fall einer üblichen Anfrage.</translation>
    </message>
    <message>
        <source>%1 is skipped: %2</source>
        <translation>%1 wird übersprungen: %2</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>aio::ui::WhyReading</name>
    <message>
        <source>Read by %1.</source>
        <translation>Gelesen von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts were made.</source>
        <translation>
            <numerusform>Es gab %n Versuch.</numerusform>
            <numerusform>Es gab %n Versuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::WhyText</name>
    <message>
        <source>Route of %1</source>
        <translation>Route von %1</translation>
    </message>
    <message>
        <source>Changed here, not in force until you save</source>
        <translation>Hier geändert, gilt erst nach dem Speichern</translation>
    </message>
    <message>
        <source>The standard policy; nobody changed it yet</source>
        <translation>Die Standardrouten; noch niemand hat sie geändert</translation>
    </message>
    <message>
        <source>Revision %1, saved by %2, %3</source>
        <translation>Fassung %1, gespeichert von %2, %3</translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation>%1 wird übersprungen</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 ist abgeschaltet</translation>
    </message>
    <message>
        <source>Update the policy</source>
        <translation>Route aktualisieren</translation>
    </message>
    <message>
        <source>In service until %1</source>
        <translation>In Betrieb bis %1</translation>
    </message>
    <message>
        <source>No successor is known yet</source>
        <translation>Noch kein Nachfolger bekannt</translation>
    </message>
    <message>
        <source>Then %1 takes its place</source>
        <translation>Danach tritt %1 an seine Stelle</translation>
    </message>
    <message>
        <source>Text and images</source>
        <translation>Text und Bilder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>JSON is checked here</source>
        <translation>JSON wird hier geprüft</translation>
    </message>
    <message>
        <source>JSON output</source>
        <translation>JSON-Ausgabe</translation>
    </message>
    <message>
        <source>Can do the task</source>
        <translation>Kann die Aufgabe</translation>
    </message>
    <message>
        <source>No problem with the provider</source>
        <translation>Kein Problem mit dem Anbieter</translation>
    </message>
    <message>
        <source>%1, not called in the last 14 days</source>
        <translation>%1, in den letzten 14 Tagen nicht aufgerufen</translation>
    </message>
    <message>
        <source>The provider fails often</source>
        <translation>Der Anbieter scheitert oft</translation>
    </message>
    <message>
        <source>Provider is healthy</source>
        <translation>Anbieter arbeitet</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;% errors in the last 14 days</source>
        <translation>%1, %2&#xa0;% Fehler in den letzten 14 Tagen</translation>
    </message>
    <message>
        <source>Within quota</source>
        <translation>Im Kontingent</translation>
    </message>
    <message>
        <source>No limit of a plan, task or provider applies</source>
        <translation>Kein Limit eines Tarifs, einer Aufgabe oder eines Anbieters gilt</translation>
    </message>
    <message>
        <source>%1: %2&#xa0;% used</source>
        <translation>%1: %2&#xa0;% verbraucht</translation>
    </message>
    <message>
        <source>The quota is used up</source>
        <translation>Das Kontingent ist verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>after %n retries or %1&#xa0;s</source>
        <translation>
            <numerusform>nach %n Wiederholung oder %1&#xa0;s</numerusform>
            <numerusform>nach %n Wiederholungen oder %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1&#xa0;s</source>
        <translation>nach %1&#xa0;s</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>No model can take this</source>
        <translation>Kein Modell kann das annehmen</translation>
    </message>
    <message>
        <source>Works without a key or a network</source>
        <translation>Arbeitet ohne Schlüssel und ohne Netz</translation>
    </message>
</context>
<context>
    <name>aio::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Suchen, ausführen…</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>From pictures, a PDF, a page or text</source>
        <translation>Aus Bildern, einem PDF, einer Seite oder Text</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Menüleiste zeigen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About AIOrchestrator</source>
        <translation>Über AIOrchestrator</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions and paths, no content</source>
        <translation>Versionen und Pfade, keine Inhalte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>aio::ui::YearsEditor</name>
    <message>
        <source>Write a whole number of years, such as 5.</source>
        <translation>Schreiben Sie eine ganze Zahl, etwa 5.</translation>
    </message>
</context>
<context>
    <name>aio::usage::Alerts</name>
    <message>
        <source>%1 % of the calls fail</source>
        <translation>%1 % der Aufrufe scheitern</translation>
    </message>
    <message>
        <source>%1 of %2 calls of the last hour failed.</source>
        <translation>%1 von %2 Aufrufen der letzten Stunde sind gescheitert.</translation>
    </message>
    <message>
        <source>%1 spent within an hour</source>
        <translation>%1 in einer Stunde ausgegeben</translation>
    </message>
    <message>
        <source>%1 calls; you wanted to know from %2 an hour on.</source>
        <translation>%1 Aufrufe; gemeldet wird ab %2 je Stunde.</translation>
    </message>
    <message>
        <source>%1 cost far more than usual</source>
        <translation>%1 kostete weit mehr als üblich</translation>
    </message>
    <message>
        <source>%1 instead of about %2. Mainly: %3.</source>
        <translation>%1 statt etwa %2. Vor allem: %3.</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>Test der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Alerts about usage arrive here.</source>
        <translation>Benachrichtigungen zum Verbrauch kommen hier an.</translation>
    </message>
</context>
<context>
    <name>aio::usage::Webhook</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 wants another address.</source>
        <translation>%1 verlangt eine andere Adresse.</translation>
    </message>
    <message>
        <source>Enter the address that it forwards to.</source>
        <translation>Die Adresse eingeben, zu der umgeleitet wird.</translation>
    </message>
    <message>
        <source>%1 did not take the message: status %2.</source>
        <translation>%1 hat die Nachricht nicht angenommen: Status %2.</translation>
    </message>
    <message>
        <source>Check the address and the secret.</source>
        <translation>Adresse und Geheimnis prüfen.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1.</source>
        <translation>Es gibt keine sichere Verbindung zu %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This is not the address of a webhook.</source>
        <translation>Das ist nicht die Adresse eines Webhooks.</translation>
    </message>
    <message>
        <source>It begins with https:// and names a server.</source>
        <translation>Sie beginnt mit https:// und nennt einen Server.</translation>
    </message>
    <message>
        <source>Alerts are not sent in the open.</source>
        <translation>Benachrichtigungen werden nicht unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Eine Adresse verwenden, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Leave it out; messages are signed with the secret.</source>
        <translation>Bitte weglassen; Nachrichten werden mit dem Geheimnis signiert.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Die Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The keychain does not have the webhook any more.</source>
        <translation>Der Schlüsselbund hat den Webhook nicht mehr.</translation>
    </message>
    <message>
        <source>Enter its address again, under Usage › Alerts.</source>
        <translation>Seine Adresse erneut eingeben, unter Verbrauch › Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>aioctl</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>db %1 was called with the wrong arguments.</source>
        <translation>db %1 wurde mit falschen Argumenten aufgerufen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command of db.</source>
        <translation>„%1“ ist kein Befehl von db.</translation>
    </message>
    <message>
        <source>aioctl db --help shows how.</source>
        <translation>aioctl db --help zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>Fetch this page.</source>
        <translation>Diese Seite holen.</translation>
    </message>
    <message>
        <source>Read a saved page.</source>
        <translation>Eine gespeicherte Seite lesen.</translation>
    </message>
    <message>
        <source>Where the saved page came from.</source>
        <translation>Woher die gespeicherte Seite stammt.</translation>
    </message>
    <message>
        <source>Read one or more pictures of a posting.</source>
        <translation>Ein oder mehrere Bilder einer Anzeige lesen.</translation>
    </message>
    <message>
        <source>Read a PDF.</source>
        <translation>Ein PDF lesen.</translation>
    </message>
    <message>
        <source>Read a text file, or standard input with -.</source>
        <translation>Eine Textdatei lesen, oder mit - die Standardeingabe.</translation>
    </message>
    <message>
        <source>One job per file, as an array, instead of one job from all files.</source>
        <translation>Eine Stelle je Datei, als Array, statt einer Stelle aus allen Dateien.</translation>
    </message>
    <message>
        <source>Subscription plan that the call is for.</source>
        <translation>Tarif, für den der Aufruf ist.</translation>
    </message>
    <message>
        <source>User that the call is for.</source>
        <translation>Person, für die der Aufruf ist.</translation>
    </message>
    <message>
        <source>Language of the posting, if you know it.</source>
        <translation>Sprache der Anzeige, falls bekannt.</translation>
    </message>
    <message>
        <source>Keep the job in the workspace.</source>
        <translation>Die Stelle im Arbeitsbereich behalten.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text zeigen.</translation>
    </message>
    <message>
        <source>Files of any kind; what they are is found out by content.</source>
        <translation>Dateien jeder Art; was sie sind, sagt ihr Inhalt.</translation>
    </message>
    <message>
        <source>More than one kind of input was given.</source>
        <translation>Mehr als eine Art von Eingabe wurde angegeben.</translation>
    </message>
    <message>
        <source>Use one of --url, --html, --image, --pdf, --text, or file names alone.</source>
        <translation>Eines von --url, --html, --image, --pdf, --text verwenden, oder nur Dateinamen.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>It starts with https:// or http://.</source>
        <translation>Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Nothing to read was given.</source>
        <translation>Es wurde nichts zum Lesen angegeben.</translation>
    </message>
    <message>
        <source>aioctl extract --help shows how.</source>
        <translation>aioctl extract --help zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>Several files of this kind are several jobs.</source>
        <translation>Mehrere Dateien dieser Art sind mehrere Stellen.</translation>
    </message>
    <message>
        <source>Add --each.</source>
        <translation>--each angeben.</translation>
    </message>
    <message>
        <source>There is no engine &quot;%1&quot;.</source>
        <translation>Den Leser „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>turn a page, pictures, a PDF or text into a job</source>
        <translation>aus einer Seite, Bildern, einem PDF oder Text eine Stelle machen</translation>
    </message>
    <message>
        <source>Saved as job %1.</source>
        <translation>Als Stelle %1 gespeichert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Die Dateien darin nennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 64 MB.</source>
        <translation>„%1“ ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>Use a smaller page, picture or text.</source>
        <translation>Eine kleinere Seite, ein kleineres Bild oder weniger Text verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an output format.</source>
        <translation>„%1“ ist kein Ausgabeformat.</translation>
    </message>
    <message>
        <source>Use table, json or csv.</source>
        <translation>table, json oder csv verwenden.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Usage: aioctl [--workspace DIR] [--format table|json|csv] [--quiet] [--verbose] [--no-input]
              COMMAND [OPTIONS]
</source>
        <translation>Aufruf: aioctl [--workspace DIR] [--format table|json|csv] [--quiet] [--verbose] [--no-input]
               BEFEHL [OPTIONEN]
</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>
aioctl COMMAND --help tells more about one of them.</source>
        <translation>
aioctl BEFEHL --help sagt mehr über einen davon.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 input unusable, 4 credential refused, 5 quota used up,
6 network or timeout, 7 storage, 8 keychain, 9 cancelled, 1 anything else.</source>
        <translation>Rückgabewerte: 0 fertig, 2 falscher Aufruf, 3 Eingabe unbrauchbar, 4 Zugang abgelehnt, 5 Kontingent verbraucht,
6 Netz oder Zeitablauf, 7 Speicher, 8 Schlüsselbund, 9 abgebrochen, 1 alles andere.</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>Kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>aioctl --help lists the commands.</source>
        <translation>aioctl --help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command of this version.</source>
        <translation>„%1“ ist kein Befehl dieser Version.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>How long the key before stays: 0, 24h or 7d. Without it, 0.</source>
        <translation>Wie lange der bisherige Schlüssel bleibt: 0, 24h oder 7d. Sonst 0.</translation>
    </message>
    <message>
        <source>Take the key from this environment variable instead of standard input.</source>
        <translation>Den Schlüssel aus dieser Umgebungsvariablen statt von der Standardeingabe nehmen.</translation>
    </message>
    <message>
        <source>Test the key first. One that fails waits beside the key in use.</source>
        <translation>Den Schlüssel zuerst prüfen. Einer, der nicht besteht, wartet neben dem bisherigen.</translation>
    </message>
    <message>
        <source>The key before stays in use. aioctl keys accept %1 uses the new one all the same, aioctl keys reject %1 drops it.</source>
        <translation>Der bisherige Schlüssel bleibt in Gebrauch. aioctl keys accept %1 nimmt den neuen trotzdem, aioctl keys reject %1 verwirft ihn.</translation>
    </message>
    <message>
        <source>The built-in engine needs no key.</source>
        <translation>Die eingebaute Engine braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Key for %1 (what you type is not shown): </source>
        <translation>Schlüssel für %1 (die Eingabe wird nicht gezeigt): </translation>
    </message>
    <message>
        <source>%1 is still set and gives it a key.</source>
        <translation>%1 ist noch gesetzt und gibt ihm einen Schlüssel.</translation>
    </message>
    <message>
        <source>where keys are and how they end</source>
        <translation>wo Schlüssel liegen und worauf sie enden</translation>
    </message>
    <message>
        <source>keep a key, read from standard input</source>
        <translation>einen Schlüssel von der Standardeingabe aufbewahren</translation>
    </message>
    <message>
        <source>test the key of one provider or of all, at no cost</source>
        <translation>den Schlüssel eines Anbieters oder aller kostenlos prüfen</translation>
    </message>
    <message>
        <source>use the new key that waits</source>
        <translation>den wartenden neuen Schlüssel nehmen</translation>
    </message>
    <message>
        <source>drop the new key that waits</source>
        <translation>den wartenden neuen Schlüssel verwerfen</translation>
    </message>
    <message>
        <source>go back to the key before, while it is kept</source>
        <translation>zum früheren Schlüssel zurück, solange er aufbewahrt ist</translation>
    </message>
    <message>
        <source>remove its keys from the keychain</source>
        <translation>seine Schlüssel aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>list, set, test and remove the providers&apos; keys</source>
        <translation>Schlüssel der Anbieter auflisten, setzen, prüfen und entfernen</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The test did not begin.</source>
        <translation>Die Prüfung hat nicht begonnen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The outcome of the test was not saved.</source>
        <translation>Das Ergebnis der Prüfung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The model to try; without it, the provider&apos;s own.</source>
        <translation>Das Modell für den Versuch; sonst das des Anbieters.</translation>
    </message>
    <message>
        <source>Also ask for an answer of a few tokens, which may cost a little.</source>
        <translation>Auch um eine Antwort von wenigen Tokens bitten, was etwas kosten kann.</translation>
    </message>
    <message>
        <source>This is not a kind of provider.</source>
        <translation>Das ist keine Art von Anbieter.</translation>
    </message>
    <message>
        <source>--kind is missing.</source>
        <translation>--kind fehlt.</translation>
    </message>
    <message>
        <source>Use gemini, openai, anthropic, openai-compatible or azure-openai.</source>
        <translation>gemini, openai, anthropic, openai-compatible oder azure-openai verwenden.</translation>
    </message>
    <message>
        <source>gemini, openai, anthropic, openai-compatible or azure-openai.</source>
        <translation>gemini, openai, anthropic, openai-compatible oder azure-openai.</translation>
    </message>
    <message>
        <source>Its short name; without it, one is made of the name.</source>
        <translation>Sein Kurzname; sonst wird einer aus dem Namen gebildet.</translation>
    </message>
    <message>
        <source>Do not use it yet.</source>
        <translation>Noch nicht verwenden.</translation>
    </message>
    <message>
        <source>Make it the default.</source>
        <translation>Zum Standard machen.</translation>
    </message>
    <message>
        <source>Only if this is still its revision.</source>
        <translation>Nur, wenn das noch seine Fassung ist.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation>Nur zeigen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>%1 needs its key: aioctl keys set %2</source>
        <translation>%1 braucht seinen Schlüssel: aioctl keys set %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Retires</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Wie er genannt wird.</translation>
    </message>
    <message>
        <source>Where it answers; without it, the official address.</source>
        <translation>Wo er antwortet; sonst die offizielle Adresse.</translation>
    </message>
    <message>
        <source>Model for fast tasks.</source>
        <translation>Modell für schnelle Aufgaben.</translation>
    </message>
    <message>
        <source>Model for tasks that need quality.</source>
        <translation>Modell für gründliche Aufgaben.</translation>
    </message>
    <message>
        <source>Seconds for one attempt, 1 to 600.</source>
        <translation>Sekunden für einen Versuch, 1 bis 600.</translation>
    </message>
    <message>
        <source>Further attempts after the first, 0 to 5.</source>
        <translation>Weitere Versuche nach dem ersten, 0 bis 5.</translation>
    </message>
    <message>
        <source>Calls at once, 1 to 256.</source>
        <translation>Gleichzeitige Aufrufe, 1 bis 256.</translation>
    </message>
    <message>
        <source>host:port of an HTTP proxy, or none; without it, the system&apos;s.</source>
        <translation>Rechner:Port eines HTTP-Proxys oder none; sonst der des Systems.</translation>
    </message>
    <message>
        <source>An extra header; may be given several times. Never a key.</source>
        <translation>Eine weitere Kopfzeile; mehrfach möglich. Niemals ein Schlüssel.</translation>
    </message>
    <message>
        <source>No extra headers.</source>
        <translation>Keine weiteren Kopfzeilen.</translation>
    </message>
    <message>
        <source>Version of the API, for Azure OpenAI and Anthropic.</source>
        <translation>Version der API, für Azure OpenAI und Anthropic.</translation>
    </message>
    <message>
        <source>OpenAI organisation.</source>
        <translation>OpenAI-Organisation.</translation>
    </message>
    <message>
        <source>Replace names and contacts before anything is sent.</source>
        <translation>Namen und Kontaktdaten ersetzen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>OpenAI: Responses, else Chat Completions.</source>
        <translation>OpenAI: Responses, sonst Chat Completions.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Its key is still in the keychain, which cannot be reached. It is not used any more and will be removed when the keychain works again.</source>
        <translation>Sein Schlüssel liegt noch im Schlüsselbund, der nicht erreichbar ist. Er wird nicht mehr verwendet und entfernt, sobald der Schlüsselbund wieder arbeitet.</translation>
    </message>
    <message>
        <source>all providers</source>
        <translation>alle Anbieter</translation>
    </message>
    <message>
        <source>one provider with its settings</source>
        <translation>ein Anbieter mit seinen Einstellungen</translation>
    </message>
    <message>
        <source>add one</source>
        <translation>einen hinzufügen</translation>
    </message>
    <message>
        <source>change its settings</source>
        <translation>seine Einstellungen ändern</translation>
    </message>
    <message>
        <source>add a copy of it, without its key</source>
        <translation>eine Kopie ohne seinen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>remove it and its key</source>
        <translation>ihn und seinen Schlüssel entfernen</translation>
    </message>
    <message>
        <source>use it</source>
        <translation>verwenden</translation>
    </message>
    <message>
        <source>do not use it</source>
        <translation>nicht verwenden</translation>
    </message>
    <message>
        <source>make it the default</source>
        <translation>zum Standard machen</translation>
    </message>
    <message>
        <source>try address, encryption, key and model, at no cost</source>
        <translation>Adresse, Verschlüsselung, Schlüssel und Modell kostenlos prüfen</translation>
    </message>
    <message>
        <source>the models that it offers</source>
        <translation>die Modelle, die er anbietet</translation>
    </message>
    <message>
        <source>add Gemini, OpenAI and Anthropic where a key is in the environment</source>
        <translation>Gemini, OpenAI und Anthropic hinzufügen, wo ein Schlüssel in der Umgebung steht</translation>
    </message>
    <message>
        <source>write all but the keys to a file, or to standard output with -</source>
        <translation>alles außer den Schlüsseln in eine Datei schreiben, mit - auf die Standardausgabe</translation>
    </message>
    <message>
        <source>add and change providers as in a file</source>
        <translation>Anbieter wie in einer Datei hinzufügen und ändern</translation>
    </message>
    <message>
        <source>list, add, change, test, remove, export and import providers</source>
        <translation>Anbieter auflisten, hinzufügen, ändern, prüfen, entfernen, exportieren und importieren</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>aioctl providers list shows those that there are.</source>
        <translation>aioctl providers list zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Give it on standard input or by --from-env NAME.</source>
        <translation>Auf der Standardeingabe oder mit --from-env NAME angeben.</translation>
    </message>
    <message>
        <source>This is not a key: it is too long, or has spaces or several lines.</source>
        <translation>Das ist kein Schlüssel: zu lang, mit Leerzeichen oder mehreren Zeilen.</translation>
    </message>
    <message>
        <source>Give the key alone.</source>
        <translation>Nur den Schlüssel angeben.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>Es wurde kein Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>Usage: aioctl %1 COMMAND [OPTIONS]

</source>
        <translation>Aufruf: aioctl %1 BEFEHL [OPTIONEN]

</translation>
    </message>
    <message>
        <source>
aioctl %1 COMMAND --help tells more about one of them.</source>
        <translation>
aioctl %1 BEFEHL --help sagt mehr über einen davon.</translation>
    </message>
    <message>
        <source>%1 %2 was called with the wrong arguments.</source>
        <translation>%1 %2 wurde mit falschen Argumenten aufgerufen.</translation>
    </message>
    <message>
        <source>aioctl %1 %2 --help shows how. Keys are never given as arguments.</source>
        <translation>aioctl %1 %2 --help zeigt, wie es geht. Schlüssel werden nie als Argumente angegeben.</translation>
    </message>
    <message>
        <source>This is not a command of %1.</source>
        <translation>Das ist kein Befehl von %1.</translation>
    </message>
    <message>
        <source>aioctl %1 --help lists them.</source>
        <translation>aioctl %1 --help listet sie auf.</translation>
    </message>
    <message>
        <source>auto, builtin, or a provider: PROVIDER or PROVIDER/MODEL.</source>
        <translation>auto, builtin oder ein Anbieter: ANBIETER oder ANBIETER/MODELL.</translation>
    </message>
    <message>
        <source>aioctl providers list names them; &quot;builtin&quot; and &quot;auto&quot; are always there.</source>
        <translation>aioctl providers list nennt sie; „builtin“ und „auto“ gibt es immer.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>US dollars for a million tokens of this sort.</source>
        <translation>US-Dollar für eine Million Token dieser Sorte.</translation>
    </message>
    <message>
        <source>For every provider of this kind.</source>
        <translation>Für jeden Anbieter dieser Art.</translation>
    </message>
    <message>
        <source>The first day of the price; without it, ever.</source>
        <translation>Der erste Tag des Preises; ohne Angabe schon immer.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the file is no price.</source>
        <translation>Eintrag %1 der Datei ist kein Preis.</translation>
    </message>
    <message>
        <source>Write the file as aioctl prices list --format json prints it.</source>
        <translation>Schreiben Sie die Datei so, wie aioctl prices list --format json sie ausgibt.</translation>
    </message>
    <message>
        <source>There are no prices in the file.</source>
        <translation>In der Datei stehen keine Preise.</translation>
    </message>
    <message>
        <source>every price that is known, yours first</source>
        <translation>alle bekannten Preise, Ihre zuerst</translation>
    </message>
    <message>
        <source>say what a model costs</source>
        <translation>sagen, was ein Modell kostet</translation>
    </message>
    <message>
        <source>read prices from a file</source>
        <translation>Preise aus einer Datei lesen</translation>
    </message>
    <message>
        <source>list and set what models cost</source>
        <translation>zeigt und setzt, was Modelle kosten</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>meldet</translation>
    </message>
    <message>
        <source>falls back</source>
        <translation>weicht aus</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>Whose use is counted: user, plan, task, provider or workspace.</source>
        <translation>Wessen Verbrauch zählt: user, plan, task, provider oder workspace.</translation>
    </message>
    <message>
        <source>Which one; without it each has the limit for itself.</source>
        <translation>Wer genau; ohne Angabe hat jeder das Limit für sich.</translation>
    </message>
    <message>
        <source>Count only calls of this plan.</source>
        <translation>Nur Aufrufe dieses Tarifs zählen.</translation>
    </message>
    <message>
        <source>Count only calls of this task.</source>
        <translation>Nur Aufrufe dieser Aufgabe zählen.</translation>
    </message>
    <message>
        <source>How much; of US dollars with a point.</source>
        <translation>Wie viel; US-Dollar mit Punkt.</translation>
    </message>
    <message>
        <source>requests, tokens or usd.</source>
        <translation>requests, tokens oder usd.</translation>
    </message>
    <message>
        <source>Stop nobody, only tell.</source>
        <translation>Niemanden anhalten, nur melden.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>all limits</source>
        <translation>alle Limits</translation>
    </message>
    <message>
        <source>add a limit, or change the one of the same people, window and unit</source>
        <translation>ein Limit hinzufügen oder das gleiche ändern</translation>
    </message>
    <message>
        <source>remove a limit</source>
        <translation>ein Limit entfernen</translation>
    </message>
    <message>
        <source>how far limits are used</source>
        <translation>wie weit Limits verbraucht sind</translation>
    </message>
    <message>
        <source>limits of requests, tokens and money</source>
        <translation>Limits für Anfragen, Token und Geld</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Limit a call</source>
        <translation>Grenze je Aufruf</translation>
    </message>
    <message>
        <source>The plan: freemium, pro, team, private or one of yours.</source>
        <translation>Der Tarif: freemium, pro, team, private oder ein eigener.</translation>
    </message>
    <message>
        <source>The task: extract_text, extract_image, check_image, draft_cv, cover_letter or chat.</source>
        <translation>Die Aufgabe: extract_text, extract_image, check_image, draft_cv, cover_letter oder chat.</translation>
    </message>
    <message>
        <source>What is asked in turn, with commas between: PROVIDER/MODEL, PROVIDER, kind:KIND/MODEL, any:fast, any:quality. End with builtin to let the built-in engine do what all others cannot.</source>
        <translation>Was der Reihe nach gefragt wird, durch Kommas getrennt: PROVIDER/MODEL, PROVIDER, kind:KIND/MODEL, any:fast, any:quality. Mit builtin am Ende übernimmt die eingebaute Engine, was alle anderen nicht können.</translation>
    </message>
    <message>
        <source>The most that one call may cost, in US dollars.</source>
        <translation>Was ein Aufruf höchstens kosten darf, in US-Dollar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link of a chain.</source>
        <translation>„%1“ ist kein Glied einer Kette.</translation>
    </message>
    <message>
        <source>aioctl route set --help shows how.</source>
        <translation>aioctl route set --help zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>The chain is empty.</source>
        <translation>Die Kette ist leer.</translation>
    </message>
    <message>
        <source>The request has an image.</source>
        <translation>Die Anfrage hat ein Bild.</translation>
    </message>
    <message>
        <source>How long the prompt is. Without it, 4000.</source>
        <translation>Wie lang die Anfrage ist. Ohne Angabe 4000.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Kostet höchstens</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>the chain of every plan and task</source>
        <translation>die Kette jedes Tarifs und jeder Aufgabe</translation>
    </message>
    <message>
        <source>change the chain of a plan and task</source>
        <translation>die Kette eines Tarifs und einer Aufgabe ändern</translation>
    </message>
    <message>
        <source>go back to the standard routes</source>
        <translation>zu den Standardrouten zurückkehren</translation>
    </message>
    <message>
        <source>where a request would go now, and why</source>
        <translation>wohin eine Anfrage jetzt ginge, und warum</translation>
    </message>
    <message>
        <source>show, change and explain which model a plan and task get</source>
        <translation>zeigt, ändert und erklärt, welches Modell ein Tarif und eine Aufgabe bekommen</translation>
    </message>
    <message>
        <source>How many, 1 to 1000. Without it, 50.</source>
        <translation>Wie viele, 1 bis 1000. Ohne Angabe 50.</translation>
    </message>
    <message>
        <source>Go on after this cursor, the &quot;next&quot; of a page.</source>
        <translation>Nach dieser Marke weitermachen, dem „next“ einer Seite.</translation>
    </message>
    <message>
        <source>From this day or moment on (ISO 8601).</source>
        <translation>Ab diesem Tag oder Zeitpunkt (ISO 8601).</translation>
    </message>
    <message>
        <source>Before this day or moment.</source>
        <translation>Vor diesem Tag oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>The time zone of --from and --to; without it, this computer&apos;s.</source>
        <translation>Die Zeitzone von --from und --to; ohne Angabe die dieses Computers.</translation>
    </message>
    <message>
        <source>Only those with this %1.</source>
        <translation>Nur die mit diesem Wert: %1.</translation>
    </message>
    <message>
        <source>Without credential tests.</source>
        <translation>Ohne Tests der Zugangsdaten.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>unpriced</source>
        <translation>ohne Preis</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>Es gibt mehr: --before %1</translation>
    </message>
    <message>
        <source>single attempts, newest first</source>
        <translation>einzelne Versuche, neueste zuerst</translation>
    </message>
    <message>
        <source>what was used and what it cost</source>
        <translation>was verbraucht wurde und was es kostete</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Den Namen der Datei prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 8 MB.</source>
        <translation>„%1“ ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no job.</source>
        <translation>„%1“ enthält keine Stelle.</translation>
    </message>
    <message>
        <source>Use what aioctl extract prints, or a posting as text or page.</source>
        <translation>Die Ausgabe von aioctl extract verwenden, oder eine Anzeige als Text oder Seite.</translation>
    </message>
    <message>
        <source>The profile, a JSON Resume file.</source>
        <translation>Das Profil, eine JSON-Resume-Datei.</translation>
    </message>
    <message>
        <source>The job: a file, or the id of one in the workspace.</source>
        <translation>Die Stelle: eine Datei oder die ID einer Stelle im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Language of the document: en, de, fr, es, it, pt or nl.</source>
        <translation>Sprache des Dokuments: en, de, fr, es, it, pt oder nl.</translation>
    </message>
    <message>
        <source>Of a letter: formal, warm or direct.</source>
        <translation>Beim Anschreiben: formal, warm oder direct.</translation>
    </message>
    <message>
        <source>What to write: cv or letter.</source>
        <translation>Was geschrieben wird: cv oder letter.</translation>
    </message>
    <message>
        <source>This is no value for --%1.</source>
        <translation>Das ist kein Wert für --%1.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Eines von %1 verwenden.</translation>
    </message>
    <message>
        <source>write a CV or a letter from a profile for a job</source>
        <translation>aus einem Profil Lebenslauf oder Anschreiben für eine Stelle schreiben</translation>
    </message>
    <message>
        <source>What to write, from what and where to is needed.</source>
        <translation>Nötig ist, was geschrieben wird, woraus und wohin.</translation>
    </message>
    <message>
        <source>Use: aioctl draft cv --resume FILE --out FILE, or aioctl draft letter --resume FILE --job FILE|ID --out FILE.</source>
        <translation>Aufruf: aioctl draft cv --resume FILE --out FILE oder aioctl draft letter --resume FILE --job FILE|ID --out FILE.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 of %2 claims are in the profile.</source>
        <translation>%1 von %2 Aussagen stehen im Profil.</translation>
    </message>
    <message>
        <source>hold the claims of a draft against a profile</source>
        <translation>die Aussagen eines Entwurfs mit einem Profil vergleichen</translation>
    </message>
    <message>
        <source>The draft: .md, .txt, .html or .json.</source>
        <translation>Der Entwurf: .md, .txt, .html oder .json.</translation>
    </message>
    <message>
        <source>A profile and a draft are needed.</source>
        <translation>Profil und Entwurf sind nötig.</translation>
    </message>
    <message>
        <source>Use --resume FILE --draft FILE.</source>
        <translation>--resume FILE --draft FILE verwenden.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Score: %1 of 100</source>
        <translation>Punkte: %1 von 100</translation>
    </message>
    <message>
        <source>how well a profile fits a job, and why</source>
        <translation>wie gut ein Profil zu einer Stelle passt, und warum</translation>
    </message>
    <message>
        <source>A profile and a job are needed.</source>
        <translation>Profil und Stelle sind nötig.</translation>
    </message>
    <message>
        <source>Use --resume FILE --job FILE|ID.</source>
        <translation>--resume FILE --job FILE|ID verwenden.</translation>
    </message>
    <message>
        <source>If the address changes: the stored key may be sent to the new one.</source>
        <translation>Wenn sich die Adresse ändert: Der gespeicherte Schlüssel darf an die neue gesendet werden.</translation>
    </message>
    <message>
        <source>Add --keep-key if it may go there, or remove it first (aioctl keys remove %1) and set the key of the new address afterwards.</source>
        <translation>--keep-key angeben, wenn er dorthin darf, oder ihn zuerst entfernen (aioctl keys remove %1) und danach den Schlüssel der neuen Adresse setzen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The file is valid JSON Resume 1.0.</source>
        <translation>Die Datei ist gültiges JSON Resume 1.0.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>turn a CV (PDF, DOCX, ODT, picture, text) into JSON Resume</source>
        <translation>aus einem Lebenslauf (PDF, DOCX, ODT, Bild, Text) JSON Resume machen</translation>
    </message>
    <message>
        <source>hold a JSON Resume file against its schema</source>
        <translation>eine JSON-Resume-Datei gegen ihr Schema prüfen</translation>
    </message>
    <message>
        <source>tell what a machine reads in a CV as PDF</source>
        <translation>zeigen, was eine Maschine in einem Lebenslauf als PDF liest</translation>
    </message>
    <message>
        <source>Usage: aioctl resume COMMAND FILE

</source>
        <translation>Aufruf: aioctl resume BEFEHL DATEI

</translation>
    </message>
    <message>
        <source>
FILE may be - for standard input. What it is is found out by content.</source>
        <translation>
DATEI darf - für die Standardeingabe sein. Was es ist, sagt der Inhalt.</translation>
    </message>
    <message>
        <source>A command and a file are needed.</source>
        <translation>Befehl und Datei sind nötig.</translation>
    </message>
    <message>
        <source>aioctl resume --help shows how.</source>
        <translation>aioctl resume --help zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>Checking the figures of usage: %1 %</source>
        <translation>Verbrauchszahlen werden geprüft: %1 %</translation>
    </message>
    <message>
        <source>The figures of usage do not add up.</source>
        <translation>Die Verbrauchszahlen gehen nicht auf.</translation>
    </message>
    <message>
        <source>Restore a backup from the workspace&apos;s backups folder.</source>
        <translation>Eine Sicherung aus dem Ordner „backups“ des Arbeitsbereichs wiederherstellen.</translation>
    </message>
    <message>
        <source>Summing up: %1 %</source>
        <translation>Summen werden gebildet: %1 %</translation>
    </message>
    <message>
        <source>Writing calls: %1 %</source>
        <translation>Aufrufe werden geschrieben: %1 %</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>How many calls the usage log gets. Without it, %1.</source>
        <translation>Wie viele Aufrufe das Nutzungsprotokoll erhält. Ohne Angabe %1.</translation>
    </message>
    <message>
        <source>demo was called with the wrong arguments.</source>
        <translation>demo wurde mit falschen Argumenten aufgerufen.</translation>
    </message>
    <message>
        <source>aioctl demo --help shows how.</source>
        <translation>aioctl demo --help zeigt, wie es geht.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) written</source>
        <translation>
            <numerusform>%n Wort geschrieben</numerusform>
            <numerusform>%n Wörter geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was stopped, and nothing was written.</source>
        <translation>Der Entwurf wurde angehalten, und nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Personal data was replaced before sending: %n value(s).</source>
        <translation>
            <numerusform>Personenbezogene Daten wurden vor dem Senden ersetzt: %n Wert.</numerusform>
            <numerusform>Personenbezogene Daten wurden vor dem Senden ersetzt: %n Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are not in the profile: aioctl grounding names them.</source>
        <translation>
            <numerusform>%n Aussage steht nicht im Profil: aioctl grounding nennt sie.</numerusform>
            <numerusform>%n Aussagen stehen nicht im Profil: aioctl grounding nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>short, medium, long, or 50 to 600 words</source>
        <translation>short, medium, long oder 50 bis 600 Wörter</translation>
    </message>
    <message>
        <source>A letter cannot be written as JSON Resume.</source>
        <translation>Ein Anschreiben lässt sich nicht als JSON Resume schreiben.</translation>
    </message>
    <message>
        <source>Use .pdf, .docx, .odt, .html, .md or .txt.</source>
        <translation>.pdf, .docx, .odt, .html, .md oder .txt verwenden.</translation>
    </message>
    <message>
        <source>Where to write; the suffix says how: .pdf, .docx, .odt, .html, .md, .txt, and .json for a CV.</source>
        <translation>Wohin geschrieben wird; die Endung bestimmt das Format: .pdf, .docx, .odt, .html, .md, .txt und .json für einen Lebenslauf.</translation>
    </message>
    <message>
        <source>How the document looks: the name of a template.</source>
        <translation>Wie das Dokument aussieht: der Name einer Vorlage.</translation>
    </message>
    <message>
        <source>Replace names and contacts before anything is sent, whatever the provider&apos;s settings say.</source>
        <translation>Namen und Kontaktdaten ersetzen, bevor etwas gesendet wird, was auch immer die Einstellungen des Anbieters sagen.</translation>
    </message>
    <message>
        <source>Of a letter: short, medium, long, or a number of words. Of a CV: 1, 2 or all.</source>
        <translation>Beim Anschreiben: short, medium, long oder eine Zahl von Wörtern. Beim Lebenslauf: 1, 2 oder all.</translation>
    </message>
    <message>
        <source>What to group by, separated by commas: one of hour, day, week, month, and any of provider, model, task, plan, user, status. Without it, day.</source>
        <translation>Wonach gruppiert wird, durch Kommas getrennt: eines von hour, day, week, month und beliebige von provider, model, task, plan, user, status. Ohne Angabe day.</translation>
    </message>
    <message>
        <source>There is too little usage for a forecast: it needs a week of whole days.</source>
        <translation>Für eine Prognose gibt es zu wenig Verbrauch: Sie braucht eine Woche aus ganzen Tagen.</translation>
    </message>
    <message>
        <source>Leave out --from and --to, or come back later.</source>
        <translation>--from und --to weglassen oder später wiederkommen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Most grown</source>
        <translation>Am meisten gestiegen</translation>
    </message>
    <message>
        <source>Mainly</source>
        <translation>Hauptgrund</translation>
    </message>
    <message>
        <source>figures by time, provider, model, task, plan, user or status</source>
        <translation>Zahlen nach Zeit, Anbieter, Modell, Aufgabe, Tarif, Person oder Status</translation>
    </message>
    <message>
        <source>what the month will cost</source>
        <translation>was der Monat kosten wird</translation>
    </message>
    <message>
        <source>days that cost far more than usual, and why</source>
        <translation>Tage, die weit mehr kosten als üblich, und warum</translation>
    </message>
    <message>
        <source>A report cannot be written as .%1.</source>
        <translation>Ein Bericht lässt sich nicht als .%1 schreiben.</translation>
    </message>
    <message>
        <source>Reading postings: %1 %</source>
        <translation>Anzeigen werden gelesen: %1 %</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>fill an empty workspace with sample jobs, candidates, documents and usage</source>
        <translation>einen leeren Arbeitsbereich mit Beispielen für Stellen, Bewerber, Dokumente und Verbrauch füllen</translation>
    </message>
    <message>
        <source>Only a PDF can be written as PDF/A.</source>
        <translation>Nur ein PDF kann als PDF/A geschrieben werden.</translation>
    </message>
    <message>
        <source>Let the name of the file end with .pdf.</source>
        <translation>Den Dateinamen auf .pdf enden lassen.</translation>
    </message>
    <message>
        <source>Show the photo of the profile, where the template has a place for one.</source>
        <translation>Das Foto des Profils zeigen, wo die Vorlage einen Platz dafür hat.</translation>
    </message>
    <message>
        <source>Write a PDF for archives, as PDF/A-1b.</source>
        <translation>Ein PDF für Archive schreiben, als PDF/A-1b.</translation>
    </message>
    <message>
        <source>%1 has no region &quot;%2&quot;.</source>
        <translation>%1 hat keine Region „%2“.</translation>
    </message>
    <message>
        <source>Give its address with --base-url.</source>
        <translation>Seine Adresse mit --base-url angeben.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>OpenAI: any, eu, us, au, in or jp, instead of an address.</source>
        <translation>OpenAI: any, eu, us, au, in oder jp, statt einer Adresse.</translation>
    </message>
    <message>
        <source>minute, day, week, month or rolling-Nd.</source>
        <translation>minute, day, week, month oder rolling-Nd.</translation>
    </message>
    <message>
        <source>import a CV as JSON Resume, check one, or test a PDF as a machine reads it</source>
        <translation>einen Lebenslauf als JSON Resume importieren oder prüfen, oder ein PDF testen, wie eine Maschine es liest</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Whose bills.</source>
        <translation>Wessen Rechnungen.</translation>
    </message>
    <message>
        <source>From this day on (UTC).</source>
        <translation>Ab diesem Tag (UTC).</translation>
    </message>
    <message>
        <source>Up to this day, which is part of it (UTC).</source>
        <translation>Bis zu diesem Tag einschließlich (UTC).</translation>
    </message>
    <message>
        <source>Write the rows to this CSV file too.</source>
        <translation>Die Zeilen auch in diese CSV-Datei schreiben.</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>There is no bill of this provider and time.</source>
        <translation>Von diesem Anbieter gibt es für diese Zeit keine Rechnung.</translation>
    </message>
    <message>
        <source>aioctl usage import FILE --provider ID brings one in.</source>
        <translation>aioctl usage import DATEI --provider ID holt eine herein.</translation>
    </message>
    <message>
        <source>Which columns of a bill mean what: day=COLUMN,amount=COLUMN and, where there are such, model, item, tier, currency, day_format, in_cents=true. Those of OpenAI and Anthropic are known.</source>
        <translation>Welche Spalten einer Rechnung was bedeuten: day=SPALTE,amount=SPALTE und, wo vorhanden, model, item, tier, currency, day_format, in_cents=true. Die von OpenAI und Anthropic sind bekannt.</translation>
    </message>
    <message>
        <source>Use the mapping that was kept under this name.</source>
        <translation>Die unter diesem Namen aufbewahrte Zuordnung verwenden.</translation>
    </message>
    <message>
        <source>Keep what --map says under this name.</source>
        <translation>Die Angaben von --map unter diesem Namen aufbewahren.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>bills that were imported</source>
        <translation>importierte Rechnungen</translation>
    </message>
    <message>
        <source>forget a bill</source>
        <translation>eine Rechnung vergessen</translation>
    </message>
    <message>
        <source>hold a provider&apos;s bills against the log</source>
        <translation>die Rechnungen eines Anbieters mit dem Protokoll abgleichen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Only calls whose cost is not known.</source>
        <translation>Nur Aufrufe, deren Kosten nicht bekannt sind.</translation>
    </message>
    <message>
        <source>Correct the costs. Without it, only say what would change.</source>
        <translation>Die Kosten berichtigen. Sonst nur sagen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Why, for the list of corrections.</source>
        <translation>Warum, für die Liste der Berichtigungen.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Nothing was changed: --apply does it, and usage undo takes it back.</source>
        <translation>Nichts wurde geändert: --apply tut es, und usage undo nimmt es zurück.</translation>
    </message>
    <message>
        <source>Pricing anew</source>
        <translation>Kosten werden neu berechnet</translation>
    </message>
    <message>
        <source>What it cost in US dollars; &quot;unknown&quot;: it is not known.</source>
        <translation>Was es in US-Dollar gekostet hat; „unknown“: nicht bekannt.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>price logged calls anew: first a preview</source>
        <translation>Kosten protokollierter Aufrufe neu berechnen: zuerst eine Vorschau</translation>
    </message>
    <message>
        <source>say what one attempt cost</source>
        <translation>sagen, was ein Versuch gekostet hat</translation>
    </message>
    <message>
        <source>re-pricings and corrections, newest first</source>
        <translation>Neuberechnungen und Berichtigungen, neueste zuerst</translation>
    </message>
    <message>
        <source>take a correction back</source>
        <translation>eine Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>Write to this file, as its suffix says: .csv, .json, .txt, or .pdf for a report to hand on, which is of this month unless --from says otherwise. Without it, print.</source>
        <translation>In diese Datei schreiben, je nach Endung: .csv, .json, .txt oder .pdf für einen Bericht zum Weitergeben, der diesen Monat zeigt, wenn --from nichts anderes sagt. Ohne Angabe ausgeben.</translation>
    </message>
    <message>
        <source>Of a PDF: en or de. Without it, the language of this computer, if it is one of them.</source>
        <translation>Eines PDF: en oder de. Sonst die Sprache dieses Computers, wenn sie eine davon ist.</translation>
    </message>
    <message>
        <source>Name a file that ends with .csv, .json, .txt or .pdf.</source>
        <translation>Eine Datei nennen, die auf .csv, .json, .txt oder .pdf endet.</translation>
    </message>
    <message>
        <source>The file has to end in .csv or .jsonl.</source>
        <translation>Die Datei muss auf .csv oder .jsonl enden.</translation>
    </message>
    <message>
        <source>aioctl usage export --help shows how.</source>
        <translation>aioctl usage export --help zeigt, wie.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>The file is a bill or a cost export of this provider, not a log of calls.</source>
        <translation>Die Datei ist eine Rechnung oder ein Kostenexport dieses Anbieters, kein Protokoll von Aufrufen.</translation>
    </message>
    <message>
        <source>This is a bill, not a log of calls.</source>
        <translation>Das ist eine Rechnung, kein Protokoll von Aufrufen.</translation>
    </message>
    <message>
        <source>Say with --provider whose bill it is.</source>
        <translation>Mit --provider angeben, wessen Rechnung es ist.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Keep single calls for so many days; 0: for ever.</source>
        <translation>Einzelne Aufrufe so viele Tage behalten; 0: für immer.</translation>
    </message>
    <message>
        <source>Delete the oldest calls while the database uses more; 0: never.</source>
        <translation>Die ältesten Aufrufe löschen, solange die Datenbank mehr belegt; 0: nie.</translation>
    </message>
    <message>
        <source>Delete what the rule does not keep. Figures stay.</source>
        <translation>Löschen, was die Regel nicht behält. Zahlen bleiben.</translation>
    </message>
    <message>
        <source>write calls to a file: .csv or .jsonl</source>
        <translation>Aufrufe in eine Datei schreiben: .csv oder .jsonl</translation>
    </message>
    <message>
        <source>add the calls of such a file, or a provider&apos;s bill</source>
        <translation>die Aufrufe einer solchen Datei oder die Rechnung eines Anbieters hinzufügen</translation>
    </message>
    <message>
        <source>how long single calls are kept</source>
        <translation>wie lange einzelne Aufrufe bleiben</translation>
    </message>
    <message>
        <source>Usage: aioctl db COMMAND

  status          where the database is, its version and what it holds
  migrate         bring the schema to the version of this program (a copy is kept first)
  check           read everything, look for damage, and hold figures of usage against the log
  backup FILE     write a consistent copy to FILE
  restore FILE    replace everything by the copy in FILE
  connect URL     keep the workspace in a database on a server from now on:
                  postgresql://user@host:port/database?sslmode=verify-full
    --copy          first copy what the workspace&apos;s own file holds; the database must be empty
    --from-env NAME take the password from an environment variable, not from standard input
    --no-password   there is none: the server knows this account
  disconnect      go back to the workspace&apos;s own file</source>
        <translation>Verwendung: aioctl db BEFEHL

  status          wo die Datenbank liegt, ihre Version und ihr Inhalt
  migrate         das Schema auf die Version dieses Programms bringen (vorher wird eine Kopie angelegt)
  check           alles lesen, nach Schäden suchen und Nutzungszahlen mit dem Protokoll vergleichen
  backup DATEI    eine stimmige Kopie in DATEI schreiben
  restore DATEI   alles durch die Kopie in DATEI ersetzen
  connect URL     den Arbeitsbereich von nun an in einer Datenbank auf einem Server führen:
                  postgresql://user@host:port/database?sslmode=verify-full
    --copy          zuerst kopieren, was die eigene Datei des Arbeitsbereichs enthält; die Datenbank muss leer sein
    --from-env NAME das Passwort aus einer Umgebungsvariablen nehmen, nicht von der Standardeingabe
    --no-password   es gibt keines: der Server kennt dieses Konto
  disconnect      zur eigenen Datei des Arbeitsbereichs zurückkehren</translation>
    </message>
    <message>
        <source>status, migrate, check, backup, restore and server of the workspace&apos;s database</source>
        <translation>Zustand, Migration, Prüfung, Sicherung, Wiederherstellung und Server der Datenbank des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>The workspace is kept in %1 now.</source>
        <translation>Der Arbeitsbereich liegt jetzt in %1.</translation>
    </message>
    <message>
        <source>A workspace can be kept in PostgreSQL only.</source>
        <translation>Ein Arbeitsbereich kann nur in PostgreSQL liegen.</translation>
    </message>
    <message>
        <source>MariaDB takes the usage log alone.</source>
        <translation>MariaDB nimmt nur das Nutzungsprotokoll auf.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>Copying the workspace: %1 %</source>
        <translation>Der Arbeitsbereich wird kopiert: %1 %</translation>
    </message>
    <message>
        <source>Go on with the next of the chain when it is reached; usual for a provider.</source>
        <translation>Mit dem Nächsten der Kette weitermachen, wenn es erreicht ist; üblich bei einem Anbieter.</translation>
    </message>
    <message>
        <source>End the call when it is reached; usual for all else.</source>
        <translation>Den Aufruf beenden, wenn es erreicht ist; üblich bei allem anderen.</translation>
    </message>
    <message>
        <source>0, 24h or 7d</source>
        <translation>0, 24h oder 7d</translation>
    </message>
    <message>
        <source>--%1 needs %2.</source>
        <translation>--%1 braucht %2.</translation>
    </message>
    <message>
        <source>aioctl %1 --help shows how.</source>
        <translation>aioctl %1 --help zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>a day, such as 2026-11-01</source>
        <translation>einen Tag, etwa 2026-11-01</translation>
    </message>
    <message>
        <source>a kind of provider, such as openai</source>
        <translation>eine Art von Anbieter, etwa openai</translation>
    </message>
    <message>
        <source>an amount of US dollars, such as 0.25</source>
        <translation>einen Betrag in US-Dollar, etwa 0.25</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>NAME:VALUE</source>
        <translation>NAME:VALUE</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>a whole address, such as https://api.example.com/v1</source>
        <translation>eine vollständige Adresse, etwa https://api.example.com/v1</translation>
    </message>
    <message>
        <source>user, plan, task, provider or workspace</source>
        <translation>user, plan, task, provider oder workspace</translation>
    </message>
    <message>
        <source>minute, day, week, month or a number of days such as rolling-30d</source>
        <translation>minute, day, week, month oder eine Zahl von Tagen wie rolling-30d</translation>
    </message>
    <message>
        <source>requests, tokens or usd</source>
        <translation>requests, tokens oder usd</translation>
    </message>
    <message>
        <source>an amount that is not below 0</source>
        <translation>einen Betrag, der nicht unter 0 liegt</translation>
    </message>
    <message>
        <source>the name of a plan, such as pro</source>
        <translation>den Namen eines Tarifs, etwa pro</translation>
    </message>
    <message>
        <source>a task; there are %1</source>
        <translation>eine Aufgabe; es gibt %1</translation>
    </message>
    <message>
        <source>the name of a kept mapping</source>
        <translation>den Namen einer gemerkten Zuordnung</translation>
    </message>
    <message>
        <source>pairs of a meaning and a column, such as day=Date,model=Model,cost=Amount</source>
        <translation>Paare aus Bedeutung und Spalte, etwa day=Date,model=Model,cost=Amount</translation>
    </message>
    <message>
        <source>the id or the name of a provider</source>
        <translation>die ID oder den Namen eines Anbieters</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>a cursor, the &quot;next&quot; of a page</source>
        <translation>eine Marke, das „next“ einer Seite</translation>
    </message>
    <message>
        <source>an amount of US dollars, such as 0.25, or the word unknown</source>
        <translation>einen Betrag in US-Dollar, etwa 0.25, oder das Wort unknown</translation>
    </message>
    <message>
        <source>the name of a time zone, such as Europe/Berlin or UTC</source>
        <translation>den Namen einer Zeitzone, etwa Europe/Berlin oder UTC</translation>
    </message>
    <message>
        <source>a day or a moment, such as 2026-11-01 or 2026-11-01T08:00:00Z</source>
        <translation>einen Tag oder Zeitpunkt, etwa 2026-11-01 oder 2026-11-01T08:00:00Z</translation>
    </message>
    <message>
        <source>the name of a task, such as extract_text</source>
        <translation>den Namen einer Aufgabe, etwa extract_text</translation>
    </message>
    <message>
        <source>ok, error or the name of an error, such as rate_limit</source>
        <translation>ok, error oder den Namen eines Fehlers, etwa rate_limit</translation>
    </message>
    <message>
        <source>en or de</source>
        <translation>en oder de</translation>
    </message>
    <message>
        <source>one of hour, day, week and month, or any of provider, model, task, plan, user and status, with commas between</source>
        <translation>eines von hour, day, week und month, oder beliebige von provider, model, task, plan, user und status, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Summen werden gebildet</translation>
    </message>
    <message>
        <source>a whole number, or 0 for no end</source>
        <translation>eine ganze Zahl, oder 0 für unbegrenzt</translation>
    </message>
    <message>
        <source>For this provider only; one on this computer has no other price.</source>
        <translation>Nur für diesen Anbieter; einer auf diesem Computer hat keinen anderen Preis.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;: the limit counts nothing until there is one.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht: Das Limit zählt nichts, bis es ihn gibt.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;: it is passed over until there is one.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht: Er wird übergangen, bis es ihn gibt.</translation>
    </message>
    <message>
        <source>A filter as the window&apos;s &quot;Copy filter as text&quot; gives it; other options go before it.</source>
        <translation>Ein Filter, wie ihn „Filter als Text kopieren“ im Fenster liefert; andere Optionen gehen vor.</translation>
    </message>
    <message>
        <source>the text of a filter, such as &quot;provider=openai&amp;tz=UTC&quot;, in quotes</source>
        <translation>den Text eines Filters, etwa &quot;provider=openai&amp;tz=UTC&quot;, in Anführungszeichen</translation>
    </message>
</context>
</TS>

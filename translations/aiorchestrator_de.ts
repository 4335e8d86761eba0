<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FileStore</name>
    <message>
        <source>A file of the workspace was changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the source in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The folder for this file does not exist: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. This file was not written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be written to the end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write this file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeRepository</name>
    <message>
        <source>This entry is not in the queue any more.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Apply at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>It comes from the same page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the same address to apply at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the same title, company and location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, perhaps in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job was changed elsewhere in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFetcher</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read and were reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file was kept beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDocument</name>
    <message>
        <source>The stored source of this posting is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the source in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The folder of the workspace does not exist: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s database is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was last used by a newer version of the program, which keeps its data in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program on this computer, or open another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s database file belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot hold a workspace: it may be on a network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library of this computer lacks what a workspace needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the packages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup from the workspace&apos;s backups folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of the workspace belong to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or choose another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the workspace reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s database cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s database file is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start with an empty workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s database refused a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and the free space of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a backup of a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file from the workspace&apos;s backups folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkContext</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took longer than it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a smaller or simpler source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace must be a folder, and this is a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another workspace.</source>
        <translation type="unfinished"></translation>
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
        <source>Postings to read.</source>
        <translation>Anzeigen, die gelesen werden.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Jobs are not in this version yet</source>
        <translation>Stellen fehlen in dieser Version noch</translation>
    </message>
    <message>
        <source>Read postings with aioctl extract; this page will show them beside their source.</source>
        <translation>Lesen Sie Anzeigen mit aioctl extract; diese Seite wird sie neben ihrer Quelle zeigen.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>aio::desktop::Desktop</name>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnose kopiert</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Stored on this computer</source>
        <translation>Auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Built-in (offline)</source>
        <translation>Eingebaut (offline)</translation>
    </message>
    <message>
        <source>Postings are read on this computer, without a key or a network</source>
        <translation>Anzeigen werden auf diesem Rechner gelesen, ohne Schlüssel und ohne Netz</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>The built-in engine costs nothing</source>
        <translation>Der eingebaute Leser kostet nichts</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>Mein Arbeitsbereich</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
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
    <name>aio::extraction</name>
    <message>
        <source>The image is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is too large: %1. The limit is 25 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG or crop it to the posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the image as PNG or JPEG and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVIF cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP and TIFF images cannot be opened here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package qt6-image-formats-plugins or save the image as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an image that can be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, BMP, TIFF and GIF images can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is too large: %1 × %2 pixels. The limit is 50 megapixels and 32,000 a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale it down or crop it to the posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is too small: %1 × %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a screenshot in which the posting can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read this image</source>
        <extracomment>%n is a number of words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser and save the page, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not show this page without a browser or a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; the posting may have been taken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers too many requests with a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not deliver the page (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secure connection to %1 is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer; the certificate of the site may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before the page was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let the connection to %1 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not deliver the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivers the page too slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page lists several postings and is about none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is larger than 8 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of the posting and paste it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser; if the posting shows there, save the page or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address from the browser&apos;s address bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page leads to an address that is no web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page leads from a secure to an insecure address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or download the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is too large: %1. The limit is 50 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save only the pages of the posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a PDF viewer and print it to a new PDF without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 took too long and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF has %1 pages. The first %2 were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a screenshot of the posting and add that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aio::extraction::HtmlTree</name>
    <message>
        <source>The page is larger than 8 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of the posting and paste it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page needs too much memory to be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aio::extraction::ImageReader</name>
    <message numerus="yes">
        <source>%n words found, too few for a posting. Try a larger screenshot.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::extraction::InstalledLanguages</name>
    <message>
        <source>No language for reading images is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package tesseract-ocr-eng, and one such package for each language of your postings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aio::extraction::OcrEnginePool</name>
    <message>
        <source>The language &quot;%1&quot; for reading images is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language data for reading images is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aio::extraction::Reader</name>
    <message>
        <source>The image has too many pages. The first %1 were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 is damaged and was left out.</source>
        <translation type="unfinished"></translation>
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
    <name>aio::ui::EnginesCard</name>
    <message>
        <source>Engines</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>ready offline</source>
        <translation>bereit, offline</translation>
    </message>
    <message>
        <source>It reads postings on this computer, without a key and without a network.</source>
        <translation>Er liest Anzeigen auf diesem Rechner, ohne Schlüssel und ohne Netz.</translation>
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
        <translation>Der eingebaute Leser liest Seiten, Text, PDF und Bilder auf diesem Rechner.</translation>
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
        <source>The engine</source>
        <translation>Der Leser</translation>
    </message>
    <message>
        <source>One is ready. More can be added in a later version.</source>
        <translation>Einer ist bereit. Weitere kommen mit einer späteren Version.</translation>
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
        <source>Built-in, offline</source>
        <translation>Eingebaut, offline</translation>
    </message>
    <message>
        <source>Works now. No key, no network, nothing leaves this computer.</source>
        <translation>Geht sofort. Kein Schlüssel, kein Netz, nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Jobs, the pages and pictures they came from, and settings. Nothing is sent anywhere.</source>
        <translation>Stellen, die Seiten und Bilder, aus denen sie stammen, und Einstellungen. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Skip, use the built-in engine</source>
        <translation>Überspringen, eingebauten Leser verwenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <source>Postings (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.pdf *.html *.htm *.txt *.md);;All files (*)</source>
        <translation>Anzeigen (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.pdf *.html *.htm *.txt *.md);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>aio::ui::LaterPages</name>
    <message>
        <source>Candidates</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Candidates are not in this version yet</source>
        <translation>Bewerber fehlen in dieser Version noch</translation>
    </message>
    <message>
        <source>This page will hold profiles from CVs in PDF, DOCX or JSON Resume, with every date for you to check.</source>
        <translation>Diese Seite wird Profile aus Lebensläufen in PDF, DOCX oder JSON Resume enthalten; jedes Datum prüfen Sie selbst.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents are not in this version yet</source>
        <translation>Dokumente fehlen in dieser Version noch</translation>
    </message>
    <message>
        <source>This page will hold CVs and cover letters, drafted from a candidate and a job, each claim tied to the profile.</source>
        <translation>Diese Seite wird Lebensläufe und Anschreiben enthalten, entworfen aus Bewerber und Stelle, jede Aussage am Profil belegt.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Only the built-in engine</source>
        <translation>Nur der eingebaute Leser</translation>
    </message>
    <message>
        <source>It works without a network. A later version lets you add providers here, test them and set their limits.</source>
        <translation>Er arbeitet ohne Netz. In einer späteren Version fügen Sie hier Anbieter hinzu, prüfen sie und setzen Grenzen.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>No key is needed yet</source>
        <translation>Noch kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>The built-in engine works without one. Once there are providers, this page will show each key&apos;s age, last test and use; the keys themselves stay in the keychain.</source>
        <translation>Der eingebaute Leser braucht keinen. Sobald es Anbieter gibt, zeigt diese Seite Alter, letzte Prüfung und Nutzung jedes Schlüssels; die Schlüssel selbst bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Everything goes to the built-in engine</source>
        <translation>Alles geht an den eingebauten Leser</translation>
    </message>
    <message>
        <source>A later version lets you say here which model does which task, and what happens when one fails.</source>
        <translation>In einer späteren Version legen Sie hier fest, welches Modell welche Aufgabe übernimmt und was bei einem Fehler geschieht.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Nothing to limit yet</source>
        <translation>Noch nichts zu begrenzen</translation>
    </message>
    <message>
        <source>The built-in engine is free. A later version sets limits for calls, tokens and money here, and shows how long they last.</source>
        <translation>Der eingebaute Leser ist kostenlos. Eine spätere Version begrenzt hier Aufrufe, Token und Geld und zeigt, wie lange sie reichen.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>No calls to count yet</source>
        <translation>Noch keine Aufrufe zu zählen</translation>
    </message>
    <message>
        <source>The built-in engine makes no calls. A later version shows cost, speed and failures of each model here.</source>
        <translation>Der eingebaute Leser macht keine Aufrufe. Eine spätere Version zeigt hier Kosten, Tempo und Fehler jedes Modells.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Activity is not in this version yet</source>
        <translation>Den Verlauf gibt es in dieser Version noch nicht</translation>
    </message>
    <message>
        <source>This page will list changes to keys, routes and quotas, kept claims and exports: who, when, from what to what.</source>
        <translation>Diese Seite wird Änderungen an Schlüsseln, Verteilung und Kontingenten, behaltene Aussagen und Exporte auflisten: wer, wann, von was zu was.</translation>
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
        <source>Pages that you have not opened yet add theirs when you do.</source>
        <translation>Seiten, die Sie noch nicht geöffnet haben, ergänzen ihre beim Öffnen.</translation>
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
</TS>

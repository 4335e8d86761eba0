<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ats</name>
    <message numerus="yes">
        <source>%n pages are pictures; their text cannot be read.</source>
        <translation>
            <numerusform>%n page is a picture; its text cannot be read.</numerusform>
            <numerusform>%n pages are pictures; their text cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialTest</name>
    <message numerus="yes">
        <source>Choose one of the %n model(s) of the list.</source>
        <translation>
            <numerusform>Choose the one model of the list.</numerusform>
            <numerusform>Choose one of the %n models of the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CvReader</name>
    <message numerus="yes">
        <source>This PDF has %n pages: it is no CV.</source>
        <translation>
            <numerusform>This PDF has %n page: it is no CV.</numerusform>
            <numerusform>This PDF has %n pages: it is no CV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message numerus="yes">
        <source>%n year(s) of experience</source>
        <translation>
            <numerusform>%n year of experience</numerusform>
            <numerusform>%n years of experience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of work</source>
        <translation>
            <numerusform>%n year of work</numerusform>
            <numerusform>%n years of work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFetcher</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message numerus="yes">
        <source>Name and contacts were masked before sending: %n value(s) replaced.</source>
        <translation>
            <numerusform>Name and contacts were masked before sending: %n value replaced.</numerusform>
            <numerusform>Name and contacts were masked before sending: %n values replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name and contacts are masked: %n value(s) replaced, and put back on this computer.</source>
        <translation>
            <numerusform>Name and contacts are masked: %n value replaced, and put back on this computer.</numerusform>
            <numerusform>Name and contacts are masked: %n values replaced, and put back on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hour(s).</source>
        <translation>
            <numerusform>Try again in %n hour.</numerusform>
            <numerusform>Try again in %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quota</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 requests</source>
        <translation>
            <numerusform>%1 request</numerusform>
            <numerusform>%1 requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::DraftQueue</name>
    <message numerus="yes">
        <source>Draft %n documents</source>
        <translation>
            <numerusform>Draft %n document</numerusform>
            <numerusform>Draft %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::IntakeModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::desktop::StatusFeed</name>
    <message numerus="yes">
        <source>%Ln calls of this month have no known price and are not in it</source>
        <translation>
            <numerusform>%Ln call of this month has no known price and is not in it</numerusform>
            <numerusform>%Ln calls of this month have no known price and are not in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::desktop::StorageNotices</name>
    <message numerus="yes">
        <source>%Ln changes wait for the server</source>
        <translation>
            <numerusform>%Ln change waits for the server</numerusform>
            <numerusform>%Ln changes wait for the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %Ln changes waiting</source>
        <translation>
            <numerusform>Offline, %Ln change waiting</numerusform>
            <numerusform>Offline, %Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln changes…</source>
        <translation>
            <numerusform>Sending %Ln change…</numerusform>
            <numerusform>Sending %Ln changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes will be sent later.</source>
        <translation>
            <numerusform>%Ln change will be sent later.</numerusform>
            <numerusform>%Ln changes will be sent later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::extraction::ImageReader</name>
    <message numerus="yes">
        <source>%n words found, too few for a posting. Try a larger screenshot.</source>
        <translation>
            <numerusform>%n word found, too few for a posting. Try a larger screenshot.</numerusform>
            <numerusform>%n words found, too few for a posting. Try a larger screenshot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ActivityLogPage</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::AlertsDialog</name>
    <message numerus="yes">
        <source>on %Ln of the last %1 days</source>
        <translation>
            <numerusform>on %Ln of the last %1 days</numerusform>
            <numerusform>on %Ln of the last %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::BatchDelegate</name>
    <message numerus="yes">
        <source>%n files joined</source>
        <translation>
            <numerusform>%n file joined</numerusform>
            <numerusform>%n files joined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::BatchView</name>
    <message numerus="yes">
        <source>Join %n files into one job</source>
        <translation>
            <numerusform>Join %n file into one job</numerusform>
            <numerusform>Join %n files into one job</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::BreakdownPanel</name>
    <message numerus="yes">
        <source>%Ln rows, together %1</source>
        <extracomment>Of a table: how many rows, and the sum of their costs.</extracomment>
        <translation>
            <numerusform>%Ln row, together %1</numerusform>
            <numerusform>%Ln rows, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CallHistogram</name>
    <message numerus="yes">
        <source>Calls per %n seconds</source>
        <translation>
            <numerusform>Calls per second</numerusform>
            <numerusform>Calls per %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls per %n minutes</source>
        <translation>
            <numerusform>Calls per minute</numerusform>
            <numerusform>Calls per %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls per %n hours</source>
        <translation>
            <numerusform>Calls per hour</numerusform>
            <numerusform>Calls per %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls per %n days</source>
        <translation>
            <numerusform>Calls per day</numerusform>
            <numerusform>Calls per %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CallsExporter</name>
    <message numerus="yes">
        <source>%Ln calls exported to %1</source>
        <translation>
            <numerusform>%Ln call exported to %1</numerusform>
            <numerusform>%Ln calls exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CallsPane</name>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a price</source>
        <translation>
            <numerusform>%Ln without a price</numerusform>
            <numerusform>%Ln without a price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateActions</name>
    <message numerus="yes">
        <source>%n candidates deleted</source>
        <translation>
            <numerusform>%n candidate deleted</numerusform>
            <numerusform>%n candidates deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateDesk</name>
    <message numerus="yes">
        <source>%n fields were read with doubt. Compare them with the source.</source>
        <translation>
            <numerusform>%n field was read with doubt. Compare it with the source.</numerusform>
            <numerusform>%n fields were read with doubt. Compare them with the source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n to check</source>
        <translation>
            <numerusform>%1, %2, %n to check</numerusform>
            <numerusform>%1, %2, %n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateListPane</name>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidateRereader</name>
    <message numerus="yes">
        <source>%n values that the text does not contain were left out.</source>
        <translation>
            <numerusform>%n value that the text does not contain was left out.</numerusform>
            <numerusform>%n values that the text does not contain were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CandidatesPage</name>
    <message numerus="yes">
        <source>Drop to import %n CVs</source>
        <translation>
            <numerusform>Drop to import the CV</numerusform>
            <numerusform>Drop to import %n CVs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ChartSummary</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ClaimBar</name>
    <message numerus="yes">
        <source>%n claims are not in the profile. %1 of %2 are.</source>
        <translation>
            <numerusform>%n claim is not in the profile. %1 of %2 are.</numerusform>
            <numerusform>%n claims are not in the profile. %1 of %2 are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All claims are supported but %n, which you answer for.</source>
        <translation>
            <numerusform>All claims are supported but %n, which you answer for.</numerusform>
            <numerusform>All claims are supported but %n, which you answer for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n claims are supported.</source>
        <translation>
            <numerusform>The one claim is supported.</numerusform>
            <numerusform>All %n claims are supported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::CompareView</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ContinueModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::Dashboard</name>
    <message numerus="yes">
        <source>%1: %Ln calls</source>
        <translation>
            <numerusform>%1: %Ln call</numerusform>
            <numerusform>%1: %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls without a price</source>
        <translation>
            <numerusform>%Ln call without a price</numerusform>
            <numerusform>%Ln calls without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unpriced</source>
        <translation>
            <numerusform>%Ln unpriced</numerusform>
            <numerusform>%Ln unpriced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents drafted</source>
        <translation>
            <numerusform>%Ln document drafted</numerusform>
            <numerusform>%Ln documents drafted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::DatabaseSection</name>
    <message numerus="yes">
        <source>Offline, %Ln changes waiting</source>
        <translation>
            <numerusform>Offline, %Ln change waiting</numerusform>
            <numerusform>Offline, %Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to connect. All %Ln checks passed.</source>
        <translation>
            <numerusform>Ready to connect. The check passed.</numerusform>
            <numerusform>Ready to connect. All %Ln checks passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::DayBars</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentActions</name>
    <message numerus="yes">
        <source>%1 (and %n others)</source>
        <translation>
            <numerusform>%1 (and %n other)</numerusform>
            <numerusform>%1 (and %n others)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents drafted</source>
        <translation>
            <numerusform>%n document drafted</numerusform>
            <numerusform>%n documents drafted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are not in the profile. Export anyway?</source>
        <translation>
            <numerusform>%n claim is not in the profile. Export anyway?</numerusform>
            <numerusform>%n claims are not in the profile. Export anyway?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents deleted</source>
        <translation>
            <numerusform>%n document deleted</numerusform>
            <numerusform>%n documents deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentDesk</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::DocumentListPane</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::DraftEditor</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::EnginesCard</name>
    <message numerus="yes">
        <source>%Ln engines work</source>
        <translation>
            <numerusform>%Ln engine works</numerusform>
            <numerusform>%Ln engines work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tests failed</source>
        <translation>
            <numerusform>%Ln of %1 tests failed</numerusform>
            <numerusform>%Ln of %1 tests failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ForeignDialog</name>
    <message numerus="yes">
        <source>%Ln columns found. What they mean is a guess: correct it where it is wrong.</source>
        <translation>
            <numerusform>%Ln column found. What it means is a guess: correct it where it is wrong.</numerusform>
            <numerusform>%Ln columns found. What they mean is a guess: correct it where it is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New calls are read every %Ln minutes while the program runs. The password is kept in the keychain.</source>
        <translation>
            <numerusform>New calls are read every minute while the program runs. The password is kept in the keychain.</numerusform>
            <numerusform>New calls are read every %Ln minutes while the program runs. The password is kept in the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::FormPane</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%n routes differ from the policy in force.</source>
        <translation>
            <numerusform>%n route differs from the policy in force.</numerusform>
            <numerusform>%n routes differ from the policy in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::HourMenu</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No calls in the last %Ln days</source>
        <translation>
            <numerusform>No calls in the last day</numerusform>
            <numerusform>No calls in the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln are new</source>
        <translation>
            <numerusform>%Ln is new</numerusform>
            <numerusform>%Ln are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <translation>
            <numerusform>%Ln changes</numerusform>
            <numerusform>%Ln change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln stays as it is</numerusform>
            <numerusform>%Ln stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::JobActions</name>
    <message numerus="yes">
        <source>Read again. %n fields changed.</source>
        <translation>
            <numerusform>Read again. %n field changed.</numerusform>
            <numerusform>Read again. %n fields changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are still to check. Mark as reviewed anyway?</source>
        <translation>
            <numerusform>%n field is still to check. Mark as reviewed anyway?</numerusform>
            <numerusform>%n fields are still to check. Mark as reviewed anyway?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs deleted</source>
        <translation>
            <numerusform>%n job deleted</numerusform>
            <numerusform>%n jobs deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::JobExporter</name>
    <message numerus="yes">
        <source>Export %n jobs</source>
        <translation>
            <numerusform>Export %n job</numerusform>
            <numerusform>Export %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs exported to %1</source>
        <translation>
            <numerusform>%n job exported to %1</numerusform>
            <numerusform>%n jobs exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs copied</source>
        <translation>
            <numerusform>%n job copied</numerusform>
            <numerusform>%n jobs copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::JobInput</name>
    <message numerus="yes">
        <source>Only the first %n files were taken.</source>
        <translation>
            <numerusform>Only the first file was taken.</numerusform>
            <numerusform>Only the first %n files were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n files</source>
        <translation>
            <numerusform>Read %n file</numerusform>
            <numerusform>Read %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::JobListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n to check</source>
        <translation>
            <numerusform>%1, %2, %n to check</numerusform>
            <numerusform>%1, %2, %n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::JobListPane</name>
    <message numerus="yes">
        <source>%1 of %n jobs</source>
        <translation>
            <numerusform>%1 of %n job</numerusform>
            <numerusform>%1 of %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::JobsPage</name>
    <message numerus="yes">
        <source>Batch of %n images</source>
        <translation>
            <numerusform>Batch of %n image</numerusform>
            <numerusform>Batch of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files to start a batch</source>
        <translation>
            <numerusform>Drop %n file to start a batch</numerusform>
            <numerusform>Drop %n files to start a batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n finished</source>
        <translation>
            <numerusform>Review %n finished</numerusform>
            <numerusform>Review %n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch of %n postings</source>
        <translation>
            <numerusform>Batch of %n posting</numerusform>
            <numerusform>Batch of %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyInspector</name>
    <message numerus="yes">
        <source>%Ln routes</source>
        <translation>
            <numerusform>%Ln route</numerusform>
            <numerusform>%Ln routes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::KeyModel</name>
    <message numerus="yes">
        <source>Keys should be rotated after %Ln days</source>
        <translation>
            <numerusform>Keys should be rotated after %Ln day</numerusform>
            <numerusform>Keys should be rotated after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::KeysPage</name>
    <message numerus="yes">
        <source>%Ln credentials</source>
        <translation>
            <numerusform>%Ln credential</numerusform>
            <numerusform>%Ln credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys work</source>
        <translation>
            <numerusform>%Ln key works</numerusform>
            <numerusform>%Ln keys work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tests failed</source>
        <translation>
            <numerusform>%Ln of %1 tests failed</numerusform>
            <numerusform>%Ln of %1 tests failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate keys older than %Ln days. Change this in Settings › Security.</source>
        <translation>
            <numerusform>Rotate keys older than %Ln day. Change this in Settings › Security.</numerusform>
            <numerusform>Rotate keys older than %Ln days. Change this in Settings › Security.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::MatchCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n must-have skills</source>
        <translation>
            <numerusform>%1 of %n must-have skill</numerusform>
            <numerusform>%1 of %n must-have skills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ModelsTab</name>
    <message numerus="yes">
        <source>%Ln models, asked at %1</source>
        <translation>
            <numerusform>%Ln model, asked at %1</numerusform>
            <numerusform>%Ln models, asked at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::NavigationModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::NewDocumentDialog</name>
    <message numerus="yes">
        <source>Draft %n documents</source>
        <translation>
            <numerusform>Draft %n document</numerusform>
            <numerusform>Draft %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::PickList</name>
    <message numerus="yes">
        <source>%1: %n picked</source>
        <translation>
            <numerusform>%1: %n picked</numerusform>
            <numerusform>%1: %n picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ProposalDesk</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ProposalPane</name>
    <message numerus="yes">
        <source>%n claim(s) are not in the profile.</source>
        <translation>
            <numerusform>%n claim is not in the profile.</numerusform>
            <numerusform>%n claims are not in the profile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing… %n word(s)</source>
        <translation>
            <numerusform>Writing… %n word</numerusform>
            <numerusform>Writing… %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderListPane</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderModel</name>
    <message numerus="yes">
        <source>%n calls in 14 days</source>
        <translation>
            <numerusform>%n call in 14 days</numerusform>
            <numerusform>%n calls in 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls of this month have no known price and are not in it</source>
        <translation>
            <numerusform>%n call of this month has no known price and is not in it</numerusform>
            <numerusform>%n calls of this month have no known price and are not in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderRemoval</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln routes use it and go on with their next model:</source>
        <translation>
            <numerusform>%Ln route uses it and goes on with its next model:</numerusform>
            <numerusform>%Ln routes use it and go on with their next model:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ProviderTransfer</name>
    <message numerus="yes">
        <source>%Ln keys have to be entered</source>
        <translation>
            <numerusform>%Ln key has to be entered</numerusform>
            <numerusform>%Ln keys have to be entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ProvidersPage</name>
    <message numerus="yes">
        <source>%Ln providers work</source>
        <translation>
            <numerusform>%Ln provider works</numerusform>
            <numerusform>%Ln providers work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tests failed</source>
        <translation>
            <numerusform>%Ln of %1 tests failed</numerusform>
            <numerusform>%Ln of %1 tests failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved changes</source>
        <translation>
            <numerusform>%Ln unsaved change</numerusform>
            <numerusform>%Ln unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::QuitGuard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are not done yet.</source>
        <translation>
            <numerusform>%n task is not done yet.</numerusform>
            <numerusform>%n tasks are not done yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::QuotaDialog</name>
    <message numerus="yes">
        <source>This stops %n of those counted, now.</source>
        <translation>
            <numerusform>This stops %n of those counted, now.</numerusform>
            <numerusform>This stops %n of those counted, now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those counted are over this now.</source>
        <translation>
            <numerusform>%n of those counted is over this now.</numerusform>
            <numerusform>%n of those counted are over this now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::QuotasPage</name>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>%n limit</numerusform>
            <numerusform>%n limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ReconcilePage</name>
    <message numerus="yes">
        <source>%Ln days between have no bill</source>
        <translation>
            <numerusform>%Ln day between has no bill</numerusform>
            <numerusform>%Ln days between have no bill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ReplayModel</name>
    <message numerus="yes">
        <source>nothing would answer %Ln calls</source>
        <translation>
            <numerusform>nothing would answer %Ln call</numerusform>
            <numerusform>nothing would answer %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls without a price there</source>
        <translation>
            <numerusform>%Ln call without a price there</numerusform>
            <numerusform>%Ln calls without a price there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls too long for it</source>
        <translation>
            <numerusform>%Ln call too long for it</numerusform>
            <numerusform>%Ln calls too long for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %Ln calls cost is not known</source>
        <translation>
            <numerusform>what %Ln call costs is not known</numerusform>
            <numerusform>what %Ln calls cost is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::RepriceDialog</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls have no price; set one under Providers, on the tab Models.</source>
        <translation>
            <numerusform>%Ln call has no price; set one under Providers, on the tab Models.</numerusform>
            <numerusform>%Ln calls have no price; set one under Providers, on the tab Models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::RouteCellDelegate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::RoutingPage</name>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is retired. %n routes resolve to %2 until you update them.</source>
        <translation>
            <numerusform>%1 is retired. %n route resolves to %2 until you update it.</numerusform>
            <numerusform>%1 is retired. %n routes resolve to %2 until you update them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are retired. %n routes resolve to successors until you update them.</source>
        <translation>
            <numerusform>%1 are retired. %n route resolves to successors until you update it.</numerusform>
            <numerusform>%1 are retired. %n routes resolve to successors until you update them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n routes</source>
        <translation>
            <numerusform>Update %n route</numerusform>
            <numerusform>Update %n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both changed %n routes: yours stand in the table. Save when they are right.</source>
        <translation>
            <numerusform>Both changed %n route: yours stands in the table. Save when it is right.</numerusform>
            <numerusform>Both changed %n routes: yours stand in the table. Save when they are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Routing: %n unsaved changes</source>
        <translation>
            <numerusform>Routing: %n unsaved change</numerusform>
            <numerusform>Routing: %n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::RoutingSheet</name>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::SourcePane</name>
    <message numerus="yes">
        <source>%1 · %n words</source>
        <translation>
            <numerusform>%1 · %n word</numerusform>
            <numerusform>%1 · %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::SpendCard</name>
    <message numerus="yes">
        <source>%Ln calls without a price</source>
        <translation>
            <numerusform>%Ln call without a price</numerusform>
            <numerusform>%Ln calls without a price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::StatusChips</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::TestDialog</name>
    <message numerus="yes">
        <source>%Ln models are open to this key.</source>
        <translation>
            <numerusform>%Ln model is open to this key.</numerusform>
            <numerusform>%Ln models are open to this key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::TestReport</name>
    <message numerus="yes">
        <source>%n steps passed in %1</source>
        <translation>
            <numerusform>%n step passed in %1</numerusform>
            <numerusform>%n steps passed in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::UsageSection</name>
    <message numerus="yes">
        <source>%Ln calls deleted.</source>
        <translation>
            <numerusform>%Ln call deleted.</numerusform>
            <numerusform>%Ln calls deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::UsageTab</name>
    <message numerus="yes">
        <source>%Ln without a price</source>
        <translation>
            <numerusform>%Ln without a price</numerusform>
            <numerusform>%Ln without a price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::ViewsButton</name>
    <message numerus="yes">
        <source>The view is not saved: there are %n already. Delete one first.</source>
        <translation>
            <numerusform>The view is not saved: there is %n already. Delete it first.</numerusform>
            <numerusform>The view is not saved: there are %n already. Delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::WhatIfDialog</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln of them cost is not known.</source>
        <translation>
            <numerusform>What %Ln of them cost is not known.</numerusform>
            <numerusform>What %Ln of them cost is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::WhatIfModel</name>
    <message numerus="yes">
        <source>%Ln calls too long for it</source>
        <translation>
            <numerusform>%Ln call too long for it</numerusform>
            <numerusform>%Ln calls too long for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls not counted in</source>
        <translation>
            <numerusform>%Ln call not counted in</numerusform>
            <numerusform>%Ln calls not counted in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimated</source>
        <translation>
            <numerusform>%Ln estimated</numerusform>
            <numerusform>%Ln estimated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::WhyReading</name>
    <message numerus="yes">
        <source>%n attempts were made.</source>
        <translation>
            <numerusform>%n attempt was made.</numerusform>
            <numerusform>%n attempts were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aio::ui::WhyText</name>
    <message numerus="yes">
        <source>after %n retries or %1&#xa0;s</source>
        <translation>
            <numerusform>after %n retry or %1&#xa0;s</numerusform>
            <numerusform>after %n retries or %1&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aioctl</name>
    <message numerus="yes">
        <source>%n word(s) written</source>
        <translation>
            <numerusform>%n word written</numerusform>
            <numerusform>%n words written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data was replaced before sending: %n value(s).</source>
        <translation>
            <numerusform>Personal data was replaced before sending: %n value.</numerusform>
            <numerusform>Personal data was replaced before sending: %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are not in the profile: aioctl grounding names them.</source>
        <translation>
            <numerusform>%n claim is not in the profile: aioctl grounding names it.</numerusform>
            <numerusform>%n claims are not in the profile: aioctl grounding names them.</numerusform>
        </translation>
    </message>
</context>
</TS>

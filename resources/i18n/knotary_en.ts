<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChainWords</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>The sources differ about when: %n answer(s)</source>
        <translation>
            <numerusform>The sources differ about when: %n answer</numerusform>
            <numerusform>The sources differ about when: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sources differ: %n answer(s)</source>
        <translation>
            <numerusform>The sources differ: %n answer</numerusform>
            <numerusform>The sources differ: %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceParts</name>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n independent source</numerusform>
            <numerusform>%n independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n against</numerusform>
            <numerusform>%n against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) otherwise</source>
        <translation>
            <numerusform>%n says otherwise</numerusform>
            <numerusform>%n say otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>More than %n step(s) from %1</source>
        <translation>
            <numerusform>More than %n step from %1</numerusform>
            <numerusform>More than %n steps from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n step(s) of %1</source>
        <translation>
            <numerusform>Within %n step of %1</numerusform>
            <numerusform>Within %n steps of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>Copied: %n sentence(s) with their sources</source>
        <translation>
            <numerusform>Copied: %n sentence with its sources</numerusform>
            <numerusform>Copied: %n sentences with their sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message numerus="yes">
        <source>All %n paths together</source>
        <translation>
            <numerusform>All %n paths together</numerusform>
            <numerusform>All %n paths together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these entities are not in the graph now: hidden, filtered out or of another time.</source>
        <translation>
            <numerusform>%n of these entities is not in the graph now: hidden, filtered out or of another time.</numerusform>
            <numerusform>%n of these entities are not in the graph now: hidden, filtered out or of another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these relations are not in the graph now: filtered out or of another time.</source>
        <translation>
            <numerusform>%n of these relations is not in the graph now: filtered out or of another time.</numerusform>
            <numerusform>%n of these relations are not in the graph now: filtered out or of another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be more paths than the %n found here.</source>
        <translation>
            <numerusform>There may be more paths than the %n found here.</numerusform>
            <numerusform>There may be more paths than the %n found here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>The best connected of all: %n relation(s).</source>
        <translation>
            <numerusform>The best connected of all: %n relation.</numerusform>
            <numerusform>The best connected of all: %n relations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most sources speak of it: %n.</source>
        <translation>
            <numerusform>Most sources speak of it: %n.</numerusform>
            <numerusform>Most sources speak of it: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources contradict each other in %n claim(s) about it.</source>
        <translation>
            <numerusform>Sources contradict each other in %n claim about it.</numerusform>
            <numerusform>Sources contradict each other in %n claims about it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best connected of its kind (%1): %n relation(s).</source>
        <translation>
            <numerusform>The best connected of its kind (%1): %n relation.</numerusform>
            <numerusform>The best connected of its kind (%1): %n relations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n independent source</numerusform>
            <numerusform>%n independent sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more source(s)</source>
        <translation>
            <numerusform>and %n more source</numerusform>
            <numerusform>and %n more sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::CanvasView</name>
    <message numerus="yes">
        <source>&amp;%n step(s) away</source>
        <translation>
            <numerusform>&amp;%n step away</numerusform>
            <numerusform>&amp;%n steps away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::ChainModel</name>
    <message numerus="yes">
        <source>All %n paths together</source>
        <translation>
            <numerusform>All %n paths together</numerusform>
            <numerusform>All %n paths together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::ChangesView</name>
    <message numerus="yes">
        <source>%n of them maybe</source>
        <translation>
            <numerusform>%n of them maybe</numerusform>
            <numerusform>%n of them maybe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::ChecksView</name>
    <message numerus="yes">
        <source>%n disagreement(s): what some say, and what others say.</source>
        <translation>
            <numerusform>%n disagreement: what some say, and what others say.</numerusform>
            <numerusform>%n disagreements: what some say, and what others say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::ConflictsModel</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::FilterMenu</name>
    <message numerus="yes">
        <source>At most %n step(s)</source>
        <translation>
            <numerusform>At most %n step</numerusform>
            <numerusform>At most %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::HitLine</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::LanesView</name>
    <message numerus="yes">
        <source>%n more claim(s)</source>
        <translation>
            <numerusform>%n more claim</numerusform>
            <numerusform>%n more claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::MultiplesView</name>
    <message numerus="yes">
        <source>%n year(s) in a panel</source>
        <translation>
            <numerusform>%n year in a panel</numerusform>
            <numerusform>%n years in a panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The graph by periods, %n panel(s)</source>
        <translation>
            <numerusform>The graph by periods, %n panel</numerusform>
            <numerusform>The graph by periods, %n panels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::ProblemsView</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::SearchModel</name>
    <message numerus="yes">
        <source>These are the best %n. Type more to find others.</source>
        <translation>
            <numerusform>This is the best %n. Type more to find others.</numerusform>
            <numerusform>These are the best %n. Type more to find others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::TablePane</name>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::TimelineView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“about” reaches %n unit(s) of the date each way</source>
        <translation>
            <numerusform>“about” reaches %n unit of the date each way</numerusform>
            <numerusform>“about” reaches %n units of the date each way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::window::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) of these names are there already. Replace them?</source>
        <translation>
            <numerusform>%n file of these names is there already. Replace it?</numerusform>
            <numerusform>%n files of these names are there already. Replace them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Exported %n figure(s).</source>
        <translation>
            <numerusform>Stopped. Exported %n figure.</numerusform>
            <numerusform>Stopped. Exported %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n figure(s).</source>
        <translation>
            <numerusform>Exported %n figure.</numerusform>
            <numerusform>Exported %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be written.</source>
        <translation>
            <numerusform>%n more could not be written.</numerusform>
            <numerusform>%n more could not be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::window::MainWindow</name>
    <message numerus="yes">
        <source>One file is open at a time: of %n file(s), this is %1.</source>
        <translation>
            <numerusform>One file is open at a time: of %n file, this is %1.</numerusform>
            <numerusform>One file is open at a time: of %n files, this is %1.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>knotary::views::SearchBox</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
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
</TS>

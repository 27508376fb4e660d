// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of all verbs, in the order of the menus.

#include "app/operations/analyses.h"
#include "app/operations/engines.h"
#include "app/operations/operation.h"
#include "app/operations/verbs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace knotary::operations
{

namespace
{

using document::Session;
using query::WindowMode;
using text::NameLanguage;

bool always(Session& /*session*/)
{
    return true;
}

template<NameLanguage language>
bool speaks(Session& session, Ui& /*ui*/)
{
    return session.language() == language;
}

template<NameLanguage language>
void speak(Session& session, Ui& /*ui*/)
{
    session.setLanguage(language);
}

template<Appearance appearance>
bool looks(Session& /*session*/, Ui& ui)
{
    return ui.appearance() == appearance;
}

template<Appearance appearance>
void look(Session& /*session*/, Ui& ui)
{
    ui.setAppearance(appearance);
}

template<CameraMove move>
void moveCamera(Session& /*session*/, Ui& ui)
{
    ui.moveCamera(move);
}

template<int units>
bool isAboutWidth(Session& session, Ui& /*ui*/)
{
    return session.aboutWidth().units == units;
}

template<int units>
void setAboutWidth(Session& session, Ui& ui)
{
    session.setAboutWidth({units});
    ui.setAboutWidth(units);
}

template<View view>
bool isShown(Session& /*session*/, Ui& ui)
{
    return ui.isPanelShown(view);
}

template<View view>
void toggle(Session& /*session*/, Ui& ui)
{
    ui.togglePanel(view);
}

/// A panel that somebody opens in order to work in it gets the keyboard.
template<View view>
void toggleOrFocus(Session& /*session*/, Ui& ui)
{
    if (ui.isPanelShown(view))
        ui.togglePanel(view);
    else
        ui.focusView(view);
}

template<View view>
void focus(Session& /*session*/, Ui& ui)
{
    ui.focusView(view);
}

template<Dialog dialog>
void show(Session& /*session*/, Ui& ui)
{
    ui.showDialog(dialog);
}

template<report::View view>
void exportView(Session& /*session*/, Ui& ui)
{
    ui.showExport(view);
}

bool isWheelScrolling(Session& /*session*/, Ui& ui)
{
    return ui.isWheelScrolling();
}

void toggleWheelScrolling(Session& /*session*/, Ui& ui)
{
    ui.setWheelScrolling(!ui.isWheelScrolling());
}

bool isFullScreen(Session& /*session*/, Ui& ui)
{
    return ui.isFullScreen();
}

void toggleFullScreen(Session& /*session*/, Ui& ui)
{
    ui.toggleFullScreen();
}

template<WindowMode mode>
bool isChosen(Session& session, Ui& /*ui*/)
{
    return session.windowMode() == mode;
}

template<WindowMode mode>
void choose(Session& session, Ui& /*ui*/)
{
    session.setWindowMode(mode);
}

template<int years>
void stepYears(Session& session, Ui& /*ui*/)
{
    session.stepWindow(years);
}

template<std::size_t steps>
void focusOn(Session& session, Ui& ui)
{
    verbs::focusOnSelection(session, ui, steps);
}

void quit(Session& /*session*/, Ui& ui)
{
    ui.quit();
}

constexpr const char* fileMenu = QT_TRANSLATE_NOOP("Operations", "&File");
constexpr const char* exportMenu = QT_TRANSLATE_NOOP("Operations", "&File>&Export");
constexpr const char* editMenu = QT_TRANSLATE_NOOP("Operations", "&Edit");
constexpr const char* focusMenu = QT_TRANSLATE_NOOP("Operations", "&View>Foc&us on the selection");
constexpr const char* goMenu = QT_TRANSLATE_NOOP("Operations", "&Go");
constexpr const char* timeMenu = QT_TRANSLATE_NOOP("Operations", "&Go>&Time");
constexpr const char* viewMenu = QT_TRANSLATE_NOOP("Operations", "&View");
constexpr const char* namesMenu = QT_TRANSLATE_NOOP("Operations", "&View>&Names");
constexpr const char* lookMenu = QT_TRANSLATE_NOOP("Operations", "&View>&Appearance");
constexpr const char* aboutMenu = QT_TRANSLATE_NOOP("Operations", "&View>“A&bout” reaches");
constexpr const char* panelsMenu = QT_TRANSLATE_NOOP("Operations", "&View>&Panels");
constexpr const char* arrangeMenu = QT_TRANSLATE_NOOP("Operations", "&Arrange");
constexpr const char* analyseMenu = QT_TRANSLATE_NOOP("Operations", "A&nalyse");
constexpr const char* colourMenu = QT_TRANSLATE_NOOP("Operations", "A&nalyse>&Colour by");
constexpr const char* sizeMenu = QT_TRANSLATE_NOOP("Operations", "A&nalyse>&Size by");
constexpr const char* bookmarksMenu = QT_TRANSLATE_NOOP("Operations", "&Bookmarks");
constexpr const char* helpMenu = QT_TRANSLATE_NOOP("Operations", "&Help");
constexpr Placing follows = Placing::Follows;
constexpr Placing afterSeparator = Placing::AfterSeparator;

// clang-format off
constexpr std::array tableOfVerbs{
    Operation{"file.open", fileMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Open…"), "Ctrl+O", always, nullptr, verbs::openFile},
    Operation{"file.openBuiltIn", fileMenu, follows, QT_TRANSLATE_NOOP("Operations", "Open the &built-in data set"), "", always, nullptr, verbs::openBuiltIn},
    Operation{"file.export", exportMenu, follows, QT_TRANSLATE_NOOP("Operations", "Fig&ure of what is in focus…"), "Ctrl+Shift+E", verbs::hasFigure, nullptr, verbs::exportInFocus},
    Operation{"file.exportGraph", exportMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&Graph…"), "", verbs::hasGraph, nullptr, exportView<report::View::Graph>},
    Operation{"file.exportTimeline", exportMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Year-by-year chart…"), "Ctrl+Shift+Y", verbs::hasDatedClaims, nullptr, exportView<report::View::Timeline>},
    Operation{"file.exportLanes", exportMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Lanes…"), "", verbs::hasDatedClaims, nullptr, exportView<report::View::Lanes>},
    Operation{"file.exportMultiples", exportMenu, follows, QT_TRANSLATE_NOOP("Operations", "Years &side by side…"), "", verbs::hasDatedGraph, nullptr, exportView<report::View::Multiples>},
    Operation{"file.exportPath", exportMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Path…"), "", verbs::hasPathFigure, nullptr, exportView<report::View::Path>},
    Operation{"file.exportPage", exportMenu, follows, QT_TRANSLATE_NOOP("Operations", "Page of &details…"), "", verbs::hasPageFigure, nullptr, exportView<report::View::Page>},
    Operation{"file.exportTable", exportMenu, follows, QT_TRANSLATE_NOOP("Operations", "Table as a &figure…"), "", verbs::hasDataset, nullptr, exportView<report::View::Table>},
    Operation{"file.exportBookmarks", exportMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "All &bookmarks…"), "", verbs::hasSavedViews, nullptr, show<Dialog::ExportBookmarks>},
    Operation{"file.exportSources", exportMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "List of s&ources…"), "", verbs::hasDataset, nullptr, verbs::exportSources},
    Operation{"table.saveCsv", exportMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Table as CSV…"), "", verbs::hasDataset, nullptr, verbs::saveTable},
    Operation{"table.saveCsvForExcel", exportMenu, follows, QT_TRANSLATE_NOOP("Operations", "Table as CSV for E&xcel…"), "", verbs::hasDataset, nullptr, verbs::saveTableForExcel},
    Operation{"file.print", fileMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Print…"), "Ctrl+P", verbs::hasFigure, nullptr, verbs::print},
    Operation{"file.quit", fileMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&Quit"), "Ctrl+Q", always, nullptr, quit},

    Operation{"edit.undo", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Undo"), "Ctrl+Z", verbs::canUndo, nullptr, verbs::undo},
    Operation{"edit.redo", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Redo"), "Ctrl+Y; Ctrl+Shift+Z", verbs::canRedo, nullptr, verbs::redo},
    Operation{"edit.copyPath", editMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&Copy the path with its sources"), "", verbs::hasPath, nullptr, verbs::copyPath},
    Operation{"edit.selectAll", editMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "Select &all"), "Ctrl+A", verbs::hasGraph, nullptr, verbs::selectAll},
    Operation{"edit.selectNone", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "Select &nothing"), "Ctrl+Shift+A", verbs::hasSelection, nullptr, verbs::selectNone},
    Operation{"edit.invert", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Invert the selection"), "Ctrl+I", verbs::hasGraph, nullptr, verbs::invertSelection},
    Operation{"edit.selectNeighbours", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "Select nei&ghbours"), "Ctrl+B; Ctrl+6", verbs::hasSelection, nullptr, verbs::selectNeighbours},
    Operation{"evidence.ofSelection", editMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&Evidence of the selection"), "F12", verbs::canShowEvidence, nullptr, verbs::showEvidenceOfSelection},
    Operation{"copy.picture", editMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "Copy as &picture"), "Ctrl+C", verbs::hasFigure, nullptr, verbs::copyPicture},
    Operation{"copy.text", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "Copy as &text"), "Ctrl+Alt+C", verbs::hasFigure, nullptr, verbs::copyFigureText},
    Operation{"copy.sentences", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Copy as sentences with footnotes"), "Ctrl+Shift+C", verbs::canCite, nullptr, verbs::copySentencesOfEvidence},
    Operation{"copy.footnote", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "Copy as &footnotes"), "", verbs::canCiteSources, nullptr, verbs::copyFootnotes},
    Operation{"copy.csl", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "Copy sources as CSL-&JSON"), "", verbs::canCiteSources, nullptr, verbs::copyCsl},
    Operation{"copy.bibtex", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "Copy sources as &BibTeX"), "", verbs::canCiteSources, nullptr, verbs::copyBibtex},
    Operation{"copy.ris", editMenu, follows, QT_TRANSLATE_NOOP("Operations", "Copy sources as RI&S"), "", verbs::canCiteSources, nullptr, verbs::copyRis},
    Operation{"table.copyCsv", editMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&Copy the table as CSV"), "", verbs::hasDataset, nullptr, verbs::copyTable},

    Operation{"go.back", goMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Back"), "Alt+Left; Back", verbs::canGoBack, nullptr, verbs::goBack},
    Operation{"go.forward", goMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Forward"), "Alt+Right; Forward", verbs::canGoForward, nullptr, verbs::goForward},
    Operation{"go.start", goMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Start page"), "Alt+Home", verbs::canGoToStart, nullptr, verbs::goToStart},
    Operation{"go.find", goMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "F&ind…"), "Ctrl+F", always, nullptr, verbs::find},
    Operation{"go.nextConflict", goMenu, follows, QT_TRANSLATE_NOOP("Operations", "Next &conflict"), "Ctrl+Shift+K", verbs::hasDataset, nullptr, verbs::nextConflict},
    Operation{"path.between", goMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Path between…"), "Ctrl+Shift+P", verbs::hasDataset, nullptr, verbs::pathBetween},
    Operation{"path.show", goMenu, follows, QT_TRANSLATE_NOOP("Operations", "Show the path in the &graph"), "", verbs::hasPath, nullptr, verbs::showPath},
    Operation{"path.clear", goMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Clear the path"), "", verbs::hasPathQuestion, nullptr, verbs::clearPath},
    Operation{"go.filter", goMenu, follows, QT_TRANSLATE_NOOP("Operations", "Fi&lter…"), "Ctrl+Shift+F", verbs::hasDataset, nullptr, verbs::findFilter},
    Operation{"go.clearFilter", goMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Clear the filter"), "Ctrl+Alt+F", verbs::hasFilter, nullptr, verbs::clearFilter},
    Operation{"go.play", timeMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "P&lay the years"), "K", verbs::hasDatedClaims, verbs::isPlaying, verbs::togglePlaying},
    Operation{"go.previousYear", timeMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&Previous year"), "[", verbs::hasDatedClaims, nullptr, stepYears<-1>},
    Operation{"go.nextYear", timeMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Next year"), "]", verbs::hasDatedClaims, nullptr, stepYears<1>},
    Operation{"go.fiveYearsBack", timeMenu, follows, QT_TRANSLATE_NOOP("Operations", "Five years &back"), "{", verbs::hasDatedClaims, nullptr, stepYears<-5>},
    Operation{"go.fiveYearsOn", timeMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Five years on"), "}", verbs::hasDatedClaims, nullptr, stepYears<5>},
    Operation{"go.allYears", timeMenu, follows, QT_TRANSLATE_NOOP("Operations", "&All years"), "Ctrl+Alt+Y", verbs::hasYears, nullptr, verbs::clearYears},
    Operation{"go.instant", timeMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&One year"), "", verbs::hasDatedClaims, isChosen<WindowMode::Instant>, choose<WindowMode::Instant>},
    Operation{"go.range", timeMenu, follows, QT_TRANSLATE_NOOP("Operations", "From &year to year"), "", verbs::hasDatedClaims, isChosen<WindowMode::Range>, choose<WindowMode::Range>},
    Operation{"go.cumulative", timeMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Up to a year"), "", verbs::hasDatedClaims, isChosen<WindowMode::Cumulative>, choose<WindowMode::Cumulative>},

    Operation{"view.fitAll", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Fit everything"), "Ctrl+0", verbs::hasGraph, nullptr, moveCamera<CameraMove::FitAll>},
    Operation{"view.fitSelection", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "Fit the se&lection"), "Ctrl+9", verbs::hasSelection, nullptr, moveCamera<CameraMove::FitSelection>},
    Operation{"view.zoomIn", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "Zoom &in"), "Ctrl++; Ctrl+=", verbs::hasGraph, nullptr, moveCamera<CameraMove::ZoomIn>},
    Operation{"view.zoomOut", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "Zoom &out"), "Ctrl+-", verbs::hasGraph, nullptr, moveCamera<CameraMove::ZoomOut>},
    Operation{"view.wheelScrolls", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "Wheel scrolls, Ctrl+wheel &zooms"), "", always, isWheelScrolling, toggleWheelScrolling},
    Operation{"view.expand", viewMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&Expand the selection"), "Ctrl+E", verbs::canExpand, nullptr, verbs::expandSelection},
    Operation{"view.collapse", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Collapse the selection"), "Ctrl+Alt+E", verbs::canCollapse, nullptr, verbs::collapseSelection},
    Operation{"view.focus1", focusMenu, follows, QT_TRANSLATE_NOOP("Operations", "&1 step away"), "Ctrl+Alt+1", verbs::hasSelection, nullptr, focusOn<1>},
    Operation{"view.focus2", focusMenu, follows, QT_TRANSLATE_NOOP("Operations", "&2 steps away"), "Ctrl+Alt+2", verbs::hasSelection, nullptr, focusOn<2>},
    Operation{"view.focus3", focusMenu, follows, QT_TRANSLATE_NOOP("Operations", "&3 steps away"), "Ctrl+Alt+3", verbs::hasSelection, nullptr, focusOn<3>},
    Operation{"view.hide", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Hide the selection"), "Ctrl+H", verbs::hasSelection, nullptr, verbs::hideSelection},
    Operation{"view.hideOthers", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "Hide all o&thers"), "Ctrl+Shift+H", verbs::hasSelection, nullptr, verbs::hideOthers},
    Operation{"view.showEverything", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "Sho&w everything"), "Ctrl+Alt+H", verbs::hasHidden, nullptr, verbs::showEverything},
    Operation{"table.showSelection", viewMenu, follows, QT_TRANSLATE_NOOP("Operations", "Show the selection in the ta&ble"), "", verbs::hasSelection, nullptr, verbs::showInTable},
    Operation{"view.namesEnglish", namesMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&English"), "Ctrl+1", always, speaks<NameLanguage::English>, speak<NameLanguage::English>},
    Operation{"view.namesChinese", namesMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Chinese"), "Ctrl+2", always, speaks<NameLanguage::Chinese>, speak<NameLanguage::Chinese>},
    Operation{"view.namesBoth", namesMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Both"), "Ctrl+3", always, speaks<NameLanguage::Both>, speak<NameLanguage::Both>},
    Operation{"view.lookSystem", lookMenu, follows, QT_TRANSLATE_NOOP("Operations", "As the &desktop"), "", always, looks<Appearance::System>, look<Appearance::System>},
    Operation{"view.lookLight", lookMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Light"), "", always, looks<Appearance::Light>, look<Appearance::Light>},
    Operation{"view.lookDark", lookMenu, follows, QT_TRANSLATE_NOOP("Operations", "Dar&k"), "", always, looks<Appearance::Dark>, look<Appearance::Dark>},
    Operation{"view.lookPrint", lookMenu, follows, QT_TRANSLATE_NOOP("Operations", "As &printed"), "", always, looks<Appearance::Print>, look<Appearance::Print>},
    Operation{"view.lookGrey", lookMenu, follows, QT_TRANSLATE_NOOP("Operations", "As printed in &grey"), "", always, looks<Appearance::Grey>, look<Appearance::Grey>},
    Operation{"view.about0", aboutMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Nowhere: as it is written"), "", always, isAboutWidth<0>, setAboutWidth<0>},
    Operation{"view.about1", aboutMenu, follows, QT_TRANSLATE_NOOP("Operations", "&1 year, month or day each way"), "", always, isAboutWidth<1>, setAboutWidth<1>},
    Operation{"view.about2", aboutMenu, follows, QT_TRANSLATE_NOOP("Operations", "&2 of them"), "", always, isAboutWidth<2>, setAboutWidth<2>},
    Operation{"view.about3", aboutMenu, follows, QT_TRANSLATE_NOOP("Operations", "&3 of them"), "", always, isAboutWidth<3>, setAboutWidth<3>},
    Operation{"view.about5", aboutMenu, follows, QT_TRANSLATE_NOOP("Operations", "&5 of them"), "", always, isAboutWidth<5>, setAboutWidth<5>},
    Operation{"view.about10", aboutMenu, follows, QT_TRANSLATE_NOOP("Operations", "1&0 of them"), "", always, isAboutWidth<10>, setAboutWidth<10>},
    Operation{"view.canvas", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "Go to the &graph"), "Alt+1", always, nullptr, focus<View::Canvas>},
    Operation{"view.details", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Details"), "F9", always, isShown<View::Details>, toggle<View::Details>},
    Operation{"view.evidence", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "E&vidence"), "Shift+F12", always, isShown<View::Evidence>, toggle<View::Evidence>},
    Operation{"view.timeline", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Years"), "F8", always, isShown<View::Timeline>, toggle<View::Timeline>},
    Operation{"view.table", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "T&able"), "Ctrl+T", always, isShown<View::Table>, toggleOrFocus<View::Table>},
    Operation{"view.checks", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "Chec&ks"), "Ctrl+K", always, isShown<View::Checks>, toggleOrFocus<View::Checks>},
    Operation{"view.sources", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Sources"), "Ctrl+Shift+O", always, isShown<View::Sources>, toggleOrFocus<View::Sources>},
    Operation{"view.paths", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "P&aths"), "", always, isShown<View::Paths>, toggleOrFocus<View::Paths>},
    Operation{"view.problems", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Problems"), "F7", always, isShown<View::Problems>, toggle<View::Problems>},
    Operation{"view.text", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Text of the file"), "F4", always, isShown<View::Text>, toggle<View::Text>},
    Operation{"view.legend", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Legend"), "F6", always, isShown<View::Legend>, toggle<View::Legend>},
    Operation{"view.birdsEye", panelsMenu, follows, QT_TRANSLATE_NOOP("Operations", "Bird’s-&eye view"), "Ctrl+Shift+B", always, isShown<View::BirdsEye>, toggle<View::BirdsEye>},
    Operation{"view.pinPage", viewMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&Pin the page of details"), "Ctrl+Shift+D", verbs::hasDataset, verbs::isPagePinned, verbs::togglePinnedPage},
    Operation{"view.fullScreen", viewMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "Full &screen"), "F11", always, isFullScreen, toggleFullScreen},

    Operation{"arrange.options", arrangeMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Options…"), "Shift+F5", verbs::hasDataset, nullptr, show<Dialog::Arrange>},
    Operation{"arrange.again", arrangeMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "&Lay out again"), "F5", verbs::hasDataset, nullptr, verbs::layOutAgain},
    Operation{"arrange.cancel", arrangeMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Stop laying out"), "Ctrl+.", verbs::isLayingOut, nullptr, verbs::cancelLayout},
    Operation{"arrange.unpin", arrangeMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Unpin the selection"), "", verbs::hasPinnedSelection, nullptr, verbs::unpinSelected},

    Operation{"analyse.ofShown", analyseMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "Of &what is shown"), "", always, verbs::isLensOfShown, verbs::setLensOfShown},
    Operation{"analyse.ofWhole", analyseMenu, follows, QT_TRANSLATE_NOOP("Operations", "Of &all, hidden or not"), "", always, verbs::isLensOfWhole, verbs::setLensOfWhole},
    Operation{"analyse.selectGroup", analyseMenu, afterSeparator, QT_TRANSLATE_NOOP("Operations", "Select the same &group"), "Ctrl+Alt+G", verbs::canSelectSameGroup, nullptr, verbs::selectSameGroup},
    Operation{"analyse.about", analyseMenu, follows, QT_TRANSLATE_NOOP("Operations", "A&bout these numbers…"), "", verbs::hasLensColumns, nullptr, verbs::tellAboutNumbers},
    Operation{"analyse.stop", analyseMenu, follows, QT_TRANSLATE_NOOP("Operations", "S&top"), "", verbs::isAnalysing, nullptr, verbs::stopAnalysing},
    Operation{"bookmark.add", bookmarksMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Bookmark this view…"), "Ctrl+D", verbs::hasDataset, nullptr, verbs::addBookmark},
    Operation{"bookmark.saveFilter", bookmarksMenu, follows, QT_TRANSLATE_NOOP("Operations", "Save this &filter…"), "", verbs::hasFilter, nullptr, verbs::saveFilter},
    Operation{"bookmark.manage", bookmarksMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Manage…"), "Ctrl+Alt+D", verbs::hasBookmarks, nullptr, show<Dialog::Bookmarks>},

    Operation{"help.shortcuts", helpMenu, follows, QT_TRANSLATE_NOOP("Operations", "&Keys and gestures"), "F1", always, nullptr, show<Dialog::Shortcuts>},
    Operation{"help.about", helpMenu, follows, QT_TRANSLATE_NOOP("Operations", "&About Knotary"), "", always, nullptr, show<Dialog::About>},
};
// clang-format on

} // namespace

std::span<const Operation> catalogue()
{
    // What is made from the catalogues of engines and analyses stands before the other verbs of its
    // menu.
    static const std::vector<Operation> operations = [] {
        std::vector<Operation> all(tableOfVerbs.begin(), tableOfVerbs.end());
        const auto insertBefore = [&all](const char* menu, const std::vector<Operation>& made) {
            const auto first = std::find_if(all.begin(), all.end(), [menu](const Operation& known) {
                return known.menu == menu;
            });
            all.insert(first, made.begin(), made.end());
        };
        insertBefore(arrangeMenu, engineOperations(arrangeMenu));
        insertBefore(analyseMenu, analyseOperations(colourMenu, sizeMenu));
        return all;
    }();
    return operations;
}

const Operation* findOperation(std::string_view id)
{
    for (const Operation& operation : catalogue()) {
        if (id == operation.id)
            return &operation;
    }
    return nullptr;
}

QString titleOf(const Operation& operation)
{
    return QCoreApplication::translate("Operations", operation.title);
}

QStringList menuPathOf(const Operation& operation)
{
    return QCoreApplication::translate("Operations", operation.menu).split(u'>');
}

QString withoutMnemonic(QString title)
{
    static const QRegularExpression added(QStringLiteral("\\(&[^&]\\)"));
    title.remove(added);
    title.replace(QLatin1String("&&"), QLatin1String("\x01"));
    title.remove(u'&');
    return title.replace(u'\x01', u'&');
}

QList<QKeySequence> shortcutsOf(const Operation& operation)
{
    const QString keys = QString::fromLatin1(operation.shortcuts);
    return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys);
}

} // namespace knotary::operations

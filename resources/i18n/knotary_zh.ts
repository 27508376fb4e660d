<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessibleNode</name>
    <message>
        <source>Shows what is known about this</source>
        <translation>显示已知的有关内容</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>%1 There is no place to keep it: it is there until the data set is closed.</source>
        <translation>%1 没有可保存的位置：仅在关闭数据集前有效。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a bookmark&apos;s name</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not all that “%1” remembers is there any more.</source>
        <translation>“%1”所记的内容已不全。</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Name of this view:</source>
        <translation>此视图的名称：</translation>
    </message>
    <message>
        <source>Bookmarked as “%1”.</source>
        <translation>已加为书签“%1”。</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Name of this filter:</source>
        <translation>此筛选条件的名称：</translation>
    </message>
    <message>
        <source>There is a filter called “%1”. Put this one in its place?</source>
        <translation>已有名为“%1”的筛选条件。要替换它吗？</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Unsourced</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>No source says so, nor what it was inferred from.</source>
        <translation>没有来源这样说，推断所依据的陈述也没有来源。</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>只有一个来源</translation>
    </message>
    <message>
        <source>No second source says so that shares neither text nor origin with the first.</source>
        <translation>没有第二个来源这样说，且与第一个既不同文也不同出处。</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Nothing says when it holds, and one would ask.</source>
        <translation>没有说明何时成立，而读者会问。</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>可能过时</translation>
    </message>
    <message>
        <source>It may still hold, but its newest source is more than five years older than the newest of all.</source>
        <translation>可能仍然成立，但其最新来源比全部来源中最新的早五年以上。</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>A source or another claim speaks against it, or the data set calls it disputed.</source>
        <translation>有来源或其他陈述与之相左，或数据集将其标为有争议。</translation>
    </message>
    <message>
        <source>Announced, never confirmed</source>
        <translation>已宣布，未证实</translation>
    </message>
    <message>
        <source>It was announced, and no claim says that it came about.</source>
        <translation>曾经宣布，但没有陈述说它已实现。</translation>
    </message>
    <message>
        <source>One publisher alone</source>
        <translation>只靠一个出版方</translation>
    </message>
    <message>
        <source>Of five or more sourced claims about an entity, four fifths rest on one publisher alone.</source>
        <translation>关于一个实体的五条以上有来源的陈述中，有五分之四只靠一个出版方。</translation>
    </message>
    <message>
        <source>newest source: %1</source>
        <translation>最新来源：%1</translation>
    </message>
    <message>
        <source>%1 of %2 claims rest on %3 alone</source>
        <translation>%2 条陈述中有 %1 条只靠 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ClaimSentences</name>
    <message>
        <source>sources differ</source>
        <translation>来源说法不一</translation>
    </message>
    <message>
        <source>not in this time</source>
        <translation>不在此时段</translation>
    </message>
    <message>
        <source>also there</source>
        <comment>the page beside says the same</comment>
        <translation>旁页也有</translation>
    </message>
    <message>
        <source>Inferred from: %1</source>
        <comment>which claims</comment>
        <translation>推断依据：%1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>say everything that is wrong with a data set</source>
        <translation>指出数据集中的所有问题</translation>
    </message>
    <message>
        <source>count entities, claims, years and evidence</source>
        <translation>统计实体、陈述、年份与依据</translation>
    </message>
    <message>
        <source>tell all that is claimed about one entity, and who says so</source>
        <translation>列出关于一个实体的全部陈述及其出处</translation>
    </message>
    <message>
        <source>read one format, write another, and account for it</source>
        <translation>读入一种格式，写出另一种格式，并列出清单</translation>
    </message>
    <message>
        <source>draw a figure for a report; same input, same bytes</source>
        <translation>为报告绘制图；输入相同，输出逐字节相同</translation>
    </message>
    <message>
        <source>explain a command</source>
        <translation>说明一个命令</translation>
    </message>
    <message>
        <source>could not be written: %1 — what stood there before is unchanged</source>
        <translation>无法写入：%1 — 原有内容未改动</translation>
    </message>
    <message>
        <source> — did you mean “%1”?</source>
        <translation> — 您是想写“%1”吗？</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>输出一个 JSON 文档</translation>
    </message>
    <message>
        <source>language of names and texts; en where left out</source>
        <translation>名称与文字的语言；省略时为 en</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”%3</source>
        <translation>“%1”没有选项“%2”%3</translation>
    </message>
    <message>
        <source>something is missing: knotary %1 %2</source>
        <translation>缺少参数:knotary %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; put quotation marks around a text with blanks</source>
        <translation>多出一个参数“%1”；含空格的文字请加引号</translation>
    </message>
    <message>
        <source>“%1” is no language for --lang — en, zh or en+zh</source>
        <translation>“%1”不是 --lang 可用的语言 — 可用 en、zh 或 en+zh</translation>
    </message>
    <message>
        <source>“%1” are no years — write 2016 or 2014..2019</source>
        <translation>“%1”不是年份 — 请写成 2016 或 2014..2019</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2 — a whole number from %3 to %4</source>
        <translation>“%1”不能用于 --%2 — 应为 %3 到 %4 之间的整数</translation>
    </message>
    <message>
        <source>read: %1, used: %2, merged: %3, skipped: %4, lost: %5</source>
        <translation>读入：%1，采用：%2，合并：%3，跳过：%4，丢失：%5</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
    <message>
        <source>the format of IN, where its name and content do not say: %1</source>
        <translation>IN 的格式，当其名称与内容均无法判断时：%1</translation>
    </message>
    <message>
        <source>the format of OUT, where its name does not say: %1</source>
        <translation>OUT 的格式，当其名称无法判断时：%1</translation>
    </message>
    <message>
        <source>Exit status: 0 fine (warnings allowed), 1 the data has errors or the answer is “no”,
2 the call is wrong, 3 the result could not be written.
</source>
        <translation>退出状态：0 正常（可有警告）,1 数据有错误或回答为“否”，
2 命令有误，3 结果无法写入。
</translation>
    </message>
    <message>
        <source>Knotary shows who and what is connected, since when, and who says so.</source>
        <translation>Knotary 显示谁与谁、什么与什么相关联，始于何时，出自何处。</translation>
    </message>
    <message>
        <source>Usage: knotary [FILE…]            the window on FILE, or on the built-in data set
       knotary COMMAND [ARGUMENT…]</source>
        <translation>用法:knotary [FILE…]            打开窗口，显示 FILE 或内置数据集
      knotary COMMAND [ARGUMENT…]</translation>
    </message>
    <message>
        <source>Commands (none of them needs a display):</source>
        <translation>命令（均不需要显示器）:</translation>
    </message>
    <message>
        <source>this text; after a command, more about it</source>
        <translation>本说明；写在命令之后则详述该命令</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>程序的版本</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Where FILE is left out, the built-in data set is meant. Results go to standard output, messages
to standard error.</source>
        <translation>省略 FILE 时指内置数据集。结果写到标准输出，消息写到
标准错误。</translation>
    </message>
    <message>
        <source>Usage: knotary %1 %2</source>
        <translation>用法:knotary %1 %2</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>本说明</translation>
    </message>
    <message>
        <source>there is no command “%1”%2</source>
        <translation>没有命令“%1”%2</translation>
    </message>
    <message>
        <source>there is no entity with the id “%1”%2</source>
        <translation>没有标识为“%1”的实体%2</translation>
    </message>
    <message>
        <source>only entities of this kind</source>
        <translation>只列此类别的实体</translation>
    </message>
    <message>
        <source>there is no kind “%1”%2</source>
        <translation>没有类别“%1”%2</translation>
    </message>
    <message>
        <source>could not be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>name, %1</source>
        <translation>名称（%1）</translation>
    </message>
    <message>
        <source>also</source>
        <translation>又名</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>[from %1]</source>
        <translation>[来自 %1]</translation>
    </message>
    <message>
        <source>[no source]</source>
        <translation>[无来源]</translation>
    </message>
    <message>
        <source>cannot both hold</source>
        <translation>不能同时成立</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Entities by kind</source>
        <translation>按类别统计的实体</translation>
    </message>
    <message>
        <source>Claims by property</source>
        <translation>按属性统计的陈述</translation>
    </message>
    <message>
        <source>Entities dated in each year</source>
        <translation>各年份的实体</translation>
    </message>
    <message>
        <source>Claims by evidence</source>
        <translation>按依据统计的陈述</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>with one source</source>
        <translation>一个来源</translation>
    </message>
    <message>
        <source>with several sources</source>
        <translation>多个来源</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, notes: %3, files: %4</source>
        <translation>错误：%1，警告：%2，提示：%3，文件：%4</translation>
    </message>
    <message>
        <source>what to draw</source>
        <translation>绘制什么</translation>
    </message>
    <message>
        <source>in millimetres; 170</source>
        <translation>以毫米计；170</translation>
    </message>
    <message>
        <source>in millimetres; 110</source>
        <translation>以毫米计；110</translation>
    </message>
    <message>
        <source>pixels an inch, for png; 300</source>
        <translation>每英寸像素数，用于 png;300</translation>
    </message>
    <message>
        <source>only this entity and what is near it</source>
        <translation>只含此实体及其邻近者</translation>
    </message>
    <message>
        <source>with --focus: how many steps away still is near; 1</source>
        <translation>与 --focus 同用：几步以内算邻近；1</translation>
    </message>
    <message>
        <source>only what the query lets through, e.g. “kind:person -source:s003”</source>
        <translation>只含符合查询者，例如“kind:person -source:s003”</translation>
    </message>
    <message>
        <source>above the figure; the data set&apos;s title where left out</source>
        <translation>写在图的上方；省略时用数据集的标题</translation>
    </message>
    <message>
        <source>where the layout starts from: another number, another drawing; 1</source>
        <translation>布局的起点：换一个数，得到另一幅图；1</translation>
    </message>
    <message>
        <source>there is no theme “%1” — print, light, dark or grey</source>
        <translation>没有主题“%1” — 可用 print、light、dark 或 grey</translation>
    </message>
    <message>
        <source>--depth says how far from --focus, which is missing</source>
        <translation>--depth 说明距 --focus 多远，但缺少 --focus</translation>
    </message>
    <message>
        <source>laying out</source>
        <translation>正在布局</translation>
    </message>
    <message>
        <source>the picture would have more than 64 million pixels — choose a smaller size or fewer dpi</source>
        <translation>图像将超过 6400 万像素 — 请减小尺寸或 dpi</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file%2</source>
        <translation>“%1”既不是命令也不是文件%2</translation>
    </message>
    <message>
        <source>there is no option “%1” — see knotary --help</source>
        <translation>没有选项“%1” — 见 knotary --help</translation>
    </message>
    <message>
        <source>knotary: there is no display; start it in a desktop session, or try: xvfb-run -a knotary</source>
        <translation>knotary:没有显示器；请在桌面会话中启动，或试用:xvfb-run -a knotary</translation>
    </message>
    <message>
        <source>its colours; print</source>
        <translation>配色；默认 print</translation>
    </message>
    <message>
        <source>show claims that cannot all hold, each with its sources</source>
        <translation>列出不能同时成立的陈述及其出处</translation>
    </message>
    <message>
        <source>Two values of what can have one at a time, or two times of what happens once. A date or a
number that is only told less precisely is no contradiction. Nothing is decided: every
side is shown.</source>
        <translation>同一时间只能有一个值的却有两个值，或只发生一次的事有两个时间。只是说得较粗略的
日期或数字不算矛盾。不作裁决：每一方都列出。</translation>
    </message>
    <message>
        <source>only one value can hold at a time, and the claims give different ones</source>
        <translation>同一时间只能有一个值成立，而各陈述所给不同</translation>
    </message>
    <message>
        <source>it happens only once, and the claims give different times</source>
        <translation>此事只发生一次，而各陈述所给时间不同</translation>
    </message>
    <message>
        <source>No claims contradict each other.</source>
        <translation>没有相互矛盾的陈述。</translation>
    </message>
    <message>
        <source>Claims that cannot all hold, groups: %1</source>
        <translation>不能同时成立的陈述，组数：%1</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>list the entities (id, kind, degree, name) or the claims</source>
        <translation>列出实体（标识、类别、度、名称）或陈述</translation>
    </message>
    <message>
        <source>The degree is the number of claims that link the entity with another one. Claims are listed with --claims or with what chooses among them, each with its evidence.</source>
        <translation>度是把该实体与另一实体联系起来的陈述数目。使用 --claims 或任一筛选陈述的选项即列出陈述，并附其依据。</translation>
    </message>
    <message>
        <source>only what is dated in these years: claims, or the entities they speak of</source>
        <translation>仅限注明日期在这些年份内的陈述，或其所涉及的实体</translation>
    </message>
    <message>
        <source>there is no property “%1”%2</source>
        <translation>没有属性“%1”%2</translation>
    </message>
    <message>
        <source>there is no standing “%1”%2</source>
        <translation>没有状态“%1”%2</translation>
    </message>
    <message>
        <source>there is no source “%1”%2</source>
        <translation>没有来源“%1”%2</translation>
    </message>
    <message>
        <source>claims instead of entities</source>
        <translation>列出陈述而非实体</translation>
    </message>
    <message>
        <source>only claims of this property</source>
        <translation>仅限此属性的陈述</translation>
    </message>
    <message>
        <source>only claims of this standing: stated, inferred, announced, disputed or retracted</source>
        <translation>仅限此状态的陈述：stated（已陈述）、inferred（推断）、announced（已宣布）、disputed（有争议）或 retracted（已撤回）</translation>
    </message>
    <message>
        <source>only claims that rest on this source</source>
        <translation>仅限依据此来源的陈述</translation>
    </message>
    <message>
        <source>characters replaced by U+FFFD: %1</source>
        <translation>替换为 U+FFFD 的字符数：%1</translation>
    </message>
    <message>
        <source>find a place for every entity, as a table</source>
        <translation>为每个实体定位，写成表格</translation>
    </message>
    <message>
        <source>IN is a data set, or a bare graph whose name ends in .edges: two ids a line. Same input, same
seed, same places, whatever the number of threads.</source>
        <translation>IN 是数据集，或文件名以 .edges 结尾的纯图：每行两个标识。输入与种子相同，
位置就相同，与线程数无关。</translation>
    </message>
    <message>
        <source>--out is missing — a name for the table of places</source>
        <translation>缺少 --out — 位置表的文件名</translation>
    </message>
    <message>
        <source>there is no engine “%1”%2</source>
        <translation>没有布局引擎“%1”%2</translation>
    </message>
    <message>
        <source>a line is two ids, apart by a blank</source>
        <translation>每行应为以空白分开的两个标识</translation>
    </message>
    <message>
        <source>where to: a line for each node, id, x and y apart by tabs</source>
        <translation>写到哪里：每个节点一行，标识、x、y 以制表符分开</translation>
    </message>
    <message>
        <source>how: %1; the first where left out</source>
        <translation>方式：%1；省略时取第一个</translation>
    </message>
    <message>
        <source>how many at once; the places do not depend on it</source>
        <translation>同时用几个线程；位置与此无关</translation>
    </message>
    <message>
        <source>print how long the layout alone took, in seconds</source>
        <translation>打印布局本身所用的秒数</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>“%1” does not fit %2 — %3</source>
        <translation>“%1”不适用于 %2——应为%3</translation>
    </message>
    <message>
        <source>the engine “%1” has nothing to set called “%2”%3; it has %4</source>
        <translation>引擎“%1”没有名为“%2”的设置%3；它有：%4</translation>
    </message>
    <message>
        <source>something that the engine can be told, as often as there is something</source>
        <translation>告诉引擎的一项设置，可重复使用</translation>
    </message>
    <message>
        <source>there is no node with the id “%1”%2</source>
        <translation>没有标识为“%1”的节点%2</translation>
    </message>
    <message>
        <source>the node in the middle, for engines that put one there</source>
        <translation>位于中心的节点（用于有中心的引擎）</translation>
    </message>
    <message>
        <source>show what connects two entities, each step with its claims and sources</source>
        <translation>显示两个实体之间的联系，每一步都附陈述与来源</translation>
    </message>
    <message>
        <source>only these years; with changes: from the first to the last</source>
        <translation>仅这些年份；用于 changes 时：从第一年到最后一年</translation>
    </message>
    <message>
        <source>--view changes needs two years, as in --years 2014..2016</source>
        <translation>--view changes 需要两个年份，例如 --years 2014..2016</translation>
    </message>
    <message>
        <source>paths at most; 10</source>
        <translation>最多给出的路径数；10</translation>
    </message>
    <message>
        <source>steps that a path may have more than the shortest; 0</source>
        <translation>路径可比最短路径多出的步数；0</translation>
    </message>
    <message>
        <source>an entity that no path goes through; as often as needed</source>
        <translation>路径不得经过的实体；可多次给出</translation>
    </message>
    <message>
        <source>only by claims of these years</source>
        <translation>只用这些年份的陈述</translation>
    </message>
    <message>
        <source>Nothing connects %1 and %2.</source>
        <translation>%1与%2之间没有联系。</translation>
    </message>
    <message>
        <source>with --view lanes: a row for each entity, the same grouped by kind, or a band for each kind; entity</source>
        <translation>用于 --view lanes：每个实体一行、按类别分组，或每个类别一带；默认 entity</translation>
    </message>
    <message>
        <source>with --view multiples: how many years a panel shows; 1</source>
        <translation>用于 --view multiples：每幅包含的年数；默认 1</translation>
    </message>
    <message>
        <source>there are no rows “%1” — entity, grouped or kind</source>
        <translation>没有名为“%1”的行式——可用 entity、grouped 或 kind</translation>
    </message>
    <message>
        <source>that would be more than %1 panels — choose fewer --years or more --every</source>
        <translation>这将超过 %1 幅——请减少 --years 或增大 --every</translation>
    </message>
    <message>
        <source>what the chart counts: entities by kind, or claims by property, source or evidence; kind</source>
        <translation>图表统计的内容：按类别统计实体，或按属性、来源、证据统计陈述；默认 kind</translation>
    </message>
    <message>
        <source>how long a bar of the chart is; year</source>
        <translation>图表中一个柱形的时长；默认 year</translation>
    </message>
    <message>
        <source>how many units (years, months, days) “about” reaches each way; 1</source>
        <translation>“约”向前后各延伸多少个单位（年、月、日）；默认 1</translation>
    </message>
    <message>
        <source>which items a bar of the chart counts; in-force</source>
        <translation>图表的柱形统计哪些条目；默认 in-force</translation>
    </message>
    <message>
        <source>parts of a hundred instead of numbers in the chart</source>
        <translation>图表中用百分比代替数量</translation>
    </message>
    <message>
        <source>a property whose numbers stand on a second axis of the chart</source>
        <translation>其数值显示在图表第二坐标轴上的属性</translation>
    </message>
    <message>
        <source>no numbers with a date are called “%1”</source>
        <translation>没有名为“%1”的带日期数值</translation>
    </message>
    <message>
        <source>“%1” does not fit --%2 — %3</source>
        <translation>“%1”不适用于 --%2 — %3</translation>
    </message>
    <message>
        <source>find entities and sources by what is written, best first</source>
        <translation>按文字查找实体和来源，最佳结果在前</translation>
    </message>
    <message>
        <source>Case, accents, full width, simplified and traditional characters do not matter; Chinese is found by pinyin and its initials, too, and one or two typing errors are forgiven. Each line says why it is there.</source>
        <translation>不区分大小写、重音、全角半角和简繁体；中文也可用拼音及其首字母查找，并容许一两处拼写错误。每行都说明为何列出。</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>您是不是要找“%1”？</translation>
    </message>
    <message>
        <source>pinyin of “%1”</source>
        <translation>“%1”的拼音</translation>
    </message>
    <message>
        <source>“%1” as it sounds</source>
        <translation>“%1”的读音</translation>
    </message>
    <message>
        <source>initials of “%1”</source>
        <translation>“%1”的首字母</translation>
    </message>
    <message>
        <source>also called “%1”</source>
        <translation>又称“%1”</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>said of it: “%1”</source>
        <translation>相关陈述：“%1”</translation>
    </message>
    <message>
        <source>in its note: “%1”</source>
        <translation>附注：“%1”</translation>
    </message>
    <message>
        <source>title of a source</source>
        <translation>来源的标题</translation>
    </message>
    <message>
        <source>publisher of a source: “%1”</source>
        <translation>来源的发布者：“%1”</translation>
    </message>
    <message>
        <source>only what is dated in these years</source>
        <translation>只包括这些年份的内容</translation>
    </message>
    <message>
        <source>only so many entities, from the first</source>
        <translation>只列出最前面的若干个实体</translation>
    </message>
    <message>
        <source>for what is drawn at random: another number, another draw; 1</source>
        <translation>随机抽取所用：数字不同则抽取不同；默认 1</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>What was found is the result and goes to standard output, a line each:
  file:line:column: severity[code]: text
Notes of checks are no faults and do not change the exit status.</source>
        <translation>发现的内容即为结果，逐行写到标准输出：
  文件:行:列: 级别[代码]: 文字
检查给出的提示不是错误，不影响退出状态。</translation>
    </message>
    <message>
        <source>Evidence counts claims: resting on no source, on one, on several (a text that repeats
another one is not counted again; an inferred claim is as good as the weakest it is inferred
from), without a date, and disputed. Below it stands what checks find (validate --checks).</source>
        <translation>证据一栏统计陈述：没有来源、一个来源、多个来源（重复他文的文本不再计数；
推断的陈述只与其依据中最弱的一条相当）、没有日期、有争议。其下是检查的结果（validate --checks）。</translation>
    </message>
    <message>
        <source>All shortest chains, whichever way each claim points; longer ones with --longer. Claims that only tell two things apart connect nothing.</source>
        <translation>所有最短路径，不论陈述方向；用 --longer 包括较长路径。仅用于区分两者的陈述不算联系。</translation>
    </message>
    <message>
        <source>work out what the shape of the graph says about each entity</source>
        <translation>计算图的结构对每个实体的说明</translation>
    </message>
    <message>
        <source>ID is degree, betweenness, pagerank, components or communities. A line each: number or group, id, name; and how it was worked out.</source>
        <translation>ID 可为 degree、betweenness、pagerank、components 或 communities。每行一个：数值或组号、id、名称；最后说明计算方法。</translation>
    </message>
    <message>
        <source>no check is called “%1”%2; the checks are %3</source>
        <translation>没有名为“%1”的检查%2；可用的检查有 %3</translation>
    </message>
    <message>
        <source>say what an editor would look at, too: unsourced, undated …</source>
        <translation>也列出编辑会核对之处：没有来源、没有日期等</translation>
    </message>
    <message>
        <source>all checks but these</source>
        <translation>除这些以外的全部检查</translation>
    </message>
    <message>
        <source>--query asks for what a bare list of edges does not say</source>
        <translation>--query 所查的内容，单纯的边列表并未给出</translation>
    </message>
    <message>
        <source>with graph: what colours tell: kind, %1; kind where left out</source>
        <translation>用于 graph：颜色表示什么：kind、%1；省略时为 kind</translation>
    </message>
    <message>
        <source>with graph: what sizes tell: relations, same, %1; relations where left out</source>
        <translation>用于 graph：大小表示什么：relations、same、%1；省略时为 relations</translation>
    </message>
    <message>
        <source>“%1” gives groups, which have no size — %2 do</source>
        <translation>“%1”给出的是组，没有大小——可用 %2</translation>
    </message>
    <message>
        <source>what each step must rest on: any, sourced, several (two sources or more) or confirmed (stated and not disputed); any</source>
        <translation>每一步必须有的依据：any（任何陈述）、sourced（有来源）、several（两个以上来源）或 confirmed（明确说明且无争议）；默认 any</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”不是 %2 之一</translation>
    </message>
    <message>
        <source>no filter called “%1” is saved in %2%3</source>
        <translation>%2 中没有保存名为“%1”的筛选条件%3</translation>
    </message>
    <message>
        <source>only what the query lets through, e.g. “kind:person -source:s003”; @NAME is a saved filter</source>
        <translation>仅限查询允许的内容，如“kind:person -source:s003”；@名称 为已存筛选</translation>
    </message>
    <message>
        <source>Worth a look before print</source>
        <translation>付印前值得核对</translation>
    </message>
    <message>
        <source>list the sources that claims rest on, cited in a style</source>
        <translation>按引用格式列出陈述所依据的来源</translation>
    </message>
    <message>
        <source>A line each: id, number of claims, reference. Markdown is a numbered list; CSL-JSON (--json),
BibTeX and RIS are for Zotero, LaTeX and their like. Without --query and --years the claims are
all claims.</source>
        <translation>每行一个：标识、陈述数、引用条目。Markdown 为编号列表；CSL-JSON（--json）、
BibTeX 和 RIS 供 Zotero、LaTeX 等使用。未给出 --query 和 --years 时为
全部陈述。</translation>
    </message>
    <message>
        <source>draw all figures of a report anew, or say which are out of date</source>
        <translation>重新绘制报告的所有图，或说明哪些已过时</translation>
    </message>
    <message>
        <source>Only files that differ are written; one that cannot be drawn stops no other. With --check the
exit status is 1 where any is out of date, and each line says why.</source>
        <translation>只写出有变化的文件；一幅图画不出来不影响其他图。使用 --check 时，
只要有过时的图，退出状态就是 1，每行说明原因。</translation>
    </message>
    <message>
        <source>say whether a figure still holds, and which claims have changed</source>
        <translation>说明一幅图是否仍然成立，以及哪些陈述有改动</translation>
    </message>
    <message>
        <source>FIGURE is an SVG, PDF or PNG made by Knotary. Where FILE is left out, the data are looked for
beside the figure, under the name that they had.</source>
        <translation>FIGURE 是 Knotary 制作的 SVG、PDF 或 PNG。不写 FILE 时，按原来的文件名
在图的旁边查找数据。</translation>
    </message>
    <message>
        <source>where to; the ending says which type: svg, pdf, png or html, or txt or md for a description</source>
        <translation>写到哪里；由扩展名决定类型：svg、pdf、png 或 html，或 txt、md（文字描述）</translation>
    </message>
    <message>
        <source>a size by its name; --width, --height and --dpi go before it</source>
        <translation>按名称选尺寸；--width、--height 和 --dpi 优先</translation>
    </message>
    <message>
        <source>nothing is painted below the drawing</source>
        <translation>图下不铺底色</translation>
    </message>
    <message>
        <source>the file does not hold what it shows as data, and cannot be opened again</source>
        <translation>文件不带所示内容的数据，以后不能再从图打开</translation>
    </message>
    <message>
        <source>number the sources of what is drawn and list them below it, in this style</source>
        <translation>给所画内容的来源编号，并按此格式列在图下</translation>
    </message>
    <message>
        <source>below the drawing</source>
        <translation>图下的图注</translation>
    </message>
    <message>
        <source>--view is missing — %1</source>
        <translation>缺少 --view：%1</translation>
    </message>
    <message>
        <source>there is no view “%1” — %2</source>
        <translation>没有视图“%1”：可用 %2</translation>
    </message>
    <message>
        <source>there is no size “%1” — %2</source>
        <translation>没有尺寸“%1”：可用 %2</translation>
    </message>
    <message>
        <source>there is no style “%1” — %2</source>
        <translation>没有格式“%1”：可用 %2</translation>
    </message>
    <message>
        <source>--out is missing — a name ending in .svg, .pdf, .png, .html, .txt or .md</source>
        <translation>缺少 --out — 文件名须以 .svg、.pdf、.png、.html、.txt 或 .md 结尾</translation>
    </message>
    <message>
        <source>“%1” names no type of figure — it must end in .svg, .pdf, .png, .html, .txt or .md</source>
        <translation>“%1”不是图的类型 — 须以 .svg、.pdf、.png、.html、.txt 或 .md 结尾</translation>
    </message>
    <message>
        <source>the list of all sources is in %1</source>
        <translation>全部来源列于 %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>未绘制</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未写出</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 项</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>the data changed</source>
        <translation>数据已变</translation>
    </message>
    <message>
        <source>the data changed: %1</source>
        <translation>数据已变：%1</translation>
    </message>
    <message>
        <source>the recipe changed: %1</source>
        <translation>图的写法已变：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>other fonts: %1</source>
        <translation>字体不同：%1</translation>
    </message>
    <message>
        <source>made by Knotary %1</source>
        <translation>由 Knotary %1 制作</translation>
    </message>
    <message>
        <source>changed by hand or by another program</source>
        <translation>被手工或其他程序改动</translation>
    </message>
    <message>
        <source>it is another picture, and does not say how it was made</source>
        <translation>是另一幅图，且未说明如何制作</translation>
    </message>
    <message>
        <source>the report has no figure “%1”%2</source>
        <translation>报告中没有图“%1”%2</translation>
    </message>
    <message>
        <source>%1 of %2  %3</source>
        <translation>%1/%2  %3</translation>
    </message>
    <message>
        <source>write nothing; say which figures are out of date, and why</source>
        <translation>不写文件；说明哪些图已过时及原因</translation>
    </message>
    <message>
        <source>only this file of the report, as often as wanted</source>
        <translation>只要报告中的这个文件，可多次给出</translation>
    </message>
    <message>
        <source>the font “%1” is not installed — install it (Debian: fonts-open-sans, fonts-wqy-microhei) — figures are set in another one, and their bytes differ from those made elsewhere</source>
        <translation>字体“%1”未安装 — 请安装（Debian：fonts-open-sans、fonts-wqy-microhei）— 图改用其他字体，其字节与别处所制的不同</translation>
    </message>
    <message>
        <source>there is no citation style “%1”%2</source>
        <translation>没有引用格式“%1”%2</translation>
    </message>
    <message>
        <source>there is no format “%1” for sources%2</source>
        <translation>没有用于来源的格式“%1”%2</translation>
    </message>
    <message>
        <source>--json and --format name two formats</source>
        <translation>--json 与 --format 指定了两种格式</translation>
    </message>
    <message>
        <source>“%1” ends in none of .md, .json, .bib and .ris — name the format with --format</source>
        <translation>“%1”的后缀不是 .md、.json、.bib 或 .ris，请用 --format 指定格式</translation>
    </message>
    <message>
        <source>the form of the list: markdown, csl-json, bibtex or ris</source>
        <translation>列表格式：markdown、csl-json、bibtex 或 ris</translation>
    </message>
    <message>
        <source>how sources are cited: apa (where left out), chicago or gbt7714</source>
        <translation>来源的引用格式：apa（默认）、chicago 或 gbt7714</translation>
    </message>
    <message>
        <source>only the sources of claims that are dated in these years</source>
        <translation>仅列出这些年份内的陈述所依据的来源</translation>
    </message>
    <message>
        <source>where to write it; .md, .json, .bib or .ris names the form, too</source>
        <translation>写入的文件；后缀 .md、.json、.bib 或 .ris 也决定格式</translation>
    </message>
    <message>
        <source>the figure does not say which data it was made from — name them after the figure</source>
        <translation>图中没有说明它由哪份数据制成 — 请在图之后写出数据文件</translation>
    </message>
    <message>
        <source>“%1”, which the figure was made from, is not beside it — name the data after the figure</source>
        <translation>制作此图的“%1”不在图的旁边 — 请在图之后写出数据文件</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a claim or an entity</comment>
        <translation>已改动</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a claim or an entity</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a claim or an entity</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>原来：%1</translation>
    </message>
    <message>
        <source>is: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>The figure does not hold: entities changed: %1, claims changed: %2</source>
        <translation>此图已不成立：改动的实体：%1，改动的陈述：%2</translation>
    </message>
    <message>
        <source>The figure holds: the data are the same.</source>
        <translation>此图仍然成立：数据没有变化。</translation>
    </message>
    <message>
        <source>The figure holds: the data have changed, but nothing that it shows.</source>
        <translation>此图仍然成立：数据有变化，但图中所示的没有变。</translation>
    </message>
    <message>
        <source>with path: the entity that it begins with</source>
        <translation>用于 path：起点实体</translation>
    </message>
    <message>
        <source>with path: the entity that it ends with</source>
        <translation>用于 path：终点实体</translation>
    </message>
    <message>
        <source>with table: what its rows are; entities</source>
        <translation>用于 table：每行是什么；默认 entities</translation>
    </message>
    <message>
        <source>--view path needs --from and --to</source>
        <translation>--view path 需要 --from 和 --to</translation>
    </message>
    <message>
        <source>--view page needs --focus, whose page it is</source>
        <translation>--view page 需要 --focus，指明是谁的页面</translation>
    </message>
    <message>
        <source>there is no table “%1” — entities or claims</source>
        <translation>没有名为“%1”的表格 — 只有 entities 或 claims</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>text, or a map of texts by language</source>
        <translation>文字，或按语言列出的文字</translation>
    </message>
    <message>
        <source>text, or a list of texts</source>
        <translation>文字，或文字列表</translation>
    </message>
    <message>
        <source>text, or a map with text, quantity, date or url</source>
        <translation>文字，或含 text、quantity、date 或 url 的映射</translation>
    </message>
    <message>
        <source>a map that begins with &quot;- id:&quot;</source>
        <translation>以“- id:”开头的映射</translation>
    </message>
    <message>
        <source>a list whose items begin with &quot;- id:&quot;</source>
        <translation>各项以“- id:”开头的列表</translation>
    </message>
    <message>
        <source>an entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>nothing was opened</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>kept and shown under this word</source>
        <translation>已保留，以此词显示</translation>
    </message>
    <message>
        <source>the entry is skipped</source>
        <translation>此项已跳过</translation>
    </message>
    <message>
        <source>the file holds %1</source>
        <translation>文件内容为%1</translation>
    </message>
    <message>
        <source>expected a map: &quot;knotary: 1&quot;, then the sections dataset, sources, entities and claims</source>
        <translation>应为映射：先写“knotary: 1”，再写 dataset、sources、entities 与 claims 各节</translation>
    </message>
    <message>
        <source>a map with no section of a data set</source>
        <translation>映射中没有数据集的任何一节</translation>
    </message>
    <message>
        <source>the format version is missing</source>
        <translation>缺少格式版本</translation>
    </message>
    <message>
        <source>write &quot;knotary: 1&quot; as the first line</source>
        <translation>请在第一行写“knotary: 1”</translation>
    </message>
    <message>
        <source>read as version 1</source>
        <translation>按版本 1 读取</translation>
    </message>
    <message>
        <source>the format version &quot;%1&quot;</source>
        <translation>格式版本“%1”</translation>
    </message>
    <message>
        <source>expected 1; a later version needs a later program</source>
        <translation>应为 1；更新的版本需要更新的程序</translation>
    </message>
    <message>
        <source>the unknown section &quot;%1&quot;</source>
        <translation>未知的节“%1”</translation>
    </message>
    <message>
        <source>expected dataset, sources, kinds, properties, entities or claims</source>
        <translation>应为 dataset、sources、kinds、properties、entities 或 claims</translation>
    </message>
    <message>
        <source>not read; it stays in the file</source>
        <translation>未读取；仍留在文件中</translation>
    </message>
    <message>
        <source>the unknown field &quot;%1&quot;</source>
        <translation>未知的字段“%1”</translation>
    </message>
    <message>
        <source>expected one of %3</source>
        <translation>应为以下之一：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds %2</source>
        <translation>“%1”的内容为%2</translation>
    </message>
    <message>
        <source>expected %3</source>
        <translation>应为%3</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>缺少字段“%1”</translation>
    </message>
    <message>
        <source>write it in this entry</source>
        <translation>请在此项中写明</translation>
    </message>
    <message>
        <source>kept as far as it can be shown</source>
        <translation>在可显示的范围内保留</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>“%1”为空</translation>
    </message>
    <message>
        <source>write a value behind the colon</source>
        <translation>请在冒号后写值</translation>
    </message>
    <message>
        <source>an id longer than %1 bytes</source>
        <translation>标识超过 %1 字节</translation>
    </message>
    <message>
        <source>choose a short one, such as four-principles</source>
        <translation>请选用较短的标识，如 four-principles</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; a second time; the first is in line %2</source>
        <translation>标识“%1”重复出现；第一次在第 %2 行</translation>
    </message>
    <message>
        <source>expected each id once: rename one of the two</source>
        <translation>每个标识只能出现一次：请改其中一个</translation>
    </message>
    <message>
        <source>kept under the id %3</source>
        <translation>以标识 %3 保留</translation>
    </message>
    <message>
        <source>more than %2 entries in &quot;%1&quot;</source>
        <translation>“%1”中超过 %2 项</translation>
    </message>
    <message>
        <source>split the file into smaller data sets</source>
        <translation>请把文件拆成较小的数据集</translation>
    </message>
    <message>
        <source>write it like 2014-11-19, 2014-11, 2014, 2014~ or 2014/2016</source>
        <translation>请写成 2014-11-19、2014-11、2014、2014~ 或 2014/2016 的形式</translation>
    </message>
    <message>
        <source>expected a map with the lists kinds or properties</source>
        <translation>应为含 kinds 或 properties 列表的映射</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already known and means something else</source>
        <translation>“%1”已有定义，且含义不同</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>请另选标识</translation>
    </message>
    <message>
        <source>the known meaning stays</source>
        <translation>保留已有含义</translation>
    </message>
    <message>
        <source>the first meaning is used</source>
        <translation>采用第一个含义</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour</source>
        <translation>“%1”不是颜色</translation>
    </message>
    <message>
        <source>write it like &quot;#0072B2&quot;, in quotes</source>
        <translation>请写成带引号的 &quot;#0072B2&quot; 形式</translation>
    </message>
    <message>
        <source>a colour is chosen for it</source>
        <translation>已为其选定颜色</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of value</source>
        <translation>“%1”不是值的类型</translation>
    </message>
    <message>
        <source>expected entity, text, quantity, date or url</source>
        <translation>应为 entity、text、quantity、date 或 url</translation>
    </message>
    <message>
        <source>taken as text</source>
        <translation>按文字处理</translation>
    </message>
    <message>
        <source>the unknown kind &quot;%1&quot;</source>
        <translation>未知的类别“%1”</translation>
    </message>
    <message>
        <source>declare it in the section kinds</source>
        <translation>请在 kinds 一节中声明</translation>
    </message>
    <message>
        <source>&quot;%2&quot; in &quot;%1&quot;</source>
        <translation>“%1”中的“%2”</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>taken as false</source>
        <translation>按 false 处理</translation>
    </message>
    <message>
        <source>%1 has no name</source>
        <translation>%1 没有名称</translation>
    </message>
    <message>
        <source>write at least one under names</source>
        <translation>请在 names 下至少写一个</translation>
    </message>
    <message>
        <source>its id is shown</source>
        <translation>以其标识显示</translation>
    </message>
    <message>
        <source>%1 and %4 have the same name &quot;%2&quot; and kind</source>
        <translation>%1 与 %4 的名称“%2”和类别相同</translation>
    </message>
    <message>
        <source>are they one? then keep one; if not, tell them apart by name</source>
        <translation>若为同一个，请只留一个；若不是，请用名称区分</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>两者均保留</translation>
    </message>
    <message>
        <source>nothing is claimed about %1</source>
        <translation>没有关于 %1 的陈述</translation>
    </message>
    <message>
        <source>write a claim that names it, or delete it</source>
        <translation>请写一条提到它的陈述，或将其删除</translation>
    </message>
    <message>
        <source>the subject &quot;%1&quot; is no entity of this file</source>
        <translation>主语“%1”不是本文件中的实体</translation>
    </message>
    <message>
        <source>add it to the section entities</source>
        <translation>请加入 entities 一节</translation>
    </message>
    <message>
        <source>the claim is kept; an unknown entity stands in for it</source>
        <translation>陈述已保留；以一个未知实体代替</translation>
    </message>
    <message>
        <source>the object &quot;%1&quot; is no entity of this file</source>
        <translation>宾语“%1”不是本文件中的实体</translation>
    </message>
    <message>
        <source>add it to the section entities, or write it as a value</source>
        <translation>请加入 entities 一节，或写成值</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; is not in this file</source>
        <translation>本文件中没有来源“%1”</translation>
    </message>
    <message>
        <source>add it to the section sources</source>
        <translation>请加入 sources 一节</translation>
    </message>
    <message>
        <source>the evidence is kept; a source with this id stands in for it</source>
        <translation>依据已保留；以此标识的来源代替</translation>
    </message>
    <message>
        <source>the unknown property &quot;%1&quot;</source>
        <translation>未知的属性“%1”</translation>
    </message>
    <message>
        <source>declare it in the section properties</source>
        <translation>请在 properties 一节中声明</translation>
    </message>
    <message>
        <source>a value without content</source>
        <translation>没有内容的值</translation>
    </message>
    <message>
        <source>expected text, quantity, date or url in it</source>
        <translation>其中应有 text、quantity、date 或 url</translation>
    </message>
    <message>
        <source>a claim with both an object and a value</source>
        <translation>陈述同时有宾语和值</translation>
    </message>
    <message>
        <source>expected one of them: make it two claims</source>
        <translation>只应有其一：请写成两条陈述</translation>
    </message>
    <message>
        <source>the object is used</source>
        <translation>采用宾语</translation>
    </message>
    <message>
        <source>a claim that says nothing about its subject</source>
        <translation>陈述对其主语未说明任何内容</translation>
    </message>
    <message>
        <source>write an object (an entity id) or a value</source>
        <translation>请写宾语（实体标识）或值</translation>
    </message>
    <message>
        <source>taken as if it were left out</source>
        <translation>按省略处理</translation>
    </message>
    <message>
        <source>the claim %1 has no subject, property or value that can be read</source>
        <translation>陈述 %1 没有可读取的主语、属性或值</translation>
    </message>
    <message>
        <source>mend what is reported in it</source>
        <translation>请修正其中报告的问题</translation>
    </message>
    <message>
        <source>the subject of %1 is not there</source>
        <translation>%1 的主语不存在</translation>
    </message>
    <message>
        <source>expected an entity of this data set</source>
        <translation>应为本数据集中的实体</translation>
    </message>
    <message>
        <source>the object of %1 is not there</source>
        <translation>%1 的宾语不存在</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot; with %4</source>
        <translation>%1 中“%2”的值为%4</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot; of something of the kind %3</source>
        <translation>%1 把“%2”用于类别为 %3 者</translation>
    </message>
    <message>
        <source>expected one of %4</source>
        <translation>应为以下之一：%4</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot; and names something of the kind %3</source>
        <translation>%1 的“%2”指向类别为 %3 者</translation>
    </message>
    <message>
        <source>%1 has no source</source>
        <translation>%1 没有来源</translation>
    </message>
    <message>
        <source>write under evidence where it can be read</source>
        <translation>请在 evidence 下写明出处</translation>
    </message>
    <message>
        <source>kept and counted as unsourced</source>
        <translation>已保留，计为无来源</translation>
    </message>
    <message>
        <source>%1 is inferred from nothing</source>
        <translation>%1 是推断，但没有所据</translation>
    </message>
    <message>
        <source>write under inferredFrom which claims it follows from</source>
        <translation>请在 inferredFrom 下写明由哪些陈述得出</translation>
    </message>
    <message>
        <source>%1 is inferred from &quot;%2&quot;, which is no claim of this file</source>
        <translation>%1 由“%2”推断，但它不是本文件中的陈述</translation>
    </message>
    <message>
        <source>expected the id of a claim</source>
        <translation>应为陈述的标识</translation>
    </message>
    <message>
        <source>%1 is inferred from %2, which is retracted</source>
        <translation>%1 由 %2 推断，而 %2 已撤回</translation>
    </message>
    <message>
        <source>check whether it still follows</source>
        <translation>请检查是否仍然成立</translation>
    </message>
    <message>
        <source>%1 is inferred from itself</source>
        <translation>%1 由自身推断</translation>
    </message>
    <message>
        <source>take one step out of the circle in inferredFrom</source>
        <translation>请在 inferredFrom 中断开循环</translation>
    </message>
    <message>
        <source>%1 says the same as %2</source>
        <translation>%1 与 %2 内容相同</translation>
    </message>
    <message>
        <source>join them into one claim with the evidence of both</source>
        <translation>请合为一条陈述，并列出两者的依据</translation>
    </message>
    <message>
        <source>evidence %2 of %1 names no source</source>
        <translation>%1 的第 %2 条依据未指明来源</translation>
    </message>
    <message>
        <source>expected the id of a source</source>
        <translation>应为来源的标识</translation>
    </message>
    <message>
        <source>%1 names %2, place &quot;%3&quot;, twice</source>
        <translation>%1 两次指向 %2 的“%3”处</translation>
    </message>
    <message>
        <source>delete one of them</source>
        <translation>请删除其一</translation>
    </message>
    <message>
        <source>%1 calls its text in %2 the same as in &quot;%3&quot;, which is no source</source>
        <translation>%1 称其在 %2 中的文字与“%3”相同，但后者不是来源</translation>
    </message>
    <message>
        <source>%1 calls its text in %2 the same as in %2</source>
        <translation>%1 称其在 %2 中的文字与 %2 自身相同</translation>
    </message>
    <message>
        <source>expected another source</source>
        <translation>应为另一来源</translation>
    </message>
    <message>
        <source>no claim rests on the source %1</source>
        <translation>没有陈述以来源 %1 为依据</translation>
    </message>
    <message>
        <source>name it in a claim&apos;s evidence, or delete it</source>
        <translation>请在陈述的依据中提到它，或将其删除</translation>
    </message>
    <message>
        <source>the unknown word &quot;%1:&quot;</source>
        <translation>未知的词“%1:”</translation>
    </message>
    <message>
        <source>left out of the query</source>
        <translation>未计入查询</translation>
    </message>
    <message>
        <source>nothing behind &quot;%1:&quot;</source>
        <translation>“%1:”之后为空</translation>
    </message>
    <message>
        <source>write what you look for right behind the colon</source>
        <translation>请把要找的内容紧接冒号写出</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>write another &quot; at the end of the words</source>
        <translation>请在词尾再写一个 &quot;</translation>
    </message>
    <message>
        <source>read up to the end</source>
        <translation>读到末尾为止</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of steps</source>
        <translation>“%1”不是步数</translation>
    </message>
    <message>
        <source>write ~1, ~2, ~3 … behind the id</source>
        <translation>请在标识后写 ~1、~2、~3 …</translation>
    </message>
    <message>
        <source>no kind is called &quot;%1&quot;</source>
        <translation>没有名为“%1”的类别</translation>
    </message>
    <message>
        <source>expected the id of a kind</source>
        <translation>应为类别的标识</translation>
    </message>
    <message>
        <source>no property is called &quot;%1&quot;</source>
        <translation>没有名为“%1”的属性</translation>
    </message>
    <message>
        <source>expected the id of a property</source>
        <translation>应为属性的标识</translation>
    </message>
    <message>
        <source>no source is called &quot;%1&quot;</source>
        <translation>没有名为“%1”的来源</translation>
    </message>
    <message>
        <source>no standing is called &quot;%1&quot;</source>
        <translation>没有名为“%1”的状态</translation>
    </message>
    <message>
        <source>expected stated, inferred, announced, disputed or retracted</source>
        <translation>应为 stated、inferred、announced、disputed 或 retracted</translation>
    </message>
    <message>
        <source>no entity is called &quot;%1&quot;</source>
        <translation>没有名为“%1”的实体</translation>
    </message>
    <message>
        <source>expected the id of an entity</source>
        <translation>应为实体的标识</translation>
    </message>
    <message>
        <source>%1 more messages of the kind %2</source>
        <translation>另有 %1 条 %2 类消息</translation>
    </message>
    <message>
        <source>mend the first ones and read the file again</source>
        <translation>请先修正前面的问题，再重新读取文件</translation>
    </message>
    <message>
        <source>these are not listed</source>
        <translation>不再列出</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>读取已取消</translation>
    </message>
    <message>
        <source>there is no file of this name</source>
        <translation>没有此名称的文件</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>请检查名称与文件夹</translation>
    </message>
    <message>
        <source>you may not read this file</source>
        <translation>您无权读取此文件</translation>
    </message>
    <message>
        <source>ask its owner, or change its permissions</source>
        <translation>请联系其所有者，或更改权限</translation>
    </message>
    <message>
        <source>a link that leads back to itself</source>
        <translation>链接指回自身</translation>
    </message>
    <message>
        <source>a file, or a link to one</source>
        <translation>应为文件或指向文件的链接</translation>
    </message>
    <message>
        <source>a link to a file that is not there</source>
        <translation>链接所指的文件不存在</translation>
    </message>
    <message>
        <source>a name longer than the system allows</source>
        <translation>名称超过系统允许的长度</translation>
    </message>
    <message>
        <source>move the file, or shorten its name</source>
        <translation>请移动文件或缩短名称</translation>
    </message>
    <message>
        <source>this is a %1</source>
        <translation>这是%1</translation>
    </message>
    <message>
        <source>expected a file</source>
        <translation>应为文件</translation>
    </message>
    <message>
        <source>the file could not be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>try again, or copy the file elsewhere</source>
        <translation>请重试，或把文件复制到别处</translation>
    </message>
    <message>
        <source>a file larger than %1 MiB</source>
        <translation>文件超过 %1 MiB</translation>
    </message>
    <message>
        <source>split it into smaller data sets</source>
        <translation>请拆成较小的数据集</translation>
    </message>
    <message>
        <source>a file of no format that we know</source>
        <translation>文件格式无法识别</translation>
    </message>
    <message>
        <source>a file in the format %1, which is only written</source>
        <translation>文件为 %1 格式，该格式只能写出</translation>
    </message>
    <message>
        <source>open the YAML file that it was made from</source>
        <translation>请打开生成它的 YAML 文件</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>expected a data set that begins with &quot;knotary: 1&quot;</source>
        <translation>应为以“knotary: 1”开头的数据集</translation>
    </message>
    <message>
        <source>a file of nothing but comments</source>
        <translation>文件中只有注释</translation>
    </message>
    <message>
        <source>this is a ZIP archive or an office document, not YAML</source>
        <translation>这是 ZIP 压缩包或办公文档，不是 YAML</translation>
    </message>
    <message>
        <source>unpack it, or export its content as text</source>
        <translation>请解压，或将内容导出为文本</translation>
    </message>
    <message>
        <source>this is a PDF document, not YAML</source>
        <translation>这是 PDF 文档，不是 YAML</translation>
    </message>
    <message>
        <source>open the data that the document was made from</source>
        <translation>请打开生成该文档的数据</translation>
    </message>
    <message>
        <source>this is HTML, not YAML</source>
        <translation>这是 HTML，不是 YAML</translation>
    </message>
    <message>
        <source>download the file itself instead of the page that shows it</source>
        <translation>请下载文件本身，而不是显示它的网页</translation>
    </message>
    <message>
        <source>this is XML, not YAML</source>
        <translation>这是 XML，不是 YAML</translation>
    </message>
    <message>
        <source>give the file the name of its format</source>
        <translation>请按其格式命名文件</translation>
    </message>
    <message>
        <source>text in %1</source>
        <translation>文字编码为 %1</translation>
    </message>
    <message>
        <source>expected UTF-8</source>
        <translation>应为 UTF-8</translation>
    </message>
    <message>
        <source>converted while reading; the file stays as it is</source>
        <translation>读取时已转换；文件未改动</translation>
    </message>
    <message>
        <source>this looks like %1 without a byte order mark</source>
        <translation>看似没有字节顺序标记的 %1</translation>
    </message>
    <message>
        <source>save it as UTF-8 in your editor</source>
        <translation>请在编辑器中另存为 UTF-8</translation>
    </message>
    <message>
        <source>byte 0x%1 is not UTF-8</source>
        <translation>字节 0x%1 不是 UTF-8</translation>
    </message>
    <message>
        <source>the file may be in GB18030, Big5 or Windows-1252: save it as UTF-8 in your editor</source>
        <translation>文件编码可能是 GB18030、Big5 或 Windows-1252:请在编辑器中另存为 UTF-8</translation>
    </message>
    <message>
        <source>byte 0x%1 begins a character written with more bytes than it needs</source>
        <translation>字节 0x%1 处的字符所用字节多于所需</translation>
    </message>
    <message>
        <source>expected UTF-8 in its shortest form</source>
        <translation>应为最短形式的 UTF-8</translation>
    </message>
    <message>
        <source>byte 0x%1 begins half a character (a surrogate)</source>
        <translation>字节 0x%1 处是半个字符（代理项）</translation>
    </message>
    <message>
        <source>expected whole characters in UTF-8</source>
        <translation>应为 UTF-8 的完整字符</translation>
    </message>
    <message>
        <source>the file ends in the middle of a character (byte 0x%1)</source>
        <translation>文件在一个字符中间结束（字节 0x%1）</translation>
    </message>
    <message>
        <source>was the file cut off? fetch it again</source>
        <translation>文件是否被截断？请重新获取</translation>
    </message>
    <message>
        <source>the control character %1</source>
        <translation>控制字符 %1</translation>
    </message>
    <message>
        <source>delete it, or write it as an escape in double quotes</source>
        <translation>请删除，或在双引号中写成转义</translation>
    </message>
    <message>
        <source>a line that ends with a carriage return alone (old Macintosh)</source>
        <translation>行末只有回车符（旧式 Macintosh）</translation>
    </message>
    <message>
        <source>save a copy with the line ends LF or CRLF</source>
        <translation>请另存为以 LF 或 CRLF 换行的文件</translation>
    </message>
    <message>
        <source>a line longer than %1 bytes</source>
        <translation>一行超过 %1 字节</translation>
    </message>
    <message>
        <source>break it into several lines</source>
        <translation>请分成多行</translation>
    </message>
    <message>
        <source>an unresolved merge conflict</source>
        <translation>未解决的合并冲突</translation>
    </message>
    <message>
        <source>choose one of the two versions and delete the lines &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>请选定两个版本之一，并删除 &lt;&lt;&lt;&lt;&lt;&lt;&lt;、======= 与 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 各行</translation>
    </message>
    <message>
        <source>a quote %1 that is never closed</source>
        <translation>引号 %1 未闭合</translation>
    </message>
    <message>
        <source>write the same %1 at the end of the text</source>
        <translation>请在文字末尾写同样的 %1</translation>
    </message>
    <message>
        <source>a quote %1 in the middle of a text in such quotes</source>
        <translation>引号 %1 出现在以其括起的文字中间</translation>
    </message>
    <message>
        <source>double the apostrophe (&apos;&apos;) or put the text in double quotes</source>
        <translation>请把撇号写两次（&apos;&apos;），或把文字放入双引号</translation>
    </message>
    <message>
        <source>text goes on behind the closing quote %1</source>
        <translation>结束引号 %1 之后还有文字</translation>
    </message>
    <message>
        <source>write \&quot; for a quote inside double quotes</source>
        <translation>双引号内的引号请写成 \&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; behind a value that has ended</source>
        <translation>值结束之后又有“%1”</translation>
    </message>
    <message>
        <source>put the whole value in quotes, or start a new line</source>
        <translation>请把整个值放入引号，或另起一行</translation>
    </message>
    <message>
        <source>a bracket %1 that is never closed</source>
        <translation>括号 %1 未闭合</translation>
    </message>
    <message>
        <source>close it behind its last entry</source>
        <translation>请在最后一项之后闭合</translation>
    </message>
    <message>
        <source>a bracket %1 that closes nothing</source>
        <translation>括号 %1 没有对应的开括号</translation>
    </message>
    <message>
        <source>[ is closed by ] and { by }</source>
        <translation>[ 用 ] 闭合，{ 用 } 闭合</translation>
    </message>
    <message>
        <source>&quot;%1&quot; without a comma before it</source>
        <translation>“%1”之前缺少逗号</translation>
    </message>
    <message>
        <source>separate the entries in brackets by commas</source>
        <translation>括号中的各项请用逗号分隔</translation>
    </message>
    <message>
        <source>a comma with nothing before it</source>
        <translation>逗号之前为空</translation>
    </message>
    <message>
        <source>write the missing entry, or &quot;&quot; for an empty one</source>
        <translation>请补上缺少的项，空项写 &quot;&quot;</translation>
    </message>
    <message>
        <source>%1 means nothing in double quotes</source>
        <translation>%1 在双引号中没有意义</translation>
    </message>
    <message>
        <source>write \\ for a backslash</source>
        <translation>反斜杠请写成 \\</translation>
    </message>
    <message>
        <source>%1 is half a character, as JSON writes it</source>
        <translation>%1 是 JSON 写法的半个字符</translation>
    </message>
    <message>
        <source>write the whole character; if the file is JSON, give it the name .json</source>
        <translation>请写出完整字符；若文件是 JSON，请以 .json 命名</translation>
    </message>
    <message>
        <source>a tab used for indentation</source>
        <translation>用制表符缩进</translation>
    </message>
    <message>
        <source>indent with spaces</source>
        <translation>请用空格缩进</translation>
    </message>
    <message>
        <source>a line indented by %1 spaces that fits no line above it</source>
        <translation>此行缩进 %1 个空格，与上方各行均不符</translation>
    </message>
    <message>
        <source>indent it by %2, like the entry that begins in line %3</source>
        <translation>请缩进 %2 个空格，与第 %3 行开始的项一致</translation>
    </message>
    <message>
        <source>a line of a text block that stands left of the first one</source>
        <translation>文字块中有一行比首行更靠左</translation>
    </message>
    <message>
        <source>indent all lines of the text at least as deep as its first</source>
        <translation>文字各行的缩进应不少于首行</translation>
    </message>
    <message>
        <source>lists and maps nested deeper than %1</source>
        <translation>列表与映射的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>a data set needs no more than 6</source>
        <translation>数据集最多需要 6 层</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to nothing above it</source>
        <translation>“%1”不属于上方的任何内容</translation>
    </message>
    <message>
        <source>join it to the value above, or delete it</source>
        <translation>请并入上方的值，或将其删除</translation>
    </message>
    <message>
        <source>content after the list</source>
        <translation>列表之后还有内容</translation>
    </message>
    <message>
        <source>expected another item that begins with &quot;- &quot;</source>
        <translation>应为以“- ”开头的另一项</translation>
    </message>
    <message>
        <source>content after the map</source>
        <translation>映射之后还有内容</translation>
    </message>
    <message>
        <source>expected another key with a colon at the same indentation</source>
        <translation>应为同一缩进处另一个带冒号的键</translation>
    </message>
    <message>
        <source>content after the only value of the file</source>
        <translation>文件的唯一值之后还有内容</translation>
    </message>
    <message>
        <source>content after the end of the document</source>
        <translation>文档结束之后还有内容</translation>
    </message>
    <message>
        <source>move it up, or delete the line that ends the document</source>
        <translation>请上移，或删除结束文档的那一行</translation>
    </message>
    <message>
        <source>%1 documents in one file</source>
        <translation>一个文件中有 %1 个文档</translation>
    </message>
    <message>
        <source>expected 1: put each into a file of its own, or delete the lines ---</source>
        <translation>应为 1 个：请各自成文件，或删除 --- 各行</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; a second time; the first is in line %2</source>
        <translation>键“%1”重复出现；第一次在第 %2 行</translation>
    </message>
    <message>
        <source>expected each key once: delete or rename one</source>
        <translation>每个键只能出现一次：请删除或改名</translation>
    </message>
    <message>
        <source>the first value is used</source>
        <translation>采用第一个值</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; without a colon</source>
        <translation>键“%1”缺少冒号</translation>
    </message>
    <message>
        <source>write &quot;key: value&quot;, or &quot;- item&quot; for one more item</source>
        <translation>请写“键： 值”；若为又一项，请写“- 项”</translation>
    </message>
    <message>
        <source>a value without a key</source>
        <translation>值没有键</translation>
    </message>
    <message>
        <source>write the key before the colon</source>
        <translation>请在冒号前写键</translation>
    </message>
    <message>
        <source>a key that is no plain word</source>
        <translation>键不是普通的词</translation>
    </message>
    <message>
        <source>lists, maps and aliases can only stand behind a colon</source>
        <translation>列表、映射与别名只能写在冒号之后</translation>
    </message>
    <message>
        <source>a key longer than %1 bytes</source>
        <translation>键超过 %1 字节</translation>
    </message>
    <message>
        <source>shorten it; is a quote or a line break missing?</source>
        <translation>请缩短；是否缺少引号或换行？</translation>
    </message>
    <message>
        <source>a text longer than %1 bytes</source>
        <translation>文字超过 %1 字节</translation>
    </message>
    <message>
        <source>shorten it, or name the document as a source</source>
        <translation>请缩短，或把该文献列为来源</translation>
    </message>
    <message>
        <source>a second colon behind &quot;%1&quot;</source>
        <translation>“%1”之后又有一个冒号</translation>
    </message>
    <message>
        <source>put a value that contains a colon and a space in quotes</source>
        <translation>含冒号加空格的值请放入引号</translation>
    </message>
    <message>
        <source>a value that begins with %1, which means something else in YAML</source>
        <translation>值以 %1 开头，这在 YAML 中另有含义</translation>
    </message>
    <message>
        <source>put the value in quotes</source>
        <translation>请把值放入引号</translation>
    </message>
    <message>
        <source>a # behind a word begins a comment</source>
        <translation>词后的 # 开始注释</translation>
    </message>
    <message>
        <source>put the value in quotes if the # belongs to it</source>
        <translation>若 # 属于值，请把值放入引号</translation>
    </message>
    <message>
        <source>read as a comment</source>
        <translation>按注释读取</translation>
    </message>
    <message>
        <source>aliases that unfold to more than %2 entries (%1)</source>
        <translation>别名展开后超过 %2 项（%1）</translation>
    </message>
    <message>
        <source>write out what the aliases stand for</source>
        <translation>请写出别名所代表的内容</translation>
    </message>
    <message>
        <source>the alias *%1 refers to itself</source>
        <translation>别名 *%1 指向自身</translation>
    </message>
    <message>
        <source>an alias can only name something that has ended before it</source>
        <translation>别名只能指向在它之前已结束的内容</translation>
    </message>
    <message>
        <source>the alias %1 names nothing</source>
        <translation>别名 %1 没有所指</translation>
    </message>
    <message>
        <source>define its anchor with &amp; above it, or put a value that begins with * in quotes</source>
        <translation>请在上方用 &amp; 定义锚点；以 * 开头的值请放入引号</translation>
    </message>
    <message>
        <source>the anchor &amp;%1 a second time</source>
        <translation>锚点 &amp;%1 重复出现</translation>
    </message>
    <message>
        <source>expected each anchor once</source>
        <translation>每个锚点只能出现一次</translation>
    </message>
    <message>
        <source>aliases from here on mean this one</source>
        <translation>此后的别名指这一个</translation>
    </message>
    <message>
        <source>a merge key &lt;&lt;</source>
        <translation>合并键 &lt;&lt;</translation>
    </message>
    <message>
        <source>the fields that it names are read in; the file stays as it is</source>
        <translation>它所指的字段已读入；文件未改动</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>expected no tag: delete it, or put a value that begins with ! in quotes</source>
        <translation>不应有标签：请删除；以 ! 开头的值请放入引号</translation>
    </message>
    <message>
        <source>ignored; what it marks is read as if it were not there</source>
        <translation>已忽略；其所标内容照常读取</translation>
    </message>
    <message>
        <source>the type %1, which is not supported</source>
        <translation>不支持的类型 %1</translation>
    </message>
    <message>
        <source>expected text, a list or a map</source>
        <translation>应为文字、列表或映射</translation>
    </message>
    <message>
        <source>kept as what it is written as</source>
        <translation>按其写法保留</translation>
    </message>
    <message>
        <source>a %TAG line</source>
        <translation>%TAG 行</translation>
    </message>
    <message>
        <source>expected no tags: delete the line</source>
        <translation>不应有标签：请删除此行</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>the unknown directive %1</source>
        <translation>未知的指令 %1</translation>
    </message>
    <message>
        <source>only %YAML 1.2 can stand here</source>
        <translation>此处只能写 %YAML 1.2</translation>
    </message>
    <message>
        <source>the YAML version %1</source>
        <translation>YAML 版本 %1</translation>
    </message>
    <message>
        <source>expected 1.2: delete the %YAML line</source>
        <translation>应为 1.2:请删除 %YAML 行</translation>
    </message>
    <message>
        <source>this is not YAML (%1)</source>
        <translation>这不是 YAML(%1)</translation>
    </message>
    <message>
        <source>compare the line with its neighbours</source>
        <translation>请与相邻各行比较</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>双引号中的键</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>a value: text in double quotes, a number, true, false, null, [ or {</source>
        <translation>值：双引号中的文字、数字、true、false、null、[ 或 {</translation>
    </message>
    <message>
        <source>a comma or }</source>
        <translation>逗号或 }</translation>
    </message>
    <message>
        <source>a comma or ]</source>
        <translation>逗号或 ]</translation>
    </message>
    <message>
        <source>expected YAML (.yaml) or JSON (.json)</source>
        <translation>应为 YAML（.yaml）或 JSON（.json）</translation>
    </message>
    <message>
        <source>unexpected &quot;%1&quot;</source>
        <translation>此处不应有“%1”</translation>
    </message>
    <message>
        <source>expected %2</source>
        <translation>应为%2</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>文件在中途结束</translation>
    </message>
    <message>
        <source>expected %1; was the file cut off? fetch it again</source>
        <translation>应为%1；文件是否被截断？请重新获取</translation>
    </message>
    <message>
        <source>a comma behind the last entry</source>
        <translation>最后一项之后有逗号</translation>
    </message>
    <message>
        <source>delete the comma</source>
        <translation>请删除该逗号</translation>
    </message>
    <message>
        <source>a text that is not closed on its line</source>
        <translation>文字未在本行内闭合</translation>
    </message>
    <message>
        <source>write &quot; at its end, and \n for a line break</source>
        <translation>请在末尾写 &quot;，换行写成 \n</translation>
    </message>
    <message>
        <source>a tab or another control character in a text</source>
        <translation>文字中有制表符或其他控制字符</translation>
    </message>
    <message>
        <source>write \t, or the escape of the character</source>
        <translation>请写成 \t 或该字符的转义</translation>
    </message>
    <message>
        <source>%1 means nothing in JSON</source>
        <translation>%1 在 JSON 中没有意义</translation>
    </message>
    <message>
        <source>%1 is half a character</source>
        <translation>%1 是半个字符</translation>
    </message>
    <message>
        <source>expected both halves</source>
        <translation>应有前后两半</translation>
    </message>
    <message>
        <source>replaced by U+FFFD</source>
        <translation>已替换为 U+FFFD</translation>
    </message>
    <message>
        <source>expected one JSON document: delete what follows it</source>
        <translation>应为一个 JSON 文档：请删除其后的内容</translation>
    </message>
    <message>
        <source>capital and small letters</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>the blanks around them</source>
        <translation>首尾的空格</translation>
    </message>
    <message>
        <source>how letters with marks are composed (Unicode NFC, NFD)</source>
        <translation>带附加符号字母的合成方式（Unicode NFC、NFD）</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔</translation>
    </message>
    <message>
        <source>there is a blank in it</source>
        <translation>其中有空格</translation>
    </message>
    <message>
        <source>there is no such month</source>
        <translation>没有这个月份</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>a month and a day have two digits</source>
        <translation>月和日应为两位数字</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>年份应为四位数字</translation>
    </message>
    <message>
        <source>an X stands for a digit left out</source>
        <translation>X 代表未写出的一位数字</translation>
    </message>
    <message>
        <source>the year 0 has no sign</source>
        <translation>公元 0 年没有正负号</translation>
    </message>
    <message>
        <source>Y stands before five digits and more</source>
        <translation>Y 之后应有五位或更多数字</translation>
    </message>
    <message>
        <source>the year is too far away</source>
        <translation>年份过于久远</translation>
    </message>
    <message>
        <source>it has another form</source>
        <translation>其写法不同</translation>
    </message>
    <message>
        <source>kept as it is written, and counted as undated</source>
        <translation>按原样保留，计为无日期</translation>
    </message>
    <message>
        <source>kept; it is made visible where the text is shown</source>
        <translation>已保留；显示文字时会标明</translation>
    </message>
    <message>
        <source>another name or the id is shown instead</source>
        <translation>改为显示另一名称或标识</translation>
    </message>
    <message>
        <source>the ids &quot;%1&quot; and &quot;%2&quot; (line %3) differ only in %4</source>
        <translation>标识“%1”与“%2”（第 %3 行）仅%4不同</translation>
    </message>
    <message>
        <source>write them the same if they are one, else rename one of the two</source>
        <translation>若为同一个，请写成一样；否则请改其中一个</translation>
    </message>
    <message>
        <source>&quot;%2&quot; in &quot;%1&quot; is no EDTF date: %3</source>
        <translation>“%1”中的“%2”不是 EDTF 日期：%3</translation>
    </message>
    <message>
        <source>&quot;%2&quot; in &quot;%1&quot; can mean two days</source>
        <translation>“%1”中的“%2”可指两个日子</translation>
    </message>
    <message>
        <source>write %3 or %4, whichever the source means</source>
        <translation>请按来源之意写成 %3 或 %4</translation>
    </message>
    <message>
        <source>&quot;%2&quot; in &quot;%1&quot; ends (%4) before it begins (%3)</source>
        <translation>“%1”中的“%2”结束（%4）早于开始（%3）</translation>
    </message>
    <message>
        <source>exchange the two dates, or mend the one that is wrong</source>
        <translation>请对调两个日期，或改正有误者</translation>
    </message>
    <message>
        <source>a name of %1 shows nothing</source>
        <translation>%1 的一个名称不显示任何内容</translation>
    </message>
    <message>
        <source>write a name, or leave it out</source>
        <translation>请写名称，或将其删去</translation>
    </message>
    <message>
        <source>the name &quot;%2&quot; of %1 has no letter and no digit</source>
        <translation>%1 的名称“%2”中没有文字也没有数字</translation>
    </message>
    <message>
        <source>write a name that can be read, and this one as an alias</source>
        <translation>请写可读的名称，并把这一个写作别名</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot; with &quot;%3&quot;, which is no plain number</source>
        <translation>%1 中“%2”的值“%3”不是单纯的数字</translation>
    </message>
    <message>
        <source>write it like 1800, 1,800 or 58.4; words such as &quot;over&quot; belong in a qualifier</source>
        <translation>请写成 1800、1,800 或 58.4；“超过”之类的词应写入限定项</translation>
    </message>
    <message>
        <source>kept as text, and not counted with</source>
        <translation>按文字保留，不参与计算</translation>
    </message>
    <message>
        <source>%1 has the same subject and object</source>
        <translation>%1 的主语与宾语相同</translation>
    </message>
    <message>
        <source>is one of them another entity? then mend it</source>
        <translation>其中之一是否应为另一实体？若是，请改正</translation>
    </message>
    <message>
        <source>a circle of &quot;%2&quot;, from %1 on: %3</source>
        <translation>“%2”形成循环，自 %1 起：%3</translation>
    </message>
    <message>
        <source>nothing stands above itself: delete or turn round one of these claims</source>
        <translation>任何事物都不在自身之上：请删除或调转其中一条陈述</translation>
    </message>
    <message>
        <source>in the id &quot;%1&quot; the %2 is a %4 letter (%3)</source>
        <translation>标识“%1”中的 %2 是%4字母（%3）</translation>
    </message>
    <message>
        <source>write an id in one script, or it is taken for another one</source>
        <translation>请用同一种文字书写标识，否则会被误认作另一个</translation>
    </message>
    <message>
        <source>the character %1 turns the reading direction round</source>
        <translation>字符 %1 会反转阅读方向</translation>
    </message>
    <message>
        <source>delete it; right-to-left text needs none</source>
        <translation>请删除；从右到左的文字也不需要它</translation>
    </message>
    <message>
        <source>the character %1 shows nothing</source>
        <translation>字符 %1 不显示任何内容</translation>
    </message>
    <message>
        <source>delete it, or write a blank</source>
        <translation>请删除，或改写为空格</translation>
    </message>
    <message>
        <source>%1 marks stand on one letter</source>
        <translation>一个字母上有 %1 个附加符号</translation>
    </message>
    <message>
        <source>delete those that no language writes</source>
        <translation>请删除任何语言都不用的符号</translation>
    </message>
    <message>
        <source>kept; four of them are shown</source>
        <translation>已保留；显示其中四个</translation>
    </message>
    <message>
        <source>not used; the file is left as it is</source>
        <translation>未使用；文件保持原样</translation>
    </message>
    <message>
        <source>a place is found for it instead</source>
        <translation>改由布局为它找位置</translation>
    </message>
    <message>
        <source>delete it, and another one is written in its place</source>
        <translation>请删除它，之后会另写一个</translation>
    </message>
    <message>
        <source>a file that says nothing about where things stand</source>
        <translation>文件中没有说明各实体的位置</translation>
    </message>
    <message>
        <source>expected &quot;format: knotary-arrangement&quot;</source>
        <translation>应为“format: knotary-arrangement”</translation>
    </message>
    <message>
        <source>more than %1 places</source>
        <translation>位置超过 %1 个</translation>
    </message>
    <message>
        <source>delete the file, and things are laid out anew</source>
        <translation>请删除此文件，图谱会重新布局</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no coordinate</source>
        <translation>“%1”不是坐标</translation>
    </message>
    <message>
        <source>expected a number from -%2 to %2</source>
        <translation>应为 -%2 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>only one of the two coordinates</source>
        <translation>两个坐标只写了一个</translation>
    </message>
    <message>
        <source>expected both x and y</source>
        <translation>x 和 y 都应写出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>“%1”既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>taken for false</source>
        <translation>按 false 处理</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>not read, and left out when the file is written again</source>
        <translation>未读取，再次写入此文件时会略去</translation>
    </message>
    <message>
        <source>a source denies or questions it</source>
        <translation>有来源否认或质疑</translation>
    </message>
    <message>
        <source>it contradicts another claim</source>
        <translation>与另一条陈述冲突</translation>
    </message>
    <message>
        <source>the data set calls it so</source>
        <translation>数据集标为有争议</translation>
    </message>
    <message>
        <source>name who says so</source>
        <translation>请写明出自何处</translation>
    </message>
    <message>
        <source>%1 rests on one source</source>
        <translation>%1 只有一个来源</translation>
    </message>
    <message>
        <source>look for an independent second one</source>
        <translation>请寻找第二个独立来源</translation>
    </message>
    <message>
        <source>%1 has no date</source>
        <translation>%1 没有日期</translation>
    </message>
    <message>
        <source>say when it holds, as exactly as the source does</source>
        <translation>请写明何时成立，精确到来源所述</translation>
    </message>
    <message>
        <source>%1 may still hold, and its newest source is of %2</source>
        <translation>%1 可能仍然成立，其最新来源为 %2</translation>
    </message>
    <message>
        <source>look whether it still does; the newest source of all is of %3</source>
        <translation>请核对是否仍然成立；全部来源中最新的为 %3</translation>
    </message>
    <message>
        <source>%1 is disputed: %2</source>
        <translation>%1 有争议：%2</translation>
    </message>
    <message>
        <source>show both sides</source>
        <translation>请呈现双方说法</translation>
    </message>
    <message>
        <source>%1 was announced, and no claim says that it came about</source>
        <translation>%1 曾经宣布，没有陈述说它已实现</translation>
    </message>
    <message>
        <source>look for a source that confirms it</source>
        <translation>请寻找证实它的来源</translation>
    </message>
    <message>
        <source>%3 of %4 sourced claims on %1 rest on %2 alone</source>
        <translation>关于 %1 的 %4 条有来源的陈述中有 %3 条只靠 %2</translation>
    </message>
    <message>
        <source>look for other publishers</source>
        <translation>请寻找其他出版方</translation>
    </message>
    <message>
        <source>expected kind:, property:, source:, publisher:, standing:, evidence:, when:, degree:, id: or near:</source>
        <translation>应为 kind:、property:、source:、publisher:、standing:、evidence:、when:、degree:、id: 或 near:</translation>
    </message>
    <message>
        <source>no source is published by &quot;%1&quot;</source>
        <translation>没有来源由“%1”出版</translation>
    </message>
    <message>
        <source>expected a publisher as the sources name it</source>
        <translation>应为来源中所写的出版方</translation>
    </message>
    <message>
        <source>no degree of evidence is called &quot;%1&quot;</source>
        <translation>没有名为“%1”的证据程度</translation>
    </message>
    <message>
        <source>expected none, one, several or disputed</source>
        <translation>应为 none、one、several 或 disputed</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>write 2016, 2014..2019, 2015-03, ..2016, 2016.. or undated</source>
        <translation>请写 2016、2014..2019、2015-03、..2016、2016.. 或 undated</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of relations</source>
        <translation>“%1”不是关系数</translation>
    </message>
    <message>
        <source>write 0, 3, 2..5, 3.. or ..5</source>
        <translation>请写 0、3、2..5、3.. 或 ..5</translation>
    </message>
    <message>
        <source>an entry without a name</source>
        <translation>没有名称的条目</translation>
    </message>
    <message>
        <source>write one, as in &quot;name: Start here&quot;</source>
        <translation>请写上名称，如“name: Start here”</translation>
    </message>
    <message>
        <source>remove those that nobody needs</source>
        <translation>请移除不需要的条目</translation>
    </message>
    <message>
        <source>the others are not read, and left out when the file is written again</source>
        <translation>其余不读取，再次写入文件时会被略去</translation>
    </message>
    <message>
        <source>this picture was not made by Knotary, or what it carried was removed by the program that saved it last</source>
        <translation>这幅图不是 Knotary 制作的，或者它自带的数据被最后保存它的程序删掉了</translation>
    </message>
    <message>
        <source>open the picture as Knotary wrote it, or its data</source>
        <translation>请打开 Knotary 写出的原图，或它的数据</translation>
    </message>
    <message>
        <source>this is no picture that Knotary makes</source>
        <translation>这不是 Knotary 能制作的图</translation>
    </message>
    <message>
        <source>expected a figure as SVG, PDF or PNG</source>
        <translation>应为 SVG、PDF 或 PNG 格式的图</translation>
    </message>
    <message>
        <source>what the picture carries is damaged</source>
        <translation>图中自带的数据已损坏</translation>
    </message>
    <message>
        <source>the picture carries more than %1 MiB</source>
        <translation>图中自带的数据超过 %1 MiB</translation>
    </message>
    <message>
        <source>open the data that it was made from</source>
        <translation>请打开制作它的数据</translation>
    </message>
    <message>
        <source>the PDF is encrypted</source>
        <translation>这个 PDF 已加密</translation>
    </message>
    <message>
        <source>save a copy of it without a password</source>
        <translation>请另存一份没有密码的</translation>
    </message>
    <message>
        <source>a document type, which may hide anything</source>
        <translation>有文档类型声明，其中可能藏有任何内容</translation>
    </message>
    <message>
        <source>delete the line that begins with &lt;!DOCTYPE</source>
        <translation>请删去以 &lt;!DOCTYPE 开头的一行</translation>
    </message>
    <message>
        <source>the SVG is no sound XML: %1</source>
        <translation>这个 SVG 不是合格的 XML：%1</translation>
    </message>
    <message>
        <source>save it anew in the program that made it</source>
        <translation>请用制作它的程序重新保存</translation>
    </message>
    <message>
        <source>what the picture carries does not tell of a figure</source>
        <translation>图中自带的内容没有描述一幅图</translation>
    </message>
    <message>
        <source>expected &quot;format: knotary-figure&quot;</source>
        <translation>应为 &quot;format: knotary-figure&quot;</translation>
    </message>
    <message>
        <source>the figure is of the format version &quot;%1&quot;</source>
        <translation>这幅图的格式版本是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a file</source>
        <translation>&quot;%1&quot; 不是文件名</translation>
    </message>
    <message>
        <source>expected a file in the folder of the figure</source>
        <translation>应为图所在文件夹中的文件</translation>
    </message>
    <message>
        <source>the section &quot;%1&quot; is missing</source>
        <translation>缺少 &quot;%1&quot; 一节</translation>
    </message>
    <message>
        <source>expected it in every figure</source>
        <translation>每幅图都应有这一节</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>no figure is drawn</source>
        <translation>不绘制任何图</translation>
    </message>
    <message>
        <source>this figure is not drawn</source>
        <translation>不绘制这幅图</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no number</source>
        <translation>“%2”不是数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a number</source>
        <translation>“%1”需要一个数</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no whole number</source>
        <translation>“%2”不是整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one, from 0 on</source>
        <translation>“%1”需要不小于 0 的整数</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is neither true nor false</source>
        <translation>“%2”既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs true or false</source>
        <translation>“%1”需要 true 或 false</translation>
    </message>
    <message>
        <source>the place of &quot;%1&quot; is no pair of coordinates</source>
        <translation>“%1”的位置不是一对坐标</translation>
    </message>
    <message>
        <source>expected [x, y], two numbers from -%2 to %2</source>
        <translation>应为 [x, y]，两个从 -%2 到 %2 的数</translation>
    </message>
    <message>
        <source>&quot;%2&quot; means nothing in &quot;%1&quot;</source>
        <translation>“%2”在“%1”中没有意义</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names &quot;%2&quot;, which is not in the data</source>
        <translation>“%1”所指的“%2”不在数据中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2</source>
        <translation>“%1”是 %2</translation>
    </message>
    <message>
        <source>expected a number from %3 to %4</source>
        <translation>应为从 %3 到 %4 的数</translation>
    </message>
    <message>
        <source>expected 2016, 2014..2016, ..2016 or the same with months or days</source>
        <translation>应为 2016、2014..2016、..2016，或带月、日的同样写法</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no two years</source>
        <translation>“%1”没有给出两个年份</translation>
    </message>
    <message>
        <source>expected the first and the last, as in 2014..2016</source>
        <translation>应为首尾两年，如 2014..2016</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot do without it</source>
        <translation>“%2”不能没有它</translation>
    </message>
    <message>
        <source>more than %1 panels</source>
        <translation>多于 %1 幅小图</translation>
    </message>
    <message>
        <source>choose fewer years, or a larger &quot;every&quot;</source>
        <translation>请少选几年，或加大 “every”</translation>
    </message>
    <message>
        <source>expected &quot;format: knotary-report&quot;</source>
        <translation>应有 “format: knotary-report”</translation>
    </message>
    <message>
        <source>a file that is no report</source>
        <translation>不是报告文件</translation>
    </message>
    <message>
        <source>a report without figures</source>
        <translation>没有图的报告</translation>
    </message>
    <message>
        <source>write &quot;figures:&quot; and below it &quot;- file: graph.svg&quot;</source>
        <translation>请写 “figures:”，其下写 “- file: graph.svg”</translation>
    </message>
    <message>
        <source>more than %1 figures</source>
        <translation>多于 %1 幅图</translation>
    </message>
    <message>
        <source>make several reports of it</source>
        <translation>请分成几份报告</translation>
    </message>
    <message>
        <source>a figure without a file</source>
        <translation>没有文件名的图</translation>
    </message>
    <message>
        <source>write one, as in &quot;file: graph.svg&quot;</source>
        <translation>请写一个，如 “file: graph.svg”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file</source>
        <translation>“%1”不能作文件名</translation>
    </message>
    <message>
        <source>expected a name such as graph.svg</source>
        <translation>应为 graph.svg 这样的名字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no type of figure</source>
        <translation>“%1”没有指明图的类型</translation>
    </message>
    <message>
        <source>expected a name ending in .svg, .pdf, .png or .html</source>
        <translation>文件名应以 .svg、.pdf、.png 或 .html 结尾</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the folder of the report</source>
        <translation>“%1”指向报告所在文件夹之外</translation>
    </message>
    <message>
        <source>expected a name in that folder or below it</source>
        <translation>应为该文件夹内或其下的名字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; a second time; the first is in line %2</source>
        <translation>“%1”出现了第二次；第一次在第 %2 行</translation>
    </message>
    <message>
        <source>expected a file of its own for each figure</source>
        <translation>每幅图应有自己的文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is or lies behind a link that leads out of the folder of the report, or nowhere</source>
        <translation>“%1”是链接或在链接之后，该链接指向报告文件夹之外或不存在之处</translation>
    </message>
    <message>
        <source>delete the link, or choose another name</source>
        <translation>请删除链接，或另选名字</translation>
    </message>
    <message>
        <source>the view &quot;%1&quot; finds nothing to draw in the data</source>
        <translation>视图“%1”在数据中没有可画的内容</translation>
    </message>
    <message>
        <source>choose another view, or other data</source>
        <translation>请选其他视图或其他数据</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would have more than 64 million pixels</source>
        <translation>“%1”将超过 6400 万像素</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer dpi</source>
        <translation>请选较小的尺寸或较低的 dpi</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add entity</source>
        <translation>添加实体</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>添加陈述</translation>
    </message>
    <message>
        <source>Remove entity</source>
        <translation>移除实体</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>移除陈述</translation>
    </message>
    <message>
        <source>Retract claim</source>
        <translation>撤回陈述</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Also: %1</source>
        <comment>other names</comment>
        <translation>又名：%1</translation>
    </message>
    <message>
        <source>%1 (as told)</source>
        <comment>years that claims name</comment>
        <translation>%1（据所述）</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>time, number of claims, all claims</comment>
        <translation>%1：%3中的%2条</translation>
    </message>
    <message>
        <source>%1 maybe</source>
        <translation>%1条可能</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <translation>%1条没有日期</translation>
    </message>
    <message>
        <source>Sources of this page</source>
        <translation>本页来源</translation>
    </message>
    <message>
        <source>No claim speaks of it yet.</source>
        <translation>尚无陈述提及。</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>支持方</translation>
    </message>
    <message>
        <source>Who is against it</source>
        <translation>反对方</translation>
    </message>
    <message numerus="yes">
        <source>The sources differ about when: %n answer(s)</source>
        <translation>
            <numerusform>来源对时间说法不一：%n 种说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sources differ: %n answer(s)</source>
        <translation>
            <numerusform>来源说法不一：%n 种说法</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer held</source>
        <translation>已不采用</translation>
    </message>
    <message>
        <source>Also between these two</source>
        <translation>两者之间的其他陈述</translation>
    </message>
    <message>
        <source>Click a line of the graph to see who says so, and where.</source>
        <translation>点击图中的连线，查看是谁、在何处这样说的。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>EvidenceParts</name>
    <message>
        <source>denies it</source>
        <translation>否认此说</translation>
    </message>
    <message>
        <source>questions it</source>
        <translation>质疑此说</translation>
    </message>
    <message>
        <source>reports it</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <comment>the host of a web page</comment>
        <translation>在 %1 打开</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>accessed %1</source>
        <comment>a source, on a day</comment>
        <translation>%1查阅</translation>
    </message>
    <message>
        <source>It leans on:</source>
        <translation>依据：</translation>
    </message>
    <message>
        <source>It has the same text as:</source>
        <translation>文字相同的来源：</translation>
    </message>
    <message>
        <source>no source supports it</source>
        <translation>没有来源支持</translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n 个独立来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n 个反对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) otherwise</source>
        <translation>
            <numerusform>%n 个另有说法</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of sources</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>It was inferred from:</source>
        <translation>推断依据：</translation>
    </message>
    <message>
        <source>No source says so.</source>
        <translation>没有来源。</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>来源说法不一</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>一个来源</translation>
    </message>
    <message>
        <source>two or more sources</source>
        <translation>两个或更多来源</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>已陈述</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 个或更多</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of which one must hold</comment>
        <translation>或</translation>
    </message>
    <message numerus="yes">
        <source>More than %n step(s) from %1</source>
        <translation>
            <numerusform>距 %1 超过 %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n step(s) of %1</source>
        <translation>
            <numerusform>距 %1 不超过 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number of relations</source>
        <translation>关系数</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of the filter and its values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a term of the filter</comment>
        <translation>非 %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Knotary data set (JSON)</source>
        <translation>Knotary 数据集（JSON）</translation>
    </message>
    <message>
        <source>Knotary data set (YAML)</source>
        <translation>Knotary 数据集（YAML）</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File&gt;&amp;Export</source>
        <translation>文件(&amp;F)&gt;导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View&gt;&amp;Names</source>
        <translation>视图(&amp;V)&gt;名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View&gt;&amp;Appearance</source>
        <translation>视图(&amp;V)&gt;外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View&gt;&amp;Panels</source>
        <translation>视图(&amp;V)&gt;面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;built-in data set</source>
        <translation>打开内置数据集(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Graph…</source>
        <translation>图谱(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Year-by-year chart…</source>
        <translation>逐年图表(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation>上一年(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>下一年(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;All years</source>
        <translation>所有年份(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>显示全部(&amp;F)</translation>
    </message>
    <message>
        <source>Fit the se&amp;lection</source>
        <translation>显示所选(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>中英文(&amp;B)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Go to the &amp;graph</source>
        <translation>转到图谱(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>全屏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lay out again</source>
        <translation>重新布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop laying out</source>
        <translation>停止布局(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unpin the selection</source>
        <translation>取消固定所选(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>按键与手势(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Knotary</source>
        <translation>关于 Knotary(&amp;A)</translation>
    </message>
    <message>
        <source>The file could not be written: %1. What stood there before is unchanged.</source>
        <translation>无法写入文件：%1。原有内容未改动。</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>years</source>
        <translation>逐年</translation>
    </message>
    <message>
        <source>&amp;Text of the file</source>
        <translation>文件文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert the selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Select nei&amp;ghbours</source>
        <translation>选中相邻实体(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Expand the selection</source>
        <translation>展开所选(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse the selection</source>
        <translation>收起所选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;1 step away</source>
        <translation>相距一步以内(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 steps away</source>
        <translation>相距两步以内(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 steps away</source>
        <translation>相距三步以内(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Hide the selection</source>
        <translation>隐藏所选(&amp;H)</translation>
    </message>
    <message>
        <source>Hide all o&amp;thers</source>
        <translation>隐藏其余(&amp;T)</translation>
    </message>
    <message>
        <source>Sho&amp;w everything</source>
        <translation>全部显示(&amp;W)</translation>
    </message>
    <message>
        <source>Bird’s-&amp;eye view</source>
        <translation>鸟瞰图(&amp;E)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;View&gt;Foc&amp;us on the selection</source>
        <translation>视图(&amp;V)&gt;聚焦所选(&amp;U)</translation>
    </message>
    <message>
        <source>Wheel scrolls, Ctrl+wheel &amp;zooms</source>
        <translation>滚轮移动，Ctrl+滚轮缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>如打印(&amp;P)</translation>
    </message>
    <message>
        <source>As printed in &amp;grey</source>
        <translation>如灰度打印(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>选项(&amp;O)…</translation>
    </message>
    <message>
        <source>By &amp;forces</source>
        <translation>按引力(&amp;F)</translation>
    </message>
    <message>
        <source>By &amp;years</source>
        <translation>按年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Around the selected one</source>
        <translation>围绕所选实体(&amp;A)</translation>
    </message>
    <message>
        <source>In laye&amp;rs</source>
        <translation>分层(&amp;R)</translation>
    </message>
    <message>
        <source>In a &amp;circle</source>
        <translation>环形(&amp;C)</translation>
    </message>
    <message>
        <source>In a &amp;grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go&gt;&amp;Time</source>
        <translation>转到(&amp;G)&gt;时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View&gt;“A&amp;bout” reaches</source>
        <translation>视图(&amp;V)&gt;“约”的跨度(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <translation>时间带(&amp;L)…</translation>
    </message>
    <message>
        <source>Years &amp;side by side…</source>
        <translation>各年并列(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;lay the years</source>
        <translation>逐年播放(&amp;L)</translation>
    </message>
    <message>
        <source>Five years &amp;back</source>
        <translation>后退五年(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Five years on</source>
        <translation>前进五年(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;One year</source>
        <translation>单个年份(&amp;O)</translation>
    </message>
    <message>
        <source>From &amp;year to year</source>
        <translation>从某年到某年(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Up to a year</source>
        <translation>截至某年(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Nowhere: as it is written</source>
        <translation>无：按字面(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;1 year, month or day each way</source>
        <translation>前后各 &amp;1 年、月或日</translation>
    </message>
    <message>
        <source>&amp;2 of them</source>
        <translation>前后各 &amp;2 个</translation>
    </message>
    <message>
        <source>&amp;3 of them</source>
        <translation>前后各 &amp;3 个</translation>
    </message>
    <message>
        <source>&amp;5 of them</source>
        <translation>前后各 &amp;5 个</translation>
    </message>
    <message>
        <source>1&amp;0 of them</source>
        <translation>前后各 1&amp;0 个</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>时间带</translation>
    </message>
    <message>
        <source>side by side</source>
        <comment>part of a file name</comment>
        <translation>并列</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>关系数(&amp;R)</translation>
    </message>
    <message>
        <source>All the &amp;same</source>
        <translation>大小相同(&amp;S)</translation>
    </message>
    <message>
        <source>About these numbers</source>
        <translation>关于这些数字</translation>
    </message>
    <message>
        <source>&amp;Degree</source>
        <translation>度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Betweenness</source>
        <translation>中介中心性(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;PageRank</source>
        <translation>&amp;PageRank</translation>
    </message>
    <message>
        <source>&amp;Connected components</source>
        <translation>连通分量(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mmunities</source>
        <translation>社区(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a parameter of an analysis and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: group %2 of %3, %4</source>
        <translation>%1：共%3组，属第%2组，%4</translation>
    </message>
    <message>
        <source>%1 %2, rank %3 of %4</source>
        <translation>%1 %2，在%4个中排第%3</translation>
    </message>
    <message>
        <source>A&amp;nalyse</source>
        <translation>分析(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;nalyse&gt;&amp;Colour by</source>
        <translation>分析(&amp;N)&gt;颜色依据(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;nalyse&gt;&amp;Size by</source>
        <translation>分析(&amp;N)&gt;大小依据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>表格另存为 CSV(&amp;T)…</translation>
    </message>
    <message>
        <source>Table as CSV for E&amp;xcel…</source>
        <translation>表格另存为 Excel 用 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Copy the path with its sources</source>
        <translation>复制路径及其来源(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Evidence of the selection</source>
        <translation>所选内容的证据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy as sentences with footnotes</source>
        <translation>复制为带脚注的句子(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;footnotes</source>
        <translation>复制为脚注(&amp;F)</translation>
    </message>
    <message>
        <source>Copy sources as CSL-&amp;JSON</source>
        <translation>将来源复制为 CSL-&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Copy the table as CSV</source>
        <translation>将表格复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Next &amp;conflict</source>
        <translation>下一处冲突(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Path between…</source>
        <translation>两者之间的路径(&amp;P)…</translation>
    </message>
    <message>
        <source>Show the path in the &amp;graph</source>
        <translation>在图中显示路径(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear the path</source>
        <translation>清除路径(&amp;C)</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>筛选(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Show the selection in the ta&amp;ble</source>
        <translation>在表格中显示所选内容(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>证据(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;aths</source>
        <translation>路径(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pin the page of details</source>
        <translation>固定详情页(&amp;P)</translation>
    </message>
    <message>
        <source>Of &amp;what is shown</source>
        <translation>基于所显示的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Of &amp;all, hidden or not</source>
        <translation>基于全部内容，包括隐藏的(&amp;A)</translation>
    </message>
    <message>
        <source>Select the same &amp;group</source>
        <translation>选择同一组(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;bout these numbers…</source>
        <translation>关于这些数字(&amp;B)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bookmark this view…</source>
        <translation>将此视图加为书签(&amp;B)…</translation>
    </message>
    <message>
        <source>Save this &amp;filter…</source>
        <translation>保存此筛选条件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Manage…</source>
        <translation>管理(&amp;M)…</translation>
    </message>
    <message>
        <source>No claims contradict each other.</source>
        <translation>没有互相冲突的陈述。</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Open this file of your computer? The data file names it.

%1</source>
        <translation>要打开本机上的这个文件吗？它由数据文件指定。

%1</translation>
    </message>
    <message>
        <source>This address is not opened, to be safe: %1</source>
        <translation>为安全起见，不打开此地址：%1</translation>
    </message>
    <message>
        <source>Copied with footnotes: %1</source>
        <translation>已复制（含脚注）：%1</translation>
    </message>
    <message>
        <source>Copied as CSL-JSON: %1</source>
        <translation>已复制为 CSL-JSON：%1</translation>
    </message>
    <message>
        <source>No claim connects what is selected.</source>
        <translation>所选内容之间没有陈述。</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n sentence(s) with their sources</source>
        <translation>
            <numerusform>已复制 %n 句及其来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>table</source>
        <comment>part of a file name</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <comment>number of rows, file name</comment>
        <translation>已将 %1 保存到 %2</translation>
    </message>
    <message>
        <source>Copied %1 as CSV</source>
        <comment>number of rows</comment>
        <translation>已将 %1 复制为 CSV</translation>
    </message>
    <message>
        <source>Fig&amp;ure of what is in focus…</source>
        <translation>当前视图的图(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Path…</source>
        <translation>路径(&amp;P)…</translation>
    </message>
    <message>
        <source>Page of &amp;details…</source>
        <translation>详情页(&amp;D)…</translation>
    </message>
    <message>
        <source>Table as a &amp;figure…</source>
        <translation>表格的图(&amp;F)…</translation>
    </message>
    <message>
        <source>All &amp;bookmarks…</source>
        <translation>全部书签(&amp;B)…</translation>
    </message>
    <message>
        <source>List of s&amp;ources…</source>
        <translation>来源列表(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文字(&amp;T)</translation>
    </message>
    <message>
        <source>Copy sources as &amp;BibTeX</source>
        <translation>将来源复制为 BibTeX(&amp;B)</translation>
    </message>
    <message>
        <source>Copy sources as RI&amp;S</source>
        <translation>将来源复制为 RIS(&amp;S)</translation>
    </message>
    <message>
        <source>Copied as BibTeX: %1</source>
        <translation>已复制为 BibTeX：%1</translation>
    </message>
    <message>
        <source>Copied as RIS: %1</source>
        <translation>已复制为 RIS：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bookmark, and why there is no figure of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The report file could not be written: %1.</source>
        <translation>无法写入报告文件：%1。</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>part of a file name</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>path</source>
        <comment>part of a file name</comment>
        <translation>路径</translation>
    </message>
    <message>
        <source>page</source>
        <comment>part of a file name</comment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message>
        <source>The picture would be too large. A smaller size or fewer dots an inch would help.</source>
        <translation>图片太大。请缩小尺寸或降低每英寸点数。</translation>
    </message>
    <message>
        <source>There is no such file of this view.</source>
        <translation>此视图没有这种文件。</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>已复制为图片。</translation>
    </message>
    <message>
        <source>SVG, sharp at every size</source>
        <translation>SVG，任意大小都清晰</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF，用于印刷</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG，像素图片</translation>
    </message>
    <message>
        <source>HTML, a page to explore</source>
        <translation>HTML，可浏览的网页</translation>
    </message>
    <message>
        <source>Text, what it tells in words</source>
        <translation>文字，用语言说明内容</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>Graph with changes</source>
        <translation>带变化的图谱</translation>
    </message>
    <message>
        <source>Year-by-year chart</source>
        <translation>逐年图表</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>时间带</translation>
    </message>
    <message>
        <source>Years side by side</source>
        <translation>各年并列</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Page of details</source>
        <translation>详情页</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>There is no path: choose two entities under Go › Path between.</source>
        <translation>没有路径：请在“转到 › 两者之间的路径”中选择两个实体。</translation>
    </message>
    <message>
        <source>There is no page: choose an entity first.</source>
        <translation>没有详情页：请先选择一个实体。</translation>
    </message>
    <message>
        <source>No two years are compared.</source>
        <translation>没有在比较两个年份。</translation>
    </message>
    <message>
        <source>The data have no dates to draw.</source>
        <translation>数据中没有可绘制的日期。</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>name of a file</comment>
        <translation>图</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON，用于 Zotero 和 Pandoc</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX</source>
        <translation>BibTeX，用于 LaTeX</translation>
    </message>
    <message>
        <source>RIS, for EndNote and Mendeley</source>
        <translation>RIS，用于 EndNote 和 Mendeley</translation>
    </message>
    <message>
        <source>sources</source>
        <comment>part of a file name</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Nothing that is shown names a source.</source>
        <translation>所显示的内容均未注明来源。</translation>
    </message>
    <message>
        <source>Save the list of sources</source>
        <translation>保存来源列表</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <comment>number of sources, file name</comment>
        <translation>已将 %1 存入 %2</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>没有可叙述的内容。</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>已复制为文字。</translation>
    </message>
    <message>
        <source>Figures made by Knotary</source>
        <translation>Knotary 制作的图</translation>
    </message>
    <message>
        <source>Data sets and figures</source>
        <translation>数据集和图</translation>
    </message>
    <message>
        <source>Open a data set or a figure</source>
        <translation>打开数据集或图</translation>
    </message>
    <message>
        <source>The picture is written, but not the list of its sources, %1: %2.</source>
        <translation>图片已写入，但来源清单 %1 未能写入：%2。</translation>
    </message>
    <message>
        <source>Copied as a picture. An exported file has the list of all its sources beside it.</source>
        <translation>已复制为图片。导出的文件旁会附上全部来源的清单。</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a remark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 条</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>All years equally wide</source>
        <translation>各年等宽</translation>
    </message>
    <message>
        <source>Arcs</source>
        <translation>弧段</translation>
    </message>
    <message>
        <source>As the page allows</source>
        <translation>依页面大小</translation>
    </message>
    <message>
        <source>As wide as needed</source>
        <translation>按需要的宽度</translation>
    </message>
    <message>
        <source>By connection</source>
        <translation>按连接</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Scale of years</source>
        <translation>年份刻度</translation>
    </message>
    <message>
        <source>Show communities</source>
        <translation>突出社群</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>扫描次数</translation>
    </message>
    <message>
        <source>Undated at the</source>
        <translation>无日期者位于</translation>
    </message>
    <message>
        <source>Width by height</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Width of layers</source>
        <translation>层宽</translation>
    </message>
    <message>
        <source>Along the arrows</source>
        <translation>沿箭头方向</translation>
    </message>
    <message>
        <source>Away from it</source>
        <translation>由它出发</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>不分方向</translation>
    </message>
    <message>
        <source>Connected entities</source>
        <translation>相连的实体</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数对象</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>阻尼系数</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Entities to search from beyond</source>
        <translation>超出时作为起点的实体数</translation>
    </message>
    <message>
        <source>Entities up to which it is exact</source>
        <translation>精确计算的实体数上限</translation>
    </message>
    <message>
        <source>Exact decimals</source>
        <translation>精确的小数位数</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Rounds at most</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Towards it</source>
        <translation>指向它</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message numerus="yes">
        <source>All %n paths together</source>
        <translation>
            <numerusform>全部 %n 条路径</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these entities are not in the graph now: hidden, filtered out or of another time.</source>
        <translation>
            <numerusform>其中 %n 个实体现在不在图中：已隐藏、被筛除或不在所选时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these relations are not in the graph now: filtered out or of another time.</source>
        <translation>
            <numerusform>其中 %n 个关系现在不在图中：被筛除或不在所选时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示出来</translation>
    </message>
    <message>
        <source>[evidence]</source>
        <translation>[证据]</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>There may be more paths than the %n found here.</source>
        <translation>
            <numerusform>除这里找到的 %n 条外，可能还有其他路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>through what is hidden or filtered out, too</source>
        <translation>也经过已隐藏或被筛除的内容</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>by any claim, however well founded</source>
        <translation>用任何陈述，不论证据如何</translation>
    </message>
    <message>
        <source>through what is to be avoided, too</source>
        <translation>也经过要避开的内容</translation>
    </message>
    <message>
        <source>in all the data, with no limits</source>
        <translation>在全部数据中，不加限制</translation>
    </message>
    <message>
        <source>Nothing connects %1 and %2</source>
        <translation>%1与%2之间没有联系</translation>
    </message>
    <message>
        <source>There is no path between them in the data.</source>
        <translation>数据中两者之间没有路径。</translation>
    </message>
    <message>
        <source>Not as it is searched for now. There is a path:</source>
        <translation>按现在的条件找不到。以下条件下有路径：</translation>
    </message>
    <message>
        <source>Choose two entities. What connects them comes here, each step with its sources.</source>
        <translation>请选择两个实体。此处显示它们之间的联系，每一步都附来源。</translation>
    </message>
    <message>
        <source>Both ends are the same. Choose another one.</source>
        <translation>两端相同。请另选一个。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>查找已停止。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>as it sounds</source>
        <translation>按读音</translation>
    </message>
    <message>
        <source>pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <comment>a word with a typing error</comment>
        <translation>您是不是要找“%1”？</translation>
    </message>
    <message>
        <source>also called “%1”</source>
        <translation>又称“%1”</translation>
    </message>
    <message>
        <source>its id is “%1”</source>
        <translation>标识为“%1”</translation>
    </message>
    <message>
        <source>said of it: “%1”</source>
        <comment>a value of a claim</comment>
        <translation>相关陈述：“%1”</translation>
    </message>
    <message>
        <source>in its note: “%1”</source>
        <translation>附注：“%1”</translation>
    </message>
    <message>
        <source>its title: “%1”</source>
        <translation>标题：“%1”</translation>
    </message>
    <message>
        <source>published by “%1”</source>
        <comment>or written by</comment>
        <translation>发布者：“%1”</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>a document that claims rest on</comment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>转引自 %1</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>未注明位置</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>以此为依据的陈述</translation>
    </message>
    <message>
        <source>No claim rests on this source.</source>
        <translation>没有陈述以此来源为依据。</translation>
    </message>
    <message>
        <source>What others cite from it</source>
        <translation>其他来源转引的内容</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Data set without a title</source>
        <translation>无标题的数据集</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可：%1</translation>
    </message>
    <message numerus="yes">
        <source>The best connected of all: %n relation(s).</source>
        <translation>
            <numerusform>全部实体中关系最多：%n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most sources speak of it: %n.</source>
        <translation>
            <numerusform>提及它的来源最多：%n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources contradict each other in %n claim(s) about it.</source>
        <translation>
            <numerusform>关于它有 %n 条陈述相互矛盾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best connected of its kind (%1): %n relation(s).</source>
        <translation>
            <numerusform>同类（%1）中关系最多：%n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>从何处看起</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>其中有什么</translation>
    </message>
    <message>
        <source>Show only these: %1</source>
        <translation>只显示：%1</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>来源不一致之处</translation>
    </message>
    <message>
        <source>No two claims contradict.</source>
        <translation>没有相互矛盾的陈述。</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n 处矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>cited by others only</source>
        <translation>仅被其他来源转引</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>尚未打开数据集</translation>
    </message>
    <message>
        <source>Open a file with File › Open. What you choose in the graph is explained here, with the sources that say so.</source>
        <translation>请用“文件 › 打开”打开一个文件。在图谱中选中的内容会在此说明，并注明出处。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n 个独立来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 against</source>
        <comment>what is for a claim, number of sources</comment>
        <translation>%1，%2 个反对</translation>
    </message>
    <message>
        <source>%1, by inference</source>
        <translation>%1，由推断得出</translation>
    </message>
    <message>
        <source>stated</source>
        <comment>standing of a claim</comment>
        <translation>已陈述</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Kind of the subject</source>
        <translation>主体类别</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>首个来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>最早年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最晚年份</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>第 %1 节</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of a source</comment>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a citation</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>转引自 %1</translation>
    </message>
    <message>
        <source>same text as %1</source>
        <translation>文字同 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n 条关系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n 个实体</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a summary</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message numerus="yes">
        <source>and %n more source(s)</source>
        <translation>
            <numerusform>及另外 %n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>maybe in this time</source>
        <translation>可能在此时段</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (%2 maybe)</source>
        <translation>%1（%2可能）</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1” is no format that can be read — there are: %2</source>
        <translation>“%1”不是可读取的格式 — 可用：%2</translation>
    </message>
    <message>
        <source>“%1” is no format that can be written — there are: %2</source>
        <translation>“%1”不是可写出的格式 — 可用：%2</translation>
    </message>
    <message>
        <source>“%1” names no format that can be written by its ending — name one with --to: %2</source>
        <translation>“%1”的扩展名不是可写出的格式 — 请用 --to 指定：%2</translation>
    </message>
    <message>
        <source>there is no analysis “%1”%2; there are %3</source>
        <translation>没有名为“%1”的分析%2；可用的有 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the table. What it shows can be copied or saved now.</source>
        <translation>这是表格。现在可以复制或保存其显示的内容。</translation>
    </message>
</context>
<context>
    <name>knotary::document::Session</name>
    <message>
        <source>Lay out again</source>
        <translation>重新布局</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>隐藏其余</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
</context>
<context>
    <name>knotary::document::Sidecar</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 is not used and stays as it is: %2</source>
        <translation>%1 未被使用，保持原样：%2</translation>
    </message>
    <message>
        <source>Not everything in %1 could be used: %2</source>
        <translation>%1 中有内容无法使用：%2</translation>
    </message>
    <message>
        <source>Where things stand could not be kept in %1: %2</source>
        <translation>无法把各实体的位置保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>knotary::views::BirdsEye</name>
    <message>
        <source>Bird’s-eye view</source>
        <translation>鸟瞰图</translation>
    </message>
    <message>
        <source>The whole graph, with a frame around the part that is shown</source>
        <translation>整个图谱，以方框标出当前显示的部分</translation>
    </message>
    <message>
        <source>Drag to move the drawing</source>
        <translation>拖动以移动画面</translation>
    </message>
</context>
<context>
    <name>knotary::views::Breadcrumb</name>
    <message>
        <source>Where you have been</source>
        <translation>浏览路径</translation>
    </message>
    <message>
        <source>Places before</source>
        <translation>之前的位置</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>回到%1</translation>
    </message>
</context>
<context>
    <name>knotary::views::CanvasView</name>
    <message>
        <source>Show &amp;Details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>取消固定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pin Here</source>
        <translation>固定于此(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Graph</source>
        <translation>显示整个图谱(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;Selection</source>
        <translation>缩放到所选(&amp;S)</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整个图谱</translation>
    </message>
    <message>
        <source>Drawing the graph …</source>
        <translation>正在绘制图谱…</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>正在布局图谱…</translation>
    </message>
    <message>
        <source>Reading the data …</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Open a data set with File › Open, or drop a file here.</source>
        <translation>请用“文件 › 打开”打开数据集，或把文件拖放到此处。</translation>
    </message>
    <message>
        <source>The layout was stopped</source>
        <translation>布局已停止</translation>
    </message>
    <message>
        <source>&amp;Focus on This</source>
        <translation>聚焦于此(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xpand</source>
        <translation>展开(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>收起(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;Neighbours</source>
        <translation>选中相邻实体(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Hide &amp;Others</source>
        <translation>隐藏其余(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;All Neighbours</source>
        <translation>所有相邻实体(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Both Ends</source>
        <translation>显示两端(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;Everything Hidden</source>
        <translation>显示所有隐藏内容(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lay Out Again</source>
        <translation>重新布局(&amp;L)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>Everything is hidden</source>
        <translation>全部内容均已隐藏</translation>
    </message>
    <message>
        <source>Choose View › Show Everything to bring it back.</source>
        <translation>请用“视图 › 全部显示”恢复显示。</translation>
    </message>
    <message>
        <source>Choose Arrange › Lay Out Again to arrange the graph.</source>
        <translation>请用“排列 › 重新布局”排列图谱。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n step(s) away</source>
        <translation>
            <numerusform>相距 &amp;%n 步以内</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>排列(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing here falls into this time</source>
        <translation>这段时间内没有内容</translation>
    </message>
    <message>
        <source>Choose Go › Time › All Years to see everything.</source>
        <translation>选择“转到 › 时间 › 所有年份”以查看全部内容。</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>在表格中显示(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;ath to…</source>
        <translation>路径至(&amp;A)…</translation>
    </message>
    <message>
        <source>Path f&amp;rom %1</source>
        <comment>the name of an entity</comment>
        <translation>从%1出发的路径(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Evidence (%1)</source>
        <translation>证据（%1）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open Source</source>
        <translation>打开来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as Sentence with Footnote</source>
        <translation>复制为带脚注的句子(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (no address)</source>
        <comment>title of a source</comment>
        <translation>%1（无地址）</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>没有内容符合筛选条件</translation>
    </message>
    <message>
        <source>Take away one of its terms above, or clear all of it.</source>
        <translation>请移除上方的某个条件，或清除全部筛选。</translation>
    </message>
    <message>
        <source>Nothing that passes the filter falls into this time</source>
        <translation>符合筛选的内容都不在此时间内</translation>
    </message>
    <message>
        <source>Clear the filter, or choose Go › Time › All Years.</source>
        <translation>请清除筛选，或选择“转到 › 时间 › 所有年份”。</translation>
    </message>
</context>
<context>
    <name>knotary::views::ChainModel</name>
    <message numerus="yes">
        <source>All %n paths together</source>
        <translation>
            <numerusform>全部 %n 条路径</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>number of steps, before the names of a path</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>knotary::views::ChangesModel</name>
    <message>
        <source>+ added</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>− ended</source>
        <translation>− 结束</translation>
    </message>
    <message>
        <source>≠ altered</source>
        <translation>≠ 变更</translation>
    </message>
    <message>
        <source>%1, maybe</source>
        <comment>a change</comment>
        <translation>%1（可能）</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <comment>a claim, the value it had before</comment>
        <translation>%1（此前：%2）</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>knotary::views::ChangesView</name>
    <message>
        <source>Changed since the end of</source>
        <translation>起始年份（年末）</translation>
    </message>
    <message>
        <source>Changed until the end of</source>
        <translation>截止年份（年末）</translation>
    </message>
    <message>
        <source>Changed &amp;since the end of</source>
        <translation>自此年末起的变化(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;until the end of</source>
        <translation>至此年末(&amp;U)</translation>
    </message>
    <message>
        <source>Show changes of this kind</source>
        <translation>显示此类变化</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部变化</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 added · %2 ended · %3 altered</source>
        <translation>新增%1 · 结束%2 · 变更%3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them maybe</source>
        <translation>
            <numerusform>其中%n项为可能</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Checking … %1 %</source>
        <translation>正在检查… %1 %</translation>
    </message>
    <message>
        <source>Evidence meter</source>
        <translation>证据概况</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Claims of the publisher</source>
        <translation>出版方的陈述</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>冲突（%1）</translation>
    </message>
    <message>
        <source>No claims contradict each other.</source>
        <translation>没有互相冲突的陈述。</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s): what some say, and what others say.</source>
        <translation>
            <numerusform>%n 处分歧：各方说法并列如下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The checks were stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>%1 (nothing found)</source>
        <translation>%1（未发现）</translation>
    </message>
    <message>
        <source>No claim rests on one publisher alone.</source>
        <translation>没有只靠一个出版方的陈述。</translation>
    </message>
    <message>
        <source>Claims that rest on %1 alone</source>
        <translation>只靠 %1 的陈述</translation>
    </message>
</context>
<context>
    <name>knotary::views::ConflictsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, when</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source, places in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>没有来源</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Some say</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Others say</source>
        <translation>另一方</translation>
    </message>
</context>
<context>
    <name>knotary::views::DetailsPanel</name>
    <message>
        <source>Pin this page</source>
        <translation>固定此页</translation>
    </message>
    <message>
        <source>Pin this page, to read others beside it</source>
        <translation>固定此页，以便与其他页面对照阅读</translation>
    </message>
</context>
<context>
    <name>knotary::views::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>knotary::views::EntityField</name>
    <message>
        <source>Name of an entity</source>
        <translation>实体名称</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>knotary::views::EvidenceBrowser</name>
    <message>
        <source>Link: %1</source>
        <translation>链接：%1</translation>
    </message>
</context>
<context>
    <name>knotary::views::EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this evidence</source>
        <translation>复制证据</translation>
    </message>
    <message>
        <source>Copy this evidence as sentences, footnotes or references</source>
        <translation>将证据复制为句子、脚注或参考文献</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of claims, number of sources</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>knotary::views::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>筛选依据</translation>
    </message>
    <message>
        <source>Choose what is to be shown</source>
        <translation>选择要显示的内容</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>筛选文本</translation>
    </message>
    <message>
        <source>kind:person  evidence:several  a word …</source>
        <translation>kind:person  evidence:several  词语…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show what the filter leaves out</source>
        <translation>显示被筛选掉的内容</translation>
    </message>
    <message>
        <source>Looking through the data …</source>
        <translation>正在查看数据…</translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <translation>显示 %1，%2</translation>
    </message>
    <message>
        <source>%1, and hidden by hand: %2</source>
        <translation>%1，手动隐藏：%2</translation>
    </message>
    <message>
        <source>Column %1: %2 — %3</source>
        <translation>第 %1 列：%2 — %3</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>无法理解：%1</translation>
    </message>
</context>
<context>
    <name>knotary::views::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Delete removes it, minus turns it round, Enter shows more</source>
        <translation>按 Delete 移除，按减号反转，按回车显示更多</translation>
    </message>
    <message>
        <source>&amp;Show only this</source>
        <translation>只显示这些(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave this out</source>
        <translation>排除这些(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>以文本编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>knotary::views::FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a suggestion and what it means</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>knotary::views::FilterMenu</name>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Property</source>
        <translation>属性(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <translation>出版方(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;tanding</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据(&amp;E)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Number of relations</source>
        <translation>关系数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Distance from the selection</source>
        <translation>与所选的距离(&amp;D)</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>已存筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Edit the filter &amp;as text</source>
        <translation>以文本编辑筛选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy the filter as text</source>
        <translation>以文本复制筛选(&amp;C)</translation>
    </message>
    <message>
        <source>There is nothing to choose</source>
        <translation>没有可选项</translation>
    </message>
    <message>
        <source>The time that is shown: %1</source>
        <translation>当前显示的时间：%1</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Too much is selected</source>
        <translation>所选过多</translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s)</source>
        <translation>
            <numerusform>至多 %n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::FindingsList</name>
    <message>
        <source>Select all in the graph</source>
        <translation>在图中全部选中</translation>
    </message>
    <message>
        <source>Select the entities concerned and show the evidence of the claims</source>
        <translation>选中相关实体，并显示这些陈述的证据</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, explanation</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>knotary::views::HitLine</name>
    <message>
        <source>Type a name; choose with the arrow keys and Enter</source>
        <translation>输入名称；用方向键和回车键选择</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::LanesPane</name>
    <message>
        <source>Scroll the rows</source>
        <translation>滚动各行</translation>
    </message>
</context>
<context>
    <name>knotary::views::LanesTable</name>
    <message>
        <source>open</source>
        <translation>未定止</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字表述</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>knotary::views::LanesView</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>A row for each entity</source>
        <translation>每个实体一行</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>按类别分组</translation>
    </message>
    <message>
        <source>A band for each kind</source>
        <translation>每个类别一带</translation>
    </message>
    <message>
        <source>Entities shown</source>
        <translation>显示的实体</translation>
    </message>
    <message>
        <source>All entities</source>
        <translation>全部实体</translation>
    </message>
    <message>
        <source>Selection and neighbours</source>
        <translation>所选及其相邻实体</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all of time</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all of time (0)</source>
        <translation>显示全部时间（0）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the same as a table</source>
        <translation>以表格显示相同内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>将表格复制为 CSV</translation>
    </message>
    <message>
        <source>Dates of the entities</source>
        <translation>各实体的日期</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>时间带</translation>
    </message>
    <message>
        <source>The arrow keys go from row to row and from date to date, Enter shows the entity, plus and minus zoom, 0 shows all of time.</source>
        <translation>方向键在行与日期之间移动，回车显示该实体，加减号缩放，0 显示全部时间。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>an entity, its kind, and when</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Nothing here has a date.</source>
        <translation>这里没有带日期的内容。</translation>
    </message>
    <message>
        <source>With a date: %1</source>
        <translation>有日期：%1</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>无日期：%1</translation>
    </message>
    <message>
        <source>hatched: somewhere within</source>
        <translation>斜线：在其中某时</translation>
    </message>
    <message>
        <source>fading: about, or not known</source>
        <translation>渐淡：约略或不明</translation>
    </message>
    <message>
        <source>arrow: open</source>
        <translation>箭头：未定止</translation>
    </message>
    <message>
        <source>pale: inferred or uncertain</source>
        <translation>浅色：推断或不确定</translation>
    </message>
    <message>
        <source>thin: what it did</source>
        <translation>细条：其活动</translation>
    </message>
    <message>
        <source>≠: sources disagree</source>
        <translation>≠：来源不一</translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s)</source>
        <translation>
            <numerusform>另有 %n 条陈述</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knotary::views::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the entries of the legend</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Select this group</source>
        <translation>选择这一组</translation>
    </message>
</context>
<context>
    <name>knotary::views::MeterModel</name>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a check</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>检查什么</translation>
    </message>
</context>
<context>
    <name>knotary::views::MultiplesView</name>
    <message>
        <source>Years in a panel</source>
        <translation>每幅的年数</translation>
    </message>
    <message>
        <source>As many years in a panel as fit</source>
        <translation>每幅年数自动选择</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) in a panel</source>
        <translation>
            <numerusform>每幅 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph is being laid out.</source>
        <translation>正在排布图。</translation>
    </message>
    <message>
        <source>%1 are too many for small pictures. Focus on some of them first.</source>
        <translation>%1太多，无法画成小图。请先聚焦其中一部分。</translation>
    </message>
    <message>
        <source>Nothing here has a date.</source>
        <translation>这里没有带日期的内容。</translation>
    </message>
    <message>
        <source>Pale: perhaps then</source>
        <translation>浅色：可能在此期间</translation>
    </message>
    <message numerus="yes">
        <source>The graph by periods, %n panel(s)</source>
        <translation>
            <numerusform>各时段的图，%n 幅</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys go from period to period, Enter chooses its years, Escape chooses none.</source>
        <translation>方向键在时段之间移动，回车选择其年份，Esc 取消选择。</translation>
    </message>
</context>
<context>
    <name>knotary::views::PageView</name>
    <message>
        <source>What was shown here is no longer in the data.</source>
        <translation>此处原来的内容已不在数据中。</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>链接：%1</translation>
    </message>
</context>
<context>
    <name>knotary::views::PathOptions</name>
    <message>
        <source>Which paths</source>
        <translation>哪些路径</translation>
    </message>
    <message>
        <source>Which paths are looked for</source>
        <translation>查找哪些路径</translation>
    </message>
    <message>
        <source>Shortest path</source>
        <translation>最短路径</translation>
    </message>
    <message>
        <source>All shortest</source>
        <translation>所有最短路径</translation>
    </message>
    <message>
        <source>Longer, too</source>
        <translation>包括较长路径</translation>
    </message>
    <message>
        <source>Evidence of each step</source>
        <translation>每一步的证据</translation>
    </message>
    <message>
        <source>What each step must rest on</source>
        <translation>每一步必须有的依据</translation>
    </message>
    <message>
        <source>By any claim</source>
        <translation>任何陈述</translation>
    </message>
    <message>
        <source>With a source</source>
        <translation>有来源</translation>
    </message>
    <message>
        <source>With several sources</source>
        <translation>有多个来源</translation>
    </message>
    <message>
        <source>Confirmed only</source>
        <translation>仅已证实</translation>
    </message>
    <message>
        <source>Every claim counts as a step</source>
        <translation>任何陈述都可作为一步</translation>
    </message>
    <message>
        <source>At least one source supports each step</source>
        <translation>每一步至少有一个来源支持</translation>
    </message>
    <message>
        <source>Two sources or more, which do not repeat each other, support each step</source>
        <translation>每一步有两个以上互不转载的来源支持</translation>
    </message>
    <message>
        <source>Each step is stated by a source, neither inferred nor only announced, and nobody disputes it</source>
        <translation>每一步都有来源明确说明，不是推断或仅仅宣布，且无争议</translation>
    </message>
    <message>
        <source>What paths keep away from</source>
        <translation>路径要避开什么</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避开</translation>
    </message>
    <message>
        <source>Avoid (%1)</source>
        <translation>避开（%1）</translation>
    </message>
    <message>
        <source>What is &amp;hidden or filtered out</source>
        <translation>已隐藏或被筛除的内容(&amp;H)</translation>
    </message>
    <message>
        <source>Other &amp;times than the one looked at</source>
        <translation>所选时间以外(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;kind of entity</source>
        <translation>某类实体(&amp;K)</translation>
    </message>
    <message>
        <source>Entities on the way</source>
        <translation>途经实体</translation>
    </message>
</context>
<context>
    <name>knotary::views::PathsView</name>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Swap both ends</source>
        <translation>交换两端</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show in the graph</source>
        <translation>在图中显示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>起点(&amp;R)：</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>终点(&amp;O)：</translation>
    </message>
    <message>
        <source>Search for paths</source>
        <translation>查找路径</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Paths that were found</source>
        <translation>找到的路径</translation>
    </message>
    <message>
        <source>The path as sentences</source>
        <translation>路径语句</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>knotary::views::PinnedPage</name>
    <message>
        <source>Pinned page</source>
        <translation>固定的页面</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Unpin the page</source>
        <translation>取消固定</translation>
    </message>
</context>
<context>
    <name>knotary::views::ProblemsModel</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Line:Column</source>
        <translation>行：列</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>knotary::views::ProblemsView</name>
    <message>
        <source>What was read</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>Show problems of this severity</source>
        <translation>显示此严重程度的问题</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen problems, or all of them</source>
        <translation>复制所选的问题，或全部问题</translation>
    </message>
    <message>
        <source>Copy problems</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>number of problems, file name</comment>
        <translation>%2 中有 %1</translation>
    </message>
</context>
<context>
    <name>knotary::views::PublishersModel</name>
    <message>
        <source>%1 of %2 sourced claims</source>
        <translation>%2 条有来源的陈述中的 %1 条</translation>
    </message>
    <message>
        <source>Publisher, or source without one</source>
        <translation>出版方，或未注明出版方的来源</translation>
    </message>
    <message>
        <source>Claims resting on it alone</source>
        <translation>只靠它的陈述</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>knotary::views::Scrubber</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Years a second</source>
        <translation>每秒年数</translation>
    </message>
    <message>
        <source>Which years</source>
        <translation>哪些年份</translation>
    </message>
    <message>
        <source>What is shown: one year, a range, or all up to a year</source>
        <translation>显示内容：单个年份、一段年份，或截至某年的全部</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>单个年份</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>一段年份</translation>
    </message>
    <message>
        <source>Up to year</source>
        <translation>截至年份</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>逐年播放</translation>
    </message>
    <message>
        <source>Nothing here has a date.</source>
        <translation>这里没有带日期的内容。</translation>
    </message>
    <message>
        <source>%1 and %2 are compared</source>
        <translation>正在比较%1年与%2年</translation>
    </message>
    <message>
        <source>All years are shown</source>
        <translation>显示所有年份</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>已到最后一年</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>knotary::views::ScrubberTrack</name>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>Up to this year</source>
        <translation>截至该年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>The arrow keys choose a year; Page up and Page down move the whole, with Shift five years; Escape shows all years.</source>
        <translation>方向键选择年份；上翻页键和下翻页键整体移动，按住 Shift 为五年；Esc 键显示所有年份。</translation>
    </message>
    <message>
        <source>All years are shown.</source>
        <translation>显示所有年份。</translation>
    </message>
</context>
<context>
    <name>knotary::views::SearchBox</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>knotary::views::SearchModel</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Names in all languages, values and sources were searched</source>
        <translation>已搜索各语言名称、陈述内容和来源</translation>
    </message>
    <message>
        <source>Reading the names …</source>
        <translation>正在读取名称…</translation>
    </message>
    <message>
        <source>What is found comes in a moment</source>
        <translation>结果稍后显示</translation>
    </message>
    <message>
        <source>Best matches</source>
        <translation>最佳匹配</translation>
    </message>
    <message numerus="yes">
        <source>These are the best %n. Type more to find others.</source>
        <translation>
            <numerusform>这是最佳的 %n 项。继续输入可查找其他内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>knotary::views::SourceModel</name>
    <message>
        <source>Line %1, marked: %2</source>
        <translation>第 %1 行，已标记：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>knotary::views::SourceView</name>
    <message>
        <source>Place in the file</source>
        <translation>文件中的位置</translation>
    </message>
    <message>
        <source>Problem at this place</source>
        <translation>此处的问题</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>文件状态</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Copy file, line and column</source>
        <translation>复制文件、行号和列号</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Choose the editor…</source>
        <translation>选择编辑器…</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Choose a problem, and its line is shown here.</source>
        <translation>选择一个问题，此处即显示其所在行。</translation>
    </message>
    <message>
        <source>The file is not there any more. This is its text as it was read last.</source>
        <translation>该文件已不存在。此处为最后一次读取的文本。</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>This problem is not found in the file any more.</source>
        <translation>文件中已不再有此问题。</translation>
    </message>
    <message>
        <source>The file has changed since this problem was found; it may stand elsewhere now.</source>
        <translation>发现此问题之后文件已有改动；其位置可能已变。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <comment>file name, numbers</comment>
        <translation>%1，第 %2 行，第 %3 列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The built-in data set is a part of the program</source>
        <translation>内置数据集是程序的一部分</translation>
    </message>
    <message>
        <source>Open the file at this line in your editor</source>
        <translation>在编辑器中打开此文件并转到此行</translation>
    </message>
</context>
<context>
    <name>knotary::views::SourcesModel</name>
    <message>
        <source>read</source>
        <comment>a source</comment>
        <translation>已读</translation>
    </message>
    <message>
        <source>only named by another source</source>
        <translation>仅由其他来源提及</translation>
    </message>
    <message>
        <source>nothing rests on it</source>
        <translation>没有陈述依据它</translation>
    </message>
    <message>
        <source>Claims that no other source supports</source>
        <translation>没有其他来源支持的陈述</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>On it alone</source>
        <translation>仅依据它</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>knotary::views::SourcesView</name>
    <message>
        <source>Filter sources</source>
        <translation>筛选来源</translation>
    </message>
    <message>
        <source>Sources shown</source>
        <translation>显示的来源</translation>
    </message>
    <message>
        <source>Show what rests on it</source>
        <translation>显示依据它的陈述</translation>
    </message>
    <message>
        <source>Show the evidence of all that rests on the chosen source, and select whom it speaks of (Enter)</source>
        <translation>显示依据所选来源的全部证据，并选中所涉及的实体（回车）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sources shown, all sources</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show the &amp;page of this source</source>
        <translation>显示此来源的页面(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;what rests on it</source>
        <translation>显示依据它的陈述(&amp;W)</translation>
    </message>
</context>
<context>
    <name>knotary::views::TableModel</name>
    <message>
        <source>%1: none</source>
        <comment>title of a column</comment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, number of rows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, closed group</source>
        <translation>%1，已折叠的分组</translation>
    </message>
    <message>
        <source>%1, open group</source>
        <translation>%1，已展开的分组</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>title of a column</comment>
        <translation>%1：空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, cell</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>knotary::views::TablePane</name>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>There are no entities.</source>
        <translation>没有实体。</translation>
    </message>
    <message>
        <source>There are no claims.</source>
        <translation>没有陈述。</translation>
    </message>
    <message>
        <source>The table is being made …</source>
        <translation>正在生成表格…</translation>
    </message>
    <message>
        <source>In no row is all of “%1”.</source>
        <translation>没有包含“%1”全部词语的行。</translation>
    </message>
    <message>
        <source>The graph shows none of them. “All” shows what the data hold.</source>
        <translation>图中没有显示其中任何一项。选择“全部”可显示数据中的所有内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 / %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>12 of 127 rows</comment>
        <translation>%1，已选 %2 行</translation>
    </message>
    <message>
        <source>Show the &amp;Evidence</source>
        <translation>显示证据(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide in the Graph</source>
        <translation>在图中隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Hide &amp;Others in the Graph</source>
        <translation>在图中隐藏其他(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
</context>
<context>
    <name>knotary::views::TableView</name>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>One row for each entity</source>
        <translation>每个实体一行</translation>
    </message>
    <message>
        <source>One row for each claim</source>
        <translation>每条陈述一行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Shows the rows in which all of these words are found, in any shown column, in any case; Chinese also by its pinyin</source>
        <translation>只显示在所示各列中含有全部这些词语的行，不分大小写；中文也可用拼音</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort the rows by a column</source>
        <translation>按某一列排序</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Gather rows that have something in common</source>
        <translation>将有共同点的行归为一组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show, hide and move columns</source>
        <translation>显示、隐藏和移动列</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Also what the graph does not show: hidden, at other times, or kept out by the filter</source>
        <translation>也显示图中未显示的内容：已隐藏的、其他时间的或被筛选排除的</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>显示的行数</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>按文件中的顺序(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>展开所有分组(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>折叠所有分组(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>隐藏“%1”(&amp;H)</translation>
    </message>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>将“%1”左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>将“%1”右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>恢复初始状态(&amp;A)</translation>
    </message>
</context>
<context>
    <name>knotary::views::TimelineBar</name>
    <message>
        <source>Entities by kind</source>
        <translation>按类别的实体</translation>
    </message>
    <message>
        <source>Claims by property</source>
        <translation>按属性的陈述</translation>
    </message>
    <message>
        <source>Claims by source</source>
        <translation>按来源的陈述</translation>
    </message>
    <message>
        <source>Claims by evidence</source>
        <translation>按证据的陈述</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>What the bars count</source>
        <translation>柱形统计的内容</translation>
    </message>
    <message>
        <source>Way of counting</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>A bar counts what begins in it, what is in force in it, or all that has begun up to it</source>
        <translation>柱形统计在该时段开始的、在该时段有效的，或截至该时段已开始的全部内容</translation>
    </message>
    <message>
        <source>Length of a bar</source>
        <translation>柱形时长</translation>
    </message>
    <message>
        <source>How long a bar is</source>
        <translation>一个柱形代表多长时间</translation>
    </message>
    <message>
        <source>Numbers or shares</source>
        <translation>数量或比例</translation>
    </message>
    <message>
        <source>Numbers, or parts of a hundred</source>
        <translation>数量或百分比</translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation>第二坐标轴</translation>
    </message>
    <message>
        <source>Numbers that the data give for a time, as points on a second axis</source>
        <translation>数据中带日期的数值，以点显示在第二坐标轴上</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Show or hide groups, in the chart and in the graph</source>
        <translation>在图表和关系图中显示或隐藏分组</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>显示更长时间</translation>
    </message>
    <message>
        <source>Show a longer time (minus)</source>
        <translation>显示更长时间（减号键）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>以表格显示同样的数字</translation>
    </message>
    <message>
        <source>No second axis</source>
        <translation>无第二坐标轴</translation>
    </message>
</context>
<context>
    <name>knotary::views::TimelineList</name>
    <message>
        <source>What the bar counts</source>
        <translation>柱形统计的内容</translation>
    </message>
</context>
<context>
    <name>knotary::views::TimelineListModel</name>
    <message>
        <source>%1 (maybe)</source>
        <translation>%1（可能）</translation>
    </message>
</context>
<context>
    <name>knotary::views::TimelinePanel</name>
    <message>
        <source>Views of time</source>
        <translation>时间视图</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>时间带</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列对比</translation>
    </message>
</context>
<context>
    <name>knotary::views::TimelineTable</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>图表的数字</translation>
    </message>
    <message>
        <source>Ctrl+C copies the table as CSV</source>
        <translation>Ctrl+C 将表格复制为 CSV</translation>
    </message>
</context>
<context>
    <name>knotary::views::TimelineTableModel</name>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>knotary::views::TimelineView</name>
    <message>
        <source>Years: none chosen</source>
        <translation>年份：未选</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here has a date.</source>
        <translation>此处没有带日期的内容。</translation>
    </message>
    <message>
        <source>click again to show all years</source>
        <translation>再次单击以显示所有年份</translation>
    </message>
    <message>
        <source>press Escape to show all years</source>
        <translation>按 Esc 以显示所有年份</translation>
    </message>
    <message>
        <source>Years: %1 chosen, %2</source>
        <translation>年份：已选 %1，%2</translation>
    </message>
    <message>
        <source>%1 to %2, most of all in %3: %4.</source>
        <translation>%1 至 %2，以 %3 最多：%4。</translation>
    </message>
    <message>
        <source>without a date: %1</source>
        <translation>没有日期：%1</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>%1 maybe</source>
        <translation>可能还有%1</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1: nothing is counted here</source>
        <translation>%1：此处没有可统计的内容</translation>
    </message>
    <message>
        <source>Click a bar to see what it counts, with Shift several; double click to come closer</source>
        <translation>点击柱形查看其统计的内容，按住 Shift 可选多个；双击放大</translation>
    </message>
    <message>
        <source>maybe in one of these bars: %1</source>
        <translation>可能属于其中某个柱形：%1</translation>
    </message>
    <message>
        <source>known by year only: %1</source>
        <translation>只知年份：%1</translation>
    </message>
    <message>
        <source>outside these years: %1</source>
        <translation>不在这些年份之内：%1</translation>
    </message>
    <message numerus="yes">
        <source>“about” reaches %n unit(s) of the date each way</source>
        <translation>
            <numerusform>“约”向前后各延伸 %n 个日期单位</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrow keys choose a bar, with Shift several; plus and minus come closer and go back; Escape chooses none.</source>
        <translation>方向键选择柱形，按住 Shift 可选多个；加号键放大，减号键返回；Esc 取消选择。</translation>
    </message>
    <message>
        <source>Show only these in the graph</source>
        <translation>关系图中只显示这些</translation>
    </message>
    <message>
        <source>Show everything in the graph</source>
        <translation>关系图中显示全部</translation>
    </message>
    <message>
        <source>Show in the chart</source>
        <translation>在图表中显示</translation>
    </message>
</context>
<context>
    <name>knotary::views::YearPane</name>
    <message>
        <source>Click shows or hides it here, Ctrl+click shows only these in the graph.</source>
        <translation>点击在此显示或隐藏，Ctrl+点击使关系图只显示这些。</translation>
    </message>
</context>
<context>
    <name>knotary::window::AboutDialog</name>
    <message>
        <source>About Knotary</source>
        <translation>关于 Knotary</translation>
    </message>
    <message>
        <source>Icon of Knotary</source>
        <translation>Knotary 图标</translation>
    </message>
    <message>
        <source>Knotary %1</source>
        <translation>Knotary %1</translation>
    </message>
    <message>
        <source>Explores knowledge graphs whose every line says who says so, and where.</source>
        <translation>浏览知识图谱，每条连线都注明出自何人、何处。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>构建所用</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组成部分及其许可证</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>knotary::window::ArrangeDialog</name>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Another number, another drawing; the same number, the same one</source>
        <translation>数字不同，图也不同；数字相同，图也相同</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>方式(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Start number:</source>
        <translation>起始数(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>Around: %1</source>
        <translation>围绕：%1</translation>
    </message>
    <message>
        <source>Nothing is selected: the best connected entity stands in the middle.</source>
        <translation>未选择任何实体：连接最多的实体位于中心。</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>knotary::window::BookmarksDialog</name>
    <message>
        <source>Bookmarks and saved filters</source>
        <translation>书签与已存筛选</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>已存筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>全部导出(&amp;E)…</translation>
    </message>
    <message>
        <source>A figure of each bookmark</source>
        <translation>每个书签导出一张图</translation>
    </message>
</context>
<context>
    <name>knotary::window::ExportDialog</name>
    <message>
        <source>Exporting %1…</source>
        <translation>正在导出 %1…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>Choose a folder for the figures</source>
        <translation>选择存放图的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are there already. Replace them?</source>
        <translation>
            <numerusform>已有 %n 个同名文件。要替换吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. Exported %n figure(s).</source>
        <translation>
            <numerusform>已停止。已导出 %n 张图。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n figure(s).</source>
        <translation>
            <numerusform>已导出 %n 张图。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be written.</source>
        <translation>
            <numerusform>另有 %n 张无法写出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export all bookmarks</source>
        <translation>导出全部书签</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>With a &amp;report file</source>
        <translation>附报告文件(&amp;R)</translation>
    </message>
    <message>
        <source>report.yaml holds the recipe of all these figures: “knotary figures report.yaml” makes them anew when the data change.</source>
        <translation>report.yaml 记录所有这些图的做法：数据变化后，用“knotary figures report.yaml”即可重新生成。</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>图的预览</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation>文字的预览</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一个书签</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一个书签</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>As large as on paper (&amp;100 %)</source>
        <translation>与纸上一样大（&amp;100 %）</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folde&amp;r</source>
        <translation>打开文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Figures written</source>
        <translation>已写出的图</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>To the clipboard, as a picture</source>
        <translation>作为图片复制到剪贴板</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>打印(&amp;N)…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>Exported %1, and all of its sources as %2</source>
        <translation>已导出 %1，全部来源见 %2</translation>
    </message>
</context>
<context>
    <name>knotary::window::ExportForm</name>
    <message>
        <source>&amp;View:</source>
        <translation>视图(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>A4, one column of two</source>
        <translation>A4，双栏中的一栏</translation>
    </message>
    <message>
        <source>A4, whole page</source>
        <translation>A4，整页</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Web page, 1200 pixels wide</source>
        <translation>网页，宽 1200 像素</translation>
    </message>
    <message>
        <source>A size of your own</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>宽度（毫米）</translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>高度（毫米）</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>尺寸(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;Width, height:</source>
        <translation>宽、高(&amp;W)：</translation>
    </message>
    <message>
        <source>Dots an &amp;inch:</source>
        <translation>每英寸点数(&amp;I)：</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Below the drawing</source>
        <translation>在图的下方</translation>
    </message>
    <message>
        <source>Ca&amp;ption:</source>
        <translation>图注(&amp;P)：</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>印刷用</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>不列出</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>So&amp;urces:</source>
        <translation>来源(&amp;U)：</translation>
    </message>
    <message>
        <source>Transparent &amp;ground</source>
        <translation>透明背景(&amp;G)</translation>
    </message>
    <message>
        <source>The file holds &amp;data and view</source>
        <translation>文件包含数据和视图(&amp;D)</translation>
    </message>
    <message>
        <source>Who opens the figure in Knotary is back in this view. It then holds what is drawn, with its sources.</source>
        <translation>在 Knotary 中打开此图即可回到这一视图。文件会包含所绘内容及其来源。</translation>
    </message>
    <message>
        <source>= %1 × %2 pixels</source>
        <translation>= %1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>knotary::window::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Go and search</source>
        <translation>浏览与搜索</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>%1 — Knotary</source>
        <comment>title of the data set</comment>
        <translation>%1 — Knotary</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 could not be opened; what was open stays open.</source>
        <translation>无法打开 %1；原先打开的内容保持不变。</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>%1 has errors; you see its last good state.</source>
        <translation>%1 有错误；当前显示其最后的正确状态。</translation>
    </message>
    <message>
        <source>%1 is there again and was read anew.</source>
        <translation>%1 已重新出现，并已重新读取。</translation>
    </message>
    <message>
        <source>%1 is not there any more; you see what was read before.</source>
        <translation>%1 已不存在；当前显示先前读取的内容。</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>“%1” could not be started. Another editor can be chosen beside “Open in editor”.</source>
        <translation>无法启动“%1”。可在“在编辑器中打开”旁选择其他编辑器。</translation>
    </message>
    <message>
        <source>%1 is opened as your desktop opens it; go to line %2 there.</source>
        <translation>已按桌面设置打开 %1；请在其中转到第 %2 行。</translation>
    </message>
    <message>
        <source>No editor was found. One can be chosen beside “Open in editor”.</source>
        <translation>未找到编辑器。可在“在编辑器中打开”旁选择一个。</translation>
    </message>
    <message>
        <source>Choose the editor</source>
        <translation>选择编辑器</translation>
    </message>
    <message>
        <source>Command that opens a file at a line, such as: kate -l {line} {file}
{file}, {line} and {column} stand for the place. Empty: an editor that is installed.</source>
        <translation>打开文件并转到某行的命令，例如：kate -l {line} {file}
{file}、{line} 和 {column} 代表位置。留空则使用已安装的编辑器。</translation>
    </message>
    <message>
        <source>Command of the editor</source>
        <translation>编辑器命令</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message numerus="yes">
        <source>One file is open at a time: of %n file(s), this is %1.</source>
        <translation>
            <numerusform>一次只能打开一个文件：%n 个文件中打开的是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here opens %1</source>
        <translation>这里没有程序可以打开 %1</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The figure could not be printed.</source>
        <translation>无法打印此图。</translation>
    </message>
    <message>
        <source>You see what %1 shows; its data are the same.</source>
        <translation>这就是 %1 所示的内容；数据没有变化。</translation>
    </message>
    <message>
        <source>The data have changed since %1 was made; “knotary verify” says where.</source>
        <translation>%1 制成之后数据有变化；“knotary verify”会指出在哪里。</translation>
    </message>
    <message>
        <source>These are the data that %1 carries; what it was made from was not found.</source>
        <translation>这是 %1 自带的数据；没有找到制作它的数据文件。</translation>
    </message>
</context>
<context>
    <name>knotary::window::PagePreview</name>
    <message>
        <source>Drag it into a document or a folder</source>
        <translation>可拖到文档或文件夹中</translation>
    </message>
</context>
<context>
    <name>knotary::window::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>file name, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>尚未打开任何文件</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
</context>
<context>
    <name>knotary::window::ShortcutsPage</name>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>To do this</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>use this</source>
        <translation>操作方法</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以指针处为中心缩放</translation>
    </message>
    <message>
        <source>Wheel, or pinch</source>
        <translation>滚轮，或双指捏合</translation>
    </message>
    <message>
        <source>Move the drawing</source>
        <translation>移动画面</translation>
    </message>
    <message>
        <source>Drag the background, or drag with the middle or right button, or Space and drag</source>
        <translation>拖动背景，或用中键、右键拖动，或按住空格拖动</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>左右移动</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift 加滚轮</translation>
    </message>
    <message>
        <source>Choose a node and show its details</source>
        <translation>选择节点并显示详情</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Add to the selection or take away</source>
        <translation>加入或移出所选</translation>
    </message>
    <message>
        <source>Ctrl or Shift and click</source>
        <translation>Ctrl 或 Shift 加单击</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>框选区域</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift 加拖动</translation>
    </message>
    <message>
        <source>Move a node and pin it there</source>
        <translation>移动节点并固定在该处</translation>
    </message>
    <message>
        <source>Drag the node</source>
        <translation>拖动节点</translation>
    </message>
    <message>
        <source>Show what surrounds a node</source>
        <translation>显示节点周围的内容</translation>
    </message>
    <message>
        <source>Rest the pointer on it</source>
        <translation>把指针停在节点上</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除所选</translation>
    </message>
    <message>
        <source>Click the background, or Esc</source>
        <translation>单击背景，或按 Esc</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整个图谱</translation>
    </message>
    <message>
        <source>Double-click the background, or Home</source>
        <translation>双击背景，或按 Home</translation>
    </message>
    <message>
        <source>Walk from node to node</source>
        <translation>逐个移到下一节点</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Walk to the nearest node in a direction</source>
        <translation>移到某一方向上最近的节点</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the drawing by keys</source>
        <translation>用按键移动画面</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Ctrl 加方向键</translation>
    </message>
    <message>
        <source>Show the details of the node</source>
        <translation>显示节点的详情</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Select the node</source>
        <translation>选择节点</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Leave the graph</source>
        <translation>离开图谱</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Right click, or the menu key</source>
        <translation>单击右键，或按菜单键</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>后退与前进</translation>
    </message>
    <message>
        <source>Mouse buttons 4 and 5</source>
        <translation>鼠标第 4、5 键</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>在图谱中</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Move a node and leave it free</source>
        <translation>移动节点但不固定</translation>
    </message>
    <message>
        <source>Alt and drag the node</source>
        <translation>按住 Alt 拖动节点</translation>
    </message>
    <message>
        <source>Show hidden neighbours, and hide them again</source>
        <translation>显示隐藏的相邻实体，再次则隐藏</translation>
    </message>
    <message>
        <source>Double-click the node</source>
        <translation>双击节点</translation>
    </message>
    <message>
        <source>Menu of a node, a relation or the graph</source>
        <translation>节点、关系或图谱的菜单</translation>
    </message>
    <message>
        <source>Previous and next year, with Shift five</source>
        <translation>上一年和下一年，按住 Shift 为五年</translation>
    </message>
    <message>
        <source>Page up and page down</source>
        <translation>上翻页键和下翻页键</translation>
    </message>
</context>
<context>
    <name>knotary::window::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the data …</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>正在布局图谱…</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>%1 of %2 shown · %3</source>
        <translation>显示 %1，共 %2 · %3</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Working out: %1 …</source>
        <translation>正在计算：%1…</translation>
    </message>
</context>
</TS>

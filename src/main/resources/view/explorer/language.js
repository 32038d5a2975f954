// @ts-check
// The words of the page, Chinese and English.

/** @typedef {import('./source.js').DisplayNames} DisplayNames */
/** @typedef {{code: string, say: (word: string, values?: Record<string, string|number>) => string, kind: (kind: string) => string, type: (type: string) => string,
 *   value: (key: string, value: string) => string}} Language */

/** Each word in Chinese and in English; {name} is filled in. @type {Record<string, [string, string]>} */
const WORDS = {
  title: ['金脉 · 看图', 'Jinmai · the graph'], search: ['搜索名称、别名、拼音首字母', 'Search names, aliases, pinyin initials'], questions: ['常问的问题', 'Questions'],
  lenders: ['谁贷款给了这家企业？', 'Who lends to this enterprise?'], unlent: ['同一联盟里还没有贷款的企业', 'Members of an alliance without a loan'],
  district: ['这个区域有哪些企业，谁在贷款给它们？', 'Enterprises of a district and who lends to them'], lender: ['这家银行贷款给了谁？', 'To whom does this bank lend?'],
  'lenders-of': ['谁贷款给了{name}？', 'Who lends to {name}?'], 'unlent-of': ['{name}里还没有贷款的企业', 'Members of {name} without a loan'],
  'district-of': ['{name}有哪些企业，谁在贷款给它们？', 'Enterprises in {name} and who lends to them'], 'lender-of': ['{name}贷款给了谁？', 'To whom does {name} lend?'],
  shared: ['从多家银行借款的企业', 'Enterprises that borrow from several banks'], people: ['谁在哪里任职？', 'Who works where?'],
  start: ['起点', 'Start'], whole: ['全图', 'Everything'], undo: ['撤销', 'Undo'], fit: ['适应窗口', 'Fit'], layout: ['布局', 'Layout'], force: ['力导向', 'Force'],
  concentric: ['同心圆', 'Concentric'], hierarchy: ['层级', 'Hierarchy'], districts: ['按区域归并', 'Group by district'], unfolded: ['展开平行线', 'Unfold bundles'],
  table: ['表格', 'Table'], filters: ['筛选', 'Filters'], kinds: ['类别', 'Kinds'], types: ['关系', 'Relations'], terms: ['条件', 'Terms'], from: ['起始年份', 'From year'],
  to: ['截止年份', 'To year'], amount: ['金额不低于（万元）', 'At least (CNY 10,000)'], status: ['状态', 'Status'], every: ['全部', 'All'], stated: ['已述', 'Stated'],
  planned: ['拟议', 'Planned'], denied: ['否认', 'Denied'], origin: ['来源', 'Origin'], told: ['文中所述', 'Told in a text'], derived: ['推得', 'Derived'], reset: ['清除筛选', 'Clear filters'],
  png: ['导出 PNG', 'Export PNG'], svg: ['导出 SVG', 'Export SVG'], csv: ['导出 CSV', 'Export CSV'], other: ['English', '中文'], theme: ['明暗', 'Light or dark'], help: ['键盘', 'Keys'],
  drawing: ['关系图：方向键在节点间移动，回车展开', 'The drawing: arrow keys move between nodes, Enter expands'], details: ['详情', 'Details'], tools: ['工具', 'Tools'],
  summary: ['{nodes} 个节点，{facts} 条关系', '{nodes} nodes, {facts} facts'], left: ['，另有 {left} 个未画出', ', {left} more not drawn'], lent: ['，已述贷款合计 {sum}', ', stated loans {sum} in all'],
  nothing: ['没有符合条件的内容。放宽筛选，或撤销上一步。', 'Nothing passes. Loosen the filters, or undo.'], drawn: ['图中的节点', 'Drawn'], more: ['再显示 {number} 个', '{number} more'],
  moreRows: ['再显示 {number} 行', '{number} more rows'], expand: ['展开邻居', 'Expand'], hide: ['从图中移去', 'Take out'], focus: ['只看它的邻域', 'Its neighbourhood only'],
  connect: ['连接到……', 'Connect with …'], connecting: ['再选一个节点，看两者如何相连', 'Choose another node to see how both are connected'], aliases: ['又称', 'Also'], degree: ['{number} 条关系', '{number} facts'],
  facts: ['关系', 'Facts'], evidence: ['依据', 'Evidence'], noEvidence: ['由行政区划或银行层级推得，没有原文。', 'Derived from administrative divisions or bank hierarchy; no text states it.'],
  quoted: ['共有 {all} 篇文章，这里引用其中 {shown} 篇。', '{shown} of {all} articles are quoted here.'], inAll: ['共 {all} 篇', '{all} articles in all'],
  untitled: ['（无题）', '(untitled)'], undated: ['日期不详', 'no date'], context: ['此文的其他依据句', 'Other sentences of this article'], connection: ['{from} 与 {to} 如何相连', 'How {from} and {to} are connected'],
  partial: ['共有 {all} 条关系，这里有其中 {known} 条。', '{known} of its {all} facts are here.'], unreachable: ['服务器没有应答。它还在运行吗？', 'The server does not answer. Is it still running?'],
  nobody: ['没有这样的名称', 'Nothing bears such a name'], apart: ['十步以内，两者没有相连。', 'Within ten steps nothing connects the two.'], missed: ['图谱中没有“{name}”；这里显示说得最多的部分。', 'Nothing in the graph is called “{name}”; this is where most is told.'],
  unconnected: ['在这部分图里，两者没有相连。', 'In this part of the graph the two are not connected.'], steps: ['相隔 {number} 步', '{number} steps'], close: ['关闭', 'Close'], 'column-from': ['从', 'From'],
  'column-type': ['关系', 'Relation'], 'column-to': ['到', 'To'], 'column-amount': ['金额', 'Amount'], 'column-year': ['年份', 'Year'], 'column-note': ['说明', 'Note'], 'column-status': ['状态', 'Status'],
  'column-articles': ['文章', 'Articles'], 'keys-text': ['/ 搜索　Ctrl+Z 撤销　方向键 移动　Enter 展开　F 适应窗口　T 表格　+ − 缩放　Esc 取消选择　Shift+点击 连接两个节点', '/ search · Ctrl+Z undo · arrows move · Enter expand · F fit · T table · + − zoom · Esc clear · Shift+click connect two nodes'],
};

/** @type {Record<string, string>} */
const ENGLISH = {
  Bank: 'Bank', Enterprise: 'Enterprise', District: 'District', Alliance: 'Alliance', Person: 'Person', Institution: 'Institution', LENDS_TO: 'lends to', LOCATED_IN: 'located in',
  MEMBER_OF: 'member of', BRANCH_OF: 'branch of', SUBSIDIARY_OF: 'subsidiary of', WORKS_FOR: 'works for', COOPERATES_WITH: 'cooperates with',
};

/** @param {string} code zh or en @param {DisplayNames} names @returns {Language} */
export function languageOf(code, names) {
  const chinese = code === 'zh';
  return {
    code,
    say: (word, values = {}) => WORDS[word][chinese ? 0 : 1].replace(/\{(\w+)\}/g, (_, key) => String(values[key])),
    kind: kind => (chinese ? names.labels[kind] : ENGLISH[kind]) ?? kind,
    type: type => (chinese ? names.types[type] : ENGLISH[type]) ?? type,
    value: (key, value) => (chinese ? names.values[key]?.[value] : undefined) ?? value,
  };
}

/** Chinese for whoever asks for it at all before English. @param {readonly string[]} preferred @returns {string} */
export function preferredLanguage(preferred) {
  const first = preferred.find(tag => /^(zh|en)\b/i.test(tag));
  return first === undefined || /^zh/i.test(first) ? 'zh' : 'en';
}

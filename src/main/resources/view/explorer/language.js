// The words of the page in Chinese and English; Chinese first where the browser prefers it.
const WORDS = {
  zh: {
    search: '搜索名称或别名', tools: '工具', undo: '撤销', all: '全部显示', fit: '适应窗口', layout: '布局', force: '力导向', circles: '同心圆',
    tree: '层级', group: '按区域归组', theme: '深浅', filters: '筛选', kinds: '类别', types: '关系', terms: '条件', 'from-year': '起始年',
    'to-year': '截止年', least: '金额≥（万元）', derived: '含推导的事实', unstated: '含计划、否认的事实', drawing: '关系图',
    hint: '点击展开一个节点；按住 Shift 再点另一个，看两者如何相连。', details: '详情', table: '事实列表', other: 'English',
    facts: '关系', evidence: '出处', derivedFact: '由名称或区划推导，无原句', from: '起点', type: '关系', to: '终点', amount: '金额', year: '年份', more: '其他',
    count: (facts, nodes, all) => `显示 ${nodes} 个节点、${facts} 条事实（共 ${all} 个节点）`,
    left: (n) => `另有至少 ${n} 个节点未收入此页`, none: '没有找到相连的路径', path: (n) => `相距 ${n} 步`, aliases: '又名', beyond: '在整个图谱中展开 →',
    missed: (name) => `图谱中没有名为“${name}”的节点或文章；这里显示事实最多的部分。`,
  },
  en: {
    search: 'Search names and aliases', tools: 'Tools', undo: 'Undo', all: 'Show all', fit: 'Fit', layout: 'Layout', force: 'Force',
    circles: 'Circles', tree: 'Levels', group: 'Group by district', theme: 'Light/dark', filters: 'Filters', kinds: 'Kinds', types: 'Facts',
    terms: 'Terms', 'from-year': 'From year', 'to-year': 'To year', least: '≥ 10,000 yuan', derived: 'Derived facts',
    unstated: 'Planned and denied facts', drawing: 'Drawing of the graph',
    hint: 'Click a node to unfold it; Shift and click another to see how the two are connected.', details: 'Details', table: 'Table of facts',
    other: '中文', facts: 'Facts', evidence: 'Evidence', derivedFact: 'Derived from a name or a gazetteer; no sentence states it', from: 'From', type: 'Fact', to: 'To',
    amount: 'Amount', year: 'Year', more: 'Terms',
    count: (facts, nodes, all) => `${nodes} nodes and ${facts} facts shown (of ${all} nodes)`,
    left: (n) => `at least ${n} more nodes are not on this page`, none: 'No connection found', path: (n) => `${n} steps apart`, aliases: 'also', beyond: 'Unfold in the whole graph →',
    missed: (name) => `Nothing in the graph is called “${name}”; this is where most is told.`,
  },
};

/** @typedef {'zh' | 'en'} Language */

/** @returns {Language} */
function preferredLanguage() {
  const first = (navigator.languages || [navigator.language]).find((tag) => /^(zh|en)/i.test(tag));
  return first && /^en/i.test(first) ? 'en' : 'zh';
}

/** Speaks one language. @param {Language} language @param {{labels: object, types: object, properties: object, values: object}} names */
function speaker(language, names) {
  const words = WORDS[language];
  const plain = (name) => name.toLowerCase().replaceAll('_', ' ');
  return {
    language,
    word: (key) => words[key],
    label: (label) => (language === 'zh' ? names.labels[label] || label : label),
    type: (type) => (language === 'zh' ? names.types[type] || type : plain(type)),
    property: (key) => (language === 'zh' ? names.properties[key] || key : key),
    value: (key, value) => (language === 'zh' && names.values[key] && names.values[key][value]) || String(value),
    yuan(amount) {
      if (language === 'en') {
        return `${amount.toLocaleString('en')} yuan`;
      }
      return amount >= 1e8 ? `${amount / 1e8}亿元` : amount >= 1e4 ? `${amount / 1e4}万元` : `${amount}元`;
    },
  };
}

/** What a fact says besides its ends, in a few words. */
function termsOf(fact, speak) {
  const terms = fact.terms;
  const words = [];
  if (terms.amountCny !== undefined) {
    words.push(speak.yuan(terms.amountCny));
  } else if (terms.amountText) {
    words.push(terms.amountText);
  }
  for (const key of ['year', 'product', 'title']) {
    if (terms[key] !== undefined) {
      words.push(String(terms[key]));
    }
  }
  if (terms.role) {
    words.push(speak.value('role', terms.role));
  }
  if (terms.status && terms.status !== 'stated') {
    words.push(speak.value('status', terms.status));
  }
  return words.join(' · ');
}

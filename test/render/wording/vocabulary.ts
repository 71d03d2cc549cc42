/**
 * @file What people write into labels that no form has. None of it comes from the reader, and none of
 * it is to be put there: a reader that knows these words proves nothing.
 */

/** Letters that are typed or scanned for each other: alike to the eye or to the ear. */
export const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    '未末 末未 止纸 机饥 构购 制治 项顷 请清 申伸 纠究 维推 审宙 讼颂 许计 罚伐 强墙 规归 章彰 范犯',
    '性姓 件仵 效郊 数教 量重 收牧 转砖 结给 度渡 办力 理里 果课 予子 公么 开升 部陪 分份 信倍 访仿',
    '举誉 报极 诉斥 投抛 类奕 复夏 版板 物勿 然燃 商商 业亚 企启 科枓 研妍 社杜 会合 益盖 组祖 织炽',
    '律津 服报 务雾 其具 他地 总息 计汁 持待 正止 尚向 起超 直真 接按 后候 属蜀 于干 国囯 家冢 密蜜',
    '法去 禁楚 内肉 事亊 案桉 卷券 询洵 掌撑 握屋 现观 成戍 需霄 另別 作做 补朴 容荣 明朋 确碓 重里',
    '当挡 大太 反返 要耍 求球 提堤 供洪 出岀 认认 新薪 取娶 理埋 由曲 逾愈 期朝 再冉 缴邀 费废 用甩',
  ]
    .flatMap((line) => line.split(' '))
    .flatMap((pair): [string, string][] => {
      const [letter = '', other = ''] = pair;
      return letter === other ? [] : [[letter, other]];
    }),
);

/** Letters as common as those of the labels; none negates, counts, dates or pays. */
export const COMMON = [
  ...'是在和有大这主国我以要他时来用们生到作地于出会可下对自之过家学就里后小行方所多经么法定两',
  ...'面等此点进产现外种合品表全体性好应展它党群科军建门公先资情力间变特义老通关总至手联相加',
];

/** Words that leave a label what it was, in front of it, behind it or in it. */
export const HARMLESS = [
  ...[
    '政府',
    '本',
    '的',
    '情况',
    '数',
    '相关',
    '年度',
    '有关',
    '各类',
    '具体',
    '所',
    '等',
    '类',
    '事项',
  ],
  ...[
    '工作',
    '本单位',
    '本机关',
    '我局',
    '部门',
    '机关',
    '依法',
    '进行',
    '方面',
    '内容',
    '件数',
    '实际',
  ],
  ...[
    '统计',
    '一栏',
    '该项',
    '各项',
    '本地区',
    '全区',
    '市级',
    '单位',
    '人员',
    '业务',
    '具体情形',
    '之',
  ],
];

/** Words that labels have and can do without. */
export const DISPENSABLE = [
  ...[
    '政府信息',
    '公开',
    '申请',
    '情况',
    '数量',
    '件数',
    '本年度',
    '本年',
    '行政',
    '处理',
    '决定',
    '有效',
  ],
  ...[
    '机关',
    '机构',
    '组织',
    '相关',
    '类',
    '数',
    '的',
    '其',
    '继续',
    '事项',
    '无正当理由',
    '已',
    '政府',
  ],
];

/** Words for words that mean the same. */
export const SYNONYMS: readonly (readonly [string, string])[] = [
  ['属于', '涉及'],
  ['新收', '收到'],
  ['新收', '受理'],
  ['下年度', '下一年度'],
  ['下年度', '次年'],
  ['上年', '上一年'],
  ['数量', '总数'],
  ['数量', '件次'],
  ['件数', '数目'],
  ['制发', '印发'],
  ['制发', '出台'],
  ['制作', '制定'],
  ['废止', '失效'],
  ['现行有效', '继续有效'],
  ['规章', '政府规章'],
  ['总计', '共计'],
  ['总计', '总数'],
  ['自然人', '公民个人'],
  ['商业企业', '工商企业'],
  ['科研机构', '科研单位'],
  ['社会公益组织', '公益团体'],
  ['法律服务机构', '律师事务所'],
  ['其他', '别的'],
  ['结果维持', '维持原行为'],
  ['结果纠正', '予以纠正'],
  ['尚未审结', '正在审理'],
  ['行政复议', '复议案件'],
  ['行政诉讼', '诉讼案件'],
  ['未经复议', '未复议'],
  ['予以公开', '给予公开'],
  ['不予公开', '不同意公开'],
  ['无法提供', '不能提供'],
  ['不予处理', '不再处理'],
  ['国家秘密', '国家机密'],
  ['禁止公开', '不得公开'],
  ['要求', '请求'],
  ['确认', '核实'],
  ['继续办理', '接着办理'],
  ['收费金额', '收取金额'],
  ['信息内容', '内容'],
  ['申请人情况', '申请人类型'],
  ['办理结果', '处理结果'],
];

/** Enumerators as no form prints them. */
export const ENUMERATORS = ['', '(1)', '①', '1)', '⑴', 'a.', '●', '-', '*', '1．', '1：', '〔1〕'];
/** Marks put behind or between the letters of a label. */
export const MARKS = ['：', '、', '。', '*', '；', '/', '·', '…', '“', '（）', '_'];

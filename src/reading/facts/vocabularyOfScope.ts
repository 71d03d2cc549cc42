/** @file Whose, of when, how much of it, and whether at all; and words that change nothing. Data. */
import type { Vocabulary } from './lexicon.js';

const BODIES =
  '局|分局|镇|乡|街道[办[事处]]|街办|办|委|管委会|校|院|中心|单位|机关|部门|处|厅|队|支队|所|站|会|署|社|馆|关|园区|场';
const REGIONS = '省|市|区|县|州|盟|旗';

export const SCOPES = {
  own: `(我|本)(${BODIES}) 全(局|镇|乡|街道|办|委|校|院)`,
  region: `(我|本)(${REGIONS}) 全(${REGIONS}|国|域)`,
  others: `(省|市|区|县|旗)政府[各]部门 乡镇 镇街道 各(单位|部门|级[各][单位|部门]|乡镇|镇|街|街道|县|区|市|地|学校|局|委办|科室|处室|社区|村) 下属 下辖 下级 所属 直属 局属 委属 厅属 县属 市属 区属 基层(单位|部门|政府|院|所|站) 二级单位 (全|本|我|教育|卫生|公安|税务)系统 系统(内|共|各) 成员单位 辖区 镇街 县区 区县 县市区 (省|市|县|区)直 (省|市|县|区)级(部门|机关) 及其部门 (其他|有关|相关)部门 兄弟单位`,
  period:
    '今年[以来] 本年[度] 全年[度] 年内 年度 当年 年初 年底 年末 [一]年[以]来 一年 年中 年 [本]报告期[内] 统计期[限][内] 截至 截止 以来 期间 至今 上半年 下半年 季度 [本|每]月 近年[来] 近几年',
  lastYear: '上[一][个]年[度] 去年',
  nextYear: '下[一][个]年[度] 明年 次年',
  compare:
    '比 较 相比 同比 环比 [增长|增加|减少|下降|上升]率 增长 增加 减少 下降 上升 平均 日均 月均 人均 持平 同期',
  // A stock, not what the year brought.
  now: '[截至|截止]目前',
  plan: '计划 力争 预计 争取 不少于 不低于 下一步 今后 如果 倘 倘若 凡 例如 比如 目标任务 每件',
  planHere: '将 拟 须 应 应当 若 如 要',
  // Only some of the answers, or not the body's own.
  late: '延期 延长 逾期 超期 延迟 当场 协助 配合 指导 转交 转办 督促 联合 科室 待 不予答复 未按[时|期] 未能',
  still: '继续 延续 接续',
  deny: '未[曾|有] 没有 没 无 零 不存在 不曾 从未 尚未 暂未 暂无 并无 无人 无任何',
  all: '均 都 皆 全部 悉数',
  every: '各',
  each: '分别',
  part: '其中 另 另有 另外 此外 还 再 剩余 包括 包含 含',
  except: '除 以外 之外',
  rest: '其他 其余',
  share: '占[比] 比例 占比例',
  result: '结果',
  reasons: '等(原因|理由)',
} as const satisfies Vocabulary;
export type Scope = keyof typeof SCOPES;

export const PARTICLES = {
  and: '和 及 以及 与 或 或者 并 并且 且 暨 、',
  of: '的 了 过 地 所 上 中 内 里',
  by: '通过 在 利用 依托 借助 运用 充分利用 经由 经 于',
  about: '因 因此 由此 由 由于 针对 关于 对 向 对于 就 有关 答复后 而',
  be: '为 是 达 达到 有 系 属 属于 计 共有 仅 只',
  total: '共 共计 总计 合计 总共 累计 总 累计共',
  count: '[总](数量|件数|条数|篇数|份数|数|量|数目)',
  kind: '类',
  anyKind: '各类 各种 各项 各类型 相关 任何 所有 有效',
  etc: '等',
  many: '多种 多 多个 不同 多样 多元 以上 上述',
  situation: '情况 情形 问题 现象 事件 事宜 业务 事务 工作 行为 方面 [行政](争议|纠纷)',
  manner:
    '依法[依规] 依规 按时 按期 及时 如期 按规[定] 按照规定 [按|按照|在|于](规定|法定|要求)[的](时限|期限|时间|程序|流程)[和(程序|要求)][内|要求] (按|按照)要求 按(期限|时限) 规范 主动 对外 [面]向社会 积极 已 已经 也 准确 进行 经(审查|审核) 妥善 正式 实际 (一|二|三|四|五|六|七|八)是 依程序 逐一 新 需[要]',
  // Words that begin or end like another, and mean nothing here.
  word: '无法 无关 无需 无偿 无障碍 无缝 有无 无误 无纸化 无效 没收 未来 如实 回应 响应 相应 适应 应急 应用 供应 较好 较为 比较 应公开 将来 因为 属地 发生变化 处理结果 信息化 无正当理由 主要 重要 要点 还是 再次 比例尺 计算机',
} as const satisfies Vocabulary;
export type Particle = keyof typeof PARTICLES;

/** 审计局, 土地信息: 计, 地, 上 and 中 are no words of their own in these. */
export const OF_NAMES = {
  other:
    '统计 审计 会计 设计 地区 地方 地质 地图 基地 用地 土地 征地 中国 中华 中央 上级 对接 对照',
} as const satisfies Vocabulary;

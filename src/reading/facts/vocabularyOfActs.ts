/** @file What is done: acts of a body, results of requests, ends of reviews and lawsuits. Data. */
import type { Vocabulary } from './lexicon.js';

export const ACTS = {
  disclose: '主动[向社会|对外|依法](公开|发布|公布)',
  publish: '[转载|转发][和]发布 发布[和](转载|转发) 公布 推送 编发 刊发 更新 推出 刊载 制发推送',
  receive: '[新](收到|接到|接收|受理)[了|过|到] 新收 收 新增',
  answer:
    '[完成|予以](办结|答复|办复|回复)[完毕|完成] 办理(完毕|完成|答复|办结|结束|回复) 处理完毕 完成办理 办毕 答复办结',
  handle: '办理 处理',
  complete: '完成',
  carry: '结转 转结 顺延 转入 转至 跨年',
  carriedOut: '转下[一]年[度]',
  pending: '(正在|尚在|还在|仍在)(办理|处理)[中|之中|过程中] 在办',
  arise:
    '[被]提起 [被]提出 提交 递交 引发 引起 发生 产生 导致 出现 涉及 存在 被申请 被 申请人提出 被提请',
  // What an organ does that decides cases of others, or a party that is not the body itself.
  tribunal: '审理 审结 承办 代理 化解 参加 出庭 新发生 被申请人 复议机关 共同被告 不予受理 裁决',
  issue: '[新](制发|制定|印发|出台|制定印发|制定出台|制定发布|制定并(发布|印发|公布))[了|过]',
  repeal: '[宣布|宣告][失效]废止',
  inForce: '现行有效',
  otherWork:
    '名义 代拟 清理 梳理 起草 参与 审查 审核 备案 解读 修改 修订 保留 上传 继续有效 失效 报送 转发',
  make: '作出 做出 给予 实施',
  send: '发出 送达 下达 发送',
  collect: '收取 实收 征收 收缴',
} as const satisfies Vocabulary;
export type Act = keyof typeof ACTS;

/** (一)…(六) of the form's results. */
export const OUTCOMES = {
  granted: '[已](予以|同意|准予|全部|全部予以)公开',
  partial: '[予以|同意]部分公开 部分予以公开',
  denied: '不予[以]公开 不同意公开 决定不公开',
  unable: '无法提供',
  rejected: '不予处理',
  otherwise: '其他处理',
} as const satisfies Vocabulary;
export type Outcome = keyof typeof OUTCOMES;

/** How a review or a lawsuit ends, in the form's words. */
export const ENDINGS = {
  upheld: '[结果][被|予以|获|获得|得到][法院]维持[原判|[原](行政行为|具体行政行为|决定|答复)]',
  corrected: '[结果][被|予以](纠正|纠错) 败诉',
  otherEnd: '其他结果',
  undecided: '[尚]未(审结|结案)',
  unfinished: '[尚]未办结',
} as const satisfies Vocabulary;
export type Ending = keyof typeof ENDINGS;

/** @file E6c: the title calls it an annual report (条例 第五十条: 政府信息公开工作年度报告). */
import { type Check, finding } from '../checkable.js';

/** 年度报告（2021年度）, 年度报告（公开版） are titles, too. */
const ANNUAL =
  /年度(?:工作)?(?:情况)?(?:的)?报告(?:书|全文)?(?:》)?(?:的(?:公示|公告|通告|通知))?[\s.。]*(?:[(（【][^()（）【】]{0,40}[)）】]\s*)*(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?$/u;

export const TITLE: Check = {
  id: 'E6c',
  run: ({ title }) => {
    const bare = title.trim();
    if (ANNUAL.test(bare)) return [];
    const message =
      bare === ''
        ? { zh: '没有读出标题。', en: 'No title was found.' }
        : {
            zh: `标题“${bare}”没有以“年度报告”结尾。`,
            en: `The title “${bare}” does not end in 年度报告 (annual report).`,
          };
    return [finding(bare === '' ? 'info' : 'warning', 'title.not_annual', 'title', message)];
  },
};

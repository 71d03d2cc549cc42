/** @file Labels with slips, with words more or less, and with words of a body's own. */
import { FORM_2019 } from '../../../src/forms/form2019.js';
import { FORM_2021 } from '../../../src/forms/form2021.js';
import type { ReportCase } from '../cases/case.js';
import { kind, worded } from './kind.js';

export const WORDING_KINDS: readonly ReportCase[] = [
  kind('wording-slips', FORM_2021, {
    reword: worded({
      本年制发件数: '本年制发件',
      行政规范性文件: '行政规犯性文件',
      '第二十条第（六）项': '第二十条（六）项',
      科研机构: '科研机钩',
      社会公益组织: '社会公益织组',
      '二、上年结转政府信息公开申请数量': '二、上年结转政府信息公开申清数量',
      '4.保护第三方合法权益': '4.保护第三方合法权权益',
      '（四）无法提供': '（四）无法题供',
      结果纠正: '结果纠证',
      复议后起诉: '复议后起诉诉',
    }),
  }),
  kind('wording-synonyms', FORM_2019, {
    reword: worded({
      规章: '地方规章',
      本年新制作数量: '本年新制定数量',
      其他对外管理服务事项: '其他对外管理和服务事项',
      采购总金额: '采购资金总额',
      法律服务机构: '法律服务组织',
      '一、本年新收政府信息公开申请数量': '一、本年受理政府信息公开申请数量',
      '1.属于国家秘密': '1.涉及国家机密',
      '2.重复申请': '2.重复提出的申请',
      '四、结转下年度继续办理': '四、转入下一年度继续办理',
      尚未审结: '仍未审结',
    }),
  }),
];

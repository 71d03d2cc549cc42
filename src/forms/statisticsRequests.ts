/** @file 政府信息公开情况统计表, part 三: requests received, closed and answered. */
import { type Line, line } from './statistics.js';

const RECEIVED: readonly Line[] = [
  line(2, 'requests.received', '件', '（一）收到申请数', '(1) Requests received', [
    '收到申请数量',
    '收到申请总数',
    '收到政府信息公开申请数',
  ]),
  line(3, 'requests.received.in_person', '件', '1.当面申请数', '1. In person', ['当面申请']),
  line(3, 'requests.received.fax', '件', '2.传真申请数', '2. By fax', ['传真申请']),
  line(3, 'requests.received.online', '件', '3.网络申请数', '3. Online', [
    '网络申请',
    '网上申请数',
    '网上申请',
  ]),
  line(3, 'requests.received.letter', '件', '4.信函申请数', '4. By letter', [
    '信函申请',
    '信件申请数',
  ]),
  {
    ...line(3, 'requests.received.other_form', '件', '5.其他形式', '5. In another form', [
      '其它形式',
      '其他形式申请数',
      '其它形式申请数',
      '其他形式申请',
      '其他方式申请数',
      '其他申请数',
    ]),
    optional: true,
  },
];

const CLOSED: readonly Line[] = [
  line(2, 'requests.closed', '件', '（二）申请办结数', '(2) Requests closed', [
    '申请办结数量',
    '申请办结总数',
  ]),
  line(3, 'requests.closed.on_time', '件', '1.按时办结数', '1. On time', ['按时办结']),
  line(3, 'requests.closed.delayed', '件', '2.延期办结数', '2. After an extension', ['延期办结']),
];

/** 其中, below 4.不同意公开答复数. */
const REASONS: readonly Line[] = [
  line(4, 'requests.answered.denied.state_secret', '件', '其中：涉及国家秘密', 'State secrets', [
    '涉及国家秘密数',
  ]),
  line(4, 'requests.answered.denied.trade_secret', '件', '涉及商业秘密', 'Trade secrets', [
    '涉及商业秘密数',
  ]),
  line(4, 'requests.answered.denied.privacy', '件', '涉及个人隐私', 'Personal privacy', [
    '涉及个人隐私数',
  ]),
  line(
    4,
    'requests.answered.denied.security',
    '件',
    '危及国家安全、公共安全、经济安全和社会稳定',
    'Endangering national, public or economic security or social stability',
    ['危及国家安全公共安全经济安全和社会稳定数', '危及国家安全公共安全经济安全或社会稳定'],
  ),
  line(
    4,
    'requests.answered.denied.not_government_information',
    '件',
    '不是《条例》所指政府信息',
    'Not government information in the sense of the Regulations',
    ['不是条例所指政府信息数', '不是条例所指的政府信息'],
  ),
  line(
    4,
    'requests.answered.denied.other_law',
    '件',
    '法律法规规定的其他情形',
    'Other cases laid down by law',
    ['法律法规规定的其它情形', '法律法规规定的其他情形数', '法律法规规定其他情形'],
  ),
];

const ANSWERED: readonly Line[] = [
  line(2, 'requests.answered', '件', '（三）申请答复数', '(3) Requests answered', [
    '申请答复数量',
    '申请答复总数',
  ]),
  line(
    3,
    'requests.answered.already_public',
    '件',
    '1.属于已主动公开范围数',
    '1. Already disclosed proactively',
    ['属于已主动公开范围', '属于已经主动公开范围数'],
  ),
  line(3, 'requests.answered.granted', '件', '2.同意公开答复数', '2. Granted', ['同意公开答复']),
  line(3, 'requests.answered.partial', '件', '3.同意部分公开答复数', '3. Partially granted', [
    '同意部分公开答复',
  ]),
  line(3, 'requests.answered.denied', '件', '4.不同意公开答复数', '4. Denied', [
    '不同意公开答复',
    '不同意公开答复总数',
  ]),
  ...REASONS,
  line(
    3,
    'requests.answered.not_ours',
    '件',
    '5.不属于本行政机关公开数',
    '5. Not for this body to disclose',
    ['不属于本行政机关公开', '不属于本机关公开数'],
  ),
  line(3, 'requests.answered.not_existing', '件', '6.申请信息不存在数', '6. Does not exist', [
    '申请信息不存在',
  ]),
  line(
    3,
    'requests.answered.corrected',
    '件',
    '7.告知作出更改补充数',
    '7. Asked to change or complete the request',
    ['告知做出更改补充数', '告知作出更改补充'],
  ),
  line(
    3,
    'requests.answered.other_ways',
    '件',
    '8.告知通过其他途径办理数',
    '8. Referred to another procedure',
    ['告知通过其它途径办理数', '告知通过其他途径办理'],
  ),
];

export const REQUESTS: readonly Line[] = [
  line(1, 'requests', '——', '三、依申请公开情况', 'III. Disclosure on request', [
    '依申请公开政府信息情况',
    '政府信息依申请公开情况',
  ]),
  ...RECEIVED,
  ...CLOSED,
  ...ANSWERED,
];

/**
 * @file Shapes of sentences of published reports that the reader was not made with: bodies and figures are
 * invented, the grammar is theirs. Each with the facts that a careful person takes from it.
 */
import type { FactContext } from '../../../../src/reading/facts/facts.js';

export interface Shape {
  readonly text: string;
  /** `id value`, of the body in 2021. */
  readonly want: readonly string[];
  /** Of these, what the reader does not find yet. */
  readonly missed?: readonly string[];
  /** What may be read as well. */
  readonly may?: readonly string[];
  readonly context: FactContext;
}

const year = 2021;
const bureau: FactContext = { year, agency: '青禾市水利局' };
const county: FactContext = { year, agency: '青禾县人民政府' };
const office: FactContext = { year, agency: '青禾县人民政府办公室' };
const town: FactContext = { year, agency: '东岭镇人民政府' };
const street: FactContext = { year, agency: '东岭街道办事处' };
const tax: FactContext = { year, agency: '国家税务总局青禾市税务局' };

const neither = ['review.total 0', 'litigation.total 0'];

export const SHAPES: readonly Shape[] = [
  {
    text: '一、收到申请情况\n2021年，全县各部门、乡镇共收到政府信息依申请公开1203件。其中，网络申请1103件，占91.69%；信函申请100件，占8.31%。\n二、申请答复情况\n2021年，全县各部门、乡镇共完成政府信息依申请公开答复1190件，包括上年结转信息公开申请31件。其中，予以公开答复766件，占64.37%；部分公开67件，占5.63%；不予公开81件，占6.81%；无法提供的182件，占15.29%；不予处理的40件，占3.36%；其他处理54件，占4.54%。',
    want: [
      'requests.received 1203',
      'requests.answered 1190',
      'requests.carried_in 31',
      'requests.granted 766',
      'requests.granted.share 64.37',
      'requests.partial 67',
      'requests.partial.share 5.63',
      'requests.denied 81',
      'requests.denied.share 6.81',
      'requests.unable 182',
      'requests.unable.share 15.29',
      'requests.rejected 40',
      'requests.rejected.share 3.36',
      'requests.other 54',
      'requests.other.share 4.54',
    ],
    context: county,
  },
  {
    text: '全年青禾县人民政府网站共发布各类信息45210条。',
    want: ['disclosed.website 45210'],
    context: county,
  },
  {
    text: '2021年，在县人民政府网站、县政府公报主动公开政府规章13件（含新制定5件，修改4件），主动公开行政规范性文件42件，人事任免文件106件。',
    want: [],
    context: county,
  },
  {
    text: '本年度，受理依申请公开政府信息0件，没有因政府信息公开引起的行政复议和行政诉讼事件。',
    want: ['requests.received 0', ...neither],
    context: bureau,
  },
  { text: '通过管委会网站公布水质监测情况4条，行政处罚2条。', want: [], context: bureau },
  {
    text: '（二）依申请公开工作情况。本年度，共受理政府信息公开申请2件，都在法定期限内予以答复。',
    want: ['requests.received 2'],
    may: ['requests.answered 2'],
    context: bureau,
  },
  {
    text: '（二）依申请公开情况。本年度，我局未收到政府信息申请。',
    want: ['requests.received 0'],
    context: bureau,
  },
  {
    text: '全年共收到依申请公开0件，公开0件，不予公开0件，因政府信息依申请公开引起行政复议0件，行政诉讼0件。',
    want: ['requests.received 0', 'requests.denied 0', ...neither],
    may: ['requests.granted 0'],
    context: bureau,
  },
  {
    text: '2021年，全镇共收到和处理依申请公开0件。',
    want: ['requests.received 0'],
    may: ['requests.answered 0'],
    context: town,
  },
  {
    text: '2021年，我镇主动公开政府信息152条，制定规范性文件0件，办理行政许可0件。',
    want: ['disclosed.total 152', 'normative_documents.issued 0', 'licensing.decisions 0'],
    context: town,
  },
  {
    text: '2021年，东岭镇未收到群众要求政府信息公开的申请。',
    want: ['requests.received 0'],
    context: town,
  },
  {
    text: '2021年，新受理政府信息公开申请10件，上年结转政府信息公开申请0件，全年办结9件，转下一年办理1件。从行政复议和行政诉讼情况来看，共受理因政府信息公开提起的行政复议申请0件，共受理因政府信息公开提起的行政诉讼0件。',
    want: [
      'requests.received 10',
      'requests.carried_in 0',
      'requests.answered 9',
      'requests.carried_out 1',
      ...neither,
    ],
    context: town,
  },
  {
    text: '截至2021年12月31日通过“康养东岭”微信公众号发布信息226条。',
    want: ['disclosed.wechat 226'],
    context: town,
  },
  {
    text: '2021年街道在青禾县人民政府网站公开信息142条，微信公众号发布信息330条，党政信息网录用信息89条。',
    want: ['disclosed.website 142', 'disclosed.wechat 330'],
    context: street,
  },
  {
    text: '2021年受理依申请公开件9件，均通过信函递交，已全部办理结束。',
    want: ['requests.received 9'],
    may: ['requests.answered 9'],
    context: street,
  },
  {
    text: '截至2021年12月31日，我街道共主动公开政府信息数700条，其中主动公开行政规范性文件数共0条。通过政府网站公开政府信息数65条，政务微信公开政府信息数635条。',
    want: ['disclosed.total 700', 'disclosed.website 65', 'disclosed.wechat 635'],
    context: street,
  },
  {
    text: '街道未收到任何公民、法人和其他组织提出的公开政府信息的申请；街道未向公民、法人和其他组织收取任何与政府信息公开工作相关的费用；街道未发生有关政府信息公开工作的举报、投诉、行政复议或提起行政诉讼等情况。',
    want: ['requests.received 0', 'fees.collected_yuan 0', ...neither],
    context: street,
  },
  {
    text: '（二）依申请公开情况\n本年度，未接到群众要求公开的信息。',
    want: ['requests.received 0'],
    context: street,
  },
  {
    text: '2021年，东岭街道办事处通过青禾县人民政府门户网站主动公开政府信息173条，通过新媒体“东岭办事处”发布平台公布政务信息129条。',
    want: ['disclosed.website 173'],
    context: street,
  },
  {
    text: '2021年，依申请公开政府信息0件。2021年，东岭街道办事处共收到政府信息公开行政复议0件，行政诉讼0件。',
    want: ['requests.received 0', ...neither],
    context: street,
  },
  {
    text: '2021年，共制作政府信息2021条，其中主动公开信息1027条，依申请公开信息459条，不予公开信息535条。',
    want: [],
    context: office,
  },
  {
    text: '2021年我局共收到依申请公开政府信息申请1件。',
    want: ['requests.received 1'],
    context: bureau,
  },
  {
    text: '三、政府信息公开的收费及减免情况\n2021年没有公民、法人和其他组织的政府信息公开收费和减免情况。',
    want: ['fees.collected_yuan 0'],
    context: bureau,
  },
  {
    text: '2021年我局有关政府信息公开的行政复议案共1起。',
    want: ['review.total 1'],
    context: bureau,
  },
  {
    text: '2021年，市水利局通过青禾市政府信息公开网共公开各类信息308条。',
    want: ['disclosed.website 308'],
    context: bureau,
  },
  {
    text: '2021年，市水利局通过青禾市政府信息公开网共公开各类信息308条。',
    want: [],
    context: { year, agency: '青禾市教育局' },
  },
  {
    text: '全年主动公开政府信息87条。重点公开贯彻上级决策部署情况。',
    want: ['disclosed.total 87'],
    context: bureau,
  },
  {
    text: '全年共主动公开政务信息4条，内容涵盖机构职能、行政许可等各类信息。',
    want: ['disclosed.total 4'],
    context: bureau,
  },
  {
    text: '2021年，我局通过不同渠道和方式主动公开各类政务信息1012条，其中市水利局网站公开政府信息604条、微信公众号公开408条，有效保障群众知情权。',
    want: ['disclosed.total 1012', 'disclosed.website 604', 'disclosed.wechat 408'],
    context: bureau,
  },
  {
    text: '（二）依申请公开情况。\n2021年新收到政府信息公开申请3件，上年结转1件，共计4件。目前依法办结4件，其中予以公开的2件，部分公开的1件，其他处理的1件。下年度继续办理0件。本年度，市水利局无行政复议、行政诉讼情况事项。',
    want: [
      'requests.received 3',
      'requests.carried_in 1',
      'requests.answered 4',
      'requests.granted 2',
      'requests.partial 1',
      'requests.other 1',
      'requests.carried_out 0',
      ...neither,
    ],
    missed: ['requests.answered 4'],
    context: bureau,
  },
  {
    text: '通过门户网站发布政府信息496条，微信公众号发布455条，微博发布288条。',
    want: ['disclosed.website 496', 'disclosed.wechat 455', 'disclosed.weibo 288'],
    context: bureau,
  },
  {
    text: '2021年，市水利局收到政府依申请公开31件，其中通过网络平台接收27件，信函渠道4件。',
    want: ['requests.received 31'],
    context: bureau,
  },
  {
    text: '2021年，通过青禾市水利局官网发布各类信息1404条，通过政府信息公开平台发布各类信息220条。',
    want: ['disclosed.website 1404'],
    context: bureau,
  },
  {
    text: '2021年，共收到有效政府信息公开申请3件，办结3件。',
    want: ['requests.received 3', 'requests.answered 3'],
    context: bureau,
  },
  {
    text: '2021年度市水利局主动公开工作信息73条。其中包括：工作动态59条，公示公告11条，年度报告1条。',
    want: ['disclosed.total 73'],
    missed: ['disclosed.total 73'],
    context: bureau,
  },
  {
    text: '2021年，我局未收到任何形式的政府信息公开申请。',
    want: ['requests.received 0'],
    context: bureau,
  },
  {
    text: '主动公开政府信息737条，政策解读稿件发布4条。政务新媒体发布信息729条。',
    want: ['disclosed.total 737'],
    context: bureau,
  },
  {
    text: '（二）政府信息依申请公开情况。2021年未收到依申请公开信息。无行政诉讼案件。',
    want: ['requests.received 0', 'litigation.total 0'],
    context: bureau,
  },
  {
    text: '（二）依申请公开政府信息收费情况\n2021年我局未收到政府信息公开申请，因此未产生依申请信息检索、复印、邮递等成本费用。\n（三）依申请公开政府信息减免收费情况\n2021年我局依申请提供政府信息未收取费用，不存在减免情况。\n六、行政复议和行政诉讼情况\n2021年，未产生针对我局政府信息公开的行政复议与行政诉讼。',
    want: ['requests.received 0', 'fees.collected_yuan 0', ...neither],
    context: bureau,
  },
  {
    text: '全平台发布各类政务信息合计932条，其中网站发布自主信息98条，官方微博211条，官方公众号623条。',
    want: ['disclosed.weibo 211', 'disclosed.wechat 623'],
    may: ['disclosed.total 932', 'disclosed.website 98'],
    context: bureau,
  },
  {
    text: '2021年，我局主动公开信息478条。主要包括部门动态、财政预决算等。\n（二）依申请公开情况。2021年，市水利局未发生政府信息依申请公开的信息。',
    want: ['disclosed.total 478', 'requests.received 0'],
    context: bureau,
  },
  {
    text: '公开形式以网站公开为主，青禾市水利局网站发布信息3156条，官方微信公众号“青禾水利”公开信息389条，共计3545条。',
    want: ['disclosed.website 3156', 'disclosed.wechat 389'],
    may: ['disclosed.total 3545'],
    context: bureau,
  },
  {
    text: '2021年，市水利局共收到依申请公开信息4条，按时办结4条，办结率100%。',
    want: ['requests.received 4', 'requests.answered 4'],
    context: bureau,
  },
  { text: '对留言咨询事宜全部圆满答复，无行政复议行政诉讼事项。', want: neither, context: bureau },
  {
    text: '2021年1月1日至2021年12月31日，青禾市水利局总共公开政府信息352条，其中：政策文件类公开207条，包含安全生产类95条，其他类文件97条。\n（二）依申请公开情况：2021年度，我局没有依申请公开情况。',
    want: ['disclosed.total 352', 'requests.received 0'],
    context: bureau,
  },
  {
    text: '二、主动公开政府信息情况\n2021年，主动公开政府工作信息、动态755多条。\n三、依申请公开情况：目前我镇尚未收到政府信息公开申请。\n四、申请行政复议、提起行政诉讼和申诉的情况\n我镇收到有关政府信息公开行政复议申请0件。\n五、政府信息公开的收费及减免情况\n2021年我镇对信息公开免费提供，未收取任何费用。',
    want: ['requests.received 0', 'review.total 0', 'fees.collected_yuan 0'],
    context: town,
  },
  {
    text: '二、主动公开政府信息的情况\n截至2021年12月31日，主动公开166条，其中在政府网站公开74条，通过微信及其他方式公开92条。\n三、依申请公开政府信息情况\n全年依申请公开数0件。\n四、政府信息公开的收费及减免情况\n2021年未收取任何费用。',
    want: [
      'disclosed.total 166',
      'disclosed.website 74',
      'requests.received 0',
      'fees.collected_yuan 0',
    ],
    context: town,
  },
  {
    text: '2021年度共计产生公文类政府信息160条，其中主动公开的公文类信息有22条，免予公开的公文类信息138条。',
    want: [],
    context: town,
  },
  {
    text: '全年通过门户网站发布信息846条，公开文件24份，其中，青禾市税务局制发规范性文件1份；通过官方微博和微信公众号等平台发布政策解读、宣传稿件2305篇。',
    want: ['disclosed.website 846', 'normative_documents.issued 1'],
    context: tax,
  },
  {
    text: '青禾市水利局官方网站全年主动公开政府信息487条，微信公众号全年发布推送各类信息297条，订阅用户17397个。',
    want: ['disclosed.website 487', 'disclosed.wechat 297'],
    context: bureau,
  },
  {
    text: '2021年，青禾市水利局累计办理公民、法人或其他组织通过政府信息公开平台、邮寄等途径依申请公开信息合计19件，18件按期限答复办结，1件结转到2022年度办理。',
    want: ['requests.answered 18', 'requests.carried_out 1'],
    context: bureau,
  },
  {
    text: '本局2021年全年主动公开政府信息561条，其中全文电子化达100%，本年度新增的行政规范性文件308条。',
    want: ['disclosed.total 561'],
    context: bureau,
  },
  {
    text: '2021年，我局未收取政府信息公开费用，不存在减免费用。',
    want: ['fees.collected_yuan 0'],
    context: tax,
  },
  {
    text: '2021年共制作、获取政府信息614条，其中主动公开29条，不予公开583条；受理政府信息公开申请2条。',
    want: ['requests.received 2'],
    context: bureau,
  },
  {
    text: '2021年，我办全年未收到行政许可申请；全年未接到信息公开申请；各栏目共刊发文稿、通知、公告、公示等44篇。',
    want: ['requests.received 0'],
    context: bureau,
  },
  {
    text: '2021年，我局认真梳理，主动在门户网站公开政府信息50条。',
    want: ['disclosed.website 50'],
    context: bureau,
  },
  { text: '2020年度主动公开政府信息54条。全文电子化达100%。', want: [], context: bureau },
  {
    text: '全年依托局官方网站累计主动公开政府信息275条，其中监督抽检信息10期、政务工作动态22条。同时，充分发挥政务新媒体传播优势，通过“青禾水利”微信公众号发布政策解读、消费提示、监管动态等信息178条。',
    want: ['disclosed.website 275', 'disclosed.wechat 178'],
    context: bureau,
  },
  {
    text: '（二）依申请公开情况\n全年共收到政府信息公开申请5件，均为自然人申请，申请内容主要涉及行政处罚程序等方面。经核查办理，5件申请均在法定期限内办结，办结率100%（部分公开1件，无法提供4件）。所有答复均规范、严谨，未发生因依申请公开引发的行政复议或行政诉讼案件。',
    want: [
      'requests.received 5',
      'requests.received.natural_person 5',
      'requests.partial 1',
      'requests.unable 4',
      ...neither,
    ],
    may: ['requests.answered 5'],
    context: bureau,
  },
  {
    text: '通过市政府门户网站发布各类政务信息34篇、青禾融媒体17篇、学习强国3篇，参加市政府新闻发布会1次。\n全年共办理行政许可2676件、行政处罚538件、行政强制95件，2020年度财政决算信息已及时公开。',
    want: [
      'disclosed.website 34',
      'licensing.decisions 2676',
      'penalties.decisions 538',
      'coercion.decisions 95',
    ],
    context: bureau,
  },
  {
    text: '2021年我局共接收通过邮寄、邮件、现场等方式提交的各类政府信息公开申请10件，共办结8件，结转2022年度继续办理2件。全年受理政府信息公开行政复议2件，结果维持2件。',
    want: ['requests.received 10', 'requests.answered 8', 'requests.carried_out 2'],
    may: ['review.total 2', 'review.upheld 2'],
    context: bureau,
  },
  {
    text: '2021年，主动公开文件23件。全年共收到依申请公开申请8件。从申请人类型看，均为公民个人申请。',
    want: ['requests.received 8', 'requests.received.natural_person 8'],
    context: bureau,
  },
  {
    text: '全年规范受理并办结依申请公开事项14件，无结转下年度事项。其中6件申请进入行政复议程序。',
    want: ['requests.received 14', 'requests.answered 14', 'requests.carried_out 0'],
    may: ['review.total 6'],
    context: bureau,
  },
  {
    text: '我县共发布转载信息3886条，政府规范性文件5条，政策解读20条。2021年，我县收到政府信息依申请公开9件，上年转结1件，其中网络申请数5件，信函申请数5件，已按程序按时办理，发生行政复议1件。',
    want: ['requests.received 9', 'requests.carried_in 1', 'review.total 1'],
    context: county,
  },
  {
    text: '全县26家行政机关通过政务新媒体账号公开信息5994条。2021年，我县共收到政府信息公开申请21件，均在规定时间内按要求回复。2021年度发生行政复议案件1件，为其他结果；行政诉讼案件1件，为其他结果。',
    want: [
      'requests.received 21',
      'review.total 1',
      'review.other 1',
      'litigation.total 1',
      'litigation.other 1',
    ],
    may: ['requests.answered 21'],
    context: county,
  },
  {
    text: '2021年，全县累计公开政府信息21597条。青禾县人民政府网公开政府信息7055条（不含政务服务、企业信用等专业平台发布的数据），县政府部门和镇（街道）共公开各类政府信息14542条。',
    want: ['disclosed.total 21597', 'disclosed.website 7055'],
    context: county,
  },
  {
    text: '2021年，新受理政府信息公开申请17件，办结17件，上年转结政府信息公开申请0件，转下一年办理0件。',
    want: [
      'requests.received 17',
      'requests.answered 17',
      'requests.carried_in 0',
      'requests.carried_out 0',
    ],
    context: county,
  },
  {
    text: '全县通过政府网站、政务微博（微信）等渠道和方式主动公开政府信息。其中：通过政府网站公开政府文件、领导动态、重大项目等政府信息24102条；通过政务微信发布工作动态、安全提示、时政要闻等内容共计2305条；通过政务微博共发布和转发视频1930条，累计观看人数148万余人次。',
    want: ['disclosed.website 24102', 'disclosed.wechat 2305'],
    context: county,
  },
  {
    text: '2021年，全县共收到政府信息公开申请42件，上年结转0件，全年依法办结41件。',
    want: ['requests.received 42', 'requests.carried_in 0', 'requests.answered 41'],
    context: county,
  },
  {
    text: '（二）依申请公开\n2021年，收到申请公开21条，办结21条。\n（三）政府信息管理\n本年度共公开政府信息3030条，公开主动公开政府文件1624份，转载新闻1317条。',
    want: ['requests.received 21', 'requests.answered 21', 'disclosed.total 3030'],
    context: office,
  },
  {
    text: '2021年，青禾县政府门户网包括部门及乡镇专栏共计发布各类信息4308条；其中县政府门户网站公开政策文件、通知公告类信息126条。',
    want: ['disclosed.website 4308'],
    missed: ['disclosed.website 4308'],
    context: county,
  },
  {
    text: '2021年县政府办公室共受理公民、法人和其他组织提出的政府信息公开申请5件，出具各类告知书6件，规范答复率100%，均无行政复议或行政诉讼。',
    want: ['requests.received 5', ...neither],
    context: office,
  },
  {
    text: '2021年，全县共受理政府信息公开申请91件（另有2件结转下年度办理）。',
    want: ['requests.received 91', 'requests.carried_out 2'],
    context: county,
  },
  {
    text: '四季度收到申请公开2件，今年累计收到申请公开4件、转办上一年度申请公开1件，没有信息公开行政复议以及行政诉讼情况。',
    want: ['requests.received 4', ...neither],
    context: bureau,
  },
  {
    text: '我局2021年全年主动公开政府信息10685条，其中：组织机构类信息4条，其他信息9581条。通过不同渠道和方式发布政府信息情况：通过政府公报发布信息1条，通过政府网站发布信息10673条，通过微博微信发布信息3775条。',
    want: ['disclosed.total 10685', 'disclosed.website 10673'],
    context: bureau,
  },
  {
    text: '2021年，市水利局突出重点推进主动公开，共计公开各类信息2936条（不同渠道和方式公开相同信息计1条），其中发布新闻动态392条，转载规范性文件14件。',
    want: ['disclosed.total 2936'],
    context: bureau,
  },
  {
    text: '2021年我镇通过政府门户网站主动公开信息138条。其中：概况3条，财政信息2条。\n四、政府信息公开的收费及减免情况\n2021年度，我镇未发生政府信息公开申请，因而未发生政府信息公开的收费及减免情况。\n五、因政府信息公开申请行政复议、提起行政诉讼的情况\n2021年度我镇无一例因政府信息公开申请行政复议和提起行政诉讼发生。',
    want: ['disclosed.website 138', 'requests.received 0', 'fees.collected_yuan 0', ...neither],
    context: town,
  },
  {
    text: '（一）主动公开。全年通过部门网站、报刊杂志、新媒体等方式发布政府信息1200余条；印发规范性文件1件，公开并解读1件，公开率100%。',
    want: ['normative_documents.issued 1'],
    context: bureau,
  },
  {
    text: '（二）依申请公开。全年受理依申请信息公开21件，包括信函申请2件、网络申请19件，全部在规定时间内办结。其中予以公开10件，部分公开2件。全年共收到行政复议1件，维持结果1件，尚未办结0件；未经复议直接诉讼0件，复议后诉讼0件。',
    want: ['requests.received 21', 'requests.granted 10', 'requests.partial 2'],
    may: ['requests.answered 21', 'review.total 1', 'review.upheld 1', 'review.pending 0'],
    context: bureau,
  },
  {
    text: '全年共收到政府信息公开申请3件，均已按期依规依程序答复，全年未收取信息处理费。',
    want: ['requests.received 3', 'fees.collected_yuan 0'],
    may: ['requests.answered 3'],
    context: bureau,
  },
  {
    text: '局门户网站12个栏目共发布公开文章83篇，其中通知公告53篇，其余各类信息5篇。',
    want: [],
    may: ['disclosed.website 83'],
    context: bureau,
  },
  {
    text: '2021年市水利局通过市政府门户网站及本部门门户网站主动公开信息共计794条，通过政务新媒体（微信公众号）发布信息251条。公开人大建议、政协提案答复7条。',
    want: ['disclosed.wechat 251'],
    may: ['disclosed.website 794'],
    context: bureau,
  },
  {
    text: '（二）依申请公开情况。2021年受理依申请公开1件次，已在规定时限内办理完毕，答复率100%。',
    want: ['requests.received 1'],
    may: ['requests.answered 1'],
    context: bureau,
  },
  {
    text: '全年主动公开政府信息2430条，其中局门户网站发布信息、文件、通知等1506条，微信平台发布图文消息787条，其他方式主动公开政府信息137条。收到来信1233件，市长热线493件，我局给予详细答复。收到公开政府信息申请4件，均及时予以公开。未发生针对本机关政府信息公开事务的行政诉讼和申诉。',
    want: [
      'disclosed.total 2430',
      'disclosed.website 1506',
      'disclosed.wechat 787',
      'requests.received 4',
      'litigation.total 0',
    ],
    may: ['requests.granted 4'],
    context: bureau,
  },
  {
    text: '2021年，我局在政府门户网站信息公开专栏发布的政府信息数量共296条，青禾水利微信公众号发布数量共357条，承办“市长热线”875件，人民来信3件，综合办结率100%。全年依申请公开3条，均在规定时限内办结。',
    want: ['disclosed.website 296', 'disclosed.wechat 357'],
    may: ['requests.received 3'],
    context: bureau,
  },
  {
    text: '（二）依申请公开\n收到依申请公开件176件，其中，当面申请的72件，来信申请的69件，网上申请的35件。办结依申请公开件177件（含2020年结转的3件），其中，予以公开60件，部分公开51件，不予公开4件，信息无法提供30件、不予处理3件，其他处理29件。',
    want: [
      'requests.received 176',
      'requests.answered 177',
      'requests.carried_in 3',
      'requests.granted 60',
      'requests.partial 51',
      'requests.denied 4',
      'requests.unable 30',
      'requests.rejected 3',
      'requests.other 29',
    ],
    context: bureau,
  },
  {
    text: '社会评议方面：未发生因政府信息公开工作引发举报、投诉、提起行政诉讼等情况。',
    want: ['litigation.total 0'],
    context: bureau,
  },
  {
    text: '截至2021年12月31日，我局主动公开行政许可事项128条，行政事业性收费共约47.10万元。截至2021年12月31日，我局共收到政府信息公开申请情况2件（1件属自然人申请，1件属商业企业申请）。',
    want: [
      'requests.received 2',
      'requests.received.natural_person 1',
      'requests.received.business 1',
    ],
    context: bureau,
  },
  {
    text: '2021年通过“青禾市人民政府”门户网站累计公开政府信息105条，其中发布通知公告92条，发布土地信息13条。通过“青禾市水利局”微信公众平台发布各类信息185篇。',
    want: ['disclosed.website 105', 'disclosed.wechat 185'],
    context: bureau,
  },
  {
    text: '（二）依申请公开情况。2021年收到政府信息公开申请1件，为本机关不掌握的政府信息。\n2021年无公文解读情况，未印发行政规范性文件。',
    want: ['requests.received 1', 'normative_documents.issued 0'],
    context: bureau,
  },
  {
    text: '一是主动公开情况。通过局门户网站发布各类信息2960条。2021年主动公开文件数量为0。二是依申请公开情况。2021年度市水利局接收到申请书55份，申请公开的政府信息主要涉及征地信息等方面。',
    want: ['disclosed.website 2960', 'requests.received 55'],
    context: bureau,
  },
  {
    text: '2021年，我局主动公开政务信息57条，公示公告52条。2021年，共收到自然人的公开政府信息的申请1条。',
    want: ['requests.received.natural_person 1'],
    may: ['disclosed.total 57', 'requests.received 1'],
    context: bureau,
  },
  {
    text: '2021年围绕重点工作，通过官网发布信息3374条，其中，发布规范性文件5件、政策宣传解读16件，发布办理省人大代表建议74件，总访问量176万余次。通过微博、微信、抖音、快手、今日头条等发布信息1.42万条，浏览量达6亿余次。',
    want: ['disclosed.website 3374'],
    context: bureau,
  },
  {
    text: '未发生因政府信息公开申请办理导致行政复议、提起行政诉讼案件。',
    want: neither,
    context: bureau,
  },
  {
    text: '2021年我局通过门户网站主动公开1945条信息，其中规范性文件（含国家及本单位的政策法规）7条，通知公告240条，其他信息411条。',
    want: ['disclosed.website 1945'],
    context: bureau,
  },
  {
    text: '2021年，通过微博“青禾水利”发布信息358篇；通过微信公众号“青禾水利”发布信息1211篇。',
    want: ['disclosed.weibo 358', 'disclosed.wechat 1211'],
    context: bureau,
  },
  {
    text: '（二）依申请公开情况\n2021年，青禾市水利局共收到依申请公开件27封，其中，14封申请人主动撤销申请，13封（含2封转下年度办结）均在规定时限内答复办结，办结率达100%，未对政府信息公开申请收取费用。',
    want: ['requests.received 27', 'fees.collected_yuan 0'],
    may: ['requests.carried_out 2'],
    context: bureau,
  },
  {
    text: '2021年1月1日起至2021年12月31日，市水利局全年主动公开并被市政府网站采用46条。利用微信公众号“青禾市水利局”发布信息83条，同名微信视频号发布视频动态11条。',
    want: ['disclosed.wechat 83'],
    context: bureau,
  },
  {
    text: '2021年，市水利局共受理政府信息公开申请0件，无依申请公开引起的行政复议和行政诉讼情况。',
    want: ['requests.received 0', ...neither],
    context: bureau,
  },
  {
    text: '通过不同渠道和方式主动公开政府信息1585条，其中通过市水利局专栏公开905条（包括工作情况、公告公示等）；官方微博发布信息218条；官方微信公众号发布信息281条；官方抖音181条。',
    want: ['disclosed.total 1585', 'disclosed.weibo 218', 'disclosed.wechat 281'],
    context: bureau,
  },
  {
    text: '通过市政府网站、政务新媒体等各类平台发布信息共270余条，其中政府网站发布信息95条，累计公开公共服务信息41条，旅游领域信息25条。',
    want: ['disclosed.website 95'],
    context: bureau,
  },
  {
    text: '2021年我局未收到政府信息公开申请，与上一年相比数量减少一个。2021年未收取任何有关政府信息公开工作的费用。',
    want: ['requests.received 0', 'fees.collected_yuan 0'],
    context: bureau,
  },
  {
    text: '2021年度，本单位没有向依申请公开对象收取复印、传真、递送等任何费用，也无减免情况。',
    want: ['fees.collected_yuan 0'],
    context: bureau,
  },
  {
    text: '2021年，我局主要通过网上政府信息公开专栏、统计公报、新闻媒体等公共信息查阅场所公开信息，全年公开信息248条。',
    want: [],
    may: ['disclosed.total 248'],
    context: bureau,
  },
  {
    text: '《青禾水利信息网》全年共采集、发布、修订信息616条，外网总访问量39万人次。2021年，市水利局受理政府信息公开申请0件，答复0件。',
    want: ['requests.received 0', 'requests.answered 0'],
    may: [],
    context: bureau,
  },
  {
    text: '按照《条例》要求，截至2021年12月31日，累计主动公开2021年以来的政府信息215条。累计公开各类政府信息215条；其中，业务工作类信息主动公开210条。',
    want: [],
    may: ['disclosed.total 215'],
    context: bureau,
  },
  {
    text: '2021年，我局在市政府信息公开平台发布132条各类政府信息，其中包括预警信息、三公经费等重点信息。',
    want: [],
    may: ['disclosed.website 132', 'disclosed.total 132'],
    context: bureau,
  },
  {
    text: '2021年青禾市水利局本级累计发布各类信息（包括：天气预报、预警信号）共1631条。',
    want: [],
    may: ['disclosed.total 1631'],
    context: bureau,
  },
  {
    text: '2021年，青禾市水利局在市政府集群子网站累计主动公开各类信息225条，包括政策文件及政策解读5条，工作动态60条。在省水利厅门户网站子网站公开各类信息120条，其中公告公示6条。“青禾水利”微信服务号发布预警信息147条。',
    want: ['disclosed.website 225'],
    may: ['disclosed.website 120', 'disclosed.wechat 147'],
    context: bureau,
  },
  {
    text: '2021年，本单位未收到依申请公开件，无政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
    want: ['requests.received 0', ...neither],
    context: bureau,
  },
  {
    text: '2021年我局官方微博共发布信息730条，粉丝量200人；官方微信共发布信息1095条，粉丝量1000人。',
    want: ['disclosed.weibo 730', 'disclosed.wechat 1095'],
    context: bureau,
  },
  {
    text: '2021年我局按照要求，通过青禾市人民政府网站、省水利厅集约化平台等载体主动公开政府信息93条，公开内容包括工作动态、预决算等多方面，其中，在青禾市人民政府网站主动公开信息44条，在省水利厅集约化平台公开信息45条，在省级以上媒体发稿4篇。',
    want: ['disclosed.total 93', 'disclosed.website 44'],
    context: bureau,
  },
  {
    text: '（二）依申请公开政府信息情况。我单位2021年度共收到申请6件，上年度转入1件，办结7件，无结转。',
    want: [
      'requests.received 6',
      'requests.carried_in 1',
      'requests.answered 7',
      'requests.carried_out 0',
    ],
    missed: ['requests.carried_out 0'],
    context: bureau,
  },
  {
    text: '2021年，我县累计收到政府信息公开申请158件，同比下降12.3%，办结155件，结转下一年度3件，其中自然人申请140件。',
    want: [
      'requests.received 158',
      'requests.answered 155',
      'requests.carried_out 3',
      'requests.received.natural_person 140',
    ],
    context: county,
  },
  {
    text: '全年共收到政府信息公开申请16件，均在法定时限内完成答复，答复率100%。',
    want: ['requests.received 16'],
    may: ['requests.answered 16'],
    context: town,
  },
  {
    text: '截至2021年12月31日，我镇政府信息公开全年累计主动公开政府信息222条。',
    want: [],
    may: ['disclosed.total 222'],
    context: town,
  },
  {
    text: '2021年全镇依法规范办理政府信息公开申请，共收到申请0件，共办结0件。',
    want: ['requests.received 0', 'requests.answered 0'],
    context: town,
  },
  {
    text: '截至2021年12月31日，我镇本年度主动公开政府信息31条；新闻媒体宣传报道2224篇，其中国家级主流媒体共227篇。',
    want: ['disclosed.total 31'],
    context: town,
  },
  {
    text: '（二）依申请公开\n2021年，我镇依申请公开请求9件，其中网络平台收到3件，线下邮件收到1件，协助5件，都妥善答复。因政府信息公开申请引发行政复议2件，引发行政诉讼1件。',
    want: ['requests.received 9', 'review.total 2', 'litigation.total 1'],
    context: town,
  },
  {
    text: '东岭镇加强信息审核把关，在青禾市人民政府门户网站发布政务信息共52条，按时公开政府预决算，确保群众的知情权。通过东岭镇微信公众号（青禾市东岭镇人民政府）发布信息共122篇，其中一周工作动态有50篇。',
    want: ['disclosed.website 52', 'disclosed.wechat 122'],
    context: town,
  },
  {
    text: '（一）主动公开。2021年累计公开信息达265条，主动公开内容涵盖多个类别。',
    want: ['disclosed.total 265'],
    context: town,
  },
  {
    text: '收到政府信息依申请公开共0件，其中书面申请0件，通过信息公开平台申请0件，转办0件，0件转结2021年办结。',
    want: ['requests.received 0'],
    may: ['requests.carried_out 0'],
    context: town,
  },
  {
    text: '全年共通过门户网站主动公开政府信息22条，涵盖政策文件及解读等法定主动公开内容。其中，主动公开政策文件3条，行政规范性文件解读比例100%。',
    want: ['disclosed.website 22'],
    context: town,
  },
  {
    text: '2021年，东岭镇全年共收到依申请公开件1件，已按期答复1件，无转结下年度继续办理件。涉及复议0件，诉讼0件，无被纠错和败诉。',
    want: ['requests.received 1', 'requests.answered 1', 'requests.carried_out 0', ...neither],
    may: ['litigation.corrected 0', 'review.corrected 0'],
    context: town,
  },
  {
    text: '截至2021年12月31日，东岭镇政府通过多种渠道累计主动公开政府信息424条，具体包括：\n政府网站：发布信息42条，涵盖政府职能等。\n微信公众号：发布信息212条，及时推送镇内新闻、服务指南等。',
    want: ['disclosed.website 42', 'disclosed.wechat 212'],
    may: ['disclosed.total 424'],
    context: town,
  },
  {
    text: '本年度东岭镇人民政府通过政府网站公开32条，其中1条权责清单、11条工作信息、16条政协提案。依托“靓丽东岭”公众号公开发布各类宣传信息、政务信息、政策解读等共计259条。',
    want: ['disclosed.website 32', 'disclosed.wechat 259'],
    context: town,
  },
  {
    text: '2021年，主动公开信息392条，其中，网站公开信息225条（包括工作动态125条，政策解读5条），微信公众号“青禾水利”公开信息167条。\n本年度我局未收到依申请公开来信。',
    want: [
      'disclosed.total 392',
      'disclosed.website 225',
      'disclosed.wechat 167',
      'requests.received 0',
    ],
    context: bureau,
  },
  {
    text: '2021年，共主动公开行政许可事项65项，行政处罚事项202项。同时，通过我局微信公众平台发布工作动态类信息40条，时政要闻类信息14条。全年办理12345市民热线、县长信箱投诉案件共398件，受理信访件15件。',
    want: [],
    context: bureau,
  },
  {
    text: '我局未收到政府信息公开申请，没有办理依申请公开答复。我局没有发生针对有关信息公开事务的行政复议、行政诉讼。',
    want: ['requests.received 0', ...neither],
    may: ['requests.answered 0'],
    context: bureau,
  },
  {
    text: '全年在各信息发布主渠道主动公开发布各类信息310余条。我单位未收到和处理政府信息公开申请。',
    want: ['requests.received 0'],
    context: bureau,
  },
  {
    text: '本年度我局向青禾市人民政府网站累计公布信息69条，工作动态61条，依申请公开事项办结1件，市长信箱回复5条。',
    want: ['requests.answered 1'],
    may: ['disclosed.website 69'],
    context: bureau,
  },
  {
    text: '2021年主动公开信息总数458条，其中政府网站公开政府信息数238条，政务微信公开政府信息数170条，其他方式公开政府信息数49条，规范性文件数1条。',
    want: ['disclosed.total 458', 'disclosed.website 238', 'disclosed.wechat 170'],
    context: bureau,
  },
  { text: '2021年度无依申请公开事项。', want: ['requests.received 0'], context: bureau },
  {
    text: '通过微信公众号发布信息47条。通过青禾市政府网站信息公开平台主动公开部门工作动态5条，财务公开2条，处理并公开行政处罚事项0条，行政强制事项0条。',
    want: ['disclosed.wechat 47'],
    context: bureau,
  },
  {
    text: '2021年市水利局未收到依申请公开政府信息。',
    want: ['requests.received 0'],
    context: bureau,
  },
  {
    text: '全年通过“青禾水利”微信公众号发布政策解读、工作动态、服务信息等共计158条，有效发挥了作用。',
    want: ['disclosed.wechat 158'],
    context: bureau,
  },
  {
    text: '聚焦核心业务，全年主动公开信息59条，其中：政务信息53条，政策文件4条，财政信息2条。',
    want: ['disclosed.total 59'],
    context: bureau,
  },
  {
    text: '2021年度，我局未收到公民或者法人依申请公开申请。',
    want: ['requests.received 0'],
    context: bureau,
  },
  {
    text: '主动及时向社会公开政府相关信息。通过微信公众号发布70篇，公开方式统一规范。',
    want: ['disclosed.wechat 70'],
    context: bureau,
  },
  {
    text: '2021年，青禾市水利局受理依申请公开事项0件。全年未发生因政府信息公开引发的行政复议和行政诉讼案件。',
    want: ['requests.received 0', ...neither],
    context: bureau,
  },
  {
    text: '全年累计主动公开政府信息11条，均通过青禾市人民政府门户网站发布，其中包含机构职能类2条。',
    want: ['disclosed.total 11'],
    may: ['disclosed.website 11'],
    context: bureau,
  },
  {
    text: '2021年，市水利局通过市政府网站主动公开政府信息8条。全年受理依申请公开2件次，全部在规定时限内办理完毕。',
    want: ['disclosed.website 8', 'requests.received 2'],
    may: ['requests.answered 2'],
    context: bureau,
  },
];

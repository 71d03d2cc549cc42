/**
 * @file What a name is a name of. A name is known by its structure, [places][what for][kind of body]: a
 * clause has no such structure, whatever verb stands in front.
 */
import { functionEnds } from './functions.js';
import { type PlaceLevel, placeChains } from './placeChain.js';

/**
 * - a level of `PlaceLevel`: its government, the government's office, or the place that stands for it
 * - `department`: 局, 委, 厅 and their offices, of a government or of a party committee
 * - `vertical`: an office of a national body in a place (海关, 税务局 of 国家税务总局, 调查队)
 * - `national`: a body of the whole country
 * - `joint`: several bodies that report together
 */
export type BodyKind =
  | PlaceLevel
  | 'department'
  | 'vertical'
  | 'national'
  | 'school'
  | 'hospital'
  | 'company'
  | 'institution'
  | 'joint';

/** What is known of a name. */
export interface NamedBody {
  readonly kind: BodyKind;
  /** The name says of which place: 永康市教育局, not 教育局 or 市教育局. */
  readonly placed: boolean;
  /** What the body is for is known by the words of the law, not only by where the words stand. */
  readonly known: boolean;
}

const LONGEST_NAME = 40;
const HAN = /^\p{Script=Han}[\p{Script=Han}()·、]*$/u;
/** 平潭县财政局（国有资产管理局）: a second name. */
const REMARK =
  /\((?:本级|汇总|机关|本部|含下属单位|[\p{Script=Han}]{2,8}(?:局|委员会|办公室|中心))\)$/u;

/** 人民政府 and what stands for it, behind a place. */
const GOVERNMENT =
  /^(?:(?:人民)?政府|人民委员会)?(?:办事处|管理委员会|管委会|行政公署|行署|管理处|管理局)?(?:党政|综合|党群|党委|党工委|政务公开|政府信息公开|政务信息公开)?(?:综合)?(?:办公厅|办公室|办)?$/u;
/** 县府办, 市委办公室, 县委宣传部, 区委编办. */
const COMMITTEE =
  /^(?:府办|党?工?委(?:办公室|办公厅|办|[\p{Script=Han}]{2,8}(?:部|局|办公室|委员会|办|校))?|纪委监委|纪委|监委|人大(?:常委会)?(?:办公室)?|政协(?:办公室)?|人民武装部|人武部|党校)$/u;
const DEPARTMENT_END =
  '(?:委员会|办公厅|办公室|管理处|服务处|总队|支队|大队|中队|分局|总局|管理局|局|委|厅|办|处|站|所|队|院|馆|社|会|署|部|中心|管理所|服务站|研究室|参事室|公司|总公司|指挥部|总站|台|团|库)';
/** What may be added to the name of a department: its offices, its branches. */
const DEPARTMENT = new RegExp(
  `^(?:(?:分|总|直属|第[一二三四五六七八九十]+)?${DEPARTMENT_END})(?:(?:[\\p{Script=Han}]{2,8})(?:分局|支队|大队|中队|稽查局|办公室|办公厅))?$`,
  'u',
);
const FREE_DEPARTMENT = new RegExp(`^(\\p{Script=Han}{2,18}?)${DEPARTMENT_END}$`, 'u');
const SCHOOL =
  /^(\p{Script=Han}*?)(?:大学|学院|学校|中学|小学|幼儿园|党校|职教中心|电大|校|高中|初中)(?:\p{Script=Han}{0,6}(?:校区|分校))?$/u;
const HOSPITAL =
  /^(\p{Script=Han}*?)(?:医院|卫生院|卫生服务中心|保健院|保健计划生育服务中心|疾控中心|血站|卫生所)$/u;
const COMPANY = /^(\p{Script=Han}*?)(?:公司|集团|银行|支行|分行|信用社|厂)$/u;
const INSTITUTION =
  /^(\p{Script=Han}*?)(?:图书馆|博物馆|纪念馆|文化馆|档案馆|研究院|研究所|科学院|设计院|法院|检察院|电视台|出版社|杂志社|报社|公证处|联合会|协会|学会|总会|总工会|工会|妇联|团委|科协|文联|残联|基金会|管理站|供销社|联社|养老院|福利院|殡仪馆|气象台|监狱|戒毒所)$/u;

/** Offices of national bodies in a place. */
const VERTICAL =
  /^(?:国家税务总局\p{Script=Han}{2,20}税务(?:局|分局|所)(?:\p{Script=Han}{2,8}(?:分局|税务所|稽查局))?|国家统计局\p{Script=Han}{2,12}调查(?:总?队)|国家金融监督管理总局\p{Script=Han}{2,12}(?:监管局|监管分局|监管支局)|中国(?:银行保险监督管理委员会|银保监会|证券监督管理委员会|证监会|银监会|保监会)\p{Script=Han}{2,12}(?:监管局|监管分局|监管组)|国家(?:矿山安全监察局|粮食和物资储备局|外汇管理局|能源局|安全局|林业和草原局|移民管理局|海洋局|邮政局)\p{Script=Han}{2,16}(?:局|办公室|办|专员办事处|分局|中心支局|支局)|中国人民银行\p{Script=Han}{2,12}(?:行|营业管理部|支行)|财政部\p{Script=Han}{2,8}监管局|审计署(?:驻)?\p{Script=Han}{2,8}特派员办事处)$/u;
/** 乙州海关, 厦门海事局, 青川供电公司: bodies named by their seat. */
const SEATED =
  /^(\p{Script=Han}{2,8}?)(海关|出入境边防检查站|边检站|海事局|航道局|铁路局|供电局|供电公司|证监局|银保监局|银保监分局|银监局|银监分局|监管局|邮政管理局|烟草专卖局|气象局|税务局|国税局|地税局|调查队|地震局|通信管理局|管委会|管理委员会|海警局|水文局|流域管理局)$/u;
const NATIONAL =
  /^(?:国务院\p{Script=Han}{2,20}(?:办公厅|办公室|委员会|室|中心|局|院)|国务院|外交部|国防部|教育部|科学技术部|科技部|工业和信息化部|国家民族事务委员会|国家民委|公安部|国家安全部|民政部|司法部|财政部|人力资源和社会保障部|自然资源部|国土资源部|生态环境部|环境保护部|住房和城乡建设部|交通运输部|水利部|农业农村部|农业部|商务部|文化和旅游部|文化部|退役军人事务部|应急管理部|国家发展和改革委员会|国家发展改革委|中国人民银行|审计署|国家卫生健康委员会|海关总署|最高人民(?:法院|检察院)|新华通讯社|(?:国家|中国)\p{Script=Han}{2,16}(?:总局|局|委员会|委|署|院|会|总社|中心|办公室)|\p{Script=Han}{2,10}总局)(?:办公厅)?$/u;

/** What names of functions and of institutions do not contain, and clauses can hardly do without. */
const OF_CLAUSES =
  /[的了着在是由被把使并而没需每某该此我你已最很较收到按绕彻认续做请因抓扣挥邀为对从让将就都且也未不至其各于以及,，;。:]|召开|部署|落实|贯彻|加强|加大|推进|深入|积极|高度|重视|开展|根据|公开|信息(?!化|产业|中心|技术|网络|职业|工程|科技)|年度|报告|有关|各级|部门|单位|我们|网站|平台|栏目|频道|公众号|本站|原创|转载/u;
/** 区教育局, 市政府: which level, without its name. */
const LEVEL = /^(?:自治[区州县旗]|[省市区县州盟旗镇乡])(?!直|属|级)/u;
/** Parts of a body, or of nobody in particular. */
const PART_ONLY =
  /^(?:中华人民共和国|(?:人民)?政府(?:办公厅|办公室|办)?|[省市区县州](?:委|委办|级|直)|街道|街道办事处|(?:局|委|厅|院|校|综合|党政|行政|政务公开|政府信息公开|信息公开|政务|秘书|宣传|信息|网络|数据|新闻|融媒体?|电子政务|政务服务|网站编辑|信息技术)*(?:办公室|办|中心|处|科|部|室|局)?)$|(?:党委|党组|领导小组|政府部门|职能部门|行政机关|编辑部)$/u;

/** 中华人民共和国青川海关, 中共青川市委宣传部. */
const OF_THE_STATE =
  /^(?:中华人民共和国(?=\p{Script=Han}{2,8}(?:海关|海事局|边防检查站)$)|中共(?=.*委))/u;

const found = (kind: BodyKind, placed: boolean, known: boolean): NamedBody => ({
  kind,
  placed,
  known,
});

/** What the rest of a name says behind its places; undefined where it is no name's. */
function behindPlaces(rest: string, level: PlaceLevel): NamedBody | undefined {
  if (rest === '' || GOVERNMENT.test(rest)) return found(level, true, true);
  if (COMMITTEE.test(rest)) return found('department', true, true);
  return department(rest, true) ?? institution(rest, true);
}

/** 教育局, 文化广电和旅游局办公室; with a place in front words that are not known are let pass. */
function department(text: string, placed: boolean): NamedBody | undefined {
  for (const end of functionEnds(text, 0))
    if (DEPARTMENT.test(text.slice(end))) return found('department', placed, true);
  if (!placed) return undefined;
  const free = FREE_DEPARTMENT.exec(text)?.[1];
  return free !== undefined && !OF_CLAUSES.test(free)
    ? found('department', true, false)
    : undefined;
}

/** 第一人民医院, 实验小学: every town has one. */
const COMMON =
  /^(?:省|市|区|县)?(?:第[一二三四五六七八九十]+)?(?:人民|中医|中心|妇幼|实验|机关|高级|初级|职业|广播|师范|中等|儿童|妇女|总|直属)*$/u;

const INSTITUTIONS: readonly (readonly [BodyKind, RegExp])[] = [
  ['hospital', HOSPITAL],
  ['school', SCHOOL],
  ['company', COMPANY],
  ['institution', INSTITUTION],
];

/** 石桥中学, 第一人民医院: by their last word. */
function institution(text: string, placed: boolean): NamedBody | undefined {
  for (const [kind, pattern] of INSTITUTIONS) {
    const own = pattern.exec(text)?.[1];
    if (own === undefined || OF_CLAUSES.test(own)) continue;
    if (placed) return found(kind, true, true);
    if (own.length >= 1 && !/^[全各本我该某]|^[省市区县州盟旗镇乡]$/u.test(own))
      return found(kind, own.length >= 2 && !COMMON.test(own), false);
  }
  return undefined;
}

/** Several bodies with 、 or · between them: 乙州市统计局、国家统计局乙州调查队. */
function joint(name: string): NamedBody | undefined {
  const parts = name.split(/[、·]/u);
  const bodies = parts.map((part) => single(part));
  return parts.length > 1 && bodies.every((body) => body?.placed)
    ? found('joint', true, true)
    : undefined;
}

function single(name: string): NamedBody | undefined {
  if (name.length < 2 || PART_ONLY.test(name)) return undefined;
  if (VERTICAL.test(name)) return found('vertical', true, true);
  if (NATIONAL.test(name) && !OF_CLAUSES.test(name)) return found('national', true, true);
  let best: NamedBody | undefined;
  for (const { levels, end } of placeChains(name)) {
    const level = levels.at(-1);
    const rest = name.slice(end);
    const body = level && behindPlaces(rest, level);
    if (!body) continue;
    // 经济开发区管委会: what kind of zone, of which town is not said.
    const placed =
      levels.length > 1 ||
      level !== 'zone' ||
      !/^(?:经济|高新|技术|产业|工业|综合|农业|旅游|高科|科技|园区)*(?:开发区|新区|高新区|经开区|园区|工业园区?|产业园区?|管理区|景区|林场|农场|矿区)$/u.test(
        name.slice(0, end),
      );
    const one = { ...body, placed };
    if (one.known) return one;
    best ??= one;
  }
  if (best) return best;
  const seat = SEATED.exec(name);
  if (
    seat?.[1] !== undefined &&
    placeChains(`${seat[1]}市`).some(({ end }) => end === name.length - (seat[2]?.length ?? 0) + 1)
  )
    return found(seat[2]?.startsWith('管') ? 'zone' : 'vertical', true, true);
  const level = LEVEL.exec(name)?.[0];
  const own = level === undefined ? undefined : behindPlaces(name.slice(level.length), 'county');
  if (own?.known && name !== level) return { ...own, placed: false };
  const plain = department(name, false);
  if (plain) return plain;
  // 永康教育局: the place without what it is.
  for (let at = 2; at <= 4; at++) {
    const isPlace = placeChains(`${name.slice(0, at)}市`).some(({ end }) => end === at + 1);
    if (isPlace && department(name.slice(at), false)) return found('department', true, false);
  }
  return institution(name, false);
}

/** What is known of a name by its structure; undefined for whatever is none of a body or of a place. */
export function namedBody(text: string): NamedBody | undefined {
  const name = text.replace(REMARK, '');
  if (name.length < 2 || name.length > LONGEST_NAME || !HAN.test(name)) return undefined;
  const bare = name.replace(/\([^()]*\)/gu, '').replace(OF_THE_STATE, '');
  return /[、·]/u.test(bare) ? (joint(bare) ?? single(bare.replaceAll('·', ''))) : single(bare);
}

/** What is this a name of? Null for a clause, a part of a body, and whatever else is no name of one. */
export const bodyKind = (name: string): BodyKind | null => namedBody(name)?.kind ?? null;

const PLACES: ReadonlySet<string> = new Set(['province', 'city', 'county', 'zone', 'township']);

/** Does a government report here, or its office, so that the report is also that of its region? */
export const isGovernment = (name: string): boolean => PLACES.has(bodyKind(name) ?? '');

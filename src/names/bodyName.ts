/** @file Names of public bodies: what is one, and what only stands where one is expected. */

/** What the name of a body ends with. */
export const BODY_END =
  '(?:局|委|委员会|厅|部|政府|办|办公室|中心|处|院|署|会|校|大学|中学|小学|站|所|队|馆|社|公司|总公司|海关|台|团|委办|行署|公署)';
/** What the name of a place ends with, which stands for its government in many titles. */
export const PLACE_END = '(?:省|市|区|县|州|盟|旗|镇|乡|街道|苏木|开发区|地区)';

const NAME = /^\p{Script=Han}[\p{Script=Han}()·]{2,39}$/u;
const PLACE = new RegExp(`${PLACE_END}$`, 'u');
const BODY = new RegExp(`${BODY_END}\\)?$`, 'u');

/** Words for a body that leave open which, and things that are none. */
const NO_BODY =
  /^(?:我|本(?!溪)|各|全(?:省|市|区|县|州|镇|乡|系统)|该|某|其|等|在|对|为|是|由|与|及|向|从|扎实|深入|深化|强化|推进|推动|全面|加强|做好|规范|完善|落实|贯彻|坚持|积极|切实|认真|严格|持续|进一步|稳步|大力|有序|不断)|某某|(?:网|网站|官网|平台|专栏|栏目|频道|公众号|客户端|本站|原创|转载|佚名|管理员|编辑|记者)$/u;
/** Parts of a body, of a party, or of nobody in particular. */
const PART_ONLY =
  /^(?:(?:局|委|厅|院|校|综合|党政|行政|政务公开|政府信息公开|信息公开|政务|秘书|宣传|信息|网络|数据|新闻|融媒体?|电子政务|政务服务|网站编辑|信息技术)?(?:办公室|办|中心|处|科|部|室)|中华人民共和国|人民政府|[省市区县州](?:人民)?政府办(?:公室)?|[省市区县州]府办)$|(?:党委|党组|党工委|领导小组|政府部门|职能部门|行政机关|编辑部|委和?[省市区县]政府)$/u;

/** Does this read like the name of somebody, body or place? Titles name both. */
export const isName = (text: string): boolean => NAME.test(text) && !NO_BODY.test(text);

/** Is this the name of a body, by what it ends with? 本网, 原创, 办公室 and names of sites are none. */
export const isBody = (text: string): boolean =>
  isName(text) && text.length <= 32 && BODY.test(text) && !PART_ONLY.test(text);

/** 区教育局: the level without the name. 市中区, 市北区 and 市南区 are places. */
const LEVEL_ONLY = /^[省市区县州盟旗](?!直|属|级|[中南北]区)/u;
/** 教育局: what the body is for without the place. */
const PURPOSE_ONLY =
  /^(?:街道|人民政府|政府|(?:教育|教体|公安(?!县)|民政|司法|财政|审计|统计|水利|水务|农业|商务|文化|文旅|卫生|卫健|应急|市场监|自然资源|生态环境|住房|住建|交通|发展|发改|人力资源|人社|退役|医疗保障|医保|城市管理|城管|综合行政执法|税务|气象|体育|科学技术|科技|林业|工业和|工信|民族|信访|行政审批|政务服务|档案|机关事务|乡村振兴|供销)(?!\p{Script=Han}{0,4}(?:镇|街道)))/u;
/** 教育部, 水利部, 审计署: bodies of the whole country need no place. */
const NATIONAL = /^\p{Script=Han}{2,10}(?:部|署|总局)$/u;

/** Does the name leave out the place that its body belongs to? */
export const isPlaceless = (name: string): boolean =>
  LEVEL_ONLY.test(name) || (PURPOSE_ONLY.test(name) && !NATIONAL.test(name));

/** 赶水镇 for 赶水镇人民政府, 二郎街道 for 二郎街道办事处. */
const withoutOffice = (name: string): string =>
  name.replace(/(?:人民政府|政府|办事处|管理委员会|管委会)$/u, '');

/** The names of one body: the place printed or not, 教体局 for 教育体育局. */
export function areOneBody(one: string, other: string): boolean {
  const names = [withoutOffice(one) || one, withoutOffice(other) || other];
  const [short = '', long = ''] = names.sort((first, second) => first.length - second.length);
  if (long.endsWith(short)) return true;
  if (short.slice(0, 2) !== long.slice(0, 2) || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** A body, or a place that stands for its government. */
export const isBodyOrPlace = (text: string): boolean =>
  isBody(text) || (isName(text) && text.length <= 24 && PLACE.test(text));

/** The fullest of some names; null where they name different bodies, or there are none. */
export function agreedName(names: readonly string[]): string | null {
  const [fullest] = [...names].sort((one, other) => other.length - one.length);
  if (fullest === undefined) return null;
  return names.every((name) => areOneBody(name, fullest)) ? fullest : null;
}

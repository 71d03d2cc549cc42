/** @file Who puts out what others report: offices for openness, media, and departments that run the sites. */

/** Offices and media that put out whatever a government publishes, and report nothing themselves. */
const FOR_ALL = /政务公开|信息公开|融媒体|网信|信息中心|电子政务|新闻中心|电视台|日报|领导小组/u;
/** Departments that run sites, beside what they report of their own. */
const FOR_OTHERS = /大数据|政务服务|行政审批/u;

/** Does whoever is called so put out everybody's reports, and none of its own? */
export const publishesForAll = (name: string): boolean => FOR_ALL.test(name);

/** May what this body puts out be another's report? */
export const publishesForOthers = (name: string): boolean =>
  FOR_ALL.test(name) || FOR_OTHERS.test(name);

/** @file 政府网站标识码 (SiteIDCode of 政府网站发展指引, 国办发〔2017〕47号): whose site a page is on. */

/** Provinces of GB/T 2260; 66 is the code that sites of the 兵团 use. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-6]|71|8[12])/u;

/**
 * The code as it is registered: the division of the site's owner (GB/T 2260) and four digits, or `bm`
 * and eight digits for ministries. Anything else (templates left in place, numbers of sites that are
 * no government's) is undefined.
 */
export function siteCode(printed: string): string | undefined {
  const code = printed.trim().toLowerCase();
  if (/^bm\d{8}$/u.test(code)) return code;
  return /^\d{10}$/u.test(code) && PROVINCE.test(code) ? code : undefined;
}

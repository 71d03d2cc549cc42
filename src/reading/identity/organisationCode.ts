/**
 * @file The codes of bodies, which index numbers (索引号) and addresses contain: 统一社会信用代码
 * (GB 32100-2015) and 组织机构代码 (GB 11714-1997). Only codes whose check digit holds are given.
 */

/** GB 32100, table 2: digits and letters without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100, 5: 3 to the power of the place, modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Registering authority, kind of body, administrative division (GB/T 2260), organisation code. */
const USCC = /^[1-9ANY][1-9A-HJ-NP-RTUWXY]\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/u;

/** Is this a 统一社会信用代码 whose check character holds? */
export function isUscc(code: string): boolean {
  if (!USCC.test(code)) return false;
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * ALPHABET.indexOf(code.charAt(place)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

/** GB 11714, 4.2. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Is this a 组织机构代码, written without its hyphen, whose check character holds? */
export function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/u.test(code) || /^0+$/u.test(code)) return false;
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, place) => total + weight * Number.parseInt(code.charAt(place), 36),
    0,
  );
  return '0123456789X0'.charAt(11 - (sum % 11)) === code.charAt(8);
}

/** The code of the body that reports; a part that the page does not give is left out. */
export interface OrganisationCodes {
  readonly uscc?: string;
  readonly organisationCode?: string;
}

/** The code in an index number: 11370812004339255B/2020-22849, 000014349/2017-00110. */
export function codesInIndex(index: string): OrganisationCodes {
  const prefix = /^[^0-9A-Z]{0,4}([0-9A-Z]{18}|[0-9A-Z]{8}-?[0-9X])(?![0-9A-Z])/u.exec(
    index.toUpperCase().replace(/\s/gu, ''),
  )?.[1];
  if (prefix === undefined) return {};
  if (isUscc(prefix)) return { uscc: prefix };
  const short = prefix.replace('-', '');
  return isOrganisationCode(short) ? { organisationCode: short } : {};
}

const LONGEST_ADDRESS = 2000;

/**
 * The code in the parameters of an address: …xxgkAnnualReport.jsp?fbtime=2017&area=113325000026455663.
 * Addresses are full of long numbers, so the organisation code inside must hold as well.
 */
export function codesInAddress(address: string): OrganisationCodes {
  const values = address
    .slice(0, LONGEST_ADDRESS)
    .matchAll(/[?&;][\w.-]+=([0-9A-Z]{18})(?![^&;#])/giu);
  for (const [, value = ''] of values) {
    const code = value.toUpperCase();
    if (isUscc(code) && isOrganisationCode(code.slice(8, 17))) return { uscc: code };
  }
  return {};
}

/**
 * @file P1: the page is on a government's site. Whole reports stand on hijacked sites, with the body's
 * name replaced (国办发〔2018〕55号 requires .gov.cn).
 */
import { isOfItsOwn } from '../../names/bodyKind.js';
import type { Finding } from '../../report/finding.js';
import { type Check, finding } from '../checkable.js';

/** gov.cn, .政务 and .公益, which are for public bodies alone. */
const GOVERNMENT = /(?:^|\.)(?:gov\.cn|xn--zfr164b|xn--55qw42g|政务|公益)$/u;
const NUMBERS = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/u;

export const HOST: Check = {
  id: 'P1',
  unchecked: ({ source }) =>
    hostOf(source.page ?? source.url) === undefined
      ? { zh: '网站（没有网址）', en: 'site (there is no address)' }
      : undefined,
  run: ({ source, agency }) => {
    const host = hostOf(source.page ?? source.url);
    // Schools, hospitals and companies have sites of their own.
    if (host === undefined || (!GOVERNMENT.test(host) && isOfItsOwn(agency.name ?? ''))) return [];
    return GOVERNMENT.test(host)
      ? otherDomain(host, source.meta.SiteDomain ?? '')
      : [elsewhere(host)];
  },
};

function hostOf(url: string | null): string | undefined {
  if (url === null || !/^https?:/u.test(url)) return undefined;
  try {
    return new URL(url).hostname.replace(/\.$/u, '');
  } catch {
    return undefined; // An address that is none says nothing of its host.
  }
}

const elsewhere = (host: string): Finding =>
  finding('warning', 'source.host', host, {
    zh: NUMBERS.test(host)
      ? `网页在没有域名的地址${host}上，无法由网址确认是政府网站。`
      : `网页在${host}上，不是gov.cn域名，可能是转载或被冒用的网站。`,
    en: NUMBERS.test(host)
      ? `The page is at ${host}, without a domain: its address does not show a government’s site.`
      : `The page is on ${host}, which is not a gov.cn domain: it may be a copy or a hijacked site.`,
  });

/** The page says that it belongs to another site than the one it is on. */
function otherDomain(host: string, domain: string): Finding[] {
  const said = domain
    .trim()
    .replace(/^https?:\/\//u, '')
    .replace(/[:/].*$/u, '')
    .toLowerCase();
  if (!/^[\w-]+(?:\.[\w-]+)+$/u.test(said)) return [];
  const site = (name: string): string => name.split('.').slice(-3).join('.');
  if (site(said) === site(host) || `.${host}`.endsWith(`.${said}`)) return [];
  const message = {
    zh: `网页在${host}上，域名标签（SiteDomain）却写${said}。`,
    en: `The page is on ${host}, but its SiteDomain says ${said}.`,
  };
  return [finding('warning', 'source.domain', 'SiteDomain', message)];
}

/** @file When two addresses are the same page. */

/**
 * The address by which captures of one page are told to be versions of it: without the scheme, since
 * many sites answer on http and https, and without a fragment, unless it is the route of a
 * single-page application (`#/…`, `#!…`).
 */
export function pageKey(url: string): string {
  const [, address = url] = /^https?:\/\/(.*)$/iu.exec(url) ?? [];
  const at = address.indexOf('#');
  if (at < 0) return address;
  return /^#!?\//u.test(address.slice(at)) ? address : address.slice(0, at);
}

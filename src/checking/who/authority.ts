/**
 * @file F3: who may make 规章. 立法法 第九十一条 and 第九十三条: departments of the State Council, and the
 * governments of provinces, of cities with districts and of autonomous prefectures.
 */
import { namedBody } from '../../names/bodyKind.js';
import type { CellId } from '../../report/cell.js';
import { type Check, finding } from '../checkable.js';

/** Townships, streets, counties and districts, and bodies of a city or county. */
function isWithout(name: string): boolean {
  const body = namedBody(name);
  if (!body) return false;
  if (BELOW_CITIES.has(body.kind)) return true;
  return OFFICES.has(body.kind) && (body.level === 'city' || BELOW_CITIES.has(body.level ?? ''));
}
const BELOW_CITIES: ReadonlySet<string> = new Set(['county', 'township']);
const OFFICES: ReadonlySet<string> = new Set(['department', 'institution', 'school', 'hospital']);

/** 经济特区, 自治区 and the like are no districts; 新区 and 开发区 have powers of their own. */
const MAY =
  /自治区(?:人民)?(?:政府)?(?:办公厅)?$|总局$|特区|新区|兵团|^(?:国家|中国|中华)(?!.*[市县区])/u;

/** 2021: made and in force; 2019: made and disclosed. Public totals may be those of others. */
const COLUMNS = ['issued', 'in_force', 'made'];

export const AUTHORITY: Check = {
  id: 'F3',
  unchecked: ({ agency: { name }, cells }, form) => {
    if (!form || form.id === '2014' || name === null) return undefined;
    const isKnown = COLUMNS.some((column) => {
      const cell = cells[`proactive.regulations.${column}`];
      return cell && (cell.value !== null || cell.status === 'blank' || cell.status === 'dash');
    });
    return isKnown
      ? undefined
      : {
          zh: '规章制定权（没有读出“规章”各格）',
          en: 'authority for 规章 (their cells are not known)',
        };
  },
  run: ({ agency: { name }, cells }) => {
    if (name === null || !isWithout(name) || MAY.test(name)) return [];
    const printed = COLUMNS.map((column): CellId => `proactive.regulations.${column}`).filter(
      (id) => (cells[id]?.value ?? 0) > 0,
    );
    const [first] = printed;
    if (first === undefined) return [];
    const figure = cells[first]?.value ?? 0;
    const message = {
      zh: `“${name}”无权制定规章，表二“规章”却填${figure}；数字可能属于“行政规范性文件”。`,
      en: `“${name}” may not make rules (规章), yet table 2 gives ${figure} for them; the figures may belong to normative documents.`,
    };
    return [
      finding('warning', 'regulations.authority', 'regulations', message, { cells: printed }),
    ];
  },
};

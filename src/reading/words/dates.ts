/** @file Days and years as reports print them: 2022-01-20, 2022年1月20日, 二〇二二年一月二十日. */

const DIGITS = '〇一二三四五六七八九';
/** 二〇二一年 with the zeros that keyboards give: 〇, ○, 零, O, 0. */
const YEAR_IN_WORDS = /二[〇○零Oo0][〇○零Oo0一二三四][〇○零Oo0一二三四五六七八九](?=年)/gu;
/** 十二月, 二十日, 三十一日. */
const NUMBER_IN_WORDS = /(?<=[年月])([二三]?十)?([一二三四五六七八九])?(?=[月日])/gu;

const digit = (character: string): number => Math.max(0, DIGITS.indexOf(character));

/** 二〇二一年一月二十日 as 2021年1月20日; everything else is left as it is. */
export function arabicDates(text: string): string {
  if (!text.includes('二')) return text;
  return text
    .replace(YEAR_IN_WORDS, (year) => [...year].map(digit).join(''))
    .replace(NUMBER_IN_WORDS, (all, tens?: string, ones?: string) => {
      if (all === '') return '';
      const ten = tens === undefined ? 0 : tens === '十' ? 1 : digit(tens.charAt(0));
      return String(ten * 10 + (ones === undefined ? 0 : digit(ones)));
    });
}

/** A day; what has lost its 年 (20201月1日) is none. */
const DAY = /(?<!\d)(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/gu;

/** Every day in a text that the calendar has, as `YYYY-MM-DD`, in their order. */
export const daysIn = (text: string): string[] =>
  [...arabicDates(text).matchAll(DAY)].flatMap(([, ...parts]) => isoDay(parts) ?? []);

/** The first day in a text that the calendar has; null where there is none. */
export const dayIn = (text: string): string | null => daysIn(text)[0] ?? null;

/** `YYYY-MM-DD`; undefined for the 13th month and the 30th of February. */
function isoDay([year = '', month = '', day = '']: readonly string[]): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

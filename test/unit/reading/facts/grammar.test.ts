import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts, stated } from './stated.js';
import {
  CHANNEL,
  COUNT,
  INFORMATION,
  MANNER,
  PERIOD,
  REQUEST,
  SUBJECT,
  TOTAL,
} from './wordings.js';

const context = { year: 2021, agency: '青禾县水利局' };
const read = (text: string, section: Parameters<typeof stated>[1] = 'overview'): string =>
  stated(text, section, context);

describe('whatever the words are put together from, in whatever order', () => {
  it('requests received', () => {
    const verb = fc.constantFrom('收到', '接到', '受理', '新收', '收到了');
    const order = fc.nat(5);
    fc.assert(
      fc.property(
        fc.tuple(SUBJECT, PERIOD, TOTAL, MANNER, verb, REQUEST, COUNT, order),
        ([subject, period, total, manner, act, object, { value, printed }, which]) => {
          const text = [
            `${period}${subject}${total}${manner}${act}${object}${printed}件`,
            `${subject}${period}${total}${act}${printed}件${object}`,
            `${period}${subject}${act}${object}${total}${printed}件`,
            `${period}${object}${subject}${total}${act}${printed}件`,
            `${period}${subject}${act}${object}数量为${printed}件`,
            `${period}${subject}${act}的${object}数有${printed}件`,
          ][which];
          expect(`${text}：${read(`${text}。`)}`).toBe(`${text}：requests.received ${value} 件`);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('information disclosed in all', () => {
    fc.assert(
      fc.property(
        fc.tuple(SUBJECT, PERIOD, TOTAL, INFORMATION, COUNT, fc.nat(3)),
        ([subject, period, total, object, { value, printed }, which]) => {
          const text = [
            `${period}${subject}${total}主动公开${object}${printed}条`,
            `${period}${subject}主动公开${object}${total}${printed}条`,
            `${subject}${period}${total}主动公开${printed}条${object}`,
            `${period}${subject}主动公开${object}数量${total}为${printed}条`,
          ][which];
          expect(`${text}：${read(`${text}。`)}`).toBe(`${text}：disclosed.total ${value} 条`);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('information published through one channel', () => {
    const verb = fc.constantFrom('公开', '发布', '主动公开', '公布', '共发布', '累计公开');
    fc.assert(
      fc.property(
        fc.tuple(SUBJECT, CHANNEL, verb, INFORMATION, COUNT, fc.nat(4)),
        ([subject, [id, channel], act, object, { value, printed }, which]) => {
          const text = [
            `2021年${subject}通过${channel}${act}${object}${printed}条`,
            `2021年，${subject}在${channel}上${act}${object}${printed}条`,
            `2021年${subject}通过${channel}，${act}${object}${printed}条`,
            `2021年${channel}${act}${object}${printed}条`,
            `2021年${channel}${act}${printed}条`,
          ][which];
          expect(`${text}：${read(`${text}。`)}`).toBe(`${text}：${id} ${value} 条`);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('results of requests, in front of the figure or behind', () => {
    const outcome = fc.constantFrom<readonly [string, string]>(
      ['granted', '予以公开'],
      ['partial', '部分公开'],
      ['denied', '不予公开'],
      ['unable', '无法提供'],
      ['rejected', '不予处理'],
      ['other', '其他处理'],
    );
    fc.assert(
      fc.property(
        fc.tuple(
          fc.uniqueArray(outcome, { minLength: 1, maxLength: 6, selector: ([id]) => id }),
          COUNT,
          fc.nat(2),
          fc.constantFrom('，', '、', '；'),
        ),
        ([list, { value, printed }, which, joint]) => {
          const parts = list.map(([, words]) =>
            which === 0
              ? `${words}${printed}件`
              : which === 1
                ? `${printed}件${words}`
                : `作出${words}决定${printed}件`,
          );
          const text = `收到政府信息公开申请1件。其中${parts.join(joint)}。`;
          expect(`${text}：${read(text)}`).toBe(
            `${text}：${facts('requests.received 1 件', ...list.map(([id]) => `requests.${id} ${value} 件`))}`,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('reviews and lawsuits', () => {
    const cause = fc.constantFrom(
      '因政府信息公开',
      '因信息公开工作',
      '针对依申请公开',
      '政府信息公开',
    );
    const came = fc.constantFrom('引发的', '被申请', '产生', '引起的', '');
    const joint = fc.constantFrom('，', '、', '和');
    fc.assert(
      fc.property(
        fc.tuple(SUBJECT, cause, came, fc.nat(9), fc.nat(9), joint, fc.boolean()),
        ([subject, why, act, reviews, lawsuits, and, isFirst]) => {
          const [review, lawsuit] = [`行政复议${reviews}件`, `行政诉讼${lawsuits}件`];
          const list = isFirst ? [review, lawsuit] : [lawsuit, review];
          const text = `2021年，${subject}${why}${act}${list.join(and)}`;
          expect(`${text}：${read(`${text}。`, 'remedies')}`).toBe(
            `${text}：${facts(`review.total ${reviews} 件`, `litigation.total ${lawsuits} 件`)}`,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('what did not happen, said in any order', () => {
    const object = fc.constantFrom<readonly [string, string]>(
      ['requests.received', '政府信息公开申请'],
      ['requests.received', '依申请公开事项'],
      ['requests.received', '公民、法人和其他组织提出的政府信息公开申请'],
      ['review.total', '政府信息公开行政复议'],
      ['litigation.total', '因政府信息公开引起的行政诉讼'],
    );
    const denial = fc.constantFrom(
      '未收到',
      '没有收到',
      '未接到',
      '没有发生',
      '未发生',
      '无',
      '未出现',
    );
    fc.assert(
      fc.property(
        fc.tuple(SUBJECT, PERIOD, object, denial, fc.constantFrom('', '情况', '的情况'), fc.nat(2)),
        ([subject, period, [id, words], not, tail, which]) => {
          const text = [
            `${period}${subject}${not}${words}${tail}`,
            `${period}${subject}${words}均未发生`,
            `${period}${subject}${words}情况：无`,
          ][which];
          expect(`${text}：${read(`${text}。`)}`).toBe(`${text}：${id} 0 件`);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('nothing of several things', () => {
    const list = fc.subarray(['行政复议', '行政诉讼', '政府信息公开申请'], { minLength: 2 });
    const ids: Readonly<Record<string, string>> = {
      行政复议: 'review.total',
      行政诉讼: 'litigation.total',
      政府信息公开申请: 'requests.received',
    };
    const says = fc.constantFrom<(things: string) => string>(
      (things) => `未发生${things}`,
      (things) => `未收到${things}等情况`,
      (things) => `${things}均为0件`,
      (things) => `${things}均无`,
      (things) => `无${things}`,
    );
    fc.assert(
      fc.property(
        fc.tuple(list, fc.constantFrom('、', '和', '及', '或'), says),
        ([things, and, say]) => {
          const text = say(things.join(and));
          expect(`${text}：${read(`${text}。`)}`).toBe(
            `${text}：${facts(...things.map((thing) => `${ids[thing]} 0 件`))}`,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

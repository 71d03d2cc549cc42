import { describe, expect, it } from 'vitest';
import { facts, stated } from './stated.js';

describe('a figure is left out', () => {
  it.each([
    // another year, a part of the year, several years
    '2020年，我局收到政府信息公开申请35件，办结35件。',
    '去年同期主动公开政府信息101条。',
    '自2008年以来，主动公开政府信息1200条。',
    '累计主动公开政府信息1200条。',
    '截至2021年12月31日，累计主动公开政府信息1200条。',
    '“十三五”期间主动公开政府信息400条。',
    '2021年上半年收到政府信息公开申请5件。',
    '2021年1月至6月，主动公开政府信息40条。',
    '2020年和2021年收到政府信息公开申请12件。',
    '分别于2020年、2021年收到政府信息公开申请5件、8件。',
    '较2020年主动公开政府信息89条有所减少。',
    '收到政府信息公开申请5件（2020年）。',
    // other bodies
    '各乡镇共收到政府信息公开申请120件。',
    '2021年，下属单位主动公开政府信息2300条。',
    '全市主动公开政府信息10200条。',
    '教育系统共主动公开政府信息800条。',
    // plans and rules
    '2022年计划主动公开政府信息500条。',
    '下一步，主动公开政府信息不少于300条。',
    '应主动公开政府信息89条。',
    '如收到政府信息公开申请1件，须在20个工作日内答复。',
    '按照规定，信息处理费每件100元。',
    // about right
    '主动公开政府信息约200条。',
    '主动公开政府信息300余条。',
    '主动公开政府信息十余条。',
    '主动公开政府信息近百条。',
    '主动公开政府信息3.2万多条。',
    '收到政府信息公开申请3至5件。',
    '收到政府信息公开申请10件以上。',
    // parts
    '其中，主动公开政府信息20条。',
    '主动公开财政预决算信息12条。',
    '其中网上收到依申请公开3件。',
    '通过政府网站收到依申请公开5件。',
    '政府网站发布政策解读3条。',
    '通过微博、微信公开政府信息536条。',
    '向市政府网站报送信息102条。',
    '在市政府门户网发布信息73条、在教育信息网发布信息2413条。',
    // other matters
    '收到信访件12件，办理人大建议3件、政协提案5件，均已答复。',
    '收到群众咨询12件，举报投诉3件，答复15件。',
    '未收到关于依申请公开工作的投诉。',
    '制发规章和规范性文件3件。',
    '主动公开行政许可25件、行政处罚3件。',
    '行政许可事项12项。',
    '受理行政许可申请30件。',
    '微信公众号关注人数1200人。',
    '局属水政监察大队收到政府信息公开申请12件。',
    '人均收到政府信息公开申请2.5件。',
    '以市政府名义印发规范性文件5件。',
    '行政事业性收费项目3项。',
    '减免行政事业性收费251000元。',
    // papers classified when they were made
    '制发政府信息405条，其中主动公开140条、依申请公开177条、不予公开88条。',
    '审核信息120条，其中主动公开117条，不予公开3条。',
    // several channels together, a part of one
    '通过政务网以及青禾县水利局公众号主动公开各类信息共132条。',
    '通过官方网站发布政务类信息34条，概况类信息150条。',
    '通过网站审计信息栏目公开信息20条。',
    // not all of them
    '未收到网上申请。',
    '没有依申请公开的政府信息。',
    '除1件政府信息公开申请外，未收到其他政府信息公开申请。',
    '没有收到3件政府信息公开申请。',
    // two readings
    '收到政府信息公开申请 1 2 件。',
    '收到政府信息公开申请5件、8件。',
    '我局主动公开政府信息53条，全年主动公开政府信息54条。',
    '根据市政办〔2021〕114号文件第3条，主动公开政府信息。',
  ])('%s', (text) => {
    expect(stated(text)).toBe('');
  });

  it.each([
    '2021年未按时办结1件，延期答复2件，尚有3件未答复。',
    '予以公开、部分公开分别为5件、3件。',
    '因属于国家秘密不予公开3件。',
    '予以公开约占25%。',
    '收到复议申请5件。',
    '收到政府信息公开申请5件的答复材料。',
    '受理12345来电23件，办结23件。',
    '收到群众来信5件，办结5件。',
    '受理线上信息公开申请65件，办结62件。',
    '予以公开、部分公开均为3件。',
    '（四）咨询投诉情况\n收到咨询申请5件，答复5件。',
    '一、本年新收政府信息公开申请数量\n1\n0',
    '（一）予以公开 5 0 0',
    '一、本年新收政府信息公开申请数量 | 1 | 1 |',
  ])('in the section about requests: %s', (text) => {
    expect(stated(text, 'requests')).toBe('');
  });

  it.each([
    '市司法局办理行政复议案件35件，审结30件。',
    '收到政府信息公开类行政复议申请2件。',
    '行政复议、行政诉讼共3件。',
    '复议后起诉1件，未经复议直接起诉2件。',
    '未受理行政复议案件。',
    '未发生因不予公开引发的行政复议。',
    '行政复议、行政诉讼均为3件。',
  ])('in the section about reviews and lawsuits: %s', (text) => {
    expect(stated(text, 'remedies')).toBe('');
  });

  it('where it may be a review’s or a lawsuit’s', () => {
    expect(stated('行政复议2件、行政诉讼1件，其中维持1件。', 'remedies')).toBe(
      facts('review.total 2 件', 'litigation.total 1 件'),
    );
  });

  it('where the section is about shortcomings and plans', () => {
    expect(stated('2021年主动公开政府信息53条，数量偏少。', 'problems')).toBe('');
  });

  it('where new requests are counted together with those carried over', () => {
    expect(stated('收到政府信息公开申请12件（含上年结转1件）。')).toBe('requests.carried_in 1 件');
    expect(stated('收到政府信息公开申请2件，均为上年结转。')).not.toContain('received');
  });

  it('where it is twice in a sentence with two values, but kept in two sentences', () => {
    expect(
      stated('主动公开政府信息53条。\n全年主动公开政府信息54条。\n主动公开政府信息53条。'),
    ).toBe(facts('disclosed.total 53 条', 'disclosed.total 54 条'));
  });
});

describe('words that are said of some', () => {
  it.each([
    '去年',
    '2020年',
    '上半年',
    '约',
    '下属单位',
    '各乡镇',
    '全县',
    '县公安局',
    '计划',
    '力争',
    '下一步',
    '预计',
    '如',
    '应',
    '平均',
    '较上年少',
    '近三年来',
    '自条例施行以来',
    '协助县公安局',
    '网上',
    '因涉及征地',
  ])('make no fact of the figure behind them: %s', (word) => {
    const statements = [
      '收到政府信息公开申请5件',
      '主动公开政府信息5条',
      '办结政府信息公开申请5件',
      '政府网站公开政府信息5条',
      '制发规范性文件5件',
      '作出行政许可决定5件',
    ];
    for (const statement of statements)
      for (const text of [`${word}${statement}。`, `2021年，${word}${statement}。`]) {
        const found =
          word === '约'
            ? stated(text.replace(word, '').replace('5', '约5'))
            : stated(text, 'overview', context);
        expect(`${text}${found}`).toBe(text);
      }
  });
  const context = { year: 2021, agency: '东岭县水利局' };
});

describe('an account or a site that is another body’s', () => {
  it.each(['县公安局微信公众号', '县公安局网站', '县公安局官方微博'])('%s', (channel) => {
    const text = `${channel}发布政府信息30条。`;
    expect(stated(text, 'overview', { year: 2021, agency: '东岭县水利局' })).toBe('');
    expect(stated(text, 'overview', { year: 2021, agency: '东岭县公安局' })).toContain('30');
  });

  it('may be where the body itself publishes, if it is the government’s', () => {
    const text = '我局在东岭县政府网站公开政府信息30条。';
    expect(stated(text, 'overview', { year: 2021, agency: '东岭县水利局' })).toBe(
      'disclosed.website 30 条',
    );
  });
});

describe('whose figure it is', () => {
  const text = '2021年，全县主动公开政府信息10200条。';
  it('can be the region’s only in the report of its government', () => {
    expect(stated(text, 'overview', { year: 2021, agency: '东岭县人民政府' })).not.toBe('');
    expect(stated(text, 'overview', { year: 2021, agency: '东岭县教育局' })).toBe('');
  });

  it('is not that of another body that the sentence names', () => {
    const named = '县公安局共收到政府信息公开申请8件。';
    expect(stated(named, 'overview', { year: 2021, agency: '东岭县人民政府' })).toBe('');
    expect(stated(named, 'overview', { year: 2021, agency: '东岭县公安局' })).not.toBe('');
  });

  it('is of the year that the text speaks of most, where the caller does not know', () => {
    const years =
      '2021年，我局收到政府信息公开申请5件。2021年办结5件。2020年收到政府信息公开申请9件。';
    expect(stated(years, 'overview', {})).toBe(
      facts('requests.received 5 件', 'requests.answered 5 件'),
    );
  });
});

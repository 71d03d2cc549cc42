/** @file Pages whose report is somewhere else: a list, an attachment, pictures. */
import { PLAIN } from '../habits.js';
import type { Lookalike } from './lookalike.js';

const BODIES = [
  '市发展和改革局 市教育局 市科学技术局 市公安局 市民政局 市财政局',
  '市自然资源局 市水利局 市农业农村局 市商务局 市统计局 市司法局',
].flatMap((line) => line.split(' '));

const entries = BODIES.map((body, index) => {
  const name = `云岭${body}2021年政府信息公开工作年度报告`;
  const date = `2022-01-${String(28 - index).padStart(2, '0')}`;
  return `<li><a href="/art/2022/1/${28 - index}/art_1229_${4081 + index}.html" title="${name}" target="_blank">${name}</a><span>${date}</span></li>`;
});

export const LIST: Lookalike = {
  name: 'lookalike-list',
  verdict: 'list',
  article: {
    title: '政府信息公开年报',
    agency: '云岭市人民政府',
    year: 2021,
    published: '2022-01-28',
  },
  habits: { ...PLAIN, shell: 'jcms', title: 'div' },
  body: `<ul class="list" style="line-height:2.4">
${entries.join('\n')}
</ul>
<div class="paging">共 37 条　第 1/4 页　<a href="index_2.html">下一页</a> <a href="index_4.html">尾页</a></div>`,
};

const HARBOUR = {
  title: '青禾区市场监督管理局2022年政府信息公开工作年度报告',
  agency: '青禾区市场监督管理局',
  year: 2022,
  published: '2023-01-19',
};

export const ATTACHMENT: Lookalike = {
  name: 'lookalike-attachment',
  verdict: 'attachment',
  article: HARBOUR,
  habits: { ...PLAIN, shell: 'ucap', metadata: true },
  body: `<p style="text-indent:2em">报告全文见附件。</p>
<p style="text-indent:2em">附件：<a href="/upload/202301/19/P020230119385.pdf" target="_blank">青禾区市场监督管理局2022年政府信息公开工作年度报告.pdf</a>（1.2MB）</p>`,
};

/** A table drawn as a picture, so that the page looks as it should. */
function picture(title: string, rows: number, columns: number): string {
  const lines = [
    ...Array.from({ length: rows + 1 }, (_, row) => `M0 ${row * 24 + 30}H700`),
    ...Array.from(
      { length: columns + 1 },
      (_, column) => `M${(column * 700) / columns} 30V${rows * 24 + 30}`,
    ),
  ].join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="${rows * 24 + 36}"><rect width="700" height="100%" fill="#fff"/><text x="350" y="20" text-anchor="middle" font-size="15">${title}</text><path d="${lines}" stroke="#333" fill="none"/></svg>`;
  const data = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return `<p align="center"><img src="${data}" width="700" border="0" OLDSRC="W020230118612.png" /></p>`;
}

const line = (text: string): string => `<p style="text-indent:2em">${text}</p>`;

export const PICTURES: Lookalike = {
  name: 'lookalike-pictures',
  verdict: 'pictures',
  article: {
    title: '白石县卫生健康局2022年政府信息公开工作年度报告',
    agency: '白石县卫生健康局',
    year: 2022,
    published: '2023-01-18',
  },
  habits: { ...PLAIN, shell: 'trs' },
  body: [
    line('一、总体情况'),
    line(
      '2022年，白石县卫生健康局围绕疫情防控、医疗服务、基层卫生等重点工作推进政府信息公开，及时发布群众关心的就诊和接种信息。',
    ),
    line('全年组织业务培训两次，公开栏目由专人维护，热线答复与网站内容保持一致。'),
    line('二、主动公开政府信息情况'),
    picture('第二十条第（一）项', 12, 4),
    line('三、收到和处理政府信息公开申请情况'),
    picture('申请人情况', 28, 10),
    line('四、政府信息公开行政复议、行政诉讼情况'),
    picture('行政复议、行政诉讼', 4, 15),
    line('五、存在的主要问题及改进情况'),
    line('公开内容的可读性有待提高。下一步将多用图表说明政策，增加便民信息的比重。'),
    line('六、其他需要报告的事项'),
    line('无其他需要报告的事项。'),
  ].join('\n'),
};

/**
 * @file What departments are for: the words that names of departments are made of. The names themselves
 * are closed by law (国务院机构设置, 地方各级人民政府机构设置); reforms put the same words together anew.
 */

const WORDS = `
教育 体育 教体 文体 文教 公安 交警 民政 司法 财政 审计 统计 水利 水务 农业 农村 农牧 农机 农经 畜牧 畜牧业 兽医 渔业 渔政 林业 草原 园林 绿化 林草
商务 商贸 投资 招商 合作 经济 贸易 经信 工信 工业 信息化 信息产业 科学 技术 科技 科工 国防 创新 产业 发展 改革 发改 物价 价格 粮食 物资 储备 能源 煤炭 电力 石油 盐业
文化 广电 广播 电视 影视 新闻 出版 版权 电影 旅游 文旅 文物 遗产 卫生 健康 卫健 计划生育 计生 人口 家庭 疾病 预防 控制 疾控 医疗 保障 医保 中医 中医药 药品 食品 食药
应急 安全 安全生产 安监 消防 救援 地震 防震 减灾 人防 人民防空 民防 防汛 抗旱 气象 海洋 海事 航道 港航 港口 港务 航务 口岸 航空 民航 邮政 铁路 公路 路政 交通 运输 运管 轨道
市场 监管 监督 管理 质量 质监 技术监督 标准 计量 检验 检疫 检测 工商 知识产权 专利 自然资源 资源 国土 土地 不动产 规划 测绘 地理信息 地质 矿产 矿业 环境 环保 环境保护 生态 生态环境
住房 城乡 城市 城市管理 城管 建设 住建 房产 房屋 房地产 保障性住房 公积金 住房公积金 市政 市容 环卫 环境卫生 公用 事业 综合 行政 执法 拆迁 征收 征迁 交易 公共 公共资源 采购 政府采购
人力 人事 劳动 社会 社保 人社 人力资源 社会保障 社会保险 就业 人才 公务员 退役 军人 退役军人 双拥 老龄 残疾人 妇女 儿童 慈善 救助 移民 扶贫 乡村 振兴 水库 库区 三峡 南水北调
民族 宗教 民宗 侨务 外事 外侨 港澳 台湾 对台 信访 档案 地方志 方志 史志 党史 机关 事务 机关事务 政务 政务服务 服务 行政服务 便民 审批 行政审批 大数据 数据 数字 数字经济 网络 网信 电子政务 智慧城市 热线
法制 法律 仲裁 监察 国资 国有 国有资产 资产 金融 金融工作 地方金融 证券 银行 保险 税务 国税 国家税务 地税 地方税务 外汇 国库 会计 核算 结算 支付 评审 稽查 督查 督导 研究 政策 参事 编制 机构 编委
供销 供销合作 合作社 供销社 烟草 烟草专卖 专卖 供电 供水 供热 燃气 通信 无线电 电信 水文 水土保持 河道 湖泊 灌溉 灌区 堤防 海塘 湿地 森林 国有林 防火 种子 植保 植物 动物 动植物 土壤 肥料 节能 循环 散装水泥 墙体 墙改
科研 科协 红十字 文联 妇联 工会 接待 考试 招生 招考 学前 成人 职业 语言文字 青少年 学生 国家 经营 企业 中小企业 民营 个体 私营 私营经济 服务业 现代 特色 蔬菜 果业 茶叶 茶业 蚕业 花卉 中药材 葡萄酒 光彩 会展 博览
保密 国家保密 国家安全 密码 戒毒 监狱 禁毒 边防 出入境 海警 治安 刑侦 巡特警 流动 外来 暂住 重点 项目 工程 代建 重大 前期 概算 造价 招标 投标 招投标 建筑 建材 勘察 设计 抗震 装饰 白蚁 物业 房管 房地 国土资源 国土规划 规建 城建 城规 建委 城乡建设 城镇 村镇 小城镇
`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u).filter(Boolean));
const LONGEST_WORD = Math.max(...[...FUNCTION_WORDS].map(({ length }) => length));
const WORK = '工作';
/** 住房和城乡建设, 规划与自然资源. */
const JOINED = /[和与及、]/u;

/**
 * Where words for what a department does may end that begin here: 教育体育局 read from its beginning ends
 * behind 教育 and behind 体育.
 */
export function functionEnds(text: string, from: number): number[] {
  const ends = new Set<number>();
  const starts = [from];
  for (let at = starts.pop(); at !== undefined; at = starts.pop())
    for (let length = 2; length <= LONGEST_WORD; length++) {
      const end = at + length;
      if (end > text.length || ends.has(end) || !FUNCTION_WORDS.has(text.slice(at, end))) continue;
      ends.add(end);
      starts.push(end);
      if (JOINED.test(text.charAt(end))) starts.push(end + 1);
      // 房屋征收工作管理办公室, 台湾工作办公室: never the first word.
      if (text.startsWith(WORK, end)) {
        ends.add(end + WORK.length);
        starts.push(end + WORK.length);
      }
    }
  return [...ends].sort((one, other) => other - one);
}

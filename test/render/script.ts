/** @file The characters of a page: simplified, traditional, or traditional with pinyin notes. */
import { Converter } from 'opencc-js/cn2t';
import type { Habits } from './habits.js';

const toTraditional = Converter({ from: 'cn', to: 't' });

/** Notes as mirror sites print them, for the characters that labels and narrative are full of. */
const PINYIN = `據jù 動dòng 請qǐng 況kuàng 總zǒng 計jì 處chù 項xiàng 複fù 訴sù 訟sòng 議yì 結jié 轉zhuǎn
 規guī 範fàn 廢fèi 現xiàn 許xǔ 強qiáng 罰fá 費fèi 業yè 構gòu 組zǔ 織zhī 務wù 應yīng 進jìn 長cháng 級jí
 學xué 說shuō 該gāi 問wèn 題tí 關guān 報bào 續xù 辦bàn 無wú 屬shǔ 國guó 祕mì 漸jiàn 類lèi 過guò
 訪fǎng 舉jǔ 認rèn 質zhì 額é 單dān 萬wàn 圓yuán 採cǎi 購gòu 減jiǎn 數shù 製zhì 發fà 對duì 開kāi
 內nèi 領lǐng 導dǎo 責zé 權quán 網wǎng 設shè 條tiáo 經jīng 濟jì 負fù 實shí 間jiān 證zhèng 號hào 機jī`;
const NOTES = new Map(
  PINYIN.trim()
    .split(/\s+/u)
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** The page in the script that its habits name; markup, styles and scripts stay as they are. */
export function inScript(html: string, { script }: Habits): string {
  if (script === 'simplified') return html;
  return html
    .split(/(<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<[^>]*>)/u)
    .map((piece, index) => (index % 2 === 1 ? markup(piece) : text(piece, script)))
    .join('');
}

const markup = (tag: string): string => (tag.startsWith('<meta') ? toTraditional(tag) : tag);

function text(simplified: string, script: 'traditional' | 'pinyin'): string {
  const traditional = toTraditional(simplified);
  if (script === 'traditional') return traditional;
  return traditional.replace(/\p{Script=Han}/gu, (character) => {
    const note = NOTES.get(character);
    return note === undefined ? character : `${character}(${note})`;
  });
}

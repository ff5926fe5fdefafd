/** The words of the commands, in simplified Chinese. */
import type { CommandWords } from './shape.ts';

export const zh: CommandWords = {
  commands: {
    greetings: '贺词',
    leader: '领导人',
    search: '搜索',
    compare: '对比',
    timeline: '时间线',
    about: '关于',
    help: '帮助',
    'Find greetings': '查找贺词',
  },
  options: {
    year: '年份',
    group: '集团',
    name: '名称',
    query: '关键词',
    from: '较早年份',
    to: '较晚年份',
    private: '仅自己可见',
    language: '语言',
  },
  descriptions: {
    'Who was greeted at New Year, and what was said to each': '新年时向谁致贺，对每一位说了什么',
    'The year the greetings were sent in: 2021 for New Year 2022': '贺词发出的年份：2021即2022年新年',
    'Only leaders of this group: CIS, EU, NATO, Central Asia …':
      '仅限此集团的领导人：独联体、欧盟、北约、中亚……',
    'One person, country or office over time, or in one year': '某个人、国家或职务的历年记录，或某一年的记录',
    'A name in any script, a country, or an office: Merkel, Эрдоган, Turkey, UN Secretary-General':
      '任何文字的姓名、国家或职务：Merkel、Эрдоган、土耳其、联合国秘书长',
    'Only greetings sent in this year': '仅限这一年发出的贺词',
    'Full text: names, offices, countries, summaries and quotations':
      '全文搜索：姓名、职务、国家、摘要和引文',
    'Words to look for, with a year to narrow them: vaccines 2021':
      '要查找的词，可加年份缩小范围：疫苗2021年',
    'Who was new, who was dropped and who stayed between two years':
      '两个年份之间谁是新增的，谁不再出现，谁保留下来',
    'The earlier year of sending': '较早的发出年份',
    'The later year of sending': '较晚的发出年份',
    'A picture of who was greeted in which season': '以图片显示各年度向谁致贺',
    'What the archive covers, how well questions are read, privacy, and how to report a mistake':
      '档案库涵盖的内容、问题理解的准确程度、隐私，以及如何报告错误',
    'What you can ask, and every command': '可以问什么，以及所有命令',
    'Show the answer to you alone': '回答仅对您可见',
    'The language of the answer, whatever yours is': '回答所用的语言，不受您自己的语言影响',
  },
};

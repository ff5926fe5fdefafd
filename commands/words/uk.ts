/** The words of the commands in Ukrainian. */
import type { CommandWords } from './shape.ts';

export const uk: CommandWords = {
  commands: {
    greetings: 'вітання',
    leader: 'лідер',
    search: 'пошук',
    compare: 'порівняння',
    timeline: 'хронологія',
    about: 'відомості',
    help: 'допомога',
    'Find greetings': 'Знайти вітання',
  },
  options: {
    year: 'рік',
    group: 'група',
    name: 'хто',
    query: 'запит',
    from: 'від',
    to: 'до',
    private: 'особисто',
    language: 'мова',
  },
  descriptions: {
    'Who was greeted at New Year, and what was said to each':
      'Кого привітали з Новим роком і що кожному сказали',
    'The year the greetings were sent in: 2021 for New Year 2022':
      'Рік, у якому надіслано вітання: 2021 — з Новим 2022 роком',
    'Only leaders of this group: CIS, EU, NATO, Central Asia …':
      'Лише лідери цієї групи: CIS, ЄС, НАТО, Центральна Азія …',
    'One person, country or office over time, or in one year':
      'Одна людина, країна чи посада: за роками або за один рік',
    'A name in any script, a country, or an office: Merkel, Эрдоган, Turkey, UN Secretary-General':
      'Ім’я будь-якою абеткою, країна чи посада: Merkel, Ердоган, Turkey, UN Secretary-General',
    'Only greetings sent in this year': 'Лише вітання, надіслані цього року',
    'Full text: names, offices, countries, summaries and quotations':
      'Пошук у всьому тексті: імена, посади, країни, виклади та цитати',
    'Words to look for, with a year to narrow them: vaccines 2021':
      'Слова для пошуку; рік звузить пошук: vaccines 2021',
    'Who was new, who was dropped and who stayed between two years':
      'Хто з’явився, хто вибув і хто залишився між двома роками',
    'The earlier year of sending': 'Раніший рік надсилання',
    'The later year of sending': 'Пізніший рік надсилання',
    'A picture of who was greeted in which season': 'Зображення: кого привітали в якому сезоні',
    'What the archive covers, how well questions are read, privacy, and how to report a mistake':
      'Що охоплює архів, як розуміються запитання, приватність і як повідомити про помилку',
    'What you can ask, and every command': 'Про що можна запитати та всі команди',
    'Show the answer to you alone': 'Показати відповідь лише вам',
    'The language of the answer, whatever yours is': 'Мова відповіді, хоч би яка була ваша',
  },
};

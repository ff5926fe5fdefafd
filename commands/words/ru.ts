/** The words of the commands in Russian. */
import type { CommandWords } from './shape.ts';

export const ru: CommandWords = {
  commands: {
    greetings: 'поздравления',
    leader: 'лидер',
    search: 'поиск',
    compare: 'сравнение',
    timeline: 'хронология',
    about: 'сведения',
    help: 'помощь',
    'Find greetings': 'Найти поздравления',
  },
  options: {
    year: 'год',
    group: 'группа',
    name: 'имя',
    query: 'запрос',
    from: 'от',
    to: 'до',
    private: 'лично',
    language: 'язык',
  },
  descriptions: {
    'Who was greeted at New Year, and what was said to each':
      'Кого поздравили с Новым годом и что каждому сказали',
    'The year the greetings were sent in: 2021 for New Year 2022':
      'Год, в котором отправлены поздравления: 2021 — с Новым 2022 годом',
    'Only leaders of this group: CIS, EU, NATO, Central Asia …':
      'Только лидеры этой группы: СНГ, ЕС, НАТО, Центральная Азия …',
    'One person, country or office over time, or in one year':
      'Один человек, страна или должность: по годам или за один год',
    'A name in any script, a country, or an office: Merkel, Эрдоган, Turkey, UN Secretary-General':
      'Имя любым алфавитом, страна или должность: Merkel, Эрдоган, Турция, генеральный секретарь ООН',
    'Only greetings sent in this year': 'Только поздравления, отправленные в этом году',
    'Full text: names, offices, countries, summaries and quotations':
      'Поиск по всему тексту: имена, должности, страны, изложения и цитаты',
    'Words to look for, with a year to narrow them: vaccines 2021':
      'Искомые слова; год сузит поиск: вакцины 2021',
    'Who was new, who was dropped and who stayed between two years':
      'Кто появился, кто выбыл и кто остался между двумя годами',
    'The earlier year of sending': 'Более ранний год отправки',
    'The later year of sending': 'Более поздний год отправки',
    'A picture of who was greeted in which season': 'Картинка: кого поздравили в каком сезоне',
    'What the archive covers, how well questions are read, privacy, and how to report a mistake':
      'Что охватывает архив, как понимаются вопросы, приватность и как сообщить об ошибке',
    'What you can ask, and every command': 'О чём можно спросить и все команды',
    'Show the answer to you alone': 'Показать ответ только вам',
    'The language of the answer, whatever yours is': 'Язык ответа, какой бы ни был ваш',
  },
};

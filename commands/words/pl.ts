/** The words of the commands, in Polish. */
import type { CommandWords } from './shape.ts';

export const pl: CommandWords = {
  commands: {
    greetings: 'życzenia',
    leader: 'przywódca',
    search: 'szukaj',
    compare: 'porównaj',
    timeline: 'kalendarium',
    about: 'informacje',
    help: 'pomoc',
    'Find greetings': 'Znajdź życzenia',
  },
  options: {
    year: 'rok',
    group: 'grupa',
    name: 'nazwa',
    query: 'zapytanie',
    from: 'od',
    to: 'do',
    private: 'prywatnie',
    language: 'język',
  },
  descriptions: {
    'Who was greeted at New Year, and what was said to each':
      'Komu złożono życzenia noworoczne i co w nich powiedziano',
    'The year the greetings were sent in: 2021 for New Year 2022':
      'Rok wysłania życzeń: 2021 oznacza Nowy Rok 2022',
    'Only leaders of this group: CIS, EU, NATO, Central Asia …':
      'Tylko przywódcy tej grupy: CIS (WNP), Unia Europejska, NATO, Azja Środkowa …',
    'One person, country or office over time, or in one year':
      'Jedna osoba, państwo lub urząd na przestrzeni lat albo w jednym roku',
    'A name in any script, a country, or an office: Merkel, Эрдоган, Turkey, UN Secretary-General':
      'Nazwisko w dowolnym piśmie, państwo lub urząd: Merkel, Эрдоган, Turcja, UN Secretary-General',
    'Only greetings sent in this year': 'Tylko życzenia wysłane w tym roku',
    'Full text: names, offices, countries, summaries and quotations':
      'Pełny tekst: nazwiska, urzędy, państwa, streszczenia i cytaty',
    'Words to look for, with a year to narrow them: vaccines 2021':
      'Szukane słowa (po angielsku), z rokiem, aby zawęzić wyniki: vaccines 2021',
    'Who was new, who was dropped and who stayed between two years':
      'Kto doszedł, kto odpadł, a kto pozostał: porównanie dwóch lat',
    'The earlier year of sending': 'Wcześniejszy rok wysłania',
    'The later year of sending': 'Późniejszy rok wysłania',
    'A picture of who was greeted in which season':
      'Obraz pokazujący, komu złożono życzenia w którym sezonie',
    'What the archive covers, how well questions are read, privacy, and how to report a mistake':
      'Co obejmuje archiwum, jak dobrze odczytuje pytania, prywatność i zgłaszanie błędów',
    'What you can ask, and every command': 'O co można zapytać oraz wszystkie polecenia',
    'Show the answer to you alone': 'Odpowiedź widoczna tylko dla osoby pytającej',
    'The language of the answer, whatever yours is': 'Język odpowiedzi, niezależnie od ustawionego języka',
  },
};

/** The words of the commands, in German. */
import type { CommandWords } from './shape.ts';

export const de: CommandWords = {
  commands: {
    greetings: 'grüße',
    leader: 'person',
    search: 'suche',
    compare: 'vergleich',
    timeline: 'zeitleiste',
    about: 'info',
    help: 'hilfe',
    'Find greetings': 'Grüße suchen',
  },
  options: {
    year: 'jahr',
    group: 'gruppe',
    name: 'name',
    query: 'suchtext',
    from: 'von',
    to: 'bis',
    private: 'privat',
    language: 'sprache',
  },
  descriptions: {
    'Who was greeted at New Year, and what was said to each':
      'Wer zu Neujahr einen Gruß erhielt und was darin stand',
    'The year the greetings were sent in: 2021 for New Year 2022':
      'Das Jahr, in dem die Grüße gesendet wurden: 2021 für Neujahr 2022',
    'Only leaders of this group: CIS, EU, NATO, Central Asia …':
      'Nur Führungspersonen dieser Gruppe: GUS, EU, NATO, Zentralasien …',
    'One person, country or office over time, or in one year':
      'Eine Person, ein Land oder ein Amt im Lauf der Zeit oder in einem Jahr',
    'A name in any script, a country, or an office: Merkel, Эрдоган, Turkey, UN Secretary-General':
      'Ein Name in beliebiger Schrift, ein Land, ein Amt: Merkel, Эрдоган, Türkei, UN-Generalsekretär',
    'Only greetings sent in this year': 'Nur Grüße, die in diesem Jahr gesendet wurden',
    'Full text: names, offices, countries, summaries and quotations':
      'Volltext: Namen, Ämter, Länder, Zusammenfassungen und Zitate',
    'Words to look for, with a year to narrow them: vaccines 2021':
      'Gesuchte Wörter, auf Wunsch mit einem Jahr zum Eingrenzen: Impfstoffe 2021',
    'Who was new, who was dropped and who stayed between two years':
      'Wer zwischen zwei Jahren hinzukam, wer wegfiel und wer blieb',
    'The earlier year of sending': 'Das frühere Jahr der Übermittlung',
    'The later year of sending': 'Das spätere Jahr der Übermittlung',
    'A picture of who was greeted in which season':
      'Ein Bild davon, wer zu welchem Jahreswechsel einen Gruß erhielt',
    'What the archive covers, how well questions are read, privacy, and how to report a mistake':
      'Was das Archiv umfasst, wie gut es Fragen versteht, Datenschutz und wie sich Fehler melden lassen',
    'What you can ask, and every command': 'Was Sie fragen können, und alle Befehle',
    'Show the answer to you alone': 'Die Antwort nur Ihnen zeigen',
    'The language of the answer, whatever yours is': 'Die Sprache der Antwort, unabhängig von Ihrer eigenen',
  },
};

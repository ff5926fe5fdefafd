/** The words of the commands, in French. */
import type { CommandWords } from './shape.ts';

export const fr: CommandWords = {
  commands: {
    greetings: 'vœux',
    leader: 'dirigeant',
    search: 'recherche',
    compare: 'comparaison',
    timeline: 'chronologie',
    about: 'infos',
    help: 'aide',
    'Find greetings': 'Rechercher des vœux',
  },
  options: {
    year: 'année',
    group: 'groupe',
    name: 'nom',
    query: 'termes',
    from: 'de',
    to: 'à',
    private: 'privé',
    language: 'langue',
  },
  descriptions: {
    'Who was greeted at New Year, and what was said to each':
      'Qui a reçu des vœux au Nouvel An, et ce qui a été dit à chacun',
    'The year the greetings were sent in: 2021 for New Year 2022':
      'L’année d’envoi des vœux : 2021 pour le Nouvel An 2022',
    'Only leaders of this group: CIS, EU, NATO, Central Asia …':
      'Seulement les dirigeants de ce groupe : CEI, UE, OTAN, Asie centrale…',
    'One person, country or office over time, or in one year':
      'Une personne, un pays ou une fonction, au fil du temps ou pour une année',
    'A name in any script, a country, or an office: Merkel, Эрдоган, Turkey, UN Secretary-General':
      'Nom (toute écriture), pays ou fonction : Merkel, Эрдоган, Turquie, secrétaire général de l’ONU',
    'Only greetings sent in this year': 'Seulement les vœux envoyés cette année-là',
    'Full text: names, offices, countries, summaries and quotations':
      'Texte intégral : noms, fonctions, pays, résumés et citations',
    'Words to look for, with a year to narrow them: vaccines 2021':
      'Mots à chercher, avec une année pour préciser : vaccins 2021',
    'Who was new, who was dropped and who stayed between two years':
      'D’une année à l’autre : qui est nouveau, qui n’y est plus, qui est resté',
    'The earlier year of sending': 'L’année d’envoi la plus ancienne',
    'The later year of sending': 'L’année d’envoi la plus récente',
    'A picture of who was greeted in which season':
      'Une image montrant qui a reçu des vœux, et à quelle saison',
    'What the archive covers, how well questions are read, privacy, and how to report a mistake':
      'Contenu des archives, qualité de lecture, confidentialité et signalement d’une erreur',
    'What you can ask, and every command': 'Ce que vous pouvez demander, et toutes les commandes',
    'Show the answer to you alone': 'Ne montrer la réponse qu’à vous',
    'The language of the answer, whatever yours is': 'La langue de la réponse, quelle que soit la vôtre',
  },
};

/** The words of the commands in Spanish. */
import type { CommandWords } from './shape.ts';

export const es: CommandWords = {
  commands: {
    greetings: 'felicitaciones',
    leader: 'dirigente',
    search: 'buscar',
    compare: 'comparar',
    timeline: 'cronología',
    about: 'información',
    help: 'ayuda',
    'Find greetings': 'Buscar felicitaciones',
  },
  options: {
    year: 'año',
    group: 'grupo',
    name: 'nombre',
    query: 'consulta',
    from: 'desde',
    to: 'hasta',
    private: 'privado',
    language: 'idioma',
  },
  descriptions: {
    'Who was greeted at New Year, and what was said to each':
      'A quién se felicitó por Año Nuevo y qué se dijo a cada cual',
    'The year the greetings were sent in: 2021 for New Year 2022':
      'El año en que se enviaron las felicitaciones: 2021 para el Año Nuevo de 2022',
    'Only leaders of this group: CIS, EU, NATO, Central Asia …':
      'Solo dirigentes de este grupo: CEI, Unión Europea, OTAN, Asia Central…',
    'One person, country or office over time, or in one year':
      'Una persona, un país o un cargo a lo largo del tiempo o en un año',
    'A name in any script, a country, or an office: Merkel, Эрдоган, Turkey, UN Secretary-General':
      'Un nombre en cualquier alfabeto, un país o un cargo: Merkel, Эрдоган, Turquía, UN Secretary-General',
    'Only greetings sent in this year': 'Solo felicitaciones enviadas en este año',
    'Full text: names, offices, countries, summaries and quotations':
      'Texto completo: nombres, cargos, países, resúmenes y citas',
    'Words to look for, with a year to narrow them: vaccines 2021':
      'Palabras que buscar, con un año para acotarlas: vacunas 2021',
    'Who was new, who was dropped and who stayed between two years':
      'Quién se incorporó, quién salió y quién siguió entre un año y otro',
    'The earlier year of sending': 'El año de envío anterior',
    'The later year of sending': 'El año de envío posterior',
    'A picture of who was greeted in which season':
      'Una imagen que muestra a quién se felicitó en cada temporada',
    'What the archive covers, how well questions are read, privacy, and how to report a mistake':
      'Qué abarca el archivo, con qué acierto lee las preguntas, privacidad y cómo comunicar un error',
    'What you can ask, and every command': 'Qué puede preguntar y todos los comandos',
    'Show the answer to you alone': 'Mostrar la respuesta solo a usted',
    'The language of the answer, whatever yours is': 'El idioma de la respuesta, sea cual sea el suyo',
  },
};

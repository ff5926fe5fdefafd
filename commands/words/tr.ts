/** The words of the commands in Turkish. */
import type { CommandWords } from './shape.ts';

export const tr: CommandWords = {
  commands: {
    greetings: 'tebrikler',
    leader: 'lider',
    search: 'ara',
    compare: 'karşılaştır',
    timeline: 'çizelge',
    about: 'hakkında',
    help: 'yardım',
    'Find greetings': 'Tebrikleri bul',
  },
  options: {
    year: 'yıl',
    group: 'grup',
    name: 'ad',
    query: 'sorgu',
    from: 'önceki',
    to: 'sonraki',
    private: 'gizli',
    language: 'dil',
  },
  descriptions: {
    'Who was greeted at New Year, and what was said to each':
      'Yeni yılda kimlerin tebrik edildiği ve her birine ne söylendiği',
    'The year the greetings were sent in: 2021 for New Year 2022':
      'Tebriklerin gönderildiği yıl: 2022 yeni yılı için 2021',
    'Only leaders of this group: CIS, EU, NATO, Central Asia …':
      'Yalnızca bu grubun liderleri: BDT, AB, NATO, Orta Asya…',
    'One person, country or office over time, or in one year':
      'Yıllar boyunca ya da tek bir yılda bir kişi, ülke veya makam',
    'A name in any script, a country, or an office: Merkel, Эрдоган, Turkey, UN Secretary-General':
      'Herhangi bir alfabeyle bir ad, ülke veya makam: Merkel, Эрдоган, Türkiye, UN Secretary-General',
    'Only greetings sent in this year': 'Yalnızca bu yıl gönderilen tebrikler',
    'Full text: names, offices, countries, summaries and quotations':
      'Tam metin: adlar, makamlar, ülkeler, özetler ve alıntılar',
    'Words to look for, with a year to narrow them: vaccines 2021':
      'Aranacak sözcükler, daraltmak için yılla birlikte: aşı 2021',
    'Who was new, who was dropped and who stayed between two years':
      'İki yıl arasında kimlerin eklendiği, çıkarıldığı ve kaldığı',
    'The earlier year of sending': 'Gönderim yıllarından önceki',
    'The later year of sending': 'Gönderim yıllarından sonraki',
    'A picture of who was greeted in which season':
      'Kimin hangi dönemde tebrik edildiğini gösteren bir resim',
    'What the archive covers, how well questions are read, privacy, and how to report a mistake':
      'Arşivin kapsamı, soruların ne kadar doğru okunduğu, gizlilik ve hata bildirme',
    'What you can ask, and every command': 'Neler sorabileceğiniz ve tüm komutlar',
    'Show the answer to you alone': 'Yanıtı yalnızca size göster',
    'The language of the answer, whatever yours is': 'Sizin diliniz ne olursa olsun, yanıtın dili',
  },
};

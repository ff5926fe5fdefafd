import { describe, expect, it } from 'vitest';
import { brief } from '../support/question.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad();

describe('a question in another language', () => {
  it.each([
    // Russian: the case of the name tells who wrote.
    ['кого поздравил Путин в 2021', 'list 2021-22 sent -'],
    ['кто поздравил Путина в 2023', 'list 2023-24 received -'],
    ['кто написал Путину в 2023', 'list 2023-24 received -'],
    ['сколько лидеров поздравил Путин в 2021 году', 'count 2021-22 sent -'],
    ['поздравил ли Путин Меркель в 2020', 'whether 2020-21 sent p.angela-merkel'],
    ['с новым 2018 годом кого поздравил Путин', 'list 2017-18 sent -'],
    ['что Путин написал Эрдогану', 'leader - sent p.recep-tayyip-erdogan'],
    // German
    ['was schrieb Putin 2020 an Erdogan', 'leader 2020-21 sent p.recep-tayyip-erdogan'],
    ['wem gratulierte Putin 2021', 'list 2021-22 sent -'],
    ['wer gratulierte Putin 2023', 'list 2023-24 received -'],
    ['wurde Merkel 2020 gegrüßt', 'whether 2020-21 sent p.angela-merkel'],
    ['wie viele Glückwünsche 2017', 'count 2017-18 sent -'],
    // Turkish
    ["2021'de kime mesaj gönderdi", 'list 2021-22 sent -'],
    ["Putin 2020'de Erdoğan'a ne yazdı", 'leader 2020-21 sent p.recep-tayyip-erdogan'],
    // Spanish
    ['¿a quién felicitó Putin en 2021?', 'list 2021-22 sent -'],
    ['quién felicitó a Putin en 2023', 'list 2023-24 received -'],
    // French
    ['à qui Poutine a écrit en 2021', 'list 2021-22 sent -'],
    ['qui a félicité Poutine en 2023', 'list 2023-24 received -'],
    // Chinese
    ['普京2021年给谁发了新年贺电', 'list 2021-22 sent -'],
    ['习近平给普京发了什么', 'leader - received p.xi-jinping'],
    // English stays English, whatever other languages make of its words.
    ['was Merkel greeted in 2021', 'whether 2021-22 sent p.angela-merkel'],
    ['who did Putin greet in 2021', 'list 2021-22 sent -'],
    ['was there a word on war in 2021', 'search 2021-22 both -'],
  ])('%s is %s', (text, question) => {
    expect(brief(road.read(text))).toBe(question);
  });

  it('leaves names alone that look like question words', () => {
    expect(brief(road.read('多东'))).toBe('leader - both p.igor-dodon');
    expect(brief(road.read('Папа Римский Франциск'))).toBe('leader - both p.pope-francis');
  });
});

/** How well questions are read and topics ranked: written by `npm run eval -- --write`, never by hand. */
export const measured = {
  date: '2026-11-24',
  setAside: { right: 332, asked: 339, falseClaims: 0 },
  topics: 127,
  ndcg: {
    Greetings: 0.791,
    MiniSearch: 0.367,
    FlexSearch: 0.144,
    Orama: 0.272,
    Lunr: 0.416,
    'Fuse.js': 0.063,
  },
} as const;

/** How well questions are read and topics ranked: written by `npm run eval -- --write`, never by hand. */
export const measured = {
  date: '2026-11-24',
  setAside: { right: 133, asked: 152, falseClaims: 2 },
  topics: 127,
  ndcg: {
    Greetings: 0.624,
    MiniSearch: 0.368,
    FlexSearch: 0.144,
    Orama: 0.272,
    Lunr: 0.418,
    'Fuse.js': 0.062,
  },
} as const;

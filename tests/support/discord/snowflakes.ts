const discordEpoch = 1_420_070_400_000;
let counter = 0;

/** Makes a new id for the given moment, unlike all that were made before. */
export function snowflake(moment: number = Date.now()): string {
  counter = (counter + 1) % 4_194_304;
  return String((BigInt(moment - discordEpoch) << 22n) | BigInt(counter));
}

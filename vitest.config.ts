import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], benchmark: { include: ['bench/**/*.bench.ts'] } },
});

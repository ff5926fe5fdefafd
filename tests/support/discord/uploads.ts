import { list, loose, text } from './loose.ts';
import { snowflake } from './snowflakes.ts';
import type { UploadedFile } from './types.ts';

/** What a request carries: its body, and the files that were sent along. */
export interface Received {
  body: unknown;
  files: readonly UploadedFile[];
}

/** Reads a request: JSON, or a form with JSON in `payload_json` and files in `files[0]` and so on. */
export async function receive(raw: Buffer, contentType: string): Promise<Received> {
  if (!contentType.startsWith('multipart/form-data')) return { body: readBody(raw.toString()), files: [] };
  const form = await new Response(new Uint8Array(raw), {
    headers: { 'content-type': contentType },
  }).formData();
  const files: UploadedFile[] = [];
  for (const [key, value] of form.entries()) {
    const index = key.match(/^files\[(\d+)\]$/)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    files.push({ id: index, name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  const body = readBody(String(form.get('payload_json') ?? ''));
  return { body: named(body, files), files };
}

/** Gives each attachment of a body the name of the file that it stands for, as Discord takes it from the file. */
function named(body: unknown, files: readonly UploadedFile[]): unknown {
  const withNames = (holder: unknown) => ({
    ...loose(holder),
    attachments: list(loose(holder).attachments).map((entry) => {
      const file = files.find(({ id }) => id === String(loose(entry).id));
      return file ? { ...loose(entry), filename: file.name } : entry;
    }),
  });
  const { data } = loose(body);
  return data === undefined ? withNames(body) : { ...loose(body), data: withNames(data) };
}

/** Gives the attachments of a request as Discord stores them. */
export function storedAttachments(attachments: unknown): object[] {
  return list(attachments).map((entry) => {
    const { filename } = loose(entry);
    const id = snowflake();
    const url = `https://cdn.discordapp.com/attachments/1/${id}/${text(filename)}`;
    return { id, filename: text(filename), size: 1, url, proxy_url: url, content_type: 'image/png' };
  });
}

function readBody(raw: string): unknown {
  if (raw === '') return undefined;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

/** SVG → PNG, the same on every machine: drawn with the font of the project and no other. */
import { join } from 'node:path';
import { projectFolder } from '../archive/folder.ts';

const FONT = join('assets', 'fonts', 'NotoSans-Regular.ttf');

/** Pixels of the picture for one of the drawing, so that it is sharp where it is enlarged. */
const SCALE = 2;

/** Draws an SVG document as a PNG file. What draws it is loaded only here: most questions need no picture. */
export async function pngOf(svg: string): Promise<Buffer> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontFiles: [join(projectFolder(), FONT)],
      defaultFontFamily: 'Noto Sans',
    },
  });
  return drawing.render().asPng();
}

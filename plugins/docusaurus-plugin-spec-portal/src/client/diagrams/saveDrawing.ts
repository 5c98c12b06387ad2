/** A drawing as a file of its own: SVG text with a name space and a size. */
export function drawingFile(svg: string): string {
  const drawing = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  if (!drawing) throw new Error('This is no drawing.');
  const {width, height} = drawingSize(drawing);
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(drawing);
}

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** Natural size in pixels, from the view box. */
export function drawingSize(drawing: SVGSVGElement): DrawingSize {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return {width: Math.max(1, Math.ceil(width)), height: Math.max(1, Math.ceil(height))};
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const DENSITY = 2;
const LARGEST = 8000;

/** Paints a drawing on white, two pixels for one. Rejects when the browser cannot. */
export async function paintDrawing(file: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const scale = Math.min(DENSITY, LARGEST / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(image.width * scale);
  canvas.height = Math.ceil(image.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot paint.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('This browser cannot paint.'))), 'image/png'),
  );
}

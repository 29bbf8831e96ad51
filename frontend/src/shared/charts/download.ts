/** Gives a file to the person. */
function give(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** One CSV cell; a value that a spreadsheet would run as a formula is made harmless. */
export function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function downloadCsv(name: string, rows: readonly (readonly (string | number)[])[]): void {
  const text = rows.map((row) => row.map(csvCell).join(',')).join('\r\n');
  give(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

const COPIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'text-anchor',
];

/** The chart as a picture at twice its size, with its title above, in the colours on the screen. */
export async function downloadPng(name: string, svg: SVGSVGElement, title: string): Promise<void> {
  const head = 44;
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i] as Element);
    for (const property of COPIED) element.style.setProperty(property, style.getPropertyValue(property));
  });
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const source = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();

  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = (height + head) * 2;
  const context = canvas.getContext('2d');
  if (!context) return;
  const page = getComputedStyle(document.documentElement);
  context.scale(2, 2);
  context.fillStyle = page.getPropertyValue('--ct-surface');
  context.fillRect(0, 0, width, height + head);
  context.fillStyle = page.getPropertyValue('--ct-text');
  context.font = `600 16px ${getComputedStyle(document.body).fontFamily}`;
  context.fillText(title, 8, 26, width - 16);
  context.drawImage(image, 0, head, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) give(blob, `${name}.png`);
}

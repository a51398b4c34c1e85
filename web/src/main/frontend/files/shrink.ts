const LONGEST = 1_600;
const QUALITY = 0.8;
const SMALL = 300_000;

/** A photograph small enough for a phone's line; where and with what it was taken stays on the phone. */
export async function shrink(file: File): Promise<{ name: string; content: Blob }> {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type)) return { name: file.name, content: file };
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return { name: file.name, content: file };
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  if (file.type === 'image/png' && scale === 1 && file.size < SMALL) return { name: file.name, content: file };
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  return made ? { name: file.name.replace(/\.[^.]*$/, '') + '.jpg', content: made } : { name: file.name, content: file };
}

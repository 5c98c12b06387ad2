/** Repository paths: `/` as separator, no leading `/`, no `.` or `..` segments. */

/** Joins a written path to a folder; null when it climbs out of the root. */
export function joinPath(folder: string, written: string): string | null {
  const parts: string[] = [];
  for (const part of `${folder}/${written}`.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (parts.length === 0) return null;
      parts.pop();
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name without its extension. */
export function stemOf(path: string): string {
  return baseName(path).replace(/\.[^.]+$/, '');
}

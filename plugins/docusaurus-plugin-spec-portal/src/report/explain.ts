import type {FileRecognition, IgnoredFile, Note} from '../model/recognition.ts';

/** One file's recognition for a terminal: three lists, grouped by what they speak of, each line with its place. */
export function formatRecognition(file: FileRecognition): string {
  const {path, kind, artifact, understood, guessed, ignored, headings, references} = file;
  const found = Object.entries(references)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`);
  return [
    `${path}  ${kind} ${artifact}`,
    `headings with something recognised: ${headings.recognised} of ${headings.total}`,
    `references: ${found.length === 0 ? 'none' : found.join(', ')}`,
    ...list('Understood', understood),
    ...list('Guessed', guessed),
    ...list('Left aside', ignored),
  ].join('\n');
}

export function formatIgnored({path, how}: IgnoredFile): string {
  return `${path}  no record: ${how}`;
}

function list(title: string, notes: readonly Note[]): readonly string[] {
  const topics = [...new Set(notes.map(({topic}) => topic))];
  const lines = topics.flatMap((topic) => {
    const own = notes.filter((note) => note.topic === topic);
    return [`  ${topic} (${own.length})`, ...own.map(lineOf)];
  });
  return ['', `${title}: ${notes.length}`, ...lines];
}

/** Control characters of an author's text would reach the terminal. */
function lineOf({text, how, position}: Note): string {
  const words = `${text}${how === '' ? '' : `  — ${how}`}`.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
  return `    ${String(position.line).padStart(5)}  ${words}`;
}

import {knownWords} from './statusVocabulary.ts';

/** A value nobody has filled in: a placeholder or a menu of choices. */
export function isUnfilled(value: string): boolean {
  return (
    (/^(?:\[[^\]]*\]|\{[^}]*\}|<[^>]*>|#?\[?#?X{2,}\]?|YYYY-MM-DD|DATE|SPEC-X+|ADR-[XN]+|\$ARGUMENTS|["“]?\$ARGUMENTS["”]?|(?:(?!"\$ARGUMENTS").)*"\$ARGUMENTS".*)$/i.test(
      value,
    ) &&
      !isFilledTemplate(value)) ||
    isMenu(value)
  );
}

/** `{2025-06-23}`, `{accepted}`, `{ann, bob}`: somebody filled in the value and left the template's braces. */
function isFilledTemplate(value: string): boolean {
  const inner = /^[{[]([^{}[\]]+)[}\]]$/.exec(value)?.[1]?.trim() ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(inner) || /^[\w.-]+(?:,\s*[\w.-]+)+$/.test(inner) || isOneStatus(inner);
}

function isOneStatus(text: string): boolean {
  // `[STATUS]` in capitals is the template's own word, `[Date]` names what belongs there.
  const words = text.split(/\s+/);
  return text !== '' && words.length <= 3 && knownWords(text, {}) === words.length;
}

/** `{accepted}` is `accepted`; braces around anything else stay. */
export function withoutTemplateBraces(value: string): string {
  const inner = /^[{[]([^{}[\]]+)[}\]]$/.exec(value.trim())?.[1]?.trim() ?? '';
  return isOneStatus(inner) ? inner : value;
}

/** `Draft | In Review | Approved`. */
export function isMenu(value: string): boolean {
  const choices = value.replace(/^[{[<]|[}\]>]$/g, '').split(/(?:(?<!\s)\s+)?[|｜]\s*/);
  return choices.length >= 3 || (choices.length === 2 && choices.every((choice) => /^[\w -]{1,19}$/.test(choice)));
}

const NOTHING =
  /^(?:[-–—_.…?]+|\[\s*\]|\{\s*\}|\(\s*\)|n\s?\/\s?a|n\.\s?a\.|none|null|nil|nothing|not (?:set|applicable|stated|available)|unset|undefined|tbd|tba|tbc|to be (?:determined|decided|defined)|nada|ningun[oa]?|no aplica|sin (?:definir|estado)|nenhum[a]?|não se aplica|keine?|nichts|entfällt|aucune?|néant|sans objet|nessun[oa]?|geen|нет|なし|無し|未定|无|無|없음)$/iu;

/** A written word for "there is none": `—`, `N/A`, `nada`, `[]`. */
export function isNothing(value: string): boolean {
  const bare = value.replaceAll(/[*`"'“”]/g, '').trim();
  return bare === '' || NOTHING.test(bare.replace(/\.$/, '')) || NOTHING.test(bare);
}

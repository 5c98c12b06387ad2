const TOOL = String.raw`\b(?:kubectl|oc|helm|gcloud|az|aws|gh|docker|podman|velero|istioctl|terraform|tofu|etcdctl|redis-cli|calicoctl|virtctl)\b`;

/** A command that takes something away for good, and the word that says so. */
const VERBS: readonly (readonly [pattern: RegExp, word: string])[] = [
  [
    new RegExp(
      String.raw`${TOOL}(?:(?!${TOOL})[^\n|;&])*?\s(delete|destroy|drain|uninstall|purge|prune|evict|terminate|del|flushall|flushdb|rm|rmi|kill)(?=\s|$)`,
      'im',
    ),
    '',
  ],
  [/(?:^|[\s;&|(])(rm)\s+(?:-\w*\s+)*-?\w*[rRf]\w*/m, ''],
  [
    /(?:^|[\s;&|(])(rmdir|shred|wipefs|mkfs(?:\.\w+)?|dropdb|dropuser|killall|pkill|shutdown|reboot|poweroff|halt)\b/m,
    '',
  ],
  [/\b(drop)\s+(?:table|database|schema|index|view|user|role|collection|column|partition|keyspace)\b/i, ''],
  [/\b(delete)\s+from\b/i, ''],
  [/\b(truncate)\s+(?:table\b|-s\b|--size\b|["'\w])/i, ''],
  [/(?:^|[\s;&|(])dd\s(?:(?![\s;&|(]dd\s)[^\n])*\bof=/m, 'dd'],
  [/\bgit\s(?:(?!\bgit\s)[^\n|;&])*?\b(reset\s+--hard|clean\s+-\w*f)/i, ''],
  [/(?:^|\s)(--force(?:-[a-z-]+)?|--hard|--purge|--prune|--grace-period=0|--now --force)(?=[\s=]|$)/m, ''],
  [/\bscale\b(?:(?!\bscale\b)[^\n|;&])*--replicas[= ](0)\b/i, 'scale to 0'],
  [
    /\b(delete|drop|drain|destroy|purge|wipe)[-_ ](?:all|node|pod|pvc?|volume|cluster|namespace|database|bucket|data)\b/i,
    '',
  ],
];

/** Parts of a command that only look like a verb: comments, what is searched for, dry runs. */
const HARMLESS = [
  /(^|\s)#[^\n]*/g,
  /\|\s*(?:grep|egrep|rg|awk|sed|jq)\b[^\n|]*/g,
  /(?<![^\n])[^\n]*--dry-run(?!=none)[^\n]*/g,
] as const;

/** The word in a block of commands that destroys something; null when there is none we know. */
export function destructiveWord(code: string): string | null {
  const left = HARMLESS.reduce((text, pattern) => text.replaceAll(pattern, '$1'), code.replaceAll(/\\\n/g, ' '));
  for (const [pattern, word] of VERBS) {
    const found = pattern.exec(left);
    if (found) return word || (found[1] ?? '').replaceAll(/\s+/g, ' ');
  }
  return null;
}

/** The form of one service's secrets. */
export interface SecretPattern {
  /** What it is, with its article. */
  readonly name: string;
  /** Letters that every one of them holds. */
  readonly lead: string;
  /** Global; bounded in every part, so that it is linear. */
  readonly pattern: RegExp;
}

/** Prefix, length and alphabet are those the services document; a form without a prefix of its own is too common to be listed. */
export const secretPatterns: readonly SecretPattern[] = [
  // The documentation of AWS uses keys that end in EXAMPLE.
  {name: 'an access key of AWS', lead: 'A', pattern: /\b(?:AKIA|ASIA)(?![A-Z0-9]{9}EXAMPLE\b)[A-Z0-9]{16}\b/g},
  {name: 'a token of GitHub', lead: 'gh', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,76}\b/g},
  {name: 'a token of GitHub', lead: 'github_pat_', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g},
  {name: 'a token of GitLab', lead: 'glpat-', pattern: /\bglpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/g},
  {
    name: 'a token of Slack',
    lead: 'xox',
    pattern: /\bxox[abeoprs]-[0-9]{8,14}-[0-9A-Za-z-]{16,72}(?![A-Za-z0-9-])/g,
  },
  {
    name: 'a webhook of Slack',
    lead: 'hooks.slack.com/services/T',
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24}(?![A-Za-z0-9])/g,
  },
  {name: 'a key of Google', lead: 'AIza', pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g},
  {name: 'a live key of Stripe', lead: 'k_live_', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,99}\b/g},
  {name: 'a token of npm', lead: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g},
  {name: 'a token of PyPI', lead: 'pypi-AgEI', pattern: /\bpypi-AgEI[A-Za-z0-9_-]{50,200}/g},
  {
    name: 'a key of SendGrid',
    lead: 'SG.',
    pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g,
  },
  {name: 'a key of Anthropic', lead: 'sk-ant-', pattern: /\bsk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{80,120}/g},
  {name: 'a key of OpenAI', lead: 'T3BlbkFJ', pattern: /\bsk-[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/g},
  {
    name: 'a key of an Azure storage account',
    lead: 'AccountKey=',
    pattern: /\bAccountKey=[A-Za-z0-9+/]{86}==/g,
  },
  {
    name: 'a private key',
    lead: '-----BEGIN',
    // Only with a line of its body: the opening line alone is a description of one.
    pattern: /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----\r?\n[ \t>]*[A-Za-z0-9+/=:]{6}/g,
  },
];

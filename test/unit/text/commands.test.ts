import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {commandsIn} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/commandsIn.ts';
import {destructiveWord} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/destructive.ts';
import {
  assignedVariables,
  commandParts,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/placeholders.ts';

describe('what destroys', () => {
  test.each([
    ['kubectl delete pod web-1', 'delete'],
    ['kubectl -n shop drain node-1', 'drain'],
    ['rm -rf /var/cache/x', 'rm'],
    ['psql -c "DROP TABLE orders"', 'DROP'],
    ['delete from orders where id = 1', 'delete'],
    ['git push --force origin main', '--force'],
    ['kubectl scale deploy/web --replicas=0', 'scale to 0'],
    ['kubectl \\\n  delete pod web-1', 'delete'],
    ['kubectl get pods -n delete-me', null],
    ['docker run --rm alpine true', null],
    ['# kubectl delete pod web-1', null],
    ['kubectl logs web-1 | grep -i delete', null],
    ['kubectl delete pod web-1 --dry-run=client', null],
    ['terraform plan', null],
    ['curl -f https://example.org/drop', null],
  ])('%s', (code, word) => {
    expect(destructiveWord(code)).toBe(word);
  });
});

describe('what has to be filled in', () => {
  test.each([
    ['ssh <node>', ['<node>']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell.
    ['kubectl -n $NAMESPACE logs ${POD}', ['$NAMESPACE', '${POD}']],
    ['curl {{ host }}/x', ['{{ host }}']],
    ['export TOKEN=YOUR_TOKEN', ['YOUR_TOKEN']],
    ['NAMESPACE=shop\nkubectl -n $NAMESPACE get pods', []],
    ['echo $HOME $PATH $1 $?', []],
    ["awk '{print $NF}' x", []],
    ['sort <input >output', []],
    ['cat <<EOF >file', []],
    ["kubectl get pod -o go-template='{{ .name }}'", []],
    ['echo "<a>x</a>"', []],
  ])('%s', (code, fills) => {
    const parts = commandParts(code, assignedVariables([code]));
    expect(parts.filter(({isPlaceholder}) => isPlaceholder).map(({text}) => text)).toEqual(fills);
  });

  test('the parts put together are the block', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (code) => {
        expect(
          commandParts(code, new Set())
            .map(({text}) => text)
            .join(''),
        ).toBe(code);
      }),
    );
  });
});

test.each([
  ['no prompt', 'ls\npwd', 'ls\npwd'],
  ['a session', '$ ls\na b\n$ pwd', 'ls\npwd'],
  ['a command over two lines', '$ ls \\\n  -l\ntotal 0', 'ls \\\n  -l'],
  ['a prompt with a host', 'root@db-1:~$ ls\nx', 'ls'],
  ['a variable is no prompt', '$HOME/bin/run', '$HOME/bin/run'],
])('what is copied: %s', (_name, text, expected) => {
  expect(commandsIn(text)).toBe(expected);
});

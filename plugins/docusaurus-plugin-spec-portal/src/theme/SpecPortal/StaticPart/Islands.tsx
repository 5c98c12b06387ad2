import {watchIslands} from 'docusaurus-plugin-spec-portal/client';
import {type ComponentType, type ReactNode, type RefObject, useEffect, useState} from 'react';
import {createPortal, flushSync} from 'react-dom';

export interface Props {
  /** The static part they stand in. */
  readonly within: RefObject<HTMLElement | null>;
}

type Loaded = {readonly default: ComponentType<object>};

/** What an island may be; each comes with the first island that needs it. */
const COMPONENTS: Readonly<Record<string, (() => Promise<Loaded>) | undefined>> = {
  diagram: () => import('@theme/SpecPortal/Diagram') as Promise<Loaded>,
  code: () => import('@theme/CodeBlock') as Promise<Loaded>,
};

interface Awake {
  readonly element: HTMLElement;
  readonly Component: ComponentType<object>;
  readonly props: object;
}

/** Draws the islands of a static part, each in place of its HTML, when it comes into view. */
export default function Islands({within}: Props): ReactNode {
  const [awake, setAwake] = useState<readonly Awake[]>([]);
  useEffect(() => {
    if (!within.current) return undefined;
    return watchIslands(within.current, ({element, name, props, exchange}) => {
      COMPONENTS[name]?.().then(
        ({default: Component}) =>
          // At once, so that nobody sees the moment between.
          exchange(() =>
            flushSync(() => setAwake((others) => [...others, {element, Component, props: props as object}])),
          ),
        // Without the component's code the HTML stays, and says the same.
        () => undefined,
      );
    });
  }, [within]);
  return awake.map(({element, Component, props}, index) =>
    createPortal(<Component {...props} />, element, String(index)),
  );
}

declare module '@theme/SpecPortal/NotFound' {
  import type {ReactNode} from 'react';
  export default function NotFound(): ReactNode;
}

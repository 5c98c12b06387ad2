import {EmbedElement, Oncall, Problem, Requirement, Status} from '@theme/SpecPortal/PageTree/directives';
import {
  Alert,
  Code,
  Heading,
  Image,
  Item,
  Items,
  ListItem,
  Marker,
  Mermaid,
  Ref,
  Table,
} from '@theme/SpecPortal/PageTree/elements';
import {Command, Fill} from '@theme/SpecPortal/PageTree/runbook';
import SectionHeading from '@theme/SpecPortal/PageTree/SectionHeading';
import type {TreeNode, TreeProps} from 'docusaurus-plugin-spec-portal/client';
import type {ComponentType} from 'react';

/** What an element of the tree is given. */
export interface ElementProps {
  readonly tag: string;
  readonly props: TreeProps;
  readonly nodes: readonly TreeNode[];
}

/** Elements we draw ourselves: the model's own, and the few of HTML that a site's components do not make accessible. */
export const OWN_ELEMENTS: Readonly<Record<string, ComponentType<ElementProps> | undefined>> = {
  Ref,
  Items,
  Item,
  Marker,
  Mermaid,
  Code,
  Command,
  Fill,
  Alert,
  Image,
  Embed: EmbedElement,
  Status,
  Requirement,
  Oncall,
  Problem,
  table: Table,
  li: ListItem,
  h1: Heading,
  h2: SectionHeading,
  h3: SectionHeading,
  h4: SectionHeading,
  h5: SectionHeading,
  h6: SectionHeading,
};

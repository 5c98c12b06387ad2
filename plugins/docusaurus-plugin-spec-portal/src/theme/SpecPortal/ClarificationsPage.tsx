import Translate, {translate} from '@docusaurus/Translate';
import ClarificationList from '@theme/SpecPortal/ClarificationList';
import Empty from '@theme/SpecPortal/Empty';
import Filters from '@theme/SpecPortal/Filters';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {
  type ClarificationsPage as ClarificationsData,
  type ClarificationView,
  type Facts,
  type ListGrammar,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** Questions of all documents, open ones first. */
export default function ClarificationsPage(): ReactNode {
  const lead = translate({
    id: 'specPortal.questions.lead',
    message: 'What has to be asked before it is built, and what was answered.',
  });
  return (
    <PortalPage<ClarificationsData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.questions.title', message: 'Questions'})} lead={lead} />
          <Questions page={page} />
        </>
      )}
    </PortalPage>
  );
}

function Questions({page: {open, answered}}: {readonly page: ClarificationsData}): ReactNode {
  const all = useMemo(() => [...open, ...answered], [open, answered]);
  const grammar = useMemo<ListGrammar<ClarificationView>>(
    () => ({
      factsOf,
      facets: [
        {
          key: 'state',
          label: translate({id: 'specPortal.facet.questionState', message: 'State'}),
          options: [
            {
              value: 'open',
              label: translate({id: 'specPortal.question.state.open', message: 'Open'}),
              count: open.length,
            },
            {
              value: 'answered',
              label: translate({id: 'specPortal.question.state.answered', message: 'Answered'}),
              count: answered.length,
            },
          ],
        },
      ],
    }),
    [open, answered],
  );
  const filters = useFilters(all, grammar);
  if (all.length === 0)
    return (
      <Empty>
        <p>
          <Translate id="specPortal.questions.none">No document asks anything.</Translate>
        </p>
      </Empty>
    );
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <ClarificationList clarifications={filters.shown} />
        <NoneLeft filters={filters} />
      </div>
    </div>
  );
}

function factsOf({text, answer, artifact, of, section, state}: ClarificationView): Facts {
  return {
    title: answer === null ? [text] : [text, answer],
    spec: [artifact.key, artifact.title],
    section: [section],
    requirement: of === null ? [] : [of],
    state: [state === 'open' ? 'open' : 'answered'],
  };
}

import Translate, {translate} from '@docusaurus/Translate';
import ClarificationList from '@theme/SpecPortal/ClarificationList';
import Empty from '@theme/SpecPortal/Empty';
import Filters from '@theme/SpecPortal/Filters';
import {namedFacet} from '@theme/SpecPortal/facetWords';
import LeftOut from '@theme/SpecPortal/LeftOut';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {
  type ClarificationsPage as ClarificationsData,
  type ClarificationView,
  type ListGrammar,
  questionFacts,
  useFilters,
  usePortal,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** Questions of all documents, open ones first, the oldest on top. */
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
          {page.open.length + page.answered.length > 0 ? <Questions page={page} /> : <NoQuestions />}
        </>
      )}
    </PortalPage>
  );
}

function NoQuestions(): ReactNode {
  return (
    <Empty>
      <p>
        <Translate id="specPortal.questions.none">No document asks anything.</Translate>
      </p>
      <p>
        <Translate id="specPortal.questions.noneHint" values={{marker: <code>[NEEDS CLARIFICATION: how long?]</code>}}>
          {'Write {marker} where something has to be decided first; it is listed here until it is answered.'}
        </Translate>
      </p>
    </Empty>
  );
}

function Questions({page}: {readonly page: ClarificationsData}): ReactNode {
  const {open, answered, documents, owners, waiting, left} = page;
  const all = useMemo(() => [...open, ...answered], [open, answered]);
  const {routes} = usePortal().summary;
  const grammar = useMemo<ListGrammar<ClarificationView>>(
    () => ({
      factsOf: questionFacts,
      facets: [
        {
          key: 'state',
          label: translate({id: 'specPortal.facet.questionState', message: 'State'}),
          options: states(page),
        },
        {key: 'spec', label: translate({id: 'specPortal.facet.document', message: 'Document'}), options: documents},
        namedFacet('owner', owners),
      ],
    }),
    [page, documents, owners],
  );
  const filters = useFilters(all, grammar);
  const [openOnes, answeredOnes] = useMemo(
    () => [filters.shown.filter(({state}) => state === 'open'), filters.shown.filter(({state}) => state !== 'open')],
    [filters.shown],
  );
  return (
    <>
      {waiting > 0 && (
        <p>
          <PortalLink href={`${routes.clarifications}?state=open&older=30d`}>
            <Translate id="specPortal.questions.old" values={{count: waiting}}>
              {'Open for more than 30 days: {count}'}
            </Translate>
          </PortalLink>
        </p>
      )}
      <div className="specPortal-browse">
        <Filters filters={filters} />
        <div>
          <Headed
            id="questions-open"
            title={translate({id: 'specPortal.question.state.open', message: 'Open'})}
            questions={openOnes}
          />
          <Headed
            id="questions-answered"
            title={translate({id: 'specPortal.question.state.answered', message: 'Answered'})}
            questions={answeredOnes}
          />
          <NoneLeft filters={filters} />
          <LeftOut count={left} />
        </div>
      </div>
    </>
  );
}

interface HeadedProps {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly ClarificationView[];
}

function Headed({id, title, questions}: HeadedProps): ReactNode {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ClarificationList clarifications={questions} />
    </section>
  );
}

function states({open, answered}: ClarificationsData): ListGrammar<ClarificationView>['facets'][number]['options'] {
  return [
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
  ];
}

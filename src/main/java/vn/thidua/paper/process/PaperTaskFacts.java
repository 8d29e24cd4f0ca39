package vn.thidua.paper.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.paper.PaperQueries;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;
import vn.thidua.workflow.WorkItemFacts;

/** What the rows of both tasks show. */
@Component
class PaperTaskFacts {

    private static final int LONGEST_SUBJECT = 300;

    private final PaperQueries papers;
    private final TaskTerms terms;

    PaperTaskFacts(PaperQueries papers, TaskTerms terms) {
        this.papers = papers;
        this.terms = terms;
    }

    WorkItemFacts of(String businessKey, TaskKey key) {
        var paper = papers.get(UUID.fromString(businessKey));
        var subject = "(" + paper.standing().size() + ") " + paper.wording().subject();
        return new WorkItemFacts(
                subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
                paper.campaign() == null ? null : paper.campaign().toString(),
                paper.unit(),
                terms.dueAt(key),
                paper.returnedBecause());
    }
}

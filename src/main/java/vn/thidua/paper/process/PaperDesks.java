package vn.thidua.paper.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.paper.PaperQueries;
import vn.thidua.shared.Desk;

/** Whose work the user tasks are, as {@code ROLE@UNIT}. */
@Component("paperDesks")
public class PaperDesks {

    private final PaperQueries papers;

    PaperDesks(PaperQueries papers) {
        this.papers = papers;
    }

    /** The head of the issuing unit. */
    public String approver(String paper) {
        return Desk.approver(papers.get(UUID.fromString(paper)).unit()).toString();
    }

    /** The desk that drafted it. */
    public String clerk(String paper) {
        return papers.get(UUID.fromString(paper)).draftingDesk();
    }
}

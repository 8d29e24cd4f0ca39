package vn.thidua.paper.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.paper.PaperSigning;

/** What the model's service tasks do; each takes the paper's id. */
@Component("paperSteps")
public class PaperSteps {

    private final PaperSigning signing;

    PaperSteps(PaperSigning signing) {
        this.signing = signing;
    }

    public void issue(String paper) {
        signing.issue(UUID.fromString(paper));
    }

    public void moveNominations(String paper) {
        signing.moveNominations(UUID.fromString(paper));
    }

    public void render(String paper) {
        signing.render(UUID.fromString(paper));
    }

    public void discard(String paper) {
        signing.ensureDiscarded(UUID.fromString(paper));
    }
}

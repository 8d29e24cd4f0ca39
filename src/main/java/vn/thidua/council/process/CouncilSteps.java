package vn.thidua.council.process;

import org.springframework.stereotype.Component;
import vn.thidua.council.BallotOpening;
import vn.thidua.council.Conclusion;
import vn.thidua.council.Delivery;
import vn.thidua.council.SessionMinutes;
import vn.thidua.shared.Ids;

/** What the model council-session asks of the domain. */
@Component
public class CouncilSteps {

    private final BallotOpening opening;
    private final Conclusion conclusion;
    private final SessionMinutes minutes;
    private final Delivery delivery;

    CouncilSteps(BallotOpening opening, Conclusion conclusion, SessionMinutes minutes, Delivery delivery) {
        this.opening = opening;
        this.conclusion = conclusion;
        this.minutes = minutes;
        this.delivery = delivery;
    }

    /** The next ballot begins. */
    public void openBallot(String id) {
        opening.open(Ids.read(id));
    }

    /** Whether the count left something to the chair. */
    public boolean awaitsChair(String id) {
        return conclusion.awaitsChair(Ids.read(id));
    }

    /** The count stands as it is. */
    public void conclude(String id) {
        conclusion.concludeAtOnce(Ids.read(id));
    }

    /** Tells the next cases their results and answers whether there are more. */
    public boolean deliver(String id) {
        return delivery.deliverSome(Ids.read(id));
    }

    /** Keeps the signed minutes as a document. */
    public void keepMinutes(String id) {
        minutes.keep(Ids.read(id));
        delivery.close(Ids.read(id));
    }
}

package vn.thidua.nomination;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/**
 * Writes a nomination down and sends it on its way in one: where the submission is refused nothing has been written either,
 * and what a person sees is what they typed, not half of what they asked for.
 */
@Component
@Transactional
public class NominationFiling {

    private final Nominations nominations;

    NominationFiling(Nominations nominations) {
        this.nominations = nominations;
    }

    /** As {@link Nominations#create(UUID, NominationDraft, Actor)} and {@link Nominations#submit}. */
    public NominationView createAndSubmit(UUID id, NominationDraft draft, Actor actor) {
        nominations.create(id, draft, actor);
        return nominations.submit(id, actor);
    }

    /** As {@link Nominations#update} and {@link Nominations#submit}. */
    public NominationView updateAndSubmit(UUID id, NominationDraft draft, Actor actor) {
        nominations.update(id, draft, actor);
        return nominations.submit(id, actor);
    }
}

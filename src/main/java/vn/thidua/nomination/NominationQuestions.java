package vn.thidua.nomination;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What would be said of a nomination, asked without doing anything. */
@Service
@Transactional(readOnly = true)
public class NominationQuestions {

    private final NominationCheck check;

    NominationQuestions(NominationCheck check) {
        this.check = check;
    }

    /**
     * Whether all of it can be read, for a form that already knows of something that cannot.
     *
     * @throws Refusal 400 with every wrong field, 403 for another unit's clerk
     */
    public void requireReadable(NominationDraft draft, Actor actor) {
        check.read(draft, actor);
    }
}

package vn.thidua.consultation;

import java.time.Instant;

/** How long others have; data that an administrator edits. */
public interface ConsultationTerms {

    /** When a body that is asked now has to have answered. */
    Instant answerDue();
}

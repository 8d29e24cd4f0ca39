package vn.thidua.shared;

import java.util.function.BooleanSupplier;

/**
 * Who may see a case. The module that owns a kind of case supplies one bean per kind; what only hangs on cases (files,
 * the audit trail) asks it and so needs to know no feature.
 */
public interface CaseAccess {

    /** The kind of case this bean answers for, as {@link CaseEvent#caseType()} names it. */
    String caseType();

    /**
     * Whether the person may see the case; false for an unknown one.
     *
     * @param caseId the aggregate's id as text
     */
    boolean maySee(String caseId, Actor actor);

    /** What a look-up says of a case; one that refuses has found nothing that the person may see. */
    static boolean found(BooleanSupplier lookUp) {
        try {
            return lookUp.getAsBoolean();
        } catch (Refusal unknown) {
            return false;
        }
    }
}

package vn.thidua.eligibility;

/** The conditions of other awards, whose standard a rule may ask for. */
interface Standards {

    /** Where nobody asks. */
    Standards NONE = award -> new Standard("", "");

    /**
     * What another award asks for.
     *
     * @param legalSource where that stands
     */
    record Standard(String prerequisites, String legalSource) {}

    Standard of(String award);
}

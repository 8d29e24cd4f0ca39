package vn.thidua.council;

/**
 * Where a nomination stands, as far as a council's duty to vote goes.
 *
 * @param unit the code of the unit
 * @param first whether it is the nominating unit
 * @param last whether the route ends there inside of this installation
 */
public record MeetingPlace(String unit, boolean first, boolean last) {

    boolean isIn(MeetingScope scope) {
        return switch (scope) {
            case NEVER -> false;
            case WHERE_IT_ENDS -> last;
            case WHERE_APPRAISED -> !first || last;
            case EVERYWHERE -> true;
        };
    }
}

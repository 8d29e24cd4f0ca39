package vn.thidua.campaign.web;

import vn.thidua.campaign.ParticipantRow;

/** A unit in the matrix, with where it stands in each stage. */
record MatrixRow(ParticipantRow row, Cell pledge, Cell midReview, Cell finalReview) {

    /** How a stage stands for a unit. */
    enum Cell {
        DONE,
        HERE,
        AHEAD,
        /** Overtaken by the next stage. */
        SKIPPED,
        /** The campaign was called off. */
        STOPPED
    }

    static MatrixRow of(ParticipantRow row) {
        return new MatrixRow(row, pledge(row), midReview(row), finalReview(row));
    }

    private static Cell pledge(ParticipantRow row) {
        return switch (row.status()) {
            case PLEDGE -> row.opened() ? Cell.HERE : Cell.AHEAD;
            case CANCELLED -> Cell.STOPPED;
            default -> Cell.DONE;
        };
    }

    private static Cell midReview(ParticipantRow row) {
        if (row.midReviewed()) {
            return Cell.DONE;
        }
        return switch (row.status()) {
            case MID_REVIEW -> Cell.HERE;
            case FINAL_REVIEW, DONE -> Cell.SKIPPED;
            case CANCELLED -> Cell.STOPPED;
            default -> Cell.AHEAD;
        };
    }

    private static Cell finalReview(ParticipantRow row) {
        return switch (row.status()) {
            case FINAL_REVIEW -> Cell.HERE;
            case DONE -> Cell.DONE;
            case CANCELLED -> Cell.STOPPED;
            default -> Cell.AHEAD;
        };
    }
}

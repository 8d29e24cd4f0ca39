package vn.thidua.cluster;

import vn.thidua.document.DocumentKind;

/** The documents of a cluster's year, in the order in which they come. */
public enum ClusterDocumentKind {
    /** What all members promise, with the charter and the table of points. */
    PLEDGE("01/GƯ", DocumentKind.PLEDGE),
    /** Who said what to the draft and who signed. */
    SIGNING_MINUTES("01/BB", DocumentKind.MINUTES),
    /** The points and what the organiser made of them. */
    SCORING_MINUTES("02/BB", DocumentKind.MINUTES),
    /** The ballots, the leader, who comes next. */
    BALLOT_MINUTES("03/BB", DocumentKind.MINUTES),
    /** The places, for everybody. */
    RANKING("01/TB", DocumentKind.RANKING),
    /** The head's letter to the organiser. */
    LETTER("01/TTr", DocumentKind.SUBMISSION_LETTER);

    private final String number;
    private final DocumentKind issuedAs;

    ClusterDocumentKind(String number, DocumentKind issuedAs) {
        this.number = number;
        this.issuedAs = issuedAs;
    }

    DocumentKind issuedAs() {
        return issuedAs;
    }

    /** A cluster issues each of them once in a year, so that its number is known beforehand. */
    String number(String symbol) {
        return number + "-" + symbol;
    }

    /** Whether there is something to write in it. */
    boolean isWritten(ClusterYear year) {
        return switch (this) {
            case PLEDGE -> year.content().pledge() != null;
            case SIGNING_MINUTES ->
                year.status().compareTo(YearStatus.SIGNING) >= 0
                        && year.content().pledge() != null;
            case SCORING_MINUTES -> year.status().isRanked();
            case BALLOT_MINUTES, RANKING, LETTER -> year.content().results() != null;
        };
    }
}

package vn.thidua.paper;

import vn.thidua.document.DocumentKind;
import vn.thidua.shared.ActKind;

/** The two papers that move nominations. */
public enum PaperKind {
    /** Tờ trình: submits nominations to the next echelon. */
    SUBMISSION_LETTER("TTr", ActKind.SUBMISSION, DocumentKind.SUBMISSION_LETTER),
    /** Quyết định: awards. */
    DECISION("QĐ", ActKind.DECISION, DocumentKind.DECISION);

    private final String series;
    private final ActKind act;
    private final DocumentKind document;

    PaperKind(String series, ActKind act, DocumentKind document) {
        this.series = series;
        this.act = act;
        this.document = document;
    }

    /** What signing one is, as deputies are given acts. */
    public ActKind act() {
        return act;
    }

    DocumentKind document() {
        return document;
    }

    /** The sign of the kind in a number (Nghị định 30/2020/NĐ-CP, phụ lục III). */
    public String series() {
        return series;
    }

    /** The whole number as it is written: below ten with a leading zero (phụ lục I, II.3). */
    public String number(int inYear, String symbol) {
        return "%02d/%s".formatted(inYear, unnumbered(symbol));
    }

    /** What stands behind the number: {@code QĐ-PKT}. */
    public String unnumbered(String symbol) {
        return series + "-" + symbol;
    }
}

package vn.thidua.paper;

import vn.thidua.document.DocumentKind;
import vn.thidua.shared.ActKind;

/** The two papers that move nominations, and the one that annuls awards. */
public enum PaperKind {
    /** Tờ trình: submits nominations to the next echelon. */
    SUBMISSION_LETTER("TTr", ActKind.SUBMISSION, DocumentKind.SUBMISSION_LETTER),
    /** Quyết định: awards. */
    DECISION("QĐ", ActKind.DECISION, DocumentKind.DECISION),
    /** Quyết định hủy bỏ: annuls awards (Law 06/2022/QH15, Đ93). It begins with a revocation, not with nominations. */
    REVOCATION_DECISION("QĐ", ActKind.DECISION, DocumentKind.DECISION);

    private final String series;
    private final ActKind act;
    private final DocumentKind document;

    PaperKind(String series, ActKind act, DocumentKind document) {
        this.series = series;
        this.act = act;
        this.document = document;
    }

    /** Whether it is written as a decision is, and not as a letter. */
    public boolean isDecision() {
        return this != SUBMISSION_LETTER;
    }

    /** The kind whose numbers it goes on with: there is one series of decisions. */
    PaperKind counter() {
        return this == REVOCATION_DECISION ? DECISION : this;
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

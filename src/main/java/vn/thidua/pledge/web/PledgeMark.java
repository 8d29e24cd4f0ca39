package vn.thidua.pledge.web;

import vn.thidua.pledge.PledgeStatus;

/**
 * How a pledge's status is drawn.
 *
 * @param kind the badge's kind
 * @param icon the icon beside the word
 */
record PledgeMark(String kind, String icon) {

    static PledgeMark of(PledgeStatus status) {
        return switch (status) {
            case DRAFT -> new PledgeMark("info", "pencil");
            case SIGNED -> new PledgeMark("info", "signature");
            case ACCEPTED -> new PledgeMark("ok", "check");
            case RETURNED -> new PledgeMark("danger", "arrow-back-up");
            case CANCELLED -> new PledgeMark("muted", "ban");
        };
    }
}

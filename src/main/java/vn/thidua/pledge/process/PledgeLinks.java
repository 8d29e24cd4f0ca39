package vn.thidua.pledge.process;

import vn.thidua.pledge.PledgeView;
import vn.thidua.workflow.TaskForm.Link;

/** Where to look before deciding about a pledge. */
final class PledgeLinks {

    private PledgeLinks() {}

    static Link[] of(PledgeView pledge) {
        return new Link[] {
            Link.to("pledge.link.pledge", "/pledges/" + pledge.id()),
            Link.to("pledge.link.campaign", "/campaigns/" + pledge.campaignId())
        };
    }
}

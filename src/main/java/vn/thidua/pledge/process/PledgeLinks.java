package vn.thidua.pledge.process;

import vn.thidua.pledge.PledgeView;
import vn.thidua.workflow.TaskForm.Link;

/** Where to look before deciding about a pledge. */
final class PledgeLinks {

    private PledgeLinks() {}

    static Link[] of(PledgeView pledge) {
        return new Link[] {
            new Link("pledge.link.pledge", "/pledges/" + pledge.id(), "/api/v1/pledges/" + pledge.id()),
            new Link(
                    "pledge.link.campaign",
                    "/campaigns/" + pledge.campaignId(),
                    "/api/v1/campaigns/" + pledge.campaignId())
        };
    }
}

package vn.thidua.paper.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.PaperRequest;
import vn.thidua.paper.PaperView;
import vn.thidua.paper.PaperWording;
import vn.thidua.shared.InCampaign;

/**
 * The form of a draft: grounds and recipients are typed a line each.
 *
 * @param id given when the form was shown, so that sending it twice makes one paper
 */
record PaperForm(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String campaign,
        @Nullable List<String> nominations,
        @Nullable String subject,
        @Nullable String grounds,
        @Nullable String recipients,
        @Nullable String addressee,
        @Nullable String place,
        @Nullable String signerTitle) {

    static PaperForm of(
            String id, String kind, String unit, String campaign, List<String> chosen, PaperWording wording) {
        return new PaperForm(
                id,
                kind,
                unit,
                campaign,
                chosen,
                wording.subject(),
                String.join("\n", wording.grounds()),
                String.join("\n", wording.recipients()),
                wording.addressee(),
                wording.place(),
                wording.signerTitle());
    }

    static PaperForm of(PaperView paper) {
        return of(
                paper.id().toString(),
                paper.kind().name(),
                paper.unit(),
                InCampaign.text(paper.campaign()),
                paper.standing().stream()
                        .map(item -> item.nomination().toString())
                        .toList(),
                paper.wording());
    }

    PaperRequest request() {
        return new PaperRequest(
                kind,
                unit,
                InCampaign.NONE.equals(campaign) ? null : campaign,
                nominations == null ? List.of() : List.copyOf(nominations),
                new PaperWording.Changes(
                        subject == null ? "" : subject,
                        lines(grounds),
                        lines(recipients),
                        addressee == null ? "" : addressee,
                        place == null ? "" : place,
                        signerTitle == null ? "" : signerTitle));
    }

    /** Whether it is ticked; public, because the template asks. */
    public boolean has(UUID nomination) {
        return nominations != null && nominations.contains(nomination.toString());
    }

    private static List<@Nullable String> lines(@Nullable String text) {
        return text == null ? List.of() : List.copyOf(text.lines().toList());
    }
}

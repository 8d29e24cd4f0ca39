package vn.thidua.paper.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.PaperRequest;
import vn.thidua.paper.PaperWording;

/** A paper as programs send it; what is left out keeps its default, or what is there. */
record PaperBody(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String campaign,
        @Nullable List<@Nullable String> nominations,
        @Nullable String subject,
        @Nullable List<@Nullable String> grounds,
        @Nullable List<@Nullable String> recipients,
        @Nullable String addressee,
        @Nullable String place,
        @Nullable String signerTitle) {

    PaperRequest request() {
        return new PaperRequest(
                kind,
                unit,
                campaign,
                nominations,
                new PaperWording.Changes(subject, grounds, recipients, addressee, place, signerTitle));
    }
}

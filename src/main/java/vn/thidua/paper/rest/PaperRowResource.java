package vn.thidua.paper.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.PaperKind;
import vn.thidua.paper.PaperRow;
import vn.thidua.paper.PaperStatus;

/** A paper in a list. */
record PaperRowResource(
        UUID id,
        PaperKind kind,
        PaperStatus status,
        Unit unit,
        @Nullable Campaign campaign,
        String subject,
        @Nullable String number,
        @Nullable LocalDate date,
        int nominations,
        OffsetDateTime since) {

    record Unit(String code, String name) {}

    record Campaign(UUID id, String title) {}

    static PaperRowResource of(PaperRow row, ZoneId zone) {
        return new PaperRowResource(
                row.id(),
                row.kind(),
                row.status(),
                new Unit(row.unit(), row.unitName()),
                row.campaign() == null || row.campaignTitle() == null
                        ? null
                        : new Campaign(row.campaign(), row.campaignTitle()),
                row.subject(),
                row.number(),
                row.signedOn(),
                row.nominations(),
                PaperResource.local(row.since(), zone));
    }
}

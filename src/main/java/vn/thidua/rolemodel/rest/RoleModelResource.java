package vn.thidua.rolemodel.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.rolemodel.Photo;
import vn.thidua.rolemodel.RoleModel;
import vn.thidua.rolemodel.RoleModelKind;
import vn.thidua.rolemodel.RoleModelStatus;
import vn.thidua.rolemodel.SubjectKind;
import vn.thidua.web.ActResource;

/**
 * A role model as programs read it.
 *
 * @param unit the code of the unit that proposed it
 * @param homeUnit the code of the unit of the one shown, absent for a citizen
 * @param field the code of a field
 * @param openly whether the public sees it
 * @param handling how it came about; absent for those whom that does not concern
 */
@Schema(name = "RoleModel")
record RoleModelResource(
        UUID id,
        RoleModelStatus status,
        boolean openly,
        RoleModelKind kind,
        SubjectKind subject,
        String name,
        @Nullable String position,
        String unit,
        @Nullable String homeUnit,
        String headline,
        String story,
        String field,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID campaign,
        List<PhotoResource> photos,
        @Nullable Handling handling) {

    /** @param path where the copy that is shown lies */
    @Schema(name = "RoleModelPhoto")
    record PhotoResource(int number, String alt, String path) {}

    /**
     * How it came about.
     *
     * @param code the personnel or unit number
     * @param checkingUnit the code of the unit whose standing body checks and whose approver publishes
     * @param consent whether the one shown agreed to be shown to the public
     * @param reason why it was returned, rejected or withdrawn
     */
    @Schema(name = "RoleModelHandling")
    record Handling(
            @Nullable String code,
            String checkingUnit,
            boolean consent,
            @Nullable String consentNote,
            @Nullable ActResource consentRecorded,
            @Nullable String reason,
            @Nullable ActResource proposed,
            @Nullable ActResource checked,
            @Nullable ActResource published,
            @Nullable ActResource ended) {}

    /** A row of a list: what everybody may read who may read the case at all, without the photos. */
    static RoleModelResource row(RoleModel it) {
        return of(it, List.of(), null);
    }

    /** @param zone in which it says when something was done */
    static RoleModelResource of(RoleModel it, List<Photo> photos, boolean involved, ZoneId zone) {
        return of(it, photos, involved ? handling(it, zone) : null);
    }

    private static RoleModelResource of(RoleModel it, List<Photo> photos, @Nullable Handling handling) {
        var content = it.content();
        var subject = content.subject();
        return new RoleModelResource(
                it.id(),
                it.status(),
                it.openly(),
                content.kind(),
                subject.kind(),
                subject.name(),
                subject.position(),
                it.unit(),
                subject.homeUnit(),
                content.headline(),
                content.story(),
                content.field(),
                content.from(),
                content.to(),
                content.campaign(),
                photos.stream()
                        .map(photo -> new PhotoResource(
                                photo.number(),
                                photo.alt(),
                                "/api/v1/role-models/" + it.id() + "/photos/" + photo.number()))
                        .toList(),
                handling);
    }

    private static Handling handling(RoleModel it, ZoneId zone) {
        var acts = it.acts();
        var consent = it.consent();
        return new Handling(
                it.content().subject().code(),
                it.checkingUnit(),
                consent.given(),
                consent.note(),
                ActResource.ofDone(consent.recorded(), zone),
                it.reason(),
                ActResource.ofDone(acts.proposed(), zone),
                ActResource.ofDone(acts.checked(), zone),
                ActResource.ofDone(acts.published(), zone),
                ActResource.ofDone(acts.ended(), zone));
    }
}

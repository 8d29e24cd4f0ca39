package vn.thidua.rolemodel.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.rolemodel.RoleModel;
import vn.thidua.rolemodel.RoleModelRequest;

/**
 * The form of a role model, as it was typed.
 *
 * @param consent present where it was ticked
 * @param dropped the numbers of the photos that are taken out
 */
public record RoleModelForm(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String position,
        @Nullable String code,
        @Nullable String homeUnit,
        @Nullable String headline,
        @Nullable String story,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        @Nullable String campaign,
        @Nullable String consent,
        @Nullable String consentNote,
        @Nullable List<@Nullable Integer> dropped) {

    /** Before anything is typed. */
    static RoleModelForm blank(@Nullable String unit, @Nullable String campaign) {
        return new RoleModelForm(
                unit, null, null, null, null, null, null, null, null, null, null, null, campaign, null, null, null);
    }

    /** What was sent before. */
    static RoleModelForm of(RoleModel it) {
        var content = it.content();
        var subject = content.subject();
        return new RoleModelForm(
                it.unit(),
                content.kind().name(),
                subject.kind().name(),
                subject.name(),
                subject.position(),
                subject.code(),
                subject.homeUnit(),
                content.headline(),
                content.story(),
                content.field(),
                content.from().toString(),
                Objects.toString(content.to(), null),
                Objects.toString(content.campaign(), null),
                it.consent().given() ? "true" : null,
                it.consent().note(),
                null);
    }

    RoleModelRequest request(List<SentPhotos.Row> photos) {
        return new RoleModelRequest(
                unit,
                kind,
                subject,
                name,
                position,
                code,
                homeUnit,
                headline,
                story,
                field,
                from,
                to,
                campaign,
                consent != null,
                consentNote,
                photos.stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> new RoleModelRequest.Photo(row.file(), row.alt()))
                        .toList());
    }

    List<@Nullable Integer> droppedNumbers() {
        return dropped == null ? List.of() : dropped;
    }
}

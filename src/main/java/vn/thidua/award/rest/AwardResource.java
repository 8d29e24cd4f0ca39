package vn.thidua.award.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Award;
import vn.thidua.award.AwardKind;
import vn.thidua.award.AwardStatus;
import vn.thidua.award.RecipientKind;

/** An award of the catalogue as programs read it. */
record AwardResource(
        String code,
        String nameVi,
        String nameEn,
        AwardKind kind,
        RecipientKind recipient,
        List<String> decidingAuthorities,
        String voteThreshold,
        @Nullable String bonus,
        String legalSource,
        AwardStatus status,
        @Nullable String notes) {

    static AwardResource of(Award award) {
        return new AwardResource(
                award.code(),
                award.nameVi(),
                award.nameEn(),
                award.kind(),
                award.recipientKind(),
                award.decidingAuthorities().stream().sorted().toList(),
                award.voteThreshold(),
                award.bonus(),
                award.legalSource(),
                award.status(),
                award.notes());
    }
}

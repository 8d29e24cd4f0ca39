package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.attachment.Attachment;
import vn.thidua.attachment.Attachments;
import vn.thidua.eligibility.EligibilityLine;
import vn.thidua.eligibility.EligibilityLine.Result;

/** What the procedure for ad hoc merit asks for beside the award's own conditions. */
@Component
class AdHocConditions {

    /** The word by which a dossier confirms that the merit is exceptional; the catalogue's own. */
    static final String EXCEPTIONAL = "ACHIEVEMENT(exceptional ad_hoc)";

    private final AdHocProcedures procedures;
    private final Attachments files;

    AdHocConditions(AdHocProcedures procedures, Attachments files) {
        this.procedures = procedures;
        this.files = files;
    }

    /** In the order of the list; nothing for those in a campaign. */
    List<List<EligibilityLine>> of(List<NominationView> nominations) {
        var adHoc = nominations.stream().filter(NominationView::isAdHoc).toList();
        if (adHoc.isEmpty()) {
            return nominations.stream().map(view -> List.<EligibilityLine>of()).toList();
        }
        var each = procedures.each(adHoc).iterator();
        var attached = files.of(
                NominationAccess.CASE_TYPE,
                adHoc.stream().map(view -> view.id().toString()).toList());
        return nominations.stream()
                .map(view -> view.isAdHoc()
                        ? lines(
                                view,
                                each.next(),
                                attached.getOrDefault(view.id().toString(), List.of()))
                        : List.<EligibilityLine>of())
                .toList();
    }

    private List<EligibilityLine> lines(
            NominationView nomination, AdHocProcedure procedure, List<Attachment> attached) {
        var lines = new ArrayList<EligibilityLine>();
        if (procedure.exceptional()) {
            boolean confirmed =
                    nomination.dossier().facts().further().confirmed().contains(EXCEPTIONAL);
            lines.add(line(
                    "AD_HOC_EXCEPTIONAL",
                    confirmed ? Result.MET : Result.NEEDS_TICK,
                    "nomination.adHoc.exceptional",
                    List.of(),
                    procedure));
        }
        if (procedure.confirmation()) {
            var names = attached.stream().map(Attachment::name).toList();
            var document = nomination.dossier().facts().further().confirmation();
            boolean there = document != null && !names.isEmpty();
            var evidence = new ArrayList<String>();
            if (document != null) {
                evidence.add(document);
            }
            evidence.addAll(names);
            lines.add(line(
                    "AD_HOC_CONFIRMATION",
                    there ? Result.MET : Result.NOT_MET,
                    there
                            ? "nomination.adHoc.confirmation.there"
                            : document == null
                                    ? "nomination.adHoc.confirmation.unnamed"
                                    : "nomination.adHoc.confirmation.missing",
                    evidence,
                    procedure));
        }
        return lines;
    }

    private static EligibilityLine line(
            String rule, Result result, String message, List<String> evidence, AdHocProcedure procedure) {
        return new EligibilityLine(
                rule, result, true, message, List.of(), evidence, procedure.legalSource(), "", List.of(), true);
    }
}

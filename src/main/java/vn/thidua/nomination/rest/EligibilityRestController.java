package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.nomination.EligibilityTrials;
import vn.thidua.nomination.NominationEligibility;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Verdict;
import vn.thidua.web.ApiProblems;
import vn.thidua.web.Texts;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Nominations")
class EligibilityRestController {

    private final NominationEligibility eligibility;
    private final NominationQueries queries;
    private final EligibilityTrials trials;
    private final ApiProblems problems;
    private final Texts texts;

    EligibilityRestController(
            NominationEligibility eligibility,
            NominationQueries queries,
            EligibilityTrials trials,
            ApiProblems problems,
            Texts texts) {
        this.eligibility = eligibility;
        this.problems = problems;
        this.queries = queries;
        this.trials = trials;
        this.texts = texts;
    }

    @GetMapping("/nominations/{id}/eligibility")
    @Operation(
            summary =
                    "Whether it meets its award's conditions, by the rules it keeps or, before its submission, by those of today")
    EligibilityResource of(@PathVariable String id, Actor actor) {
        var nomination = queries.visible(Ids.read(id), actor);
        return EligibilityResource.of(eligibility.policy(nomination), eligibility.of(nomination), problems, texts);
    }

    @PostMapping("/eligibility/try")
    @Operation(summary = "What an award's rule would say of facts of nobody in particular; nothing is kept")
    EligibilityResource tryOut(@RequestBody EligibilityTrialBody body) {
        return EligibilityResource.of(Verdict.ok(), trials.answer(body.wish()), problems, texts);
    }

    @PostMapping("/eligibility")
    @Operation(summary = "The same of a nomination that is not written down yet; its report may still be missing")
    EligibilityResource ofDraft(@RequestBody NominationBody body, Actor actor) {
        var id = Ids.next();
        var draft = body.draft();
        return EligibilityResource.of(
                eligibility.policy(id, draft, actor), eligibility.of(id, draft, actor), problems, texts);
    }
}

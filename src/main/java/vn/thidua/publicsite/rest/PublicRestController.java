package vn.thidua.publicsite.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.RegisterSearch;
import vn.thidua.publicsite.PublicAward;
import vn.thidua.publicsite.PublicDecision;
import vn.thidua.publicsite.PublicRegister;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;

/** What is published, for programs; nobody has to sign in. */
@RestController
@RequestMapping("/api/v1/public")
@SecurityRequirements
@Tag(name = "Published awards")
class PublicRestController {

    private final PublicRegister register;

    PublicRestController(PublicRegister register) {
        this.register = register;
    }

    @GetMapping("/awards")
    @Operation(summary = "The names on published decisions, latest decision first; open to everybody")
    Page<PublicAward> awards(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String award,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return register.awards(RegisterSearch.read(q, unit, award, year, cursor, limit));
    }

    @GetMapping("/decisions")
    @Operation(summary = "The published decisions, latest first; open to everybody")
    Page<PublicDecision> decisions(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return register.decisions(RegisterSearch.read(q, unit, null, year, cursor, limit));
    }

    @GetMapping("/decisions/{id}")
    @Operation(summary = "A published decision; open to everybody")
    PublicDecision decision(@PathVariable String id) {
        return register.decision(Ids.read(id));
    }

    @GetMapping("/decisions/{id}/awards")
    @Operation(summary = "The list of a published decision in its order; open to everybody")
    Page<PublicAward> awardsOf(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return register.awardsOf(Ids.read(id), cursor, QueryParameters.limit(limit));
    }
}

package vn.thidua.publicsite.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.RegisterSearch;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.publicsite.PublicRegister;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** The published names, the published decisions, and one of them. */
@Controller
@RequestMapping("/public")
class PublicListsController {

    private static final int NAMES_OF_A_DECISION = 100;

    private final PublicRegister register;
    private final AwardCatalogue awards;
    private final IssuedDocuments documents;
    private final PageErrors pageErrors;

    PublicListsController(
            PublicRegister register, AwardCatalogue awards, IssuedDocuments documents, PageErrors pageErrors) {
        this.register = register;
        this.awards = awards;
        this.documents = documents;
        this.pageErrors = pageErrors;
    }

    @GetMapping("/awards")
    String awards(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String award,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String cursor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("award", award)
                .addAttribute(
                        "awards",
                        awards.known().stream()
                                .map(known -> new PublicRegister.Choice(known.code(), known.name(locale)))
                                .toList());
        list(q, unit, award, year, cursor, register::awards, locale, model, response);
        return "publicsite/awards";
    }

    @GetMapping("/decisions")
    String decisions(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String cursor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        list(q, unit, null, year, cursor, register::decisions, locale, model, response);
        return "publicsite/decisions";
    }

    @GetMapping("/decisions/{id}")
    String decision(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            Model model,
            HttpServletResponse response) {
        try {
            var decision = register.decision(Ids.read(id));
            model.addAttribute("decision", decision)
                    .addAttribute("page", register.awardsOf(decision.id(), cursor, NAMES_OF_A_DECISION))
                    .addAttribute(
                            "code",
                            documents
                                    .of("paper", register.paperOf(decision.id()).toString())
                                    .map(IssuedDocument::code)
                                    .orElse(null));
            return "publicsite/decision";
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "publicsite/unknown";
        }
    }

    private <T> void list(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String award,
            @Nullable String year,
            @Nullable String cursor,
            Function<RegisterSearch, Page<T>> read,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("q", q)
                .addAttribute("unit", unit)
                .addAttribute("year", year)
                .addAttribute("years", register.years())
                .addAttribute("units", register.issuers("en".equals(locale.getLanguage())))
                .addAttribute("errors", Map.of());
        try {
            var search = RegisterSearch.read(q, unit, award, year, cursor, null);
            model.addAttribute(
                            "narrowed",
                            !Objects.equals(search, RegisterSearch.read(null, null, null, null, cursor, null)))
                    .addAttribute("page", read.apply(search));
        } catch (Refusal unreadable) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("errors", pageErrors.of(unreadable))
                    .addAttribute("narrowed", true)
                    .addAttribute("page", new Page<>(List.of(), null));
        }
    }
}

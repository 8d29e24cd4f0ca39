package vn.thidua.paper.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.document.DocumentFormat;
import vn.thidua.paper.CertificateBooks;
import vn.thidua.paper.PaperQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FileAnswer;
import vn.thidua.web.PageErrors;

/** The certificates of a signed decision. */
@Controller
@RequestMapping("/papers/{id}/certificates")
class CertificateController {

    private final CertificateBooks books;
    private final PaperQueries papers;
    private final PageErrors pageErrors;

    CertificateController(CertificateBooks books, PaperQueries papers, PageErrors pageErrors) {
        this.books = books;
        this.papers = papers;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String show(@PathVariable String id, Actor actor, Locale locale, Model model) {
        return page(Ids.read(id), Map.of(), actor, locale, model);
    }

    @PostMapping
    String order(@PathVariable String id, Actor actor, Locale locale, Model model, HttpServletResponse response) {
        try {
            books.order(Ids.read(id), actor);
        } catch (Refusal refusal) {
            return page(Ids.read(id), pageErrors.again(refusal, response::setStatus), actor, locale, model);
        }
        return "redirect:/papers/" + id + "/certificates";
    }

    @GetMapping("/document")
    void all(@PathVariable String id, Actor actor, HttpServletResponse response) throws IOException {
        var paper = Ids.read(id);
        books.requireDone(paper, actor);
        var name = DocumentFormat.PDF.fileName(papers.visible(paper, actor).fileName() + "-giay-khen");
        books.write(paper, FileAnswer.begin(response, DocumentFormat.PDF.mediaType(), name), actor);
    }

    @GetMapping("/{nomination}")
    ResponseEntity<byte[]> one(
            @PathVariable String id,
            @PathVariable String nomination,
            @RequestParam(required = false) @Nullable String format,
            Actor actor) {
        var wanted = DocumentFormat.read(format);
        var file = books.one(Ids.read(id), Ids.read(nomination), wanted, actor);
        return FileAnswer.of(file, wanted.mediaType(), wanted.fileName("giay-khen-" + nomination));
    }

    private String page(UUID id, Map<String, List<String>> errors, Actor actor, Locale locale, Model model) {
        var sheet = papers.sheet(id, actor, locale);
        if (!sheet.paper().hasCertificates()) {
            throw Refusal.notFound();
        }
        model.addAttribute("sheet", sheet)
                .addAttribute("paper", sheet.paper())
                .addAttribute("revoked", books.revokedOn(sheet.paper()))
                .addAttribute("book", books.of(id, actor).orElse(null))
                .addAttribute("mayOrder", papers.mayDraft(sheet.paper().unit(), actor))
                .addAttribute("errors", errors);
        return "paper/certificates";
    }
}

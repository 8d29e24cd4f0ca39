package vn.thidua.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/**
 * Whether the document in somebody's hand is genuine and still holds. For everybody, without a sign-in; who knows no code
 * learns nothing.
 */
@Controller
@RequestMapping("/verify")
class VerifyController {

    private final IssuedDocuments documents;
    private final PageErrors pageErrors;

    VerifyController(IssuedDocuments documents, PageErrors pageErrors) {
        this.documents = documents;
        this.pageErrors = pageErrors;
    }

    /** What a code leads to concerns whoever holds the paper, not the search engines. */
    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String code) {
        return code == null || code.isBlank()
                ? "verify/ask"
                : "redirect:/verify/" + code.replaceAll("[^\\p{Alnum}-]", "");
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model, HttpServletResponse response) {
        return page(code, model, response);
    }

    @PostMapping("/{code}")
    String compare(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            model.addAttribute("errors", pageErrors.of(Refusal.invalid("file", "shared.field.required")));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(code, model, response);
        }
        try (var content = file.getInputStream()) {
            model.addAttribute("comparison", documents.compare(code, content, LargestUpload.BYTES));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
                model.addAttribute("errors", pageErrors.again(refusal, response::setStatus));
            }
        }
        return page(code, model, response);
    }

    private String page(String code, Model model, HttpServletResponse response) {
        try {
            model.addAttribute("document", documents.check(code))
                    .addAttribute("published", documents.publishedAt(code).orElse(null));
        } catch (Refusal unknown) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "verify/unknown";
        }
        if (!model.containsAttribute("errors")) {
            model.addAttribute("errors", Map.<String, List<String>>of());
        }
        return "verify/document";
    }
}

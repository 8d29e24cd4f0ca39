package vn.thidua.rolemodel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.rolemodel.PublicRoleModels;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/** Role models for everybody: the list, one of them, its photos. */
@Controller
@RequestMapping("/public/role-models")
class PublicRoleModelController {

    private final PublicRoleModels roleModels;
    private final RoleModelOptions options;
    private final PageErrors pageErrors;

    PublicRoleModelController(PublicRoleModels roleModels, RoleModelOptions options, PageErrors pageErrors) {
        this.roleModels = roleModels;
        this.options = options;
        this.pageErrors = pageErrors;
    }

    @GetMapping
    String list(PublicRoleModels.Search search, Locale locale, Model model, HttpServletResponse response) {
        model.addAttribute("typed", search)
                .addAttribute("fields", options.fields())
                .addAttribute("errors", Map.of());
        try {
            model.addAttribute("page", roleModels.search(search, locale));
        } catch (Refusal unreadable) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("errors", pageErrors.of(unreadable)).addAttribute("page", new Page<>(List.of(), null));
        }
        return "rolemodel/public-list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Locale locale, Model model, HttpServletResponse response) {
        try {
            model.addAttribute("it", roleModels.get(Ids.read(id), locale));
            return "rolemodel/public-detail";
        } catch (Refusal notShown) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "rolemodel/public-unknown";
        }
    }

    @GetMapping("/{id}/photos/{number}")
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String number) {
        return PhotoAnswer.outside(roleModels.photo(Ids.read(id), number));
    }
}

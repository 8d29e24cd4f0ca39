package vn.thidua.signature.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.signature.SignerKeys;
import vn.thidua.web.PageErrors;

/** One's own electronic signature: what it is, another one, none any more. */
@Controller
@RequestMapping("/signature")
class SignerKeyController {

    private final SignerKeys keys;
    private final PageErrors pageErrors;
    private final Clock clock;

    SignerKeyController(SignerKeys keys, PageErrors pageErrors, Clock clock) {
        this.keys = keys;
        this.pageErrors = pageErrors;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        return page(Map.of(), true, actor, model);
    }

    @PostMapping
    String store(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "false") boolean required,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            keys.store(file == null ? new byte[0] : read(file), password, required, actor);
        } catch (Refusal refusal) {
            return page(pageErrors.again(refusal, response::setStatus), required, actor, model);
        }
        return "redirect:/signature";
    }

    @PostMapping("/remove")
    String remove(Actor actor) {
        keys.remove(actor);
        return "redirect:/signature";
    }

    private String page(Map<String, List<String>> errors, boolean required, Actor actor, Model model) {
        var key = keys.mine(actor);
        model.addAttribute("key", key.orElse(null))
                .addAttribute(
                        "expired", key.map(it -> !it.isValidAt(clock.instant())).orElse(false))
                .addAttribute("required", required)
                .addAttribute("errors", errors);
        return "signature/key";
    }

    /** A byte more than is allowed says enough. */
    private static byte[] read(MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return content.readNBytes(SignerKeys.LARGEST + 1);
        }
    }
}

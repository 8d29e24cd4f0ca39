package vn.gallery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Something for programs to call, of the shape of a campaign. */
@RestController
@RequestMapping("/api/gallery")
class GalleryRestController {

    /** A body with everything that can be wrong in one. */
    public record Plan(
            @Nullable String title,
            @Nullable LocalDate startsOn,
            @Nullable List<Content> contents) {}

    /** A part of it. */
    public record Content(@Nullable List<Target> targets) {}

    /** A part of that. */
    public record Target(@Nullable BigDecimal value) {}

    @PostMapping
    Map<String, Object> take(@RequestBody Plan plan) {
        return Map.of("title", String.valueOf(plan.title()));
    }

    @GetMapping
    Map<String, Object> list(@RequestParam(defaultValue = "1") int limit) {
        return Map.of("limit", limit);
    }

    @GetMapping("/bug")
    Map<String, Object> bug() {
        throw new IllegalStateException("A bug");
    }
}

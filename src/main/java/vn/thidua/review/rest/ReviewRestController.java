package vn.thidua.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.review.ReviewQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** Reviews for programs; they are written, confirmed and verified as tasks. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "reviews")
class ReviewRestController {

    private final ReviewQueries reviews;
    private final Clock clock;

    ReviewRestController(ReviewQueries reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The reviews of a participation: at most one per stage, so never more than one page. */
    record ReviewList(List<ReviewResource> items, @Nullable String next) {}

    @GetMapping("/reviews/{id}")
    @Operation(summary = "A review with every version")
    ReviewResource review(@PathVariable String id, Actor actor) {
        return ReviewResource.of(reviews.visible(Ids.read(id), actor), clock);
    }

    @GetMapping("/participations/{id}/reviews")
    @Operation(summary = "The reviews of a unit's participation")
    ReviewList ofParticipation(@PathVariable String id, Actor actor) {
        var items = reviews.visibleOfParticipation(Ids.read(id), actor).stream()
                .map(review -> ReviewResource.of(review, clock))
                .toList();
        return new ReviewList(items, null);
    }
}

package vn.thidua.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.DocumentFormat;
import vn.thidua.review.ReviewDocuments;
import vn.thidua.review.ReviewQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.web.FileAnswer;

/** Reviews for programs; they are written, confirmed and verified as tasks. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "reviews")
class ReviewRestController {

    private final ReviewQueries reviews;
    private final ReviewDocuments documents;
    private final Clock clock;

    ReviewRestController(ReviewQueries reviews, ReviewDocuments documents, Clock clock) {
        this.reviews = reviews;
        this.documents = documents;
        this.clock = clock;
    }

    /** The reviews of a participation: at most one per stage, so never more than one page. */
    record ReviewList(List<ReviewResource> items, @Nullable String next) {}

    @GetMapping("/reviews/{id}")
    @Operation(summary = "A review with every version")
    ReviewResource review(@PathVariable String id, Actor actor) {
        return ReviewResource.of(reviews.visible(Ids.read(id), actor), clock);
    }

    @GetMapping("/reviews/{id}/document")
    @Operation(summary = "The review as PDF, or as DOCX; marked as a draft until it is signed")
    ResponseEntity<byte[]> document(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        var file = documents.document(Ids.read(id), wanted, actor);
        return FileAnswer.of(file, wanted.mediaType(), wanted.fileName("review-" + id));
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

package vn.thidua.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.document.DocumentFormat;
import vn.thidua.review.ReviewDocuments;
import vn.thidua.review.ReviewQueries;
import vn.thidua.review.ReviewSheet;
import vn.thidua.review.ReviewSheets;
import vn.thidua.review.ReviewStatus;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.web.ActStations;
import vn.thidua.web.FileAnswer;

/** A review to read; it is written, confirmed and verified as tasks. */
@Controller
class ReviewController {

    private static final List<String> TITLES =
            List.of("review.page.scored", "review.page.confirmed", "review.page.verified");

    private final ReviewQueries reviews;
    private final ReviewSheets sheets;
    private final ReviewDocuments documents;
    private final ActStations stations;

    ReviewController(ReviewQueries reviews, ReviewSheets sheets, ReviewDocuments documents, ActStations stations) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.documents = documents;
        this.stations = stations;
    }

    @GetMapping("/reviews/{id}")
    String review(@PathVariable String id, Actor actor, Model model) {
        var review = reviews.visible(Ids.read(id), actor);
        model.addAttribute("it", sheets.of(review));
        model.addAttribute(
                "stations",
                stations.of(
                        TITLES,
                        review.acts(),
                        review.status() == ReviewStatus.CANCELLED ? "review.reviewStatus.CANCELLED" : null,
                        review.returned() == null ? null : "review.page.returnedTitle"));
        model.addAttribute("mark", ReviewMark.of(review.status()));
        return "review/detail";
    }

    @GetMapping("/reviews/{id}/document")
    ResponseEntity<byte[]> document(
            @PathVariable String id, @RequestParam(required = false) @Nullable String format, Actor actor) {
        var wanted = DocumentFormat.read(format);
        var file = documents.document(Ids.read(id), wanted, actor);
        return FileAnswer.of(file, wanted.mediaType(), wanted.fileName("bao-cao-" + id));
    }

    /** A participation's page leads here: it knows no reviews. */
    @GetMapping("/participations/{id}/reviews")
    String ofParticipation(@PathVariable String id, Actor actor, Model model) {
        var found = reviews.visibleOfParticipation(Ids.read(id), actor);
        if (found.size() == 1) {
            return "redirect:/reviews/" + found.get(0).id();
        }
        model.addAttribute("participation", Ids.read(id));
        model.addAttribute(
                "rows",
                found.stream()
                        .map(review -> new Row(sheets.of(review), ReviewMark.of(review.status())))
                        .toList());
        return "review/list";
    }

    /** A review and how its status is drawn. */
    record Row(ReviewSheet it, ReviewMark mark) {}
}

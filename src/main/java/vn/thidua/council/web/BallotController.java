package vn.thidua.council.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.attachment.Attachments;
import vn.thidua.council.Balloting;
import vn.thidua.council.Choice;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.web.PageErrors;

/**
 * The ballot paper: one page for the whole agenda. What is marked is kept in pieces as it is marked, or all at once by a
 * button; nothing of it ever goes through a flash attribute, for those are stored with the session in the database.
 */
@Controller
@RequestMapping("/council/{id}")
class BallotController {

    private static final String MARK = "c.";

    private final Balloting balloting;
    private final Attachments attachments;
    private final PageErrors pageErrors;

    BallotController(Balloting balloting, Attachments attachments, PageErrors pageErrors) {
        this.balloting = balloting;
        this.attachments = attachments;
        this.pageErrors = pageErrors;
    }

    /** A line of the paper. */
    record Line(
            String field,
            int position,
            String recipient,
            String detail,
            String dossier,
            String choice,
            boolean recused) {}

    /** The lines of one award. */
    record Group(String award, List<Line> lines) {}

    @GetMapping("/ballot")
    String paper(
            @PathVariable String id, @RequestParam(required = false) @Nullable String saved, Actor actor, Model model) {
        return page(balloting.paper(Ids.read(id), actor), null, Map.of(), saved != null, model);
    }

    @PostMapping("/ballot")
    String act(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String blankRest,
            HttpServletRequest request,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var session = Ids.read(id);
        var marks = marks(request);
        try {
            if ("cast".equals(act)) {
                balloting.cast(session, marks, blankRest != null, actor);
            } else {
                balloting.mark(
                        session, "approveRest".equals(act) ? approvingRest(session, marks, actor) : marks, actor);
            }
            return "redirect:/council/" + id + "/ballot?saved";
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            return page(balloting.paper(session, actor), marks, errors, false, model);
        }
    }

    /** Some marks, as the page's script sends them; answers nothing but that they are kept. */
    @PostMapping("/ballot/marks")
    ResponseEntity<Void> keep(@PathVariable String id, HttpServletRequest request, Actor actor) {
        balloting.mark(Ids.read(id), marks(request), actor);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/written/{person}")
    String writtenPaper(@PathVariable String id, @PathVariable String person, Actor actor, Model model) {
        model.addAttribute("written", person);
        return page(balloting.paperOf(Ids.read(id), Ids.read(person), actor), null, Map.of(), false, model);
    }

    @PostMapping("/written/{person}")
    String enter(
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            HttpServletRequest request,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var session = Ids.read(id);
        var marks = marks(request);
        try {
            // first whether there is anything to enter at all: a stranger stores no file
            balloting.paperOf(session, Ids.read(person), actor);
            var name = scan == null ? null : scan.getOriginalFilename();
            if (scan == null || name == null || name.isEmpty()) {
                throw Refusal.invalid("scan", "shared.field.required");
            }
            var file = attachments.store("scan", name, scan.getContentType(), scan.getBytes(), actor);
            balloting.enter(session, Ids.read(person), marks, file.id().toString(), actor);
            return "redirect:/council/" + id;
        } catch (Refusal refusal) {
            var errors = pageErrors.again(refusal, response::setStatus);
            model.addAttribute("written", person);
            return page(balloting.paperOf(session, Ids.read(person), actor), marks, errors, false, model);
        }
    }

    private Map<UUID, @Nullable Choice> approvingRest(UUID session, Map<UUID, @Nullable Choice> marks, Actor actor) {
        var paper = balloting.paper(session, actor);
        var all = new HashMap<UUID, @Nullable Choice>();
        paper.lines().forEach(line -> all.put(line.id(), paper.choices().getOrDefault(line.id(), Choice.APPROVE)));
        marks.forEach((item, choice) -> {
            if (choice != null) {
                all.put(item, choice);
            }
        });
        return all;
    }

    private String page(
            Balloting.Paper paper,
            @Nullable Map<UUID, @Nullable Choice> typed,
            Map<String, List<String>> errors,
            boolean saved,
            Model model) {
        var groups = paper.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.about().awardName(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                line -> {
                                    var choice = typed == null
                                            ? paper.choices().get(line.id())
                                            : typed.getOrDefault(
                                                    line.id(), paper.choices().get(line.id()));
                                    return new Line(
                                            MARK + line.id(),
                                            line.position(),
                                            line.about().recipient(),
                                            line.about().detail(),
                                            "/nominations/" + line.about().id(),
                                            choice == null ? "" : choice.name(),
                                            paper.recused().contains(line.id()));
                                },
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
        model.addAttribute("paper", paper)
                .addAttribute("groups", groups)
                .addAttribute("errors", errors)
                .addAttribute("saved", saved);
        return "council/ballot";
    }

    private static Map<UUID, @Nullable Choice> marks(HttpServletRequest request) {
        var marks = new HashMap<UUID, @Nullable Choice>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(MARK)) {
                var choice = QueryParameters.constant("choices", Choice.class, values[values.length - 1]);
                marks.put(Ids.read(name.substring(MARK.length())), choice);
            }
        });
        return marks;
    }
}

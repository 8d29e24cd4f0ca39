package vn.gallery;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FormParameters;
import vn.thidua.web.PageErrors;
import vn.thidua.web.StationLine;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;

/** Every component once, with the longest words the field has. */
@Controller
class GalleryController {

    /** A fact of a list. */
    public record Fact(String label, String value) {}

    private final PageErrors errors;

    GalleryController(PageErrors errors) {
        this.errors = errors;
    }

    @GetMapping({"/", "/gallery", "/tasks", "/campaigns", "/nominations", "/papers", "/register", "/dashboard"})
    String gallery(Model model) {
        return page(model, null, null);
    }

    @GetMapping({"/organization", "/catalogue", "/admin", "/audit"})
    String administration(Model model) {
        return page(model, null, null);
    }

    @PostMapping("/gallery")
    String send(HttpServletRequest request, Model model) {
        var refusal = Refusal.invalid(new FieldProblems()
                .add("data.strengths", "shared.field.required")
                .add("data.scores[1].points", "shared.field.tooLarge", BigDecimal.valueOf(30))
                .add("comment", "shared.field.required")
                .list());
        model.addAttribute("comment", request.getParameter("comment"));
        return page(model, FormParameters.of(request), errors.of(refusal));
    }

    @GetMapping(path = "/gallery/model", produces = "application/xml;charset=UTF-8")
    @ResponseBody
    Resource model() {
        return new ClassPathResource("processes/paper/paper-signing.bpmn");
    }

    @GetMapping("/gallery/tokens")
    @ResponseBody
    Map<String, Object> tokens() {
        return Map.of("items", List.of(Map.of("element", "userTask_signPaper", "count", 3, "overdue", 1)));
    }

    @PostMapping("/gallery/draft")
    @ResponseBody
    String draft() {
        return "";
    }

    @GetMapping("/gallery/refusal/{kind}")
    String refuse(@PathVariable String kind) {
        throw switch (kind) {
            case "403" -> Refusal.notAllowed("shared.refusal.notYourDesk", "APPROVER@BTL_BV_LANG");
            case "404" -> Refusal.notFound();
            case "409" -> Refusal.conflict("shared.refusal.alreadyDone", "Chuyên viên TĐKT – Phòng Kỹ thuật");
            case "422" -> Refusal.byRule(List.of(Reason.byLaw("Luật 06/2022/QH15, Điều 23", "shared.refusal.stale")));
            case "400" -> Refusal.invalid("endsOn", "shared.field.notADate");
            default -> new IllegalStateException("A bug");
        };
    }

    private String page(Model model, @Nullable Map<String, Object> values, @Nullable Map<String, List<String>> wrong) {
        var now = Instant.now();
        model.addAttribute(
                "dues",
                List.of(now.minus(4, ChronoUnit.DAYS), now.plus(1, ChronoUnit.MINUTES), now.plus(6, ChronoUnit.DAYS)));
        model.addAttribute(
                "stations",
                List.of(
                        new StationLine("Phòng Kỹ thuật", "Đề nghị · ký 14/9", null, StationLine.State.DONE),
                        new StationLine(
                                "Bộ Tư lệnh Bảo vệ Lăng",
                                "Thẩm định · từ 16/9, hạn 14/10",
                                "chậm 2 ngày làm việc",
                                StationLine.State.HERE),
                        new StationLine(
                                "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh", "quyết định", null, StationLine.State.AHEAD)));
        model.addAttribute(
                "facts",
                List.of(
                        new Fact("Phong trào", "Hoàn thành xuất sắc nhiệm vụ tu bổ định kỳ năm 2024"),
                        new Fact("Căn cứ", "Luật Thi đua, khen thưởng 2022, Điều 75, 84")));
        model.addAttribute("form", form());
        model.addAttribute("values", values);
        model.addAttribute("errors", wrong);
        return "gallery/gallery";
    }

    private static TaskForm form() {
        var options = List.of(
                new Field.Option("EXCELLENT", "Hoàn thành xuất sắc"), new Field.Option("GOOD", "Hoàn thành tốt"));
        Map<String, Object> first = new LinkedHashMap<>(
                Map.of("criterion", "Tiến độ thực hiện kế hoạch tu bổ", "max", new BigDecimal("40")));
        first.put("points", new BigDecimal("38.5"));
        Map<String, Object> second =
                new LinkedHashMap<>(Map.of("criterion", "An toàn lao động", "max", new BigDecimal("30")));
        return TaskForm.of(
                List.of(
                        Field.text("subject", "Trích yếu")
                                .labelled("Trích yếu")
                                .value("V/v đề nghị khen thưởng <b>24</b>")
                                .mandatory(),
                        Field.longText("strengths", "Ưu điểm")
                                .labelled("Ưu điểm")
                                .mandatory(),
                        Field.date("heldOn", "Ngày họp").labelled("Ngày họp").value(LocalDate.of(2024, 9, 12)),
                        Field.integer("people", "Số người")
                                .labelled("Số người dự họp")
                                .value(12L),
                        Field.percent("progress", "Tiến độ").labelled("Tiến độ").value(new BigDecimal("87.5")),
                        Field.yesNo("public", "Công khai").labelled("Đã lấy ý kiến công khai"),
                        Field.select("level", "Mức", options)
                                .labelled("Mức độ hoàn thành nhiệm vụ")
                                .mandatoryFor("submit"),
                        Field.multiselect("titles", "Danh hiệu", options)
                                .labelled("Danh hiệu dự kiến")
                                .value(List.of("GOOD")),
                        Field.file("evidence", "Minh chứng").labelled("Minh chứng"),
                        Field.text("shown", "Đơn vị")
                                .labelled("Đơn vị")
                                .value("Phòng Kỹ thuật")
                                .shownOnly(),
                        Field.fixedRows(
                                        "scores",
                                        "Điểm",
                                        List.of(
                                                Field.text("criterion", "x")
                                                        .labelled("Tiêu chí")
                                                        .shownOnly(),
                                                Field.number("max", "x")
                                                        .labelled("Điểm tối đa")
                                                        .shownOnly(),
                                                Field.number("points", "x")
                                                        .labelled("Điểm tự chấm")
                                                        .mandatory(),
                                                Field.text("evidence", "x").labelled("Minh chứng")),
                                        List.of(first, second))
                                .labelled("Chấm điểm theo tiêu chí"),
                        Field.rows(
                                        "commitments",
                                        "Cam kết",
                                        List.of(
                                                Field.text("what", "x")
                                                        .labelled("Nội dung cam kết")
                                                        .mandatory(),
                                                Field.select("level", "x", options)
                                                        .labelled("Mức"),
                                                Field.number("value", "x").labelled("Chỉ tiêu"),
                                                Field.date("by", "x").labelled("Xong trước")),
                                        List.of(Map.of(
                                                "what", "Hoàn thành 100% kế hoạch", "value", new BigDecimal("100"))))
                                .labelled("Cam kết thêm")),
                Outcome.main("submit", "web.search"),
                Outcome.plain("later", "web.more"),
                Outcome.withReason("return", "web.error.home"));
    }
}

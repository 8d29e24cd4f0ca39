package vn.thidua.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.shared.Actor;

/** Lists as files, for people and for programs: the address of the list with the filters of its page. */
@Controller
@Tag(name = "Exports", description = "Any list as a file")
class ExportController {

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping({"/exports/{list}.{format}", "/api/v1/exports/{list}.{format}"})
    @Operation(summary = "A whole list as XLSX or CSV, with the filters of its page")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    void export(
            @PathVariable String list,
            @PathVariable String format,
            @RequestParam Map<String, String> query,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        exports.answer(list, format, query, actor, response);
    }
}

package vn.thidua.rolemodel.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.rolemodel.PublicRoleModel;
import vn.thidua.rolemodel.PublicRoleModels;
import vn.thidua.rolemodel.web.PhotoAnswer;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;

/** Published role models for programs; nobody has to sign in. */
@RestController
@RequestMapping("/api/v1/public/role-models")
@SecurityRequirements
@Tag(name = "Published role models")
class PublicRoleModelRestController {

    private final PublicRoleModels roleModels;

    PublicRoleModelRestController(PublicRoleModels roleModels) {
        this.roleModels = roleModels;
    }

    @GetMapping
    @Operation(summary = "Role models shown to the public, latest first; open to everybody")
    Page<PublicRoleModel> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Locale locale) {
        return roleModels.search(new PublicRoleModels.Search(q, field, cursor, limit), locale);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A role model shown to the public; open to everybody")
    PublicRoleModel get(@PathVariable String id, Locale locale) {
        return roleModels.get(Ids.read(id), locale);
    }

    @GetMapping(path = "/{id}/photos/{number}", produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(summary = "A photo of a role model shown to the public; open to everybody")
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String number) {
        return PhotoAnswer.outside(roleModels.photo(Ids.read(id), number));
    }
}

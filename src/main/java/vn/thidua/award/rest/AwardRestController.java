package vn.thidua.award.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterSearch;
import vn.thidua.shared.Page;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Awards")
class AwardRestController {

    private final AwardCatalogue catalogue;
    private final AwardRegister register;

    AwardRestController(AwardCatalogue catalogue, AwardRegister register) {
        this.catalogue = catalogue;
        this.register = register;
    }

    @GetMapping("/awards")
    @Operation(summary = "The register of decided awards, latest decision first")
    Page<RegisterResource> register(
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String award,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return register.search(RegisterSearch.read(recipient, unit, award, year, cursor, limit))
                .map(RegisterResource::of);
    }

    @GetMapping("/award-catalogue")
    @Operation(summary = "The awards this installation knows, with who decides them and on which ground")
    Page<AwardResource> catalogue() {
        List<AwardResource> known =
                catalogue.known().stream().map(AwardResource::of).toList();
        return new Page<>(known, null);
    }
}

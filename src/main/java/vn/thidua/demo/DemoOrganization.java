package vn.thidua.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.organization.PlacesOfUnits;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.Role;
import vn.thidua.shared.SourceStatus;

/**
 * The units named in five real campaigns, each with the accounts {@code clerk.<unit>}, {@code approver.<unit>} and
 * {@code manager.<unit>}, and an {@code auditor}. Accounts bear the names of offices, never of persons.
 */
@Component
public class DemoOrganization {

    /** Everybody's password in the demo. */
    public static final String PASSWORD = "thidua";

    private static final String FILE = "demo/organizations.csv";
    static final String BOARD = "BQL_LANG";
    private static final String COMMAND = "BTL_BV_LANG";
    private static final String SINCE = "2023-01-01";

    private final OrganizationImport imports;
    private final Units units;
    private final PlacesOfUnits places;

    DemoOrganization(OrganizationImport imports, Units units, PlacesOfUnits places) {
        this.imports = imports;
        this.units = units;
        this.places = places;
    }

    /** Imports the units and opens the accounts, through the same import as everybody's. */
    @Transactional
    public void create(Actor admin) {
        try (InputStream csv = new ClassPathResource(FILE).getInputStream()) {
            imports.importUnits(csv, admin);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (var unit : List.of(BOARD, COMMAND)) {
            places.save(place(unit), admin);
        }
        var people = people(units.all()).getBytes(StandardCharsets.UTF_8);
        imports.importPeople(new ByteArrayInputStream(people), admin);
    }

    private static ReferenceVersion place(String unit) {
        return new ReferenceVersion(
                Map.of("unit", unit, "place", "Hà Nội"),
                LocalDate.parse(SINCE),
                false,
                "Trụ sở của cơ quan",
                SourceStatus.PRACTICE);
    }

    private static String people(List<Unit> units) {
        var csv = new StringBuilder("username,display_name,role,unit_code,valid_from,valid_to,password\n");
        line(csv, "auditor", "Thanh tra, kiểm toán", Role.AUDITOR, "");
        for (var unit : units) {
            for (var role : List.of(Role.CLERK, Role.APPROVER, Role.MANAGER)) {
                line(csv, username(role, unit.code()), office(role, unit), role, unit.code());
            }
        }
        // One person, two offices: the head of the Board also commands the Command. Whoever signs in as
        // approver.bql_lang finds the work of both desks; approver.btl_bv_lang is the deputy commander.
        line(csv, username(Role.APPROVER, BOARD), headOfTheBoard(), Role.APPROVER, COMMAND);
        return csv.toString();
    }

    /** The account of a role at a unit, {@code approver.bql_lang}. */
    public static String username(Role role, String unit) {
        return role.name().toLowerCase(java.util.Locale.ROOT) + "." + unit.toLowerCase(java.util.Locale.ROOT);
    }

    private static String office(Role role, Unit unit) {
        if (role == Role.APPROVER && unit.code().equals(BOARD)) {
            return headOfTheBoard();
        }
        if (role == Role.APPROVER && unit.code().equals(COMMAND)) {
            return "Phó Tư lệnh – " + shortName(unit);
        }
        return switch (role) {
            case CLERK -> "Chuyên viên TĐKT – " + shortName(unit);
            case APPROVER -> "Thủ trưởng – " + shortName(unit);
            default -> "Lãnh đạo theo dõi – " + shortName(unit);
        };
    }

    private static String headOfTheBoard() {
        return "Trưởng ban Quản lý Lăng, kiêm Tư lệnh Bộ Tư lệnh Bảo vệ Lăng";
    }

    private static String shortName(Unit unit) {
        return unit.nameVi().split("[,(]", 2)[0].strip();
    }

    private static void line(StringBuilder csv, String username, String office, Role role, String unit) {
        csv.append("%s,\"%s\",%s,%s,%s,,%s%n".formatted(username, office, role, unit, SINCE, PASSWORD));
    }
}

package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Page;

/** The money that goes with awards (Decree 152/2025, Đ47–54): worked out once, on the day of the decision, and kept. */
@Component
@Transactional(readOnly = true)
public class Bonuses {

    private static final BigDecimal COLLECTIVE = BigDecimal.valueOf(2);
    private static final BigDecimal HOUSEHOLD = new BigDecimal("1.5");
    private static final Set<String> ENTERPRISE = Set.of("ENTERPRISE_DIRECTOR", "BOARD_CHAIR");
    private static final Set<String> ENTERPRISE_CERTIFICATES =
            Set.of("GIAY_KHEN_CA_NHAN", "GIAY_KHEN_TAP_THE", "GIAY_KHEN_HO_GIA_DINH");

    private final BonusRepository repository;
    private final BaseSalaries salaries;
    private final AwardCatalogue awards;
    private final AwardRules rules;
    private final AwardRoutes routes;
    private final Units units;

    Bonuses(
            BonusRepository repository,
            BaseSalaries salaries,
            AwardCatalogue awards,
            AwardRules rules,
            AwardRoutes routes,
            Units units) {
        this.repository = repository;
        this.salaries = salaries;
        this.awards = awards;
        this.rules = rules;
        this.routes = routes;
        this.units = units;
    }

    /** The money of one award by itself, whoever decides it and whatever else the recipient gets. */
    public Bonus of(AwardRule rule, RecipientKind recipient, LocalDate decidedOn) {
        return of(rule, recipient, salaries.on(decidedOn).orElse(null));
    }

    /**
     * What these awards would bring if they were decided on a day, by nomination. Of several titles of one recipient for
     * the same period only the highest counts, those of earlier decisions included.
     */
    public Map<UUID, Bonus> expected(Collection<BonusClaim> claims, LocalDate decidedOn) {
        var worked = new LinkedHashMap<UUID, Bonus>();
        work(claims, decidedOn, new HashMap<>()).forEach((claim, bonus) -> worked.put(claim.nomination(), bonus));
        return worked;
    }

    /**
     * Works out and keeps the money of entries that were made in this transaction.
     *
     * @param rulesByNomination the rule versions that each nomination kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(List<RegisterEntry> decided, Map<UUID, List<UUID>> rulesByNomination) {
        if (decided.isEmpty()) {
            return;
        }
        var entries = decided.stream().collect(Collectors.toMap(RegisterEntry::nomination, entry -> entry));
        var claims = decided.stream()
                .filter(entry -> rulesByNomination.containsKey(entry.nomination()))
                .map(entry -> claim(entry, rulesByNomination.get(entry.nomination())))
                .toList();
        repository.lockRecipients(claims.stream()
                .filter(this::isTitle)
                .map(BonusClaim::recipientKey)
                .toList());
        var day = decided.get(0).decision().date();
        var payers = new HashMap<String, @Nullable String>();
        var kept = new HashMap<List<UUID>, AwardRule>();
        var rows = work(claims, day, kept).entrySet().stream()
                .map(each -> new BonusRepository.Row(
                        Objects.requireNonNull(entries.get(each.getKey().nomination()))
                                .id(),
                        each.getKey(),
                        isTitle(each.getKey()),
                        each.getValue(),
                        day.getYear(),
                        payer(
                                each.getKey(),
                                Objects.requireNonNull(kept.get(each.getKey().rules())),
                                payers)))
                .toList();
        repository.insert(rows);
    }

    /** What was kept of these nominations' awards, by nomination. */
    public Map<UUID, Bonus> entered(Collection<UUID> nominations) {
        return repository.of(nominations);
    }

    /** What a year's fund pays, decision by decision, the latest first. */
    public Page<BonusDecision> decisions(BonusSearch search) {
        return repository.decisions(search);
    }

    /** What a year's fund pays, by the unit that pays, the largest first. */
    public List<BonusFund> funds(BonusSearch search) {
        return repository.funds(search);
    }

    /** @param kept takes the rules that were looked up */
    private Map<BonusClaim, Bonus> work(Collection<BonusClaim> claims, LocalDate day, Map<List<UUID>, AwardRule> kept) {
        var salary = salaries.on(day).orElse(null);
        var enterprises = enterprises(claims);
        var titlesPaid = repository.titlesPaid(claims.stream()
                .filter(this::isTitle)
                .map(BonusClaim::recipientKey)
                .collect(Collectors.toSet()));
        var worked = new LinkedHashMap<BonusClaim, Bonus>();
        for (BonusClaim claim : claims) {
            var rule = kept.computeIfAbsent(claim.rules(), rules::pinned);
            boolean own = ENTERPRISE_CERTIFICATES.contains(claim.award()) && enterprises.contains(claim.decidingUnit());
            worked.put(
                    claim,
                    own
                            ? Bonus.none(Bonus.Outcome.ENTERPRISE, null)
                            : of(rule, claim.recipient().kind(), salary));
        }
        claims.stream()
                .filter(this::isTitle)
                .sorted(Comparator.comparing((BonusClaim claim) ->
                                Objects.requireNonNull(worked.get(claim)).amount())
                        .reversed())
                .forEach(claim -> {
                    var bonus = Objects.requireNonNull(worked.get(claim))
                            .besideTitles(titlesPaid.getOrDefault(claim.titleKey(), 0L));
                    worked.put(claim, bonus);
                    titlesPaid.merge(claim.titleKey(), bonus.counted(), Long::sum);
                });
        return worked;
    }

    private Bonus of(AwardRule rule, RecipientKind recipient, @Nullable BaseSalary salary) {
        var multiple = rule.bonusMultiple();
        if (multiple == null) {
            return Bonus.none(
                    rule.bonusCeiling() == null ? Bonus.Outcome.NO_MULTIPLE : Bonus.Outcome.OWN_CEILING, null);
        }
        if (multiple.signum() == 0) {
            return Bonus.none(Bonus.Outcome.NO_MONEY, multiple);
        }
        return salary == null
                ? Bonus.none(Bonus.Outcome.NO_BASE_SALARY, multiple)
                : Bonus.of(salary, multiple, factor(awards.get(rule.award()), recipient));
    }

    /** The catalogue holds the multiple of its own kind of recipient; only another kind's is multiplied (Đ51.2, Đ54.2–3). */
    static BigDecimal factor(Award award, RecipientKind recipient) {
        boolean asWritten = award.kind() == AwardKind.EMULATION_TITLE
                || award.recipientKind() == recipient
                || award.recipientKind() != RecipientKind.INDIVIDUAL;
        if (asWritten || recipient == RecipientKind.INDIVIDUAL) {
            return BigDecimal.ONE;
        }
        return recipient == RecipientKind.COLLECTIVE ? COLLECTIVE : HOUSEHOLD;
    }

    private boolean isTitle(BonusClaim claim) {
        return awards.get(claim.award()).kind() == AwardKind.EMULATION_TITLE;
    }

    private Set<String> enterprises(Collection<BonusClaim> claims) {
        var deciding = claims.stream()
                .map(BonusClaim::decidingUnit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return units.byCode(deciding).values().stream()
                .filter(unit -> unit.holdsAnyOf(ENTERPRISE))
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    /** Whoever decides pays; a State award is paid by the ministry or province that submitted it (Đ47.2). */
    private @Nullable String payer(BonusClaim claim, AwardRule rule, Map<String, @Nullable String> known) {
        if (!Authorities.ABOVE_MINISTERS.containsAll(rule.decidingAuthorities())) {
            return claim.decidingUnit();
        }
        return known.computeIfAbsent(claim.unit(), unit -> routes.from(unit, rule).stream()
                .filter(stop -> stop.role() != RouteStop.Role.DECIDES && stop.role() != RouteStop.Role.OUTSIDE)
                .map(RouteStop::unit)
                .reduce((first, last) -> last)
                .orElse(claim.decidingUnit()));
    }

    private static BonusClaim claim(RegisterEntry entry, List<UUID> rules) {
        return new BonusClaim(
                entry.nomination(),
                entry.award(),
                entry.recipient(),
                entry.unit(),
                entry.periodFrom(),
                entry.periodTo(),
                rules,
                entry.decision().unit());
    }
}

package com.educonnect.billing.contracts;

import com.educonnect.platform.Ids;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.TenancyError;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The life of a contract: a trial, a plan chosen, periods billed, an end. Always in the operator's books. */
@Stateless
public class ContractService {
    static final int TRIAL_DAYS = 60;

    @Inject
    ContractRepository contracts;

    @Inject
    PriceRepository prices;

    @Inject
    PlanService plans;

    @Inject
    Audit audit;

    @Inject
    Cursors cursors;

    @Inject
    Clock clock;

    public ContractView get(UUID id) {
        return contracts.find(id).orElseThrow(() -> new Rejected(ContractError.CONTRACT_NOT_FOUND));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public ContractView hold(UUID id) {
        return contracts.hold(id).orElseThrow(() -> new Rejected(ContractError.CONTRACT_NOT_FOUND));
    }

    /** What a school pays for itself, or else the contract of the district that pays for it. */
    public ContractView ofSchool(UUID establishment) {
        return findOfSchool(establishment).orElseThrow(() -> new Rejected(ContractError.CONTRACT_NOT_FOUND));
    }

    /** The same; none where it has ended, or never begun. */
    public Optional<ContractView> findOfSchool(UUID establishment) {
        var own = contracts.ofSchool(establishment);
        return own.filter(contract -> contract.plan() != null)
                .or(() -> contracts.payingFor(establishment))
                .or(() -> own);
    }

    public Optional<ContractView> ofDistrict(UUID district) {
        return contracts.ofDistrict(district);
    }

    /** A trial begins; beginning again changes nothing. */
    public void begin(UUID establishment, UUID district) {
        var known = establishment == null ? contracts.ofDistrict(district) : contracts.ofSchool(establishment);
        if (known.isEmpty()) {
            var today = LocalDate.now(clock);
            contracts.open(Ids.next(), establishment, district, today, today.plusDays(TRIAL_DAYS));
        }
    }

    /** A district begins to pay for its schools. */
    public ContractView beginFor(UUID district) {
        if (!contracts.isDistrict(district)) {
            throw new Rejected(TenancyError.DISTRICT_NOT_FOUND);
        }
        begin(null, district);
        audit.record("contract.begun", "district", district, Map.of());
        return contracts.ofDistrict(district).orElseThrow();
    }

    /**
     * Chooses a plan for what is billed from now on. One that is paid already and is to change in the middle of its period
     * is billed anew by whoever calls.
     *
     * @param coupon null for none; an earlier one is kept
     */
    public ContractView choose(UUID id, UUID plan, String coupon, int version) {
        var contract = get(id);
        if (contract.ended()) {
            throw new Rejected(ContractError.CONTRACT_ENDED);
        }
        var chosen = plans.get(plan);
        requireOffered(contract, chosen);
        take(contract, coupon, chosen.currency());
        if (contracts.choose(id, version, plan, coupon) == 0) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        audit.record("contract.plan-chosen", "contract", id, Map.of("plan", plan));
        return get(id);
    }

    private static void requireOffered(ContractView contract, PlanView chosen) {
        if (chosen.retired() && !chosen.id().equals(contract.plan())) {
            throw new Rejected(ContractError.PLAN_RETIRED);
        }
        if (contract.currency() != null && !contract.currency().equals(chosen.currency())) {
            throw new Rejected(ContractError.PLAN_OF_OTHER_CURRENCY, chosen.currency(), contract.currency());
        }
    }

    private void take(ContractView contract, String coupon, String currency) {
        if (coupon == null || coupon.equals(contract.coupon())) {
            return;
        }
        prices.coupon(coupon)
                .filter(found -> found.holds(LocalDate.now(clock), currency))
                .orElseThrow(() -> new Rejected(ContractError.COUPON_UNKNOWN, coupon));
        if (!prices.use(coupon)) {
            throw new Rejected(ContractError.COUPON_SPENT, coupon);
        }
    }

    /** The reduction that a contract has on a day. */
    public Optional<Coupon> coupon(ContractView contract, LocalDate on) {
        return Optional.ofNullable(contract.coupon())
                .flatMap(prices::coupon)
                .filter(found -> found.holds(on, contract.currency()));
    }

    /** @param from the first day of the period that was billed last */
    public void billed(UUID id, LocalDate from, LocalDate until) {
        contracts.billed(id, from, until);
    }

    public void hasProblem(UUID id, String problem) {
        contracts.problem(id, problem);
    }

    /** The first payment ends the trial. */
    public void activate(UUID id) {
        contracts.state(id, "active", null);
    }

    public void end(UUID id) {
        get(id);
        contracts.state(id, "ended", LocalDate.now(clock));
        audit.record("contract.ended", "contract", id, Map.of());
    }

    public void stage(UUID id, String stage) {
        contracts.stage(id, stage, LocalDate.now(clock));
    }

    /** The schools that a contract pays for. */
    public List<UUID> schools(ContractView contract) {
        return contracts.schools(contract).stream()
                .map(ContractRepository.School::id)
                .toList();
    }

    /** Contracts whose next period begins on or before a day, some of them, after an id. */
    public List<UUID> due(LocalDate until, UUID after, int most) {
        return contracts.due(until, after, most);
    }

    /** Contracts that owe something since a day, or are at a stage already; some of them, after an id. */
    public List<UUID> unsettled(LocalDate on, UUID after, int most) {
        return contracts.unsettled(on, after, most);
    }

    public MentionsView mentions(UUID id) {
        return contracts.mentions(id);
    }

    /** What is null is taken from the school itself. */
    public void mention(UUID id, String email, String address, String taxId, String language) {
        contracts.mention(id, email, address, taxId, language);
    }

    /**
     * Contracts by the name of their party.
     *
     * @param state trial, active or ended; null for all
     * @param stage how far it has come that nobody pays; null for all
     * @param coupon that they have; null for all
     */
    public Page<ContractView> list(String state, String stage, String coupon, String cursor, int limit) {
        var from = cursor == null ? List.of("", "") : cursors.decode(cursor, 2);
        return Page.of(
                contracts.page(state, stage, coupon, from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.name(), last.id().toString()));
    }
}

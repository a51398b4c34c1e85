package com.educonnect.billing.subscription;

import com.educonnect.billing.bank.VoucherService;
import com.educonnect.billing.contracts.ContractError;
import com.educonnect.billing.contracts.ContractService;
import com.educonnect.billing.contracts.ContractView;
import com.educonnect.billing.contracts.PlanService;
import com.educonnect.billing.dunning.DunningService;
import com.educonnect.billing.invoices.BillingService;
import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.billing.invoices.SellerService;
import com.educonnect.billing.ledger.BookService;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The subscription of the caller's school or district. */
@Stateless
public class SubscriptionService {
    @Inject
    Customer customer;

    @Inject
    ContractService contracts;

    @Inject
    PlanService plans;

    @Inject
    BillingService billing;

    @Inject
    InvoiceService invoices;

    @Inject
    SellerService sellers;

    @Inject
    DunningService dunning;

    @Inject
    VoucherService vouchers;

    @Inject
    BookService books;

    public SubscriptionView get() {
        var place = customer.place();
        return customer.atOperator(() -> view(place));
    }

    private SubscriptionView view(Customer.Place place) {
        var contract = contract(place);
        var mine = place.id().equals(contract.party());
        var currency = contract.currency() == null ? place.currency() : contract.currency();
        var mentions = contracts.mentions(contract.id());
        return new SubscriptionView(
                contract,
                mine,
                mine ? plans.offered(currency) : java.util.List.of(),
                mine ? invoices.ofContract(contract.id()) : java.util.List.of(),
                sellers.find(contract.country()).map(seller -> seller.bank()).orElse(null),
                mine ? Math.negateExact(books.of(Chart.ADVANCES, contract.party(), currency)) : 0,
                currency,
                mentions.email(),
                mentions.address(),
                mentions.taxId());
    }

    private ContractView contract(Customer.Place place) {
        return place.district()
                ? contracts.ofDistrict(place.id()).orElseThrow(() -> new Rejected(ContractError.CONTRACT_NOT_FOUND))
                : contracts.ofSchool(place.id());
    }

    /** The caller's own contract: what a district pays for its schools is the district's. */
    private ContractView own(Customer.Place place) {
        var contract = contract(place);
        if (!place.id().equals(contract.party())) {
            throw new Rejected(ContractError.DISTRICT_PAYS);
        }
        return contract;
    }

    public Quote quote(UUID plan) {
        var place = customer.place();
        return customer.atOperator(() -> {
            var quoted = billing.quote(own(place).id(), plan);
            return new Quote(quoted.net().minor(), quoted.total().minor(), quoted.currency(), quoted.pupils());
        });
    }

    /** Whoever reads only because the trial ended writes again with the plan. */
    public SubscriptionView choose(ChoosePlan chosen) {
        var place = customer.place();
        return customer.atOperator(() -> {
            var contract = own(place).id();
            billing.choose(contract, chosen.plan(), chosen.coupon(), chosen.version());
            dunning.look(contract);
            customer.note(place, "subscription.plan-chosen");
            return view(place);
        });
    }

    public SubscriptionView mention(Mentions mentions) {
        var place = customer.place();
        return customer.atOperator(() -> {
            contracts.mention(
                    own(place).id(), mentions.email(), mentions.address(), mentions.taxId(), mentions.language());
            customer.note(place, "subscription.mentions-changed");
            return view(place);
        });
    }

    public byte[] paper(UUID invoice) {
        var place = customer.place();
        return customer.atOperator(() -> {
            requireOwn(place, invoice);
            return invoices.pdf(invoice);
        });
    }

    public SubscriptionView redeem(UUID invoice, Redeem command) {
        var place = customer.place();
        return customer.atOperator(() -> {
            requireOwn(place, invoice);
            vouchers.redeem(command.code(), invoice);
            customer.note(place, "subscription.voucher-redeemed");
            return view(place);
        });
    }

    /** Another's invoice is as unknown as one that does not exist. */
    private void requireOwn(Customer.Place place, UUID invoice) {
        if (!invoices.get(invoice).party().equals(place.id())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
    }
}

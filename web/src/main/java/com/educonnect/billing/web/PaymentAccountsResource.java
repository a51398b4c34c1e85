package com.educonnect.billing.web;

import com.educonnect.billing.payments.AccountService;
import com.educonnect.billing.payments.AccountView;
import com.educonnect.billing.payments.ProviderView;
import com.educonnect.billing.payments.SaveAccount;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** The accounts with providers to which the money of a school, or of the operator, comes. */
@ApplicationScoped
@Path("payment-accounts")
public class PaymentAccountsResource {
    @Inject
    AccountService accounts;

    @GET
    @RolesAllowed({"fees.manage", "finance.manage"})
    public List<AccountView> accounts() {
        return accounts.accounts();
    }

    @GET
    @Path("offers")
    @RolesAllowed({"fees.manage", "finance.manage"})
    public List<ProviderView> offers() {
        return accounts.offers();
    }

    @GET
    @Path("{providerAccount}")
    @RolesAllowed({"fees.manage", "finance.manage"})
    public AccountView account(@PathParam("providerAccount") UUID account) {
        return accounts.account(account);
    }

    @PUT
    @Path("{providerAccount}")
    @RolesAllowed({"fees.manage", "finance.manage"})
    public AccountView save(@PathParam("providerAccount") UUID account, @NotNull @Valid SaveAccount command) {
        return accounts.save(account, command);
    }
}

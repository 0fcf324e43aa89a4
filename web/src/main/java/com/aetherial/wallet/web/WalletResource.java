package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.ledger.Lifetime;
import com.aetherial.wallet.Bookkeeping;
import com.aetherial.wallet.Wallets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a member has. */
@ApplicationScoped
@Path("v1/wallet")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wallet")
public class WalletResource {
  @Inject Wallets wallets;
  @Inject Bookkeeping bookkeeping;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read the wallet",
      description =
          "Needs the scope wallet:read. With “at”, an instant or a day whose end is meant, the"
              + " wallet as it was then: “available” is the total of its buckets, and held and"
              + " withdrawable are left out. basis=recorded tells what the books showed then,"
              + " basis=effective counts entries that were back-dated later.")
  @APIResponse(responseCode = "200", description = "Balances as decimal strings")
  @APIResponse(responseCode = "401", description = "login-required or invalid-api-key")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "422", description = "malformed-filter")
  public Response wallet(
      @QueryParam("at") @Nullable String at, @QueryParam("basis") @Nullable String basis) {
    Instant moment = StatementQuery.lastOf("at", at);
    return Response.ok(
            moment == null
                ? wallets.of(current.get())
                : bookkeeping.at(current.get(), moment, StatementQuery.basis(basis)))
        .build();
  }

  @GET
  @Path("lifetime")
  @Operation(
      summary = "Read what was done in all the time",
      description =
          "Needs the scope wallet:read. Sums since the wallet was opened: earned, spent, gifted,"
              + " received and bought. A long life is counted in several steps; “whole” says"
              + " whether all of it is in.")
  @APIResponse(responseCode = "200", description = "Sums as decimal strings")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Lifetime lifetime() {
    return bookkeeping.lifetime(current.get());
  }
}

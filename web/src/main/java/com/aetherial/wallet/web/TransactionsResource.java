package com.aetherial.wallet.web;

import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.wallet.StatementLine;
import com.aetherial.wallet.Wallets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The statement of a wallet. */
@ApplicationScoped
@Path("v1/wallet/transactions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wallet")
public class TransactionsResource {
  @Inject Wallets wallets;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read the statement",
      description = "Newest first; follow “next” for older lines. Needs the scope wallet:read.")
  @APIResponse(responseCode = "200", description = "A page of lines, each with its balance")
  @APIResponse(responseCode = "422", description = "malformed-cursor or malformed-filter")
  public Page<StatementLine> list(
      @BeanParam StatementQuery query,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") String cursor) {
    return wallets.statement(current.get(), query.filter(), new PageRequest(limit, cursor));
  }
}

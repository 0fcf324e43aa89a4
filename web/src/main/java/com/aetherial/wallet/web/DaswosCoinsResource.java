package com.aetherial.wallet.web;

import com.aetherial.kernel.Page;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.wallet.GiveCoins;
import com.aetherial.wallet.SendCoins;
import com.aetherial.wallet.StatementLine;
import com.aetherial.wallet.WalletView;
import com.aetherial.wallet.Wallets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The paths of DasWos Coins, for clients that were written for them. */
@ApplicationScoped
@Path("daswos-coins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "DasWos aliases")
public class DaswosCoinsResource {
  @Inject Wallets wallets;
  @Inject CurrentActor current;
  @Inject TransactionsResource transactions;
  @Inject TransfersResource transfers;
  @Inject GrantsResource grants;

  @GET
  @Path("balance")
  @Operation(summary = "Alias: balance", description = "balance is what may be spent now.")
  public DaswosBalance balance() {
    WalletView wallet = wallets.of(current.get());
    return new DaswosBalance(wallet.available(), wallet.held(), wallet.currency());
  }

  @GET
  @Path("transactions")
  @Operation(summary = "Alias: GET /api/v1/wallet/transactions")
  public Page<StatementLine> transactions(
      @BeanParam StatementQuery query,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") String cursor) {
    return transactions.list(query, limit, cursor);
  }

  @POST
  @Path("transfer")
  @Operation(summary = "Alias: POST /api/v1/wallet/transfers")
  public Response transfer(
      @HeaderParam(IdempotencyKey.HEADER) String key,
      @HeaderParam("Pin") @Nullable String pin,
      SendCoins command) {
    return transfers.send(key, pin, command);
  }

  @POST
  @Path("give")
  @Operation(summary = "Alias: POST /api/v1/admin/economy/grants")
  public Response give(@HeaderParam(IdempotencyKey.HEADER) String key, GiveCoins command) {
    return grants.give(key, command);
  }
}

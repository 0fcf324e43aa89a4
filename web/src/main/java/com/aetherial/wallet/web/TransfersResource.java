package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.wallet.SendCoins;
import com.aetherial.wallet.StatementLine;
import com.aetherial.wallet.TransferView;
import com.aetherial.wallet.Wallets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Coins from a member to another. */
@ApplicationScoped
@Path("v1/wallet/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Wallet")
public class TransfersResource {
  @Inject Wallets wallets;
  @Inject CurrentActor current;

  @POST
  @Operation(
      summary = "Send coins",
      description = "Needs the scope wallet:transfer. A repeated key gets the first answer again.")
  @APIResponse(responseCode = "201", description = "The transfer")
  @APIResponse(responseCode = "400", description = "idempotency-key-missing or malformed-json")
  @APIResponse(responseCode = "404", description = "no-such-person")
  @APIResponse(
      responseCode = "409",
      description = "insufficient-balance, in-debt or request-in-progress")
  @APIResponse(
      responseCode = "422",
      description = "validation, transfer-to-oneself or request-key-reused")
  @APIResponse(responseCode = "423", description = "account-frozen")
  @APIResponse(responseCode = "403", description = "pin-missing, -required, -locked or wrong-pin")
  public Response send(
      @HeaderParam(IdempotencyKey.HEADER) String key,
      @HeaderParam("Pin") @Nullable String pin,
      SendCoins command) {
    TransferView transfer =
        wallets.send(current.get(), IdempotencyKey.required(key), Body.required(command), pin);
    return Response.created(URI.create("/api/v1/wallet/transfers/" + transfer.id()))
        .entity(transfer)
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a transfer", description = "One that the member took part in.")
  @APIResponse(responseCode = "200", description = "The transfer as a line of the statement")
  @APIResponse(responseCode = "404", description = "no-such-transfer")
  public StatementLine receipt(@PathParam("id") String id) {
    return wallets.receipt(current.get(), MalformedId.parse(id));
  }
}

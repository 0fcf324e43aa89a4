package com.aetherial.payments.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.payments.BuyCoins;
import com.aetherial.payments.Payments;
import com.aetherial.payments.PurchaseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Buying on the path of DasWos Coins, for clients that were written for it. */
@ApplicationScoped
@Path("daswos-coins/purchase")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "DasWos aliases")
public class DaswosPurchaseResource {
  @Inject Payments payments;
  @Inject CurrentActor current;

  @POST
  @Operation(
      summary = "Alias: POST /api/v1/wallet/purchases",
      description = "The same body and refusals; the answer says where to pay.")
  @APIResponse(
      responseCode = "200",
      description = "Where to pay",
      content =
          @Content(
              schema = @Schema(implementation = DaswosPurchase.class),
              examples = @ExampleObject(name = "purchase", value = Examples.DASWOS)))
  @APIResponse(responseCode = "400", description = "idempotency-key-missing or malformed-json")
  @APIResponse(responseCode = "409", description = "supply-exhausted or request-in-progress")
  @APIResponse(
      responseCode = "422",
      description = "validation, currency-not-offered, no-such-bundle, price-too-low or -high")
  public DaswosPurchase buy(@HeaderParam(IdempotencyKey.HEADER) String key, BuyCoins command) {
    PurchaseView purchase =
        payments.buy(current.get(), IdempotencyKey.required(key), Body.required(command));
    return DaswosPurchase.of(purchase);
  }
}

package com.aetherial.payments.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.payments.BuyCoins;
import com.aetherial.payments.Payments;
import com.aetherial.payments.PurchaseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Buying coins. */
@ApplicationScoped
@Path("v1/wallet/purchases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class PurchasesResource {
  @Inject Payments payments;
  @Inject CurrentActor current;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Buy coins",
      description =
          "Needs the scope wallet:purchase. Name a bundle or an amount of coins; checkoutUrl is"
              + " where to pay. A repeated key gets the same purchase.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = BuyCoins.class),
              examples = {
                @ExampleObject(name = "bundle", value = Examples.BUY_BUNDLE),
                @ExampleObject(name = "amount", value = Examples.BUY_AMOUNT)
              }))
  @APIResponse(
      responseCode = "201",
      description = "The purchase, its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = PurchaseView.class),
              examples = @ExampleObject(name = "purchase", value = Examples.PURCHASE)))
  @APIResponse(responseCode = "400", description = "idempotency-key-missing or malformed-json")
  @APIResponse(responseCode = "409", description = "supply-exhausted or request-in-progress")
  @APIResponse(
      responseCode = "422",
      description =
          "validation, currency-not-offered, no-such-bundle, price-too-low, price-too-high,"
              + " payment-way-not-available or request-key-reused")
  @APIResponse(responseCode = "502", description = "payment-provider-refused")
  @APIResponse(
      responseCode = "503",
      description = "payment-provider-unavailable; repeat it with the same key")
  public Response buy(@HeaderParam(IdempotencyKey.HEADER) String key, BuyCoins command) {
    PurchaseView purchase =
        payments.buy(current.get(), IdempotencyKey.required(key), Body.required(command));
    return Response.created(URI.create("/api/v1/wallet/purchases/" + purchase.id()))
        .entity(purchase)
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a purchase", description = "Needs the scope wallet:read.")
  @APIResponse(
      responseCode = "200",
      description = "The purchase as it is now",
      content =
          @Content(
              schema = @Schema(implementation = PurchaseView.class),
              examples = @ExampleObject(name = "purchase", value = Examples.PURCHASE)))
  @APIResponse(responseCode = "404", description = "no-such-purchase")
  public PurchaseView find(@PathParam("id") String id) {
    return payments.find(current.get(), MalformedId.parse(id));
  }

  @PUT
  @Path("{id}/cancellation")
  @Operation(
      summary = "Cancel a purchase",
      description = "Needs the scope wallet:purchase. Cancelling again changes nothing.")
  @APIResponse(responseCode = "200", description = "The purchase as it is now")
  @APIResponse(responseCode = "404", description = "no-such-purchase")
  @APIResponse(responseCode = "409", description = "purchase-already-paid")
  public PurchaseView cancel(@PathParam("id") String id) {
    return payments.cancel(current.get(), MalformedId.parse(id));
  }
}

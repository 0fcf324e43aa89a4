package com.aetherial.payments.web;

import com.aetherial.payments.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What coins cost. */
@ApplicationScoped
@Path("v1/payments/bundles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class BundlesResource {
  @Inject Payments payments;

  @GET
  @SecurityRequirementsSet
  @Operation(
      summary = "Read the prices of coins",
      description =
          "Public. The bundles on offer, the rule for an amount of one's own, and the currencies"
              + " in which one can pay. Without a currency the prices are in US dollars.")
  @APIResponse(
      responseCode = "200",
      description = "Bundles and the rule for a free amount",
      content =
          @Content(
              schema = @Schema(implementation = PriceListAnswer.class),
              examples = @ExampleObject(name = "prices", value = Examples.PRICES)))
  @APIResponse(responseCode = "422", description = "currency-not-offered")
  public PriceListAnswer prices(@QueryParam("currency") @Nullable String currency) {
    return new PriceListAnswer(
        payments.bundles(currency), payments.freeAmount(currency), payments.currencies());
  }
}

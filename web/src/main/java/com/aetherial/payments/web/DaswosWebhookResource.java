package com.aetherial.payments.web;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stripe's messages on the path of DasWos Coins, for endpoints that were set up with it. */
@ApplicationScoped
@Path("daswos-coins/webhook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "DasWos aliases")
public class DaswosWebhookResource {
  @Inject StripeWebhookResource stripe;

  @POST
  @SecurityRequirementsSet
  @Operation(
      summary = "Alias: POST /api/v1/payments/webhooks/stripe",
      description = "The same message may come on both paths and has one effect.")
  @APIResponse(
      responseCode = "200",
      description = "Kept; the work on it follows",
      content = @Content(examples = @ExampleObject(name = "received", value = Examples.RECEIVED)))
  @APIResponse(responseCode = "400", description = "invalid-signature; nothing was kept")
  public WebhookAnswer receive(
      @HeaderParam(StripeWebhookResource.SIGNATURE) String signature, byte[] body) {
    return stripe.receive(signature, body);
  }
}

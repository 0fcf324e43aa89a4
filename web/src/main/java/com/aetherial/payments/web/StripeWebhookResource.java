package com.aetherial.payments.web;

import com.aetherial.payments.StripeWebhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where Stripe sends its messages. The signature over the exact bytes is all the authentication
 * there is, so the body is read before anything could change it.
 */
@ApplicationScoped
@Path("v1/payments/webhooks/stripe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Payments")
public class StripeWebhookResource {
  static final String SIGNATURE = "Stripe-Signature";

  private static final int BODY_BYTES_MAX = 256 * 1024;

  @Inject StripeWebhook webhook;

  @POST
  @SecurityRequirementsSet
  @Operation(
      summary = "Receive a message of Stripe",
      description = "Snapshot and thin events alike; signed with Stripe-Signature.")
  @APIResponse(
      responseCode = "200",
      description = "Kept; the work on it follows",
      content =
          @Content(
              schema = @Schema(implementation = WebhookAnswer.class),
              examples = @ExampleObject(name = "received", value = Examples.RECEIVED)))
  @APIResponse(
      responseCode = "400",
      description = "invalid-signature, malformed-event or wrong-livemode; nothing was kept")
  @APIResponse(responseCode = "413", description = "request-entity-too-large")
  public WebhookAnswer receive(@HeaderParam(SIGNATURE) String signature, byte[] body) {
    if (body.length > BODY_BYTES_MAX) {
      throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    String payload = new String(body, StandardCharsets.UTF_8);
    return new WebhookAnswer(true, webhook.receive(payload, signature));
  }
}

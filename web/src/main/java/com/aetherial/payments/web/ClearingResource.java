package com.aetherial.payments.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payments.MoneyAtStripe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Money that lies at Stripe, and what went from there to our bank. */
@ApplicationScoped
@Path("v1/admin/payments/clearing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class ClearingResource {
  @Inject MoneyAtStripe money;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read what lies at Stripe",
      description =
          "For administrators, with the scope economy:read-any. What has not gone to the bank, by"
              + " age, and the last payouts with what of each cannot be explained.")
  @APIResponse(responseCode = "200", description = "As of the last comparison or message")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public ClearingAnswer clearing() {
    return new ClearingAnswer(money.byAge(current.get()), money.payouts(current.get()));
  }
}

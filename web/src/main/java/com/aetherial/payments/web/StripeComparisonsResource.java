package com.aetherial.payments.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payments.StripeComparison;
import com.aetherial.payments.StripeReconciliation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether our books and Stripe's agree. */
@ApplicationScoped
@Path("v1/admin/payments/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class StripeComparisonsResource {
  private static final int SHOWN = 30;

  @Inject StripeReconciliation reconciliation;
  @Inject CurrentActor current;

  @POST
  @Operation(
      summary = "Compare with Stripe now",
      description =
          "For administrators, with the scope economy:read-any. Fetches events that never arrived,"
              + " compares everything of the last days both ways and takes over what Stripe knows"
              + " better.")
  @APIResponse(responseCode = "200", description = "What was found")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "409", description = "stripe-reconciliation-running")
  @APIResponse(responseCode = "503", description = "payment-provider-unavailable")
  public StripeComparison compare() {
    return reconciliation.run(current.get());
  }

  @GET
  @Operation(summary = "Read the last comparisons", description = "The newest first.")
  @APIResponse(responseCode = "200", description = "At most thirty reports")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<StripeComparison> latest() {
    return reconciliation.history(current.get(), SHOWN);
  }
}

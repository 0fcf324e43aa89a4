package com.aetherial.payments.web;

import com.aetherial.payments.PaymentWayView;
import com.aetherial.payments.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ways to pay for coins. */
@ApplicationScoped
@Path("v1/payments/gateways")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class GatewaysResource {
  @Inject Payments payments;

  @GET
  @SecurityRequirementsSet
  @Operation(
      summary = "Read the ways to pay",
      description = "Public. A way that the operator has not set up is named and not available.")
  @APIResponse(
      responseCode = "200",
      description = "All ways, the usual one first",
      content = @Content(examples = @ExampleObject(name = "ways", value = Examples.WAYS)))
  public List<PaymentWayView> ways() {
    return payments.ways();
  }
}

package com.aetherial.payments.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payments.PlansConsole;
import com.aetherial.payments.PlansReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How plans go, for administrators. */
@ApplicationScoped
@Path("v1/admin/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class AdminPlansResource {
  @Inject PlansConsole console;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read how plans go",
      description =
          "For administrators, with the scope economy:read-any. Monthly and yearly revenue, churn"
              + " of the last thirty days, and who has a plan.")
  @APIResponse(responseCode = "200", description = "Revenue, churn and subscribers")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public PlansReport report() {
    return console.report(current.get());
  }
}

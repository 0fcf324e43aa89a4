package com.aetherial.payments.web;

import com.aetherial.payments.PlanView;
import com.aetherial.payments.Plans;
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

/** What plans there are. */
@ApplicationScoped
@Path("v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlansResource {
  @Inject Plans plans;

  @GET
  @SecurityRequirementsSet
  @Operation(
      summary = "Read the plans",
      description = "Public. What each brings every month, and what it costs.")
  @APIResponse(
      responseCode = "200",
      description = "The plans on offer",
      content = @Content(examples = @ExampleObject(name = "plans", value = PlanExamples.PLANS)))
  public List<PlanView> offers() {
    return plans.offers();
  }
}

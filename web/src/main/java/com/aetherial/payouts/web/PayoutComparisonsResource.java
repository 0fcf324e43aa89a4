package com.aetherial.payouts.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payouts.PayoutComparison;
import com.aetherial.payouts.PayoutComparisonView;
import com.aetherial.payouts.PayoutReport;
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

/** Whether our payouts and the providers' are the same. */
@ApplicationScoped
@Path("v1/admin/payouts/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class PayoutComparisonsResource {
  @Inject PayoutComparison comparison;
  @Inject CurrentActor current;

  @POST
  @Operation(
      summary = "Compare withdrawals with the providers now",
      description =
          "What a provider knows better is taken over; what remains is named and kept."
              + " Empty while another comparison runs; see the list.")
  @APIResponse(responseCode = "200", description = "What was found, provider by provider")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<PayoutComparisonView> compare() {
    return comparison.run(current.get()).orElse(List.of());
  }

  @GET
  @Operation(summary = "List the last comparisons")
  @APIResponse(responseCode = "200", description = "The newest first; one of the night among them")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<PayoutReport> list() {
    return comparison.latest(current.get());
  }
}

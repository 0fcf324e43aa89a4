package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payouts.AskWithdrawal;
import com.aetherial.payouts.Payouts;
import com.aetherial.payouts.QuoteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a withdrawal would be. */
@ApplicationScoped
@Path("v1/withdrawals/quote")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
public class WithdrawalQuotesResource {
  @Inject Payouts payouts;
  @Inject CurrentActor current;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask what a withdrawal would be",
      description = "Needs the scope wallet:withdraw. Nothing is set aside.")
  @APIResponse(
      responseCode = "200",
      description = "What would be given and what would arrive",
      content =
          @Content(
              schema = @Schema(implementation = QuoteView.class),
              examples = @ExampleObject(name = "quote", value = Examples.QUOTE)))
  @APIResponse(responseCode = "409", description = "As for asking")
  @APIResponse(responseCode = "422", description = "validation or payout-amount-refused")
  public QuoteView quote(AskWithdrawal command) {
    return payouts.quote(current.get(), Body.required(command));
  }
}

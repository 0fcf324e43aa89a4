package com.aetherial.payments.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.payments.FraudCaseView;
import com.aetherial.payments.FraudDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Payments that a bank suspects. */
@ApplicationScoped
@Path("v1/admin/payments/warnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class WarningsResource {
  @Inject FraudDesk desk;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List payments that a bank suspects",
      description =
          "For administrators, with the scope economy:read-any. The oldest first, a hundred at"
              + " most; what was decided is not among them. Withdrawals of these members wait.")
  @APIResponse(responseCode = "200", description = "The payments")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<FraudCaseView> list() {
    return desk.open(current.get());
  }

  @PUT
  @Path("{purchase}/hold")
  @Operation(
      summary = "Hold the coins of a suspected payment",
      description =
          "For administrators, with the scope economy:freeze. What is left of the coins is set"
              + " aside; when the money goes back they follow it. Doing it again changes nothing.")
  @APIResponse(responseCode = "200", description = "What is still suspected")
  @APIResponse(responseCode = "204", description = "Done, by who may not read all payments")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-warning")
  public @Nullable List<FraudCaseView> hold(@PathParam("purchase") String purchase) {
    desk.hold(current.get(), MalformedId.parse(purchase));
    return left();
  }

  @PUT
  @Path("{purchase}/clearance")
  @Operation(
      summary = "Clear a suspected payment",
      description =
          "For administrators, with the scope economy:freeze. The coins and the withdrawals of the"
              + " member are free again.")
  @APIResponse(responseCode = "200", description = "What is still suspected")
  @APIResponse(responseCode = "204", description = "Done, by who may not read all payments")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-warning")
  public @Nullable List<FraudCaseView> clear(@PathParam("purchase") String purchase) {
    desk.clear(current.get(), MalformedId.parse(purchase));
    return left();
  }

  /** What is left to look at, for who may see it; to decide needs another permission. */
  private @Nullable List<FraudCaseView> left() {
    Actor actor = current.get();
    return actor.has(Scope.ECONOMY_READ_ANY) ? desk.open(actor) : null;
  }
}
